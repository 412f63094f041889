//! Which files are taken in.

use rules::Coded;
use rules::Refusal::{BadFileName, FileKindNotAllowed, FileNotWhatItSays};
use rules::file::{Announced, FileKind, Flaw, NameFlaw, Parts, made};

#[test]
fn a_name_and_its_media_type_agree_on_one_kind() {
    for (name, media_type, answer) in [
        ("Tờ trình.pdf", "application/pdf", Ok(FileKind::Pdf)),
        (
            "a.b.PDF",
            "Application/PDF; charset=binary",
            Ok(FileKind::Pdf),
        ),
        ("ảnh.jpg", "image/jpeg", Ok(FileKind::Jpeg)),
        ("ảnh.JPEG", "image/jpeg", Ok(FileKind::Jpeg)),
        ("ảnh.jpg", "image/png", Err(FileNotWhatItSays)),
        ("a.exe", "application/pdf", Err(FileKindNotAllowed)),
        ("a.pdf", "text/html", Err(FileKindNotAllowed)),
        ("a.pdf", "", Err(FileKindNotAllowed)),
        ("pdf", "application/pdf", Err(FileKindNotAllowed)),
    ] {
        let announced = Announced::check(name, media_type).map(|one| one.kind);
        assert_eq!(announced, answer, "{name} {media_type}");
    }
    for kind in FileKind::ALL {
        assert_eq!(FileKind::of_media_type(kind.media_type()), Some(*kind));
    }
}

#[test]
fn a_name_is_kept_trimmed_and_composed() {
    let kept = Announced::check("  Quye\u{302}\u{301}t đi\u{323}nh.pdf ", "application/pdf");
    assert_eq!(kept.unwrap().name, "Quyết định.pdf");
    // What turns the direction of reading would show "luong\u{202e}fdp.exe" as "luongexe.pdf".
    for (name, kept) in [
        ("luong\u{202e}fdp.pdf", Ok("luongfdp.pdf")),
        ("luong\u{202e}fdp.exe", Err(FileKindNotAllowed)),
        ("a\0b\u{200b}.pdf", Ok("ab.pdf")),
        ("Tờ\ntrình.pdf", Ok("Tờ trình.pdf")),
    ] {
        let announced = Announced::check(name, "application/pdf").map(|one| one.name);
        assert_eq!(announced.as_deref().map_err(Clone::clone), kept);
    }
    let longest = format!("{}.pdf", "a".repeat(251));
    assert_eq!(
        Announced::check(&longest, "application/pdf").unwrap().name,
        longest
    );
}

#[test]
fn a_name_that_misleads_is_refused_for_one_reason() {
    for (name, flaw) in [
        ("", NameFlaw::Empty),
        ("   ", NameFlaw::Empty),
        (".pdf", NameFlaw::Empty),
        (" .pdf", NameFlaw::Empty),
        ("...pdf", NameFlaw::Empty),
        ("\u{200b}.pdf", NameFlaw::Empty),
        ("../a.pdf", NameFlaw::Path),
        ("a\\b.pdf", NameFlaw::Path),
        ("\u{fffd}.pdf", NameFlaw::Sign),
    ] {
        let refused = Announced::check(name, "application/pdf");
        assert_eq!(refused, Err(BadFileName { flaw }), "{name:?}");
    }
    let endless = Announced::check(&"a".repeat(1_000_000), "application/pdf");
    assert_eq!(endless, Err(FileKindNotAllowed));
}

/// As long as file systems keep, which is 255 bytes.
#[test]
fn fc11_a_name_that_is_too_long_is_shortened_before_its_ending() {
    let kept = |name: &str| Announced::check(name, "application/pdf").unwrap().name;
    for (letter, letters) in [
        ("a", 248),
        // Three bytes each, as one character or as three.
        ("ế", 82),
        ("e\u{302}\u{301}", 82),
        // One letter with a mark that no character holds, in four bytes.
        ("ʒ\u{323}", 62),
        ("👍", 62),
    ] {
        let name = kept(&format!("{}.PDF", letter.repeat(1_000)));
        let stem = name
            .strip_suffix("….PDF")
            .unwrap_or_else(|| panic!("{name}"));
        assert!((250..=255).contains(&name.len()), "{}", name.len());
        let composed: String = kept(&format!("{letter}.pdf"));
        let composed = composed.strip_suffix(".pdf").unwrap_or_default().to_owned();
        assert_eq!(stem, composed.repeat(letters), "{letter}");
    }
    // What an ending could be is cut where it is none.
    let long = kept(&format!("{}.{}.pdf", "a".repeat(200), "b".repeat(200)));
    assert!(long.ends_with("b….pdf"), "{long}");
    assert_eq!(kept(&format!("{}.pdf", "Tờ trình ".repeat(16))).len(), 196);
}

#[test]
fn fc12_a_made_file_is_named_after_its_matter_and_day() {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let name = |title: &str| made("Kết quả biểu quyết", title, day, "pdf");
    assert_eq!(
        name("Quyết định  12/QĐ-UBND: “sửa đổi”\nquy chế?"),
        "Kết quả biểu quyết - Quyết định 12-QĐ-UBND sửa đổi quy chế - 23-11-2026.pdf"
    );
    let long = name(&"Quy chế làm việc của Ủy ban ".repeat(20));
    assert!(
        long.ends_with("… - 23-11-2026.pdf") && long.len() < 255,
        "{long}"
    );
    for title in [
        "",
        "👍\u{202e}",
        "e\u{302}\u{301}",
        &"ế".repeat(500),
        &"\u{323}".repeat(500),
    ] {
        let name = name(title);
        let kept = Announced::check(&name, "application/pdf").unwrap();
        assert_eq!(kept.name, name);
    }
}

#[test]
fn a_package_is_known_by_its_parts() {
    let types = "[Content_Types].xml";
    for (parts, kind) in [
        (&[types, "word/document.xml"][..], Some(FileKind::Docx)),
        (&[types, "xl/workbook.xml"], Some(FileKind::Xlsx)),
        (
            &[types, "ppt/presentation.xml", "docProps/app.xml"],
            Some(FileKind::Pptx),
        ),
        (&["word/document.xml"], None),
        (&[types], None),
        (&[types, "notes/word/document.xml"], None),
        (&[types, "word/document.xml", "xl/workbook.xml"], None),
    ] {
        let mut found = Parts::default();
        for part in parts {
            found.note(part.as_bytes(), false);
        }
        for asked in FileKind::ALL {
            let flaw = (kind != Some(*asked)).then_some(Flaw::NotOfKind);
            assert_eq!(found.flaw(*asked), flaw, "{parts:?}");
        }
    }
    for (part, encrypted, flaw) in [
        ("word/VBAproject.BIN", false, Flaw::Macros),
        ("vbaProject.bin", false, Flaw::Macros),
        ("word/media/image1.png", true, Flaw::Locked),
    ] {
        let mut found = Parts::default();
        for part in [types, "word/document.xml"] {
            found.note(part.as_bytes(), false);
        }
        found.note(part.as_bytes(), encrypted);
        assert_eq!(found.flaw(FileKind::Docx), Some(flaw), "{part}");
    }
}

#[test]
fn a_file_begins_as_its_kind_does() {
    for (head, kind) in [
        (&b"%PDF-1.7"[..], FileKind::Pdf),
        (b"PK\x03\x04\x14\0\x06\0", FileKind::Docx),
        (b"\xff\xd8\xff\xe0\0\x10JF", FileKind::Jpeg),
        (b"\x89PNG\r\n\x1a\n", FileKind::Png),
    ] {
        assert!(kind.begins(head) && !kind.begins_locked(head));
        assert!(!kind.begins(&head[1..]));
        assert!(!kind.begins(b"MZ\x90\0\x03\0\0\0"));
        assert!(!kind.begins(&head[..2]));
    }
    // Office encrypts a document into a compound file.
    let compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
    assert!(!FileKind::Docx.begins(compound) && FileKind::Docx.begins_locked(compound));
    assert!(!FileKind::Pdf.begins_locked(compound));
}

#[test]
fn fc11_a_pdf_may_begin_behind_other_bytes_as_readers_have_it() {
    let behind = |bytes: usize| [&vec![b' '; bytes][..], b"%PDF-1.4"].concat();
    assert!(FileKind::Pdf.begins(b"\xef\xbb\xbf%PDF-1.7"));
    assert!(FileKind::Pdf.begins(&behind(1019)));
    assert!(!FileKind::Pdf.begins(&behind(1020)));
}
