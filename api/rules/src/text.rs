//! What a text must be before it is kept.

mod door;

use crate::refusal::Refusal;

pub use door::{cleaned, composed, is_blank, letters, line, text};

/// A text as it is kept: through the door, with something to be seen, no longer than `max` characters.
pub fn check_text(field: &'static str, raw: &str, max: usize) -> Result<String, Refusal> {
    kept(field, text(raw), max)
}

/// The same of what is one line: titles, names, numbers of documents.
pub fn check_line(field: &'static str, raw: &str, max: usize) -> Result<String, Refusal> {
    kept(field, line(raw), max)
}

fn kept(field: &'static str, text: String, max: usize) -> Result<String, Refusal> {
    if is_blank(&text) {
        return Err(Refusal::Required { field });
    }
    if text.chars().count() > max {
        return Err(Refusal::TooLong { field, max });
    }
    Ok(text)
}

/// A text that may be left out: blank counts as absent.
pub fn check_optional_text(
    field: &'static str,
    raw: Option<String>,
    max: usize,
) -> Result<Option<String>, Refusal> {
    raw.filter(|raw| !is_blank(raw))
        .map(|raw| check_text(field, &raw, max))
        .transpose()
}

/// A text of one line that may be left out.
pub fn check_optional_line(
    field: &'static str,
    raw: Option<String>,
    max: usize,
) -> Result<Option<String>, Refusal> {
    raw.filter(|raw| !is_blank(raw))
        .map(|raw| check_line(field, &raw, max))
        .transpose()
}

/// An idempotency key: any text of 1 to 100 characters, such as a UUID. It is no word of anybody's, so it
/// is taken as it is or not at all.
pub fn check_key(raw: &str) -> Result<String, Refusal> {
    let field = "idempotencyKey";
    let key = kept(field, raw.trim().to_owned(), 100);
    match key {
        // Of signs that are not kept alone.
        Err(Refusal::Required { .. }) if !raw.trim().is_empty() => Err(Refusal::BadText { field }),
        Ok(key) if cleaned(&key) != key => Err(Refusal::BadText { field }),
        other => other,
    }
}

/// A name as it is compared: "Sở Nội vụ" is one unit however it was composed, capitalised and spaced.
pub fn folded(name: &str) -> String {
    composed(&line(name).to_lowercase())
}

/// A text as it is searched: without accents and capitals, so that a thumb that types "nguyen" finds
/// "Nguyễn", on every database alike.
pub fn search_key(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char::is_combining_mark;
    cleaned(text)
        .nfd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .map(|c| if c == 'đ' { 'd' } else { c })
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::search_key;

    #[test]
    fn a_text_is_searched_without_accents_and_capitals() {
        for (text, key) in [
            ("Nguyễn Đình  Ước", "nguyen dinh uoc"),
            ("ĐẶNG THỊ ÁNH", "dang thi anh"),
            ("Nguye\u{302}\u{303}n", "nguyen"),
            ("  ", ""),
        ] {
            assert_eq!(search_key(text), key);
        }
    }
}
