//! Under which name a browser shows or saves a file (RFC 6266, RFC 8187).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but `attr-char` of RFC 8187.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'!')
    .remove(b'#')
    .remove(b'$')
    .remove(b'&')
    .remove(b'+')
    .remove(b'-')
    .remove(b'.')
    .remove(b'^')
    .remove(b'_')
    .remove(b'`')
    .remove(b'|')
    .remove(b'~');

/// The value of `Content-Disposition`: the name in UTF-8, and in ASCII for whoever cannot read that.
pub fn content_disposition(name: &str, shown: bool) -> String {
    let how = if shown { "inline" } else { "attachment" };
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '.' | '-' | '_');
    let ascii: String = name
        .chars()
        .map(|c| if plain(c) { c } else { '_' })
        .collect();
    let encoded = utf8_percent_encode(name, ENCODED);
    format!("{how}; filename=\"{ascii}\"; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_comes_through_whatever_it_holds() {
        assert_eq!(
            content_disposition("Tờ trình số 5.pdf", true),
            "inline; filename=\"T_ tr_nh s_ 5.pdf\"; \
             filename*=UTF-8''T%E1%BB%9D%20tr%C3%ACnh%20s%E1%BB%91%205.pdf"
        );
        assert_eq!(
            content_disposition("a\"; x=\"%.docx", false),
            "attachment; filename=\"a__ x___.docx\"; filename*=UTF-8''a%22%3B%20x%3D%22%25.docx"
        );
    }
}
