//! Names of files.

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::coded;
use crate::refusal::Refusal;
use crate::text::{is_blank, line};

/// The longest file name, in bytes of UTF-8: what every file system can keep.
const MAX: usize = 255;
/// What follows the last point is an ending up to this length, in bytes.
const ENDING: usize = 8;
/// So much of a matter's title stands in the name of a file about it, in bytes.
const TITLE: usize = 120;
/// Where a name was cut.
const CUT: &str = "…";

coded! {
    /// What is wrong with a file name.
    pub enum NameFlaw {
        /// Nothing stands before its ending.
        Empty = "EMPTY",
        /// It leads into another folder.
        Path = "PATH",
        /// It holds what cannot be read, or what would make it read otherwise than it is.
        Sign = "SIGN",
    }
}

/// A file name as it is kept: through the door for words (composed, nothing unseen, nothing that turns the
/// reading direction), short enough, nothing that leads elsewhere.
pub(super) fn check(name: &str) -> Result<String, Refusal> {
    let bad = |flaw| Err(Refusal::BadFileName { flaw });
    let name = line(name);
    let (stem, ending) = parted(&name);
    let name = fitting(stem, ending);
    // It stands for bytes that are no text.
    if name.contains('\u{fffd}') {
        return bad(NameFlaw::Sign);
    }
    if name.contains(['/', '\\']) {
        return bad(NameFlaw::Path);
    }
    if is_blank(parted(&name).0.trim_matches(['.', ' '])) {
        return bad(NameFlaw::Empty);
    }
    Ok(name)
}

/// The name made of a stem and an ending (`.pdf`), composed; a stem that is too long is shortened before
/// the ending, between two letters.
fn fitting(stem: &str, ending: &str) -> String {
    // Composing makes no text shorter than a third of its letters.
    let stem: String = stem
        .chars()
        .take(4 * MAX)
        .collect::<String>()
        .nfc()
        .collect();
    let ending: String = ending.nfc().collect();
    if stem.len() + ending.len() <= MAX {
        return stem + &ending;
    }
    let room = MAX.saturating_sub(ending.len() + CUT.len());
    let mut at = stem.floor_char_boundary(room);
    // A letter keeps the marks that stand on it.
    while at > 0 && stem[at..].starts_with(is_combining_mark) {
        at = stem.floor_char_boundary(at - 1);
    }
    format!("{}{CUT}{ending}", stem[..at].trim_end())
}

/// The name of a file that is made here: what it is, of which matter, on which day, so that whoever has
/// many of them tells them apart. A long title is shortened between two words.
pub fn made(what: &str, title: &str, day: NaiveDate, ending: &str) -> String {
    let title: String = title.nfc().collect();
    let words = title.replace(['/', '\\'], "-");
    let plain = |c: &char| c.is_alphanumeric() || " .,;()-–_&+%".contains(*c);
    let words: String = words
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(plain)
        .collect();
    let mut kept = String::new();
    for word in words.split(' ').filter(|word| !word.is_empty()) {
        if kept.len() + word.len() > TITLE {
            kept.push_str(CUT);
            break;
        }
        kept = match kept.as_str() {
            "" => word.to_owned(),
            before => format!("{before} {word}"),
        };
    }
    let parts = [what, &kept, &day.format("%d-%m-%Y").to_string()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let stem = parts.join(" - ");
    fitting(&stem, &format!(".{ending}"))
}

/// What stands before the ending, and the ending with its point.
fn parted(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(at) if name.len() - at <= ENDING + 1 => name.split_at(at),
        _ => (name, ""),
    }
}
