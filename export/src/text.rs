//! Texts as every program that opens a document can take them, whatever was kept of them.

use std::borrow::Cow;

/// A text whose lines end with `\n`, without what neither XML nor a page can hold. Nothing that is seen
/// is left out.
pub fn clean(text: &str) -> Cow<'_, str> {
    let plain = |c| !is_line_end(c) && !is_nothing(c);
    if text.chars().all(|c| c == '\n' || plain(c)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    for c in text.chars() {
        match c {
            // Both together are one end.
            '\n' if before == '\r' => {}
            c if is_line_end(c) => out.push('\n'),
            c if is_nothing(c) => {}
            c => out.push(c),
        }
        before = c;
    }
    Cow::Owned(out)
}

fn is_line_end(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Control characters, and what Unicode keeps free for programs: XML 1.0 (section 2.2) forbids most of
/// them, and no program shows any.
fn is_nothing(c: char) -> bool {
    let free = matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe;
    free || c.is_control() && !matches!(c, '\t' | '\n')
}

/// Characters that have no form of their own: marks of direction, joiners, selectors of a form, and
/// letters that are nothing (Unicode, `Default_Ignorable_Code_Point`).
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fc6_what_xml_cannot_hold_is_left_out_and_nothing_else() {
        assert!(matches!(clean("Điều 2.\n\tÝ kiến 👍"), Cow::Borrowed(_)));
        assert_eq!(
            clean("a\u{fffe}b\u{ffff}c\0d\u{1ffff}e\u{fdd0}f\u{9f}g"),
            "abcdefg"
        );
        assert_eq!(
            clean("a\r\nb\rc\u{b}d\u{85}e\u{2028}f\n\ng"),
            "a\nb\nc\nd\ne\nf\n\ng"
        );
    }
}
