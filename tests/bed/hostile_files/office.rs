//! Documents of office programs.

use super::archive::{Part, archive};
use super::{Hostile, bomb, many};
use crate::files::{DOCX, PPTX, XLSX};

const MB: usize = 1024 * 1024;
const TYPES: &str = "[Content_Types].xml";
const DOCUMENT: &str = "word/document.xml";

pub fn files() -> Vec<Hostile> {
    let docx = |name, make| Hostile {
        name,
        media_type: DOCX,
        make,
    };
    let xlsx = |name, make| Hostile {
        name,
        media_type: XLSX,
        make,
    };
    let pptx = |name, make| Hostile {
        name,
        media_type: PPTX,
        make,
    };
    vec![
        docx("a gigabyte of nothing in a paragraph", || {
            around("<w:document><w:p><w:t>", &" ".repeat(MB), 1024)
        }),
        docx("a gigabyte of words in one line", || {
            around("<w:document><w:p><w:t>", &"a ".repeat(MB / 2), 1024)
        }),
        docx("a letter with ten million accents", || {
            around("<w:document><w:t>a", &"\u{301}\u{323}".repeat(MB / 4), 20)
        }),
        docx("elements inside each other without end", || {
            around("", &"<a>".repeat(MB / 3), 512)
        }),
        docx("an element of a million attributes", || {
            let attributes = many(20_000, |n| format!(" a{n:05}=\"\""));
            around("<w:document", &attributes, 512)
        }),
        docx("an attribute without end", || {
            around("<w:p w:a=\"", &"x".repeat(MB), 512)
        }),
        docx("a comment without end", || {
            around("<!--", &"-x".repeat(MB / 2), 512)
        }),
        docx("a name without end", || around("<", &"x".repeat(MB), 512)),
        docx("characters by their numbers", || {
            around("<w:p>", &"&#x4d;&#7852;&#84;".repeat(MB / 20), 512)
        }),
        docx("laughter by the billion", laughter),
        docx("pieces of text by the million", || {
            around("<w:p>", &"<![CDATA[M]]>".repeat(MB / 13), 512)
        }),
        docx("parts that share their bytes", shared),
        docx("40 parts of 64 MB", || parts(40, 64)),
        docx("parts as many as are looked at", || parts(49_000, 0)),
        docx("more parts than are looked at", || parts(60_000, 0)),
        docx("a title without end", || {
            let title = bomb(&[("tối ".repeat(MB / 6).as_bytes(), 512)])?;
            let core = Part::packed("docProps/core.xml", &title);
            Ok(archive(
                &[
                    Part::plain(TYPES, b""),
                    core,
                    Part::plain(DOCUMENT, b"<w/>"),
                ],
                &[],
            ))
        }),
        docx("packed in a way that nobody knows", || {
            let part = Part {
                method: 99,
                ..Part::plain(DOCUMENT, b"x")
            };
            Ok(archive(&[Part::plain(TYPES, b""), part], &[]))
        }),
        docx("a part that breaks off", || {
            let mut packed = bomb(&[("<w:p>".repeat(MB / 5).as_bytes(), 64)])?;
            packed.truncate(packed.len() / 2);
            Ok(archive(
                &[Part::plain(TYPES, b""), Part::packed(DOCUMENT, &packed)],
                &[],
            ))
        }),
        docx("a list of parts that lies", || {
            let mut bytes = archive(&[Part::plain(TYPES, b""), Part::plain(DOCUMENT, b"")], &[]);
            let end = bytes.len();
            bytes[end - 14..end - 2].fill(0xff);
            Ok(bytes)
        }),
        docx("under a password", || {
            let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
            bytes.resize(5 * MB, 0);
            bytes.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
            Ok(bytes)
        }),
        xlsx("a gigabyte of shared strings", || {
            let strings = bomb(&[("<si><t>MẬT ong</t></si>".repeat(MB / 24).as_bytes(), 1024)])?;
            let strings = Part::packed("xl/sharedStrings.xml", &strings);
            Ok(archive(
                &[
                    Part::plain(TYPES, b""),
                    Part::plain("xl/workbook.xml", b"<w/>"),
                    strings,
                ],
                &[],
            ))
        }),
        xlsx("a sheet of empty rows", || {
            let rows = bomb(&[("<row><c/><c/></row>".repeat(MB / 20).as_bytes(), 1024)])?;
            let rows = Part::packed("xl/worksheets/sheet1.xml", &rows);
            Ok(archive(&[Part::plain(TYPES, b""), rows], &[]))
        }),
        pptx("slides by the thousand", || {
            let slide = bomb(&[("<a:p><a:t>x</a:t></a:p>".repeat(MB / 24).as_bytes(), 64)])?;
            let slides: Vec<_> = (0..3_000)
                .map(|n| Part::packed(&format!("ppt/slides/slide{n}.xml"), &slide))
                .collect();
            Ok(archive(&[Part::plain(TYPES, b"")], &slides))
        }),
    ]
}

/// A document whose text is a beginning and then a block again and again.
fn around(head: &str, block: &str, times: usize) -> anyhow::Result<Vec<u8>> {
    let heads = usize::from(!head.is_empty());
    let packed = bomb(&[(head.as_bytes(), heads), (block.as_bytes(), times)])?;
    let document = Part::packed(DOCUMENT, &packed);
    Ok(archive(&[Part::plain(TYPES, b""), document], &[]))
}

/// Entities that each stand for ten of another.
fn laughter() -> anyhow::Result<Vec<u8>> {
    let entities = many(30, |n| {
        format!("<!ENTITY l{} \"{}\">", n + 1, format!("&l{n};").repeat(10))
    });
    let text = format!("<!DOCTYPE w [<!ENTITY l0 \"MẬT\">{entities}]><w:p>&l30;</w:p>");
    Ok(archive(
        &[
            Part::plain(TYPES, b""),
            Part::plain(DOCUMENT, text.as_bytes()),
        ],
        &[],
    ))
}

fn shared() -> anyhow::Result<Vec<u8>> {
    let packed = bomb(&[(&[b' '; MB], 256)])?;
    let document = Part::plain(DOCUMENT, b"<w/>");
    let parts: Vec<_> = (0..40_000)
        .map(|n| Part::packed(&format!("word/part{n}.xml"), &packed))
        .collect();
    Ok(archive(&[Part::plain(TYPES, b""), document], &parts))
}

fn parts(count: usize, each: usize) -> anyhow::Result<Vec<u8>> {
    let packed = bomb(&[(&[b' '; MB], each)])?;
    let parts: Vec<_> = (0..count)
        .map(|n| Part::packed(&format!("word/part{n}.xml"), &packed))
        .collect();
    let mut all = vec![Part::plain(TYPES, b"")];
    all.extend(parts);
    Ok(archive(&all, &[]))
}
