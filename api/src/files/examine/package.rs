//! The text of an office package: its parts are XML, in which a paragraph, a cell or a slide's line is
//! a line of text.

use std::fs::File;
use std::io::{BufReader, Read};

use flate2::read::DeflateDecoder;
use quick_xml::Reader;
use quick_xml::events::Event;
use rawzip::{CompressionMethod, RECOMMENDED_BUFFER_SIZE, ZipArchive};
use rules::secrecy::Place;

use super::Look;

const MAX_PARTS: usize = 50_000;
/// Elements after which a new line begins: paragraphs, breaks, cells, shared strings.
const LINES: [&str; 6] = ["p", "br", "si", "is", "tab", "tc"];

pub fn mark_in(file: File, look: &mut Look<'_>) -> Option<Place> {
    let mut buffer = vec![0; RECOMMENDED_BUFFER_SIZE];
    let archive = ZipArchive::from_file(file, &mut buffer).ok()?;
    let mut entries = archive.entries(&mut buffer);
    let mut parts = Vec::new();
    for _ in 0..MAX_PARTS {
        let Ok(Some(entry)) = entries.next_entry() else {
            break;
        };
        let name = entry.file_path().as_ref().to_vec();
        if is_read(&name) {
            parts.push((name, entry.compression_method(), entry.wayfinder()));
        }
    }
    // What a document says of itself is short, and the first page is where a stamp stands.
    parts.sort_by_key(|(name, _, _)| (!is_metadata(name), name.len()));
    for (name, method, way) in parts {
        let Ok(entry) = archive.get_entry(way) else {
            continue;
        };
        let bounded = u64::try_from(look.left).unwrap_or_default();
        let text = match method {
            CompressionMethod::STORE => text_of(entry.reader().take(bounded), look),
            CompressionMethod::DEFLATE => {
                text_of(DeflateDecoder::new(entry.reader()).take(bounded), look)
            }
            _ => continue,
        };
        let seen = match is_metadata(&name) {
            true => look.metadata(&text),
            false => look.text(&text),
        };
        if seen.is_some() || look.left == 0 {
            return seen;
        }
    }
    None
}

fn is_metadata(name: &[u8]) -> bool {
    name.starts_with(b"docProps/")
}

/// XML of the document itself: not themes, styles and the like.
fn is_read(name: &[u8]) -> bool {
    let places: [&[u8]; 5] = [
        b"docProps/",
        b"word/",
        b"xl/",
        b"ppt/slides/",
        b"ppt/notesSlides/",
    ];
    let dull: [&[u8]; 4] = [b"/theme/", b"/styles.xml", b"/fontTable.xml", b"/_rels/"];
    let within = |part: &[u8]| name.windows(part.len()).any(|window| window == part);
    name.ends_with(b".xml")
        && places.iter().any(|place| name.starts_with(place))
        && !dull.iter().any(|part| within(part))
}

/// The text of a part, a paragraph to a line. What comes after a fault in it is not read.
fn text_of(part: impl Read, look: &mut Look<'_>) -> String {
    let mut reader = Reader::from_reader(BufReader::new(part));
    let (mut text, mut buffer) = (String::new(), Vec::new());
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Text(run)) => text.push_str(&run.xml10_content()),
            Ok(Event::CData(run)) => text.push_str(&run),
            Ok(Event::GeneralRef(character)) => {
                text.extend(character.resolve_char_ref().ok().flatten());
            }
            Ok(Event::End(end)) if ends_line(end.local_name().as_ref()) => text.push('\n'),
            Ok(Event::Empty(end)) if ends_line(end.local_name().as_ref()) => text.push('\n'),
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    let read = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
    look.left = look.left.saturating_sub(read);
    text
}

/// Properties are elements of their own; in text a word may be cut into runs, which stay together.
fn ends_line(name: &str) -> bool {
    let properties = [
        "title",
        "subject",
        "keywords",
        "description",
        "category",
        "creator",
        "contentStatus",
        "Company",
        "lpwstr",
    ];
    LINES.contains(&name) || properties.contains(&name)
}
