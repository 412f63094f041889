//! Which files are taken in.

use rules::Coded;
use rules::Refusal::{BadFileName, FileKindNotAllowed, FileNotWhatItSays};
use rules::file::{Announced, FileKind, Parts};

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
fn a_name_that_misleads_is_refused() {
    for name in [
        "",
        "   ",
        ".pdf",
        " .pdf",
        "...pdf",
        "../a.pdf",
        "a\\b.pdf",
        "\u{200b}.pdf",
        "\u{fffd}.pdf",
        &format!("{}.pdf", "a".repeat(252)),
        &format!("{}.pdf", "ế".repeat(84)),
        &"a".repeat(1_000_000),
    ] {
        let refused = Announced::check(name, "application/pdf");
        assert_eq!(refused, Err(BadFileName), "{:.20}", name);
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
        (&[types, "word/document.xml", "word/VBAproject.BIN"], None),
        (&[types, "word/document.xml", "vbaProject.bin"], None),
    ] {
        let mut found = Parts::default();
        for part in parts {
            found.note(part.as_bytes(), false);
        }
        for asked in FileKind::ALL {
            assert_eq!(found.are_of(*asked), kind == Some(*asked), "{parts:?}");
        }
    }
    let mut locked = Parts::default();
    locked.note(types.as_bytes(), false);
    locked.note(b"word/document.xml", true);
    assert!(!locked.are_of(FileKind::Docx));
}

#[test]
fn a_file_begins_as_its_kind_does() {
    for (head, kind) in [
        (&b"%PDF-1.7"[..], FileKind::Pdf),
        (b"PK\x03\x04\x14\0\x06\0", FileKind::Docx),
        (b"\xff\xd8\xff\xe0\0\x10JF", FileKind::Jpeg),
        (b"\x89PNG\r\n\x1a\n", FileKind::Png),
    ] {
        assert!(kind.begins(head));
        assert!(!kind.begins(&head[1..]));
        assert!(!kind.begins(b"MZ\x90\0\x03\0\0\0"));
        assert!(!kind.begins(&head[..2]));
    }
    // Office encrypts a document into a compound file.
    assert!(!FileKind::Docx.begins(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"));
}
