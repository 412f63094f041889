//! The text of a PDF that has any, and what it says of itself.

use std::fs::File;
use std::io::{Read, Seek};

use lopdf::{Dictionary, Document, LoadOptions, Object};
use rules::secrecy::Place;

use super::Look;

/// Larger ones are pictures of pages as a rule, and would be held in memory whole.
const MAX_SIZE: u64 = 64 * 1024 * 1024;
/// How much one stream of objects may unpack to.
const MAX_STREAM: usize = 16 * 1024 * 1024;
/// A stamp stands on the first page, and on the first of an annex.
const MAX_PAGES: usize = 300;

pub fn mark_in(mut file: File, look: &mut Look<'_>) -> Option<Place> {
    let mut bytes = Vec::new();
    file.rewind().ok()?;
    if file.metadata().ok()?.len() > MAX_SIZE {
        return None;
    }
    file.read_to_end(&mut bytes).ok()?;
    let options = LoadOptions {
        max_decompressed_size: Some(MAX_STREAM),
        ..LoadOptions::default()
    };
    let document = Document::load_mem_with_options(&bytes, options).ok()?;
    drop(bytes);
    information(&document, look).or_else(|| pages(&document, look))
}

/// The dictionary of information and the XMP packet.
fn information(document: &Document, look: &mut Look<'_>) -> Option<Place> {
    let resolve = |object| document.dereference(object).ok().map(|(_, object)| object);
    let info = document.trailer.get(b"Info").ok().and_then(resolve);
    let info = info.and_then(|info| info.as_dict().ok());
    let values = info.into_iter().flat_map(Dictionary::iter);
    let seen = values
        .filter_map(|(_, value)| resolve(value))
        .filter_map(|value| lopdf::decode_text_string(value).ok())
        .find_map(|value| look.metadata(&value));
    let xmp = || {
        let packet = document.catalog().ok()?.get(b"Metadata").ok();
        let Some(Object::Stream(packet)) = packet.and_then(resolve) else {
            return None;
        };
        let text = packet.get_plain_content_with_limit(MAX_STREAM).ok()?;
        let text = String::from_utf8_lossy(&text);
        // Each value stands between two tags.
        let values = text.split(['<', '>']).map(str::trim);
        let mut values = values.filter(|value| !value.is_empty() && value.len() < 2_000);
        values.find_map(|value| look.metadata(value))
    };
    seen.or_else(xmp)
}

fn pages(document: &Document, look: &mut Look<'_>) -> Option<Place> {
    let mut chosen = Vec::new();
    for (number, page) in document.get_pages().into_iter().take(MAX_PAGES) {
        // One content may be shared by all pages: each use of it counts.
        match document.get_page_content_with_limit(page, look.left.min(MAX_STREAM)) {
            Ok(content) => look.left = look.left.saturating_sub(content.len()),
            Err(_) if look.left < MAX_STREAM => break,
            Err(_) => continue,
        }
        chosen.push(number);
    }
    let chunks = document.extract_text_chunks_with_limit(&chosen, MAX_STREAM);
    // A font may end in the middle of a word, so the pieces stand together.
    let text: String = chunks.into_iter().filter_map(Result::ok).collect();
    look.text(&text)
}
