//! DOCX and XLSX as readers open them, whatever was kept of a text.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a helper of tests fails as a test does"
)]

use std::io::{Cursor, Read};

use dongthuan_export::{Document, Entry, Paragraph, Row, Sheet, Table, Workbook, docx, xlsx};
use quick_xml::Reader;
use quick_xml::events::Event;

/// Everything that a text must not hold in XML 1.0, in a text.
fn forbidden() -> String {
    let controls: String = (0..0x20).filter_map(char::from_u32).collect();
    format!("trước{controls}\u{fffe}\u{ffff}\u{7f}\u{85}\u{9f}\u{fdd0}\u{1fffe}<&>\"']]>_x0041_sau")
}

/// Every part of a package that is XML, read to its end.
fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let name = part.name().to_owned();
        let mut text = String::new();
        if name.ends_with(".xml") || name.ends_with(".rels") {
            part.read_to_string(&mut text).unwrap();
            is_xml(&name, &text);
            parts.push((name, text));
        }
    }
    parts
}

fn is_xml(name: &str, text: &str) {
    let char = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    assert!(text.chars().all(char), "{name}");
    let mut reader = Reader::from_str(text);
    let (mut depth, mut elements) = (0, 0);
    loop {
        match reader
            .read_event()
            .unwrap_or_else(|error| panic!("{name}: {error}"))
        {
            Event::Start(start) => {
                depth += 1;
                elements += 1;
                start
                    .attributes()
                    .for_each(|attribute| drop(attribute.unwrap()));
            }
            Event::End(_) => depth -= 1,
            Event::Empty(_) => elements += 1,
            Event::Eof => break,
            _ => {}
        }
    }
    assert!(depth == 0 && elements > 0, "{name}");
}

#[test]
fn fc6_a_docx_is_xml_whatever_a_text_holds() {
    let cell = || Paragraph::new(forbidden());
    let table = Table {
        widths: vec![1, 1],
        borders: true,
        head: 1,
        rows: vec![Row::of([cell(), cell()]), Row::of([cell(), cell()])],
    };
    let document = Document {
        title: forbidden(),
        blocks: vec![Paragraph::new(forbidden()).into(), table.into()],
        ..Document::default()
    };
    let parts = parts(&docx(&document).unwrap());
    let (_, text) = parts
        .iter()
        .find(|(name, _)| name == "word/document.xml")
        .unwrap();
    assert_eq!(text.matches("trước").count(), 5);
    assert_eq!(text.matches("_x0041_sau").count(), 5);
}

fn workbook(text: &str) -> Vec<u8> {
    let sheet = Sheet {
        name: "Tiếp thu".into(),
        title: vec![text.to_owned()],
        widths: vec![6.0, 30.0, 60.0],
        head: 1,
        rows: vec![
            ["STT", "Cơ quan", "Ý kiến"].map(Entry::from).into(),
            vec![Entry::from(1), "Sở Nội vụ".into(), text.into()],
            vec![Entry::from(2), "Sở Y tế".into(), "Đồng ý".into()],
        ],
    };
    xlsx(&Workbook {
        sheets: vec![sheet],
    })
    .unwrap()
}

#[test]
fn fc6_an_xlsx_is_xml_whatever_a_text_holds() {
    let parts = parts(&workbook(&forbidden()));
    let (_, strings) = parts
        .iter()
        .find(|(name, _)| name == "xl/sharedStrings.xml")
        .unwrap();
    assert!(strings.contains("trước") && strings.contains("sau"));
    assert!(!strings.contains('\u{fffe}'));
}

/// As many letters as an answer may have are there, in cells that Excel opens and rows that it shows.
#[test]
fn fc5_fc12_an_answer_of_40_000_letters_is_there_whole() {
    // No two pieces of one are the same, for the same text is kept once.
    let long = |sign: &str| {
        let counted = (0..40_000).map(|n| format!("{sign}{n}"));
        counted
            .collect::<String>()
            .chars()
            .take(40_000)
            .collect::<String>()
    };
    for answer in [long("ế"), long(" thời hạn "), long("👍")] {
        let parts = parts(&workbook(&answer));
        let part = |name: &str| &parts.iter().find(|(part, _)| part == name).unwrap().1;
        let strings = part("xl/sharedStrings.xml");
        let pieces: Vec<_> = strings
            .split("<t")
            .filter_map(|piece| piece.split_once('>'))
            .filter_map(|(_, piece)| piece.split_once("</t>"))
            .map(|(piece, _)| piece)
            .collect();
        assert!(
            pieces
                .iter()
                .all(|piece| piece.encode_utf16().count() <= 32_767)
        );
        let long = answer.chars().take(5).collect::<String>();
        let said: String = pieces
            .iter()
            .filter(|piece| piece.starts_with("(tiếp) ") || piece.starts_with(&long))
            // The title is cut, for it is one cell.
            .filter(|piece| piece.chars().count() < 5_000)
            .map(|piece| piece.trim_start_matches("(tiếp) "))
            .collect();
        let letters = |text: &str| text.replace(' ', "");
        assert_eq!(letters(&said).len(), letters(&answer).len());
        let sheet = part("xl/worksheets/sheet1.xml");
        let heights = sheet
            .split("ht=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next());
        let heights: Vec<f64> = heights.map(|height| height.parse().unwrap()).collect();
        assert!(heights.len() > 20 && heights.iter().all(|height| *height <= 409.0));
    }
}
