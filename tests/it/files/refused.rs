//! What is not taken in.

use bed::files::made::{assemble, jpeg, png};
use bed::files::{DOCX, JPEG, PDF, PNG, XLSX, docx, package, pdf};
use bed::{Bed, Checked, Reply};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Status, code and whether there is a message.
fn refused(reply: &Reply) -> (u16, &str, bool) {
    let error = &reply.body["error"];
    let message = error["message"]
        .as_str()
        .is_some_and(|text| !text.is_empty());
    (
        reply.status,
        error["code"].as_str().unwrap_or_default(),
        message,
    )
}

#[tokio::test]
async fn a_file_that_is_not_what_it_says_is_refused() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let before = bed.journalled().await?;
    let exe = b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff".to_vec();
    let encrypted = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0".to_vec();
    let macros = package(&[
        "[Content_Types].xml",
        "word/document.xml",
        "word/vbaProject.bin",
    ])?;
    let mut broken = docx()?;
    broken.truncate(broken.len() - 30);
    // Another archive behind the first bytes of an honest one.
    let both = package(&[
        "[Content_Types].xml",
        "word/document.xml",
        "xl/workbook.xml",
    ])?;
    let html = b"<script>alert(1)</script>".to_vec();
    let mut locked = encrypted.clone();
    locked.resize(100_000, 0);
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    let (other, damaged) = ("FILE_NOT_WHAT_IT_SAYS", "FILE_DAMAGED");
    for (name, media_type, bytes, code) in [
        ("a.pdf", PDF, docx()?, other),
        ("a.pdf", PDF, exe.clone(), other),
        ("a.pdf", PDF, html.clone(), other),
        ("a.pdf", PDF, b"%PD".to_vec(), other),
        ("a.jpg", JPEG, html, other),
        ("a.png", PNG, jpeg(1, 1), other),
        ("a.docx", DOCX, package(&["notes.txt"])?, other),
        ("a.docx", DOCX, package(&["word/document.xml"])?, other),
        ("a.docx", DOCX, both, other),
        ("a.docx", DOCX, encrypted, other),
        ("a.docx", DOCX, exe, other),
        ("a.xlsx", XLSX, docx()?, other),
        // Name and type do not agree, whatever the content.
        ("a.pdf", DOCX, docx()?, other),
        ("a.docx", PDF, pdf("x"), other),
        ("a.docx", DOCX, macros, "FILE_HAS_MACROS"),
        ("a.docx", DOCX, locked, "FILE_LOCKED"),
        ("a.docx", DOCX, broken, damaged),
        ("a.docx", DOCX, b"PK\x03\x04".to_vec(), damaged),
        (
            "a.jpg",
            JPEG,
            b"\xff\xd8\xff\xe0\0\x10JFIF\0".to_vec(),
            "FILE_BLANK",
        ),
        ("a.png", PNG, png(0, 1, 1), "FILE_BLANK"),
        (
            "a.png",
            PNG,
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(),
            "FILE_BLANK",
        ),
    ] {
        let reply = office.upload(name, media_type, bytes).await?;
        assert_eq!(refused(&reply), (415, code, true), "{name} {media_type}");
    }
    for (name, media_type) in [
        ("a.exe", "application/x-msdownload"),
        ("a.exe", PDF),
        ("a.zip", "application/zip"),
        ("a.docm", DOCX),
        ("a.doc", "application/msword"),
        ("a.svg", "image/svg+xml"),
        ("a.html", "text/html"),
        ("a.pdf", "application/octet-stream"),
        ("a.pdf", ""),
        ("a", PDF),
    ] {
        let reply = office.upload(name, media_type, pdf("x")).await?;
        let answer = (415, "FILE_KIND_NOT_ALLOWED", true);
        assert_eq!(refused(&reply), answer, "{name} {media_type}");
    }
    assert_eq!(bed.journalled().await?, before);
    let folder = bed.app.config.data_dir.join("files");
    assert_eq!(std::fs::read_dir(folder)?.count(), 0, "nothing is kept");
    Ok(())
}

/// A list of parts made to be long costs no more than it takes to see that it is.
#[tokio::test]
async fn an_archive_of_countless_parts_is_refused() -> Checked {
    let bed = Bed::start().await?;
    let names: Vec<_> = (0..60_000).map(|n| format!("word/{n}")).collect();
    let mut parts = vec!["[Content_Types].xml"];
    parts.extend(names.iter().map(String::as_str));
    let office = bed.office().await?;
    let reply = office.upload("a.docx", DOCX, package(&parts)?).await?;
    assert_eq!(refused(&reply), (415, "FILE_NOT_EXAMINABLE", true));
    Ok(())
}

/// FC11: what is said names the one thing that is wrong.
#[tokio::test]
async fn fc11_a_refusal_of_a_file_names_one_reason() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let macros = package(&[
        "[Content_Types].xml",
        "word/document.xml",
        "word/vbaProject.bin",
    ])?;
    for (name, media_type, bytes, said) in [
        (" .pdf", PDF, pdf("x"), "Tệp chưa có tên."),
        (
            "a/b.pdf",
            PDF,
            pdf("x"),
            "Tên tệp không được có dấu gạch chéo.",
        ),
        (
            "a\u{fffd}.pdf",
            PDF,
            pdf("x"),
            "Tên tệp có ký tự không hiển thị được.",
        ),
        (
            "a.pdf",
            PDF,
            b"%PDF-1.7".to_vec(),
            "Tệp không có trang hoặc hình ảnh nào.",
        ),
        (
            "a.pdf",
            PDF,
            docx()?,
            "Nội dung tệp không đúng với phần mở rộng của tên tệp.",
        ),
        (
            "a.docx",
            DOCX,
            macros,
            "Tệp có macro. Đề nghị lưu lại không kèm macro rồi gửi lại.",
        ),
    ] {
        let reply = office.upload(name, media_type, bytes).await?;
        assert_eq!(reply.body["error"]["message"], said, "{name:?}");
    }
    Ok(())
}

/// FC11, FB6: what begins like a PDF is none by that.
#[tokio::test]
async fn fc11_a_pdf_without_a_page_is_no_document() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let objects = |objects: &[&str]| {
        let objects: Vec<_> = objects.iter().map(|one| one.as_bytes().to_vec()).collect();
        assemble(&objects, None)
    };
    let catalog = "<< /Type /Catalog /Pages 2 0 R >>";
    for bytes in [
        b"%PDF-1.7".to_vec(),
        b"%PDF-1.7\n% To trinh\n%%EOF\n".to_vec(),
        objects(&[catalog, "<< /Type /Pages /Kids [] /Count 0 >>"]),
        objects(&[catalog, "<< /Type /Pages /Kids [9 0 R] /Count 1 >>"]),
        objects(&[catalog, "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"]),
    ] {
        let reply = office.upload("a.pdf", PDF, bytes).await?;
        assert_eq!(refused(&reply), (415, "FILE_BLANK", true));
    }
    Ok(())
}

#[tokio::test]
async fn a_bad_name_and_an_empty_file_are_refused() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    for name in [
        "",
        " ",
        ".pdf",
        "../../etc/passwd.pdf",
        "C:\\a.pdf",
        "\u{200b}.pdf",
    ] {
        let reply = office.upload(name, PDF, pdf("x")).await?;
        assert_eq!(refused(&reply), (400, "BAD_FILE_NAME", true), "{name:?}");
    }
    for query in ["", "?name=%ff.pdf&secret=false", "?nome=a.pdf"] {
        let request = office.post(&format!("/files{query}"));
        let request = request.header("content-type", PDF).body(pdf("x"));
        let reply = Reply::read(request.send().await?).await?;
        assert_eq!(refused(&reply), (400, "BAD_FILE_NAME", true), "{query:?}");
    }
    let reply = office.upload("a.pdf", PDF, Vec::new()).await?;
    assert_eq!(refused(&reply), (400, "FILE_EMPTY", true));
    Ok(())
}

#[tokio::test]
async fn who_may_not_bring_a_file_in_is_told_so_in_ones_language() -> Checked {
    let bed = Bed::start().await?;
    let nobody = bed.nobody();
    let reply = nobody.upload("a.pdf", PDF, pdf("x")).await?;
    assert_eq!(refused(&reply), (401, "UNAUTHENTICATED", true));
    assert_eq!(reply.body["error"]["message"], "Cần đăng nhập.");
    let english = nobody.speaking("en").upload("a.pdf", PDF, pdf("x")).await?;
    assert_eq!(english.body["error"]["message"], "Sign in first.");
    let forged = nobody.with_token("a.b.c");
    let reply = forged.upload("a.pdf", PDF, pdf("x")).await?;
    assert_eq!(refused(&reply), (401, "UNAUTHENTICATED", true));
    // A refresh token in a cookie, which a foreign page could make a browser send, is nobody.
    let mut cookie = bed.sign_in("uyvien").await?;
    cookie.token = None;
    let reply = cookie.upload("a.pdf", PDF, pdf("x")).await?;
    assert_eq!(refused(&reply), (401, "UNAUTHENTICATED", true));
    let administrator = bed.person("quantri").await?;
    let reply = administrator.upload("a.pdf", PDF, pdf("x")).await?;
    assert_eq!(refused(&reply), (403, "NOT_ENTITLED", true));
    for (login, office) in [
        ("chutich", "CHAIR"),
        ("pct.thuongtruc", "VICE_CHAIR"),
        ("uyvien", "COMMITTEE_MEMBER"),
        ("chanhvanphong", "OFFICE_HEAD"),
        ("chuyenvien.vanphong", "OFFICE_SPECIALIST"),
        ("giamdoc.sonoivu", "AGENCY_HEAD"),
        ("chuyenvien.sonoivu", "AGENCY_OFFICER"),
    ] {
        let person = bed.person_as(login, office).await?;
        let reply = person.upload("a.pdf", PDF, pdf(login)).await?;
        assert_eq!(reply.status, 201, "{login}: {}", reply.body);
    }
    Ok(())
}

#[tokio::test]
async fn a_file_may_be_as_large_as_configured_and_no_larger() -> Checked {
    const MB: usize = 1024 * 1024;
    let bed = Bed::start_with(|config| config.max_file_mb = 1).await?;
    let office = bed.office().await?;
    let of_size = |size| {
        let mut bytes = pdf("x");
        bytes.resize(size, b' ');
        bytes
    };
    let largest = office.upload("a.pdf", PDF, of_size(MB)).await?;
    assert_eq!(largest.status, 201, "{}", largest.body);
    let reply = office.upload("a.pdf", PDF, of_size(MB + 1)).await?;
    assert_eq!(refused(&reply), (413, "FILE_TOO_LARGE", true));
    let message = reply.body["error"]["message"].as_str().unwrap_or_default();
    assert!(message.contains("1 MB"), "{message}");

    // Without a length that could be asked beforehand.
    let mandate = office.named().unwrap_or_default();
    let token = office.token.unwrap_or_default();
    let head = format!(
        "POST /files?name=a.pdf&secret=false HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n\
         Dongthuan-Mandate: {mandate}\r\nContent-Type: {PDF}\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
    );
    let mut stream = TcpStream::connect(bed.address).await?;
    stream.write_all(head.as_bytes()).await?;
    for piece in of_size(MB + 1).chunks(64 * 1024) {
        stream
            .write_all(format!("{:x}\r\n", piece.len()).as_bytes())
            .await?;
        stream.write_all(piece).await?;
        stream.write_all(b"\r\n").await?;
    }
    stream.write_all(b"0\r\n\r\n").await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
    assert!(answer.contains("FILE_TOO_LARGE"), "{answer}");
    Ok(())
}

/// The limit of the other doors stays where it was.
#[tokio::test]
async fn a_large_question_is_still_refused() -> Checked {
    let bed = Bed::start().await?;
    let body = format!("{{\"query\": \"{}\"}}", " ".repeat(3 * 1024 * 1024));
    let request = bed.office().await?.post("/graphql").body(body);
    let request = request.header("content-type", "application/json");
    let reply = Reply::read(request.send().await?).await?;
    assert_eq!(reply.status, 413);
    Ok(())
}

#[tokio::test]
async fn two_hundred_uploads_that_lie_about_are_enough() -> Checked {
    let bed = Bed::start().await?;
    let owner = bed.owner().await?;
    let mut last = String::new();
    for n in 0..200 {
        last = owner.brings(&format!("Tệp {}", n % 3)).await?;
    }
    let reply = owner.upload("a.pdf", PDF, pdf("x")).await?;
    assert_eq!(refused(&reply), (429, "TOO_MANY_FILES", true));
    // Others have room of their own.
    bed.office().await?.brings("x").await?;
    // One that is put into a dossier lies about no more.
    let mut input = bed.consultation_of(&[bed::consult::AGENCIES[0]]).await?;
    input["documents"] = serde_json::json!([bed::files::document(&[&last])]);
    owner.draft_consultation(input).await?.done()?;
    owner.brings("x").await?;
    let reply = owner.upload("a.pdf", PDF, pdf("x")).await?;
    assert_eq!(refused(&reply), (429, "TOO_MANY_FILES", true));
    // A day later they are gone, swept or not.
    bed.clock.advance(chrono::TimeDelta::hours(24));
    bed.owner().await?.brings("x").await?;
    Ok(())
}
