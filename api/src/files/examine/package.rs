//! Office packages: archives of parts, by whose names they are judged. The text is in parts of XML, in
//! which a paragraph, a cell or a slide's line is a line of text.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek};
use std::ops::ControlFlow;

use flate2::read::DeflateDecoder;
use quick_xml::Reader;
use quick_xml::events::Event;
use rawzip::{CompressionMethod, RECOMMENDED_BUFFER_SIZE, ZipArchive};
use rules::file::{FileKind, Flaw, Parts};

use super::look::Look;
use super::{Seen, look};

/// More parts than any honest document has. The list is walked to no further than this.
const MAX_PARTS: usize = 50_000;
/// Elements after which a new line begins: paragraphs, breaks, cells, shared strings.
const LINES: [&str; 6] = ["p", "br", "si", "is", "tab", "tc"];
/// The stream in which Office keeps a package under a password, as a compound file names it.
const LOCKED: &str = "EncryptedPackage";

pub fn look(mut file: File, kind: FileKind, look: &mut Look<'_>) -> io::Result<Seen> {
    let mut head = [0; 8];
    file.rewind()?;
    let begun = read(&mut file, &mut head)?;
    if kind.begins_locked(head.get(..begun).unwrap_or_default()) {
        return Ok(Err(match is_locked(&mut file)? {
            true => Flaw::Locked,
            false => Flaw::NotOfKind,
        }));
    }
    Ok(opened(file, kind, look))
}

fn opened(file: File, kind: FileKind, look: &mut Look<'_>) -> Seen {
    let mut buffer = vec![0; RECOMMENDED_BUFFER_SIZE];
    let archive = ZipArchive::from_file(file, &mut buffer).map_err(|_| Flaw::Damaged)?;
    let mut entries = archive.entries(&mut buffer);
    let (mut parts, mut readable) = (Parts::default(), Vec::new());
    for seen in 0.. {
        let Some(entry) = entries.next_entry().map_err(|_| Flaw::Damaged)? else {
            break;
        };
        if seen >= MAX_PARTS {
            return Err(Flaw::Beyond);
        }
        let name = entry.file_path().as_ref().to_vec();
        parts.note(&name, entry.flags().is_encrypted());
        if is_read(&name) {
            readable.push((name, entry.compression_method(), entry.wayfinder()));
        }
    }
    if let Some(flaw) = parts.flaw(kind) {
        return Err(flaw);
    }
    // What a document says of itself is short, and the first page is where a stamp stands.
    readable.sort_by_key(|(name, _, _)| (!is_metadata(name), name.len()));
    for (name, method, way) in readable {
        let Ok(entry) = archive.get_entry(way) else {
            continue;
        };
        let bounded = u64::try_from(look.left).unwrap_or_default();
        let metadata = is_metadata(&name);
        let seen = match method {
            CompressionMethod::STORE => words(entry.reader().take(bounded), metadata, look),
            CompressionMethod::DEFLATE => words(
                DeflateDecoder::new(entry.reader()).take(bounded),
                metadata,
                look,
            ),
            _ => continue,
        };
        if let ControlFlow::Break(place) = seen {
            return Ok(Some(place));
        }
        if look.left == 0 {
            break;
        }
    }
    Ok(None)
}

/// Whether a compound file is a document under a password.
fn is_locked(file: &mut File) -> io::Result<bool> {
    let sought: Vec<u8> = LOCKED.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut window = vec![0; 64 * 1024];
    let mut kept = 0;
    file.rewind()?;
    loop {
        let more = read(file, window.get_mut(kept..).unwrap_or_default())?;
        let seen = window.get(..kept + more).unwrap_or_default();
        if memchr::memmem::find(seen, &sought).is_some() {
            return Ok(true);
        }
        if more == 0 {
            return Ok(false);
        }
        let end = kept + more;
        kept = end.min(sought.len());
        window.copy_within(end - kept..end, 0);
    }
}

/// As much as comes, until the buffer is full.
fn read(file: &mut File, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while let Some(room) = buffer.get_mut(filled..).filter(|room| !room.is_empty()) {
        match file.read(room)? {
            0 => break,
            some => filled += some,
        }
    }
    Ok(filled)
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

/// Looks at the text of a part, a paragraph to a line. What comes after a fault in it is not read.
fn words(part: impl Read, metadata: bool, look: &mut Look<'_>) -> look::Seen {
    let mut reader = Reader::from_reader(BufReader::new(part));
    let (mut buffer, mut value, mut seen) = (Vec::new(), String::new(), 0);
    loop {
        buffer.clear();
        let event = reader.read_event_into(&mut buffer);
        let read = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        look.spend(read.saturating_sub(seen));
        seen = read;
        let ended = match event {
            Ok(Event::Text(run)) => {
                take(&run.xml10_content(), metadata, &mut value, look)?;
                false
            }
            Ok(Event::CData(run)) => {
                take(&run, metadata, &mut value, look)?;
                false
            }
            Ok(Event::GeneralRef(character)) => {
                if let Some(letter) = character.resolve_char_ref().ok().flatten() {
                    take(letter.encode_utf8(&mut [0; 4]), metadata, &mut value, look)?;
                }
                false
            }
            Ok(Event::End(end)) => ends_line(end.local_name().as_ref()),
            Ok(Event::Empty(end)) => ends_line(end.local_name().as_ref()),
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => false,
        };
        if ended && metadata {
            look.metadata(&value)?;
            value.clear();
        } else if ended {
            look.end()?;
        }
    }
    look.metadata(&value)?;
    look.end()
}

/// Text goes to be looked at; of what a document says of itself, a value is put together first.
fn take(text: &str, metadata: bool, value: &mut String, look: &mut Look<'_>) -> look::Seen {
    if !metadata {
        return look.text(text);
    }
    value.push_str(text);
    look::Seen::Continue(())
}

/// Properties are elements of their own; in text a word may be cut into runs, which stay together.
fn ends_line(name: &str) -> bool {
    let properties = [
        "title",
        "subject",
        "creator",
        "keywords",
        "description",
        "category",
        "contentStatus",
        "Company",
        "lpwstr",
    ];
    LINES.contains(&name) || properties.contains(&name)
}
