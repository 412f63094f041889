//! The one door for words: what is typed, imported, sent by a program or found in a file's name comes in
//! through here, and so is kept, shown and printed as one and the same text.
//!
//! A text is composed (NFC: one keyboard sends "ế" as one sign, another as three), its line ends are one
//! sign, and it holds nothing that a reader cannot see or a document cannot hold: no controls, no signs
//! of width zero, none that turn the direction of reading, none that Unicode says never to show.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text as it comes in: composed, line ends mapped, what is invisible left out. Blanks at its ends stay,
/// for whoever asks only whether something was written.
pub fn cleaned(raw: &str) -> String {
    signs(raw).nfc().collect()
}

/// A text of any number of lines, as it is kept.
pub fn text(raw: &str) -> String {
    cleaned(raw).trim().to_owned()
}

/// A text of one line, as it is kept: a title, a name, the number of a document. Line ends and runs of
/// blanks of whatever width are one space.
pub fn line(raw: &str) -> String {
    let cleaned = cleaned(raw);
    let words: Vec<_> = cleaned.split_whitespace().collect();
    words.join(" ")
}

/// Whether nothing of a text can be seen: blanks, signs that are not shown, marks that stand on nothing.
pub fn is_blank(raw: &str) -> bool {
    !signs(raw).any(|c| !c.is_whitespace() && !is_combining_mark(c))
}

/// A text composed and nothing else: for passwords, which are no words.
pub fn composed(raw: &str) -> String {
    raw.nfc().collect()
}

/// How many letters a reader counts: "ế" is one, however many signs it was typed with.
pub fn letters(raw: &str) -> usize {
    raw.nfc().filter(|c| !is_combining_mark(*c)).count()
}

fn signs(raw: &str) -> impl Iterator<Item = char> {
    let mut after_return = false;
    raw.chars().filter_map(move |c| {
        let follows = std::mem::replace(&mut after_return, c == '\r');
        match c {
            '\n' if follows => None,
            c if is_line_end(c) => Some('\n'),
            // The blank of Braille is as wide as a letter, and as empty as a space.
            '\u{2800}' => Some(' '),
            c if is_dropped(c) => None,
            c => Some(c),
        }
    })
}

/// What ends a line, in a text of any system: office programs use U+000B within a paragraph.
fn is_line_end(c: char) -> bool {
    matches!(
        c,
        '\n' | '\u{b}' | '\u{c}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// What no text keeps.
fn is_dropped(c: char) -> bool {
    (c.is_control() && c != '\t') || is_noncharacter(c) || is_invisible(c)
}

/// Never a sign of any text; XML refuses U+FFFE and U+FFFF, which viewers of PDF put where a word was
/// hyphenated.
fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{fdd0}'..='\u{fdef}') || (c as u32) & 0xfffe == 0xfffe
}

/// Unicode's Default_Ignorable_Code_Point: soft hyphens, signs of width zero, signs of direction, fillers,
/// selectors of variants, tags. Also what frames an annotation, and what stands for a picture that did
/// not come along.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffc}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}
