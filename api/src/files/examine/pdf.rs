//! PDF: whether there is a page in it, what it says of itself, and its text if it has any.

mod text;

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};

use lopdf::{DecompressError, Dictionary, Document, Error, LoadOptions, Object, ObjectId};
use rules::file::Flaw;

use super::Seen;
use super::look::{self, Look};

/// Larger ones are pictures of pages as a rule, and would be held in memory whole, in bytes.
const MAX_SIZE: u64 = 64 * 1024 * 1024;
/// One that is locked against changes is held in memory twice.
const MAX_LOCKED: u64 = 24 * 1024 * 1024;
/// How much a stream of objects, of those that a document is made of, may unpack to, in bytes.
const MAX_OBJECTS: usize = 8 * 1024 * 1024;
/// How much of what a file says of itself is read, in bytes.
const MAX_PACKET: usize = 1024 * 1024;
/// Where a large file says where its table is, in bytes from its end.
const END: u64 = 64 * 1024;

pub fn look(file: &mut File, look: &mut Look<'_>) -> io::Result<Seen> {
    let size = file.metadata()?.len();
    if size > MAX_SIZE {
        return large(file, size);
    }
    file.rewind()?;
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    file.take(MAX_SIZE).read_to_end(&mut bytes)?;
    if size > MAX_LOCKED && holds(&bytes, b"/Encrypt") {
        return large(file, size);
    }
    // A reader that loses its footing in a file has read it no further than one that says so.
    let seen = catch_unwind(AssertUnwindSafe(|| opened(bytes, look)));
    Ok(seen.unwrap_or(Ok(None)))
}

fn opened(bytes: Vec<u8>, look: &mut Look<'_>) -> Seen {
    let document = match load(&bytes, false) {
        Ok(document) if has_page(&document) => document,
        Ok(document) if is_locked(&document) => return Err(Flaw::Locked),
        Err(Error::Decompress(DecompressError::MemoryLimitExceeded { .. })) => {
            return Err(Flaw::Beyond);
        }
        // A table that leads astray is made anew, as readers do.
        first => match (load(&bytes, true), first) {
            (Ok(document), _) if has_page(&document) => document,
            // What this reader cannot read another may: it is left to the person who sends it.
            (_, Err(_)) if promises_page(&bytes) => return Ok(None),
            _ => return Err(Flaw::Blank),
        },
    };
    drop(bytes);
    let seen = information(&document, look);
    let seen = match seen {
        ControlFlow::Continue(()) => text::pages(&document, look),
        seen => seen,
    };
    Ok(seen.break_value())
}

fn load(bytes: &[u8], anew: bool) -> lopdf::Result<Document> {
    let options = LoadOptions {
        max_decompressed_size: Some(MAX_OBJECTS),
        filter: Some(without_pictures),
        force_reconstruct: anew,
        ..LoadOptions::default()
    };
    Document::load_mem_with_options(bytes, options)
}

/// Pictures and the outlines of letters have no text, and are most of a file.
fn without_pictures(id: ObjectId, object: &mut Object) -> Option<(ObjectId, Object)> {
    let Object::Stream(stream) = object else {
        return Some((id, object.clone()));
    };
    let outlines: [&[u8]; 3] = [b"Type1C", b"CIDFontType0C", b"OpenType"];
    let subtype = stream.dict.get(b"Subtype").and_then(Object::as_name);
    let dull = subtype.is_ok_and(|kind| kind == b"Image" || outlines.contains(&kind));
    let dull = dull || stream.dict.has(b"Length1");
    (!dull).then_some((id, Object::Null))
}

fn has_page(document: &Document) -> bool {
    let mut pages = document.page_iter();
    pages.any(|page| document.get_dictionary(page).is_ok())
}

fn is_locked(document: &Document) -> bool {
    document.trailer.has(b"Encrypt") && document.encryption_state.is_none()
}

/// Of a file that is too large to be read: whether it ends as a PDF does.
fn large(file: &mut File, size: u64) -> io::Result<Seen> {
    file.seek(SeekFrom::Start(size.saturating_sub(END)))?;
    let mut end = Vec::new();
    file.take(END).read_to_end(&mut end)?;
    Ok(match holds(&end, b"startxref") {
        true => Ok(None),
        false => Err(Flaw::Damaged),
    })
}

/// Whether there are objects in the file and one of them is a page, or a stream that may hold one.
fn promises_page(bytes: &[u8]) -> bool {
    let page = holds(bytes, b"/Contents") && holds(bytes, b"/Page");
    (page || holds(bytes, b"/ObjStm")) && holds(bytes, b"endobj")
}

fn holds(bytes: &[u8], sought: &[u8]) -> bool {
    memchr::memmem::find(bytes, sought).is_some()
}

/// The dictionary of information and the XMP packet.
fn information(document: &Document, look: &mut Look<'_>) -> look::Seen {
    let resolve = |object| document.dereference(object).ok().map(|(_, object)| object);
    let info = document.trailer.get(b"Info").ok().and_then(resolve);
    let info = info.and_then(|info| info.as_dict().ok());
    for (_, value) in info.into_iter().flat_map(Dictionary::iter) {
        let value = resolve(value).and_then(|value| lopdf::decode_text_string(value).ok());
        look.metadata(&value.unwrap_or_default())?;
    }
    let packet = document
        .catalog()
        .and_then(|catalog| catalog.get(b"Metadata"));
    if let Some(Object::Stream(packet)) = packet.ok().and_then(resolve)
        && let Ok(packet) = packet.get_plain_content_with_limit(MAX_PACKET)
    {
        // Each value stands between two tags.
        let packet = String::from_utf8_lossy(&packet);
        let values = packet.split(['<', '>']).map(str::trim);
        for value in values.filter(|value| !value.is_empty() && value.len() < 2_000) {
            look.metadata(value)?;
        }
    }
    look::Seen::Continue(())
}
