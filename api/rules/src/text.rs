//! What a text must be before it is kept.

use crate::refusal::Refusal;

/// A text as it is kept: trimmed, not empty, no longer than `max` characters, and without control
/// characters other than line ends and tabs.
pub fn check_text(field: &'static str, text: &str, max: usize) -> Result<String, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Refusal::Required { field });
    }
    if text.chars().count() > max {
        return Err(Refusal::TooLong { field, max });
    }
    if text
        .chars()
        .any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
    {
        return Err(Refusal::BadText { field });
    }
    Ok(text.to_owned())
}

/// A text that may be left out: blank counts as absent.
pub fn check_optional_text(
    field: &'static str,
    text: Option<String>,
    max: usize,
) -> Result<Option<String>, Refusal> {
    text.filter(|text| !text.trim().is_empty())
        .map(|text| check_text(field, &text, max))
        .transpose()
}

/// An idempotency key: any text of 1 to 100 characters, such as a UUID.
pub fn check_key(key: &str) -> Result<String, Refusal> {
    check_text("idempotencyKey", key, 100)
}

/// A text as it is searched: without accents and capitals, so that a thumb that types "nguyen" finds
/// "Nguyễn", on every database alike.
pub fn search_key(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char::is_combining_mark;
    text.nfd()
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
