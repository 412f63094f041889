//! The text of a PDF's pages.

use std::collections::{HashMap, HashSet};
use std::ops::ControlFlow;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Encoding, Object, ObjectId};

use crate::files::examine::look::{Look, Seen};

/// A stamp stands on the first page, and on the first of an annex.
const MAX_PAGES: usize = 300;
/// How much the content of one page may unpack to, in bytes.
const MAX_PAGE: usize = 16 * 1024 * 1024;
/// How much the table of a font's letters may unpack to, in bytes.
const MAX_FONT: usize = 2 * 1024 * 1024;

/// The letters of fonts, by the object that a font is.
type Fonts<'a> = HashMap<*const Dictionary, Option<Encoding<'a>>>;

/// Looks at the pages, one after the other. A content that several of them share is looked at once.
pub fn pages(document: &Document, look: &mut Look<'_>) -> Seen {
    let (mut fonts, mut done) = (Fonts::new(), HashSet::new());
    for page in document.page_iter().take(MAX_PAGES) {
        if !done.insert(document.get_page_contents(page)) {
            continue;
        }
        let most = look.left.min(MAX_PAGE);
        match document.get_page_content_with_limit(page, most) {
            // Text stands between BT and ET.
            Ok(content) if memchr::memmem::find(&content, b"BT").is_none() => {
                look.spend(content.len());
            }
            Ok(content) => {
                look.spend(content.len());
                text(document, page, &content, &mut fonts, look)?;
                look.end()?;
            }
            Err(_) => look.spend(most),
        }
        if look.left == 0 {
            break;
        }
    }
    ControlFlow::Continue(())
}

/// One sign of the content after the other: most of a drawing's content is no text, and would take many
/// times its room if it were held.
fn text<'a>(
    document: &'a Document,
    page: ObjectId,
    content: &[u8],
    fonts: &mut Fonts<'a>,
    look: &mut Look<'_>,
) -> Seen {
    let named = document.get_page_fonts(page).unwrap_or_default();
    let mut font: Option<*const Dictionary> = None;
    for operation in Content::decode_iter(content) {
        let Ok(operation) = operation else { break };
        match operation.operator.as_str() {
            "Tf" => {
                let name = operation
                    .operands
                    .first()
                    .and_then(|name| name.as_name().ok());
                let found = name.and_then(|name| named.get(name)).copied();
                font = found.map(std::ptr::from_ref);
                if let Some(found) = found {
                    let letters = || found.get_font_encoding_with_limit(document, MAX_FONT).ok();
                    fonts.entry(found).or_insert_with(letters);
                }
            }
            kind @ ("Tj" | "TJ" | "'" | "\"") => {
                if matches!(kind, "'" | "\"") {
                    look.end()?;
                }
                let letters = font
                    .and_then(|font| fonts.get(&font))
                    .and_then(Option::as_ref);
                if let Some(letters) = letters {
                    shown(letters, &operation.operands, look)?;
                }
            }
            "T*" | "ET" => look.end()?,
            _ => {}
        }
    }
    ControlFlow::Continue(())
}

/// A font may end in the middle of a word, so pieces stand together unless they are set apart.
fn shown(letters: &Encoding<'_>, operands: &[Object], look: &mut Look<'_>) -> Seen {
    for operand in operands {
        match operand {
            Object::String(bytes, _) => {
                if let Ok(words) = Document::decode_text(letters, bytes) {
                    look.text(&words)?;
                }
            }
            Object::Array(pieces) => {
                shown(letters, pieces, look)?;
                look.text(" ")?;
            }
            Object::Integer(apart) if *apart < -100 => look.text(" ")?,
            _ => {}
        }
    }
    ControlFlow::Continue(())
}
