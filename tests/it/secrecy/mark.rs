//! The detector of marks of secrecy in files (X11).

use std::io::Write;

use bed::files::made::{assemble, one_page};
use bed::files::{DOCX, PDF, PPTX, XLSX, office, pdf};
use bed::{Bed, Caller, Checked, Reply};
use serde_json::{Value, json};

use super::kept;

const WORDS: &str = "Danh sach bo tri luc luong 5527";

fn docx(document: &str, core: &str) -> anyhow::Result<Vec<u8>> {
    let body = format!(
        "<w:document xmlns:w=\"w\"><w:body>{document}<w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p></w:body></w:document>"
    );
    office(&[
        ("[Content_Types].xml", "<Types/>"),
        ("word/document.xml", &body),
        ("docProps/core.xml", core),
    ])
}

fn paragraph(runs: &[&str]) -> String {
    let runs: String = runs
        .iter()
        .map(|run| format!("<w:r><w:t>{run}</w:t></w:r>"))
        .collect();
    format!("<w:p>{runs}</w:p>")
}

/// A PDF with a title in its dictionary of information.
fn titled(title: &str) -> Vec<u8> {
    let hex: String = title
        .encode_utf16()
        .map(|unit| format!("{unit:04X}"))
        .collect();
    let mut objects = one_page();
    objects.push(format!("<< /Title <FEFF{hex}> /Subject ({WORDS}) >>").into_bytes());
    assemble(&objects, Some(4))
}

fn said(reply: &Reply) -> (u16, &Value, &Value) {
    let error = &reply.body["error"];
    (reply.status, &error["code"], &error["place"])
}

#[tokio::test]
async fn x11_a_marked_file_is_refused_and_nothing_of_it_is_kept() -> Checked {
    let bed = Bed::start().await?;
    let agency = bed.person("giamdoc.sonoivu").await?;
    let before = bed.journalled().await?;
    let title = |title: &str| {
        format!("<cp:coreProperties><dc:title>{title}</dc:title></cp:coreProperties>")
    };
    let sheet = "<sst><si><t>STT</t></si><si><t>Độ mật: Tối mật</t></si></sst>";
    let sheet = office(&[
        ("[Content_Types].xml", ""),
        ("xl/workbook.xml", "<w/>"),
        ("xl/sharedStrings.xml", sheet),
    ])?;
    let slide = "<p:sld><a:p><a:r><a:t>TUYỆT MẬT</a:t></a:r></a:p></p:sld>";
    let slides = office(&[
        ("[Content_Types].xml", ""),
        ("ppt/presentation.xml", "<p/>"),
        ("ppt/slides/slide1.xml", slide),
    ])?;
    let apart = "T\u{1ed1}i m\u{1ead}t";
    let decomposed = "To\u{302}\u{301}i ma\u{323}\u{302}t";
    for (name, media_type, bytes, place) in [
        ("MẬT.pdf", PDF, pdf(WORDS), "FILE_NAME"),
        ("TOI-MAT_ke-hoach.pdf", PDF, pdf(WORDS), "FILE_NAME"),
        ("a.docx", DOCX, docx(&paragraph(&["MẬT"]), "")?, "FILE_TEXT"),
        // A word processor cuts words into runs as it likes.
        (
            "a.docx",
            DOCX,
            docx(&paragraph(&["T", "ỐI M", "ẬT"]), "")?,
            "FILE_TEXT",
        ),
        (
            "a.docx",
            DOCX,
            docx(&paragraph(&["&#x54;ỐI MẬT"]), "")?,
            "FILE_TEXT",
        ),
        ("a.docx", DOCX, docx("", &title(apart))?, "METADATA"),
        ("a.docx", DOCX, docx("", &title(decomposed))?, "METADATA"),
        ("a.xlsx", XLSX, sheet, "FILE_TEXT"),
        ("a.pptx", PPTX, slides, "FILE_TEXT"),
        ("a.pdf", PDF, titled("Tuyệt mật"), "METADATA"),
    ] {
        let reply = agency.upload(name, media_type, bytes).await?;
        assert_eq!(
            said(&reply),
            (400, &json!("SECRET_MARK"), &json!(place)),
            "{name}: {}",
            reply.body
        );
        assert!(!reply.body.to_string().contains(WORDS));
    }
    assert_eq!(bed.journalled().await?, before);
    assert_eq!(kept(&bed, WORDS).await?, [""; 0]);
    let folder = bed.app.config.data_dir.join("files");
    assert_eq!(std::fs::read_dir(folder)?.count(), 0, "nothing is kept");
    Ok(())
}

#[tokio::test]
async fn x11_the_same_letters_in_other_words_come_in() -> Checked {
    let bed = Bed::start().await?;
    let agency = bed.person("giamdoc.sonoivu").await?;
    for words in [
        "Đổi mật khẩu mỗi quý",
        "AN TOÀN, BẢO MẬT THÔNG TIN",
        "bí mật kinh doanh",
        "MẬT ĐỘ XÂY DỰNG",
        "mật ong",
        "Độ mật: Không",
    ] {
        let bytes = docx(
            &paragraph(&[words]),
            &format!("<dc:title>{words}</dc:title>"),
        )?;
        let reply = agency
            .upload(&format!("{}.docx", words.replace(':', "")), DOCX, bytes)
            .await?;
        assert_eq!(reply.status, 201, "{words}: {}", reply.body);
    }
    Ok(())
}

async fn set_marks(head: &Caller, marks: &str) -> anyhow::Result<Reply> {
    let input = json!({ "key": "secrecy.marks", "value": marks, "effectiveFrom": "2026-11-23",
        "legalBasis": "Quy chế bảo vệ bí mật nhà nước" });
    head.keep("setParameter", "parameter { value }", input)
        .await
}

/// The words are the province's own, their change is in the journal, and the text of a real PDF and a
/// real DOCX is read.
#[tokio::test]
async fn x11_the_words_are_a_parameter_and_real_documents_are_read() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.person("chanhvanphong").await?;
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../api/demo/files");
    let files = [("003-chi-thi.pdf", PDF), ("003-chi-thi.docx", DOCX)];
    for (name, media_type) in files {
        let bytes = std::fs::read(folder.join(name))?;
        let reply = head.upload(name, media_type, bytes).await?;
        assert_eq!(reply.status, 201, "{name}: {}", reply.body);
    }
    assert_eq!(set_marks(&head, "MẬT;").await?.codes(), ["BAD_VALUE"]);
    let before = bed.journalled_as("SET_PARAMETER").await?;
    set_marks(&head, "MẬT;ỦY BAN NHÂN DÂN").await?.done()?;
    assert_eq!(bed.journalled_as("SET_PARAMETER").await?, before + 1);
    for (name, media_type) in files {
        let bytes = std::fs::read(folder.join(name))?;
        let reply = head.upload(name, media_type, bytes).await?;
        assert_eq!(
            said(&reply),
            (400, &json!("SECRET_MARK"), &json!("FILE_TEXT")),
            "{name}"
        );
    }
    Ok(())
}

/// The human stays responsible: the head of the Office states that there is no secret, for the record,
/// and the very same bytes come in. Nobody below can.
#[tokio::test]
async fn x11_a_false_alarm_is_overruled_by_the_head_of_the_office_on_record() -> Checked {
    let bed = Bed::start().await?;
    let agency = bed.person("giamdoc.sonoivu").await?;
    let bytes = docx(&paragraph(&["MẬT"]), "")?;
    let refused = agency.upload("a.docx", DOCX, bytes.clone()).await?;
    let sha256 = refused.body["error"]["sha256"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    assert_eq!(sha256, bed::files::sha256(&bytes));
    let input =
        json!({ "sha256": sha256, "statement": "Trang bìa sổ tay nuôi ong; đã đọc toàn văn." });
    let clear = async |caller: &Caller, input: &Value| {
        caller
            .keep("clearSecretMark", "sha256", input.clone())
            .await
    };
    for login in [
        "giamdoc.sonoivu",
        "chuyenvien.vanphong",
        "chutich",
        "quantri",
    ] {
        let reply = clear(&bed.person(login).await?, &input).await?;
        assert_eq!(reply.codes(), ["NOT_ENTITLED"], "{login}");
    }
    let head = bed.person("chanhvanphong").await?;
    let reply = clear(&head, &json!({ "sha256": sha256, "statement": " " })).await?;
    assert_eq!(reply.codes(), ["REQUIRED"]);
    let reply = clear(&head, &json!({ "sha256": "x", "statement": "Không mật." })).await?;
    assert_eq!(reply.codes(), ["BAD_TEXT"]);
    clear(&head, &input).await?.done()?;
    assert_eq!(bed.journalled_as("CLEAR_SECRET_MARK").await?, 1);
    assert_eq!(clear(&head, &input).await?.codes(), ["TAKEN"]);
    assert_eq!(
        agency.upload("a.docx", DOCX, bytes.clone()).await?.status,
        201
    );
    // Of these bytes only.
    let other = agency
        .upload(
            "a.docx",
            DOCX,
            docx(&paragraph(&["MẬT", "MẬT"]), &paragraph(&["MẬT"]))?,
        )
        .await?;
    assert_eq!(said(&other).1, "SECRET_MARK");
    Ok(())
}

/// A file that unpacks to a great deal costs a bounded amount, and one that makes no sense is no fault.
#[tokio::test]
async fn x11_a_bomb_and_nonsense_are_looked_at_no_longer_than_honest_files() -> Checked {
    let bed = Bed::start().await?;
    let agency = bed.person("giamdoc.sonoivu").await?;
    let nothing = vec![b' '; 1024 * 1024];
    let mut bomb = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    for _ in 0..200 {
        bomb.write_all(&nothing)?;
    }
    let stream = bomb.finish()?;
    let head = format!(
        "<< /Length {} /Filter /FlateDecode >>\nstream\n",
        stream.len()
    );
    let page = "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /MediaBox [0 0 9 9] >>";
    let kids = "3 0 R ".repeat(5_000);
    let objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        format!("<< /Type /Pages /Kids [{kids}] /Count 5000 >>").into_bytes(),
        page.as_bytes().to_vec(),
        [head.as_bytes(), &stream, b"\nendstream"].concat(),
        b"<< /Title (a) >>".to_vec(),
    ];
    let bytes = assemble(&objects, Some(5));
    let blank = " ".repeat(200 * 1024 * 1024);
    let packed = office(&[("[Content_Types].xml", ""), ("word/document.xml", &blank)])?;
    let mut nested = one_page();
    nested.push("[".repeat(500_000).into_bytes());
    for (name, media_type, bytes) in [
        ("bom.pdf", PDF, bytes),
        ("long.pdf", PDF, assemble(&nested, None)),
        ("bom.docx", DOCX, packed),
        (
            "rac.docx",
            DOCX,
            office(&[
                ("[Content_Types].xml", ""),
                ("word/document.xml", "<a><b></c>\u{0}"),
            ])?,
        ),
    ] {
        let reply = agency.upload(name, media_type, bytes).await?;
        assert_eq!(reply.status, 201, "{name}: {}", reply.body);
    }
    Ok(())
}
