//! What can be seen in a document before it is parsed. Nothing here recurses.

use super::exceeded::{Exceeded, Limit};
use crate::config::Limits;

/// Refuses a document that is too long to be parsed, or nested too deeply for a parser that recurses.
pub fn check(text: &str, limits: &Limits) -> Result<(), Exceeded> {
    Limit::DocumentKb.check(text.len().div_ceil(1024), limits)?;
    let (tokens, nesting) = scan(text);
    Limit::Nesting.check(nesting, limits)?;
    Limit::Tokens.check(tokens, limits)
}

/// How many tokens a text has, and how deeply its brackets are nested.
fn scan(text: &str) -> (usize, usize) {
    let bytes = text.as_bytes();
    let (mut at, mut tokens, mut depth, mut deepest) = (0, 0_usize, 0_usize, 0);
    while let Some(&byte) = bytes.get(at) {
        let rest = &bytes[at..];
        let length = match byte {
            b'#' => {
                at += rest.iter().take_while(|byte| !is_line_end(**byte)).count();
                continue;
            }
            b' ' | b'\t' | b'\r' | b'\n' | b',' => {
                at += 1;
                continue;
            }
            b'{' | b'(' | b'[' => {
                depth += 1;
                deepest = deepest.max(depth);
                1
            }
            b'}' | b')' | b']' => {
                depth = depth.saturating_sub(1);
                1
            }
            b'"' => string(rest),
            b'.' if rest.starts_with(b"...") => 3,
            byte if is_word(byte) => rest.iter().take_while(|byte| is_word(**byte)).count(),
            _ => 1,
        };
        tokens += 1;
        at += length;
    }
    (tokens, deepest)
}

/// Of names and numbers. Bytes of other scripts are no tokens of GraphQL, and are one here.
fn is_word(byte: u8) -> bool {
    byte == b'_' || byte.is_ascii_alphanumeric() || !byte.is_ascii()
}

fn is_line_end(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

/// The length of the string that a text begins with; one that does not end goes to the end, or to that
/// of its line.
fn string(text: &[u8]) -> usize {
    if text.starts_with(b"\"\"\"") {
        let mut at = 3;
        while at < text.len() && !text[at..].starts_with(b"\"\"\"") {
            at += if text[at..].starts_with(b"\\\"\"\"") {
                4
            } else {
                1
            };
        }
        return at + 3;
    }
    let mut at = 1;
    while at < text.len() && text[at] != b'"' && !is_line_end(text[at]) {
        at += if text[at] == b'\\' { 2 } else { 1 };
    }
    at + 1
}

/// How many values a text in JSON holds, without reading it: what is read takes many times its room.
pub fn json_values(text: &[u8]) -> usize {
    let (mut at, mut values) = (0, 1_usize);
    while let Some(byte) = text.get(at) {
        match byte {
            b'"' => {
                at += 1;
                while at < text.len() && text[at] != b'"' {
                    at += if text[at] == b'\\' { 2 } else { 1 };
                }
            }
            b',' | b'[' | b'{' => values += 1,
            _ => {}
        }
        at += 1;
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_counted() {
        for (text, tokens) in [
            ("", 0),
            ("{ a }", 3),
            ("query Q($a: [Int!]! = 5) { b: c(d: $a) }", 25),
            ("{ ...F ... on T @x { a } }", 12),
            ("{ a(b: \"x y\", c: \"\"\"x \" { y\"\"\") # d e f\n }", 11),
            ("-1.5e3", 4),
        ] {
            assert_eq!(scan(text).0, tokens, "{text}");
        }
    }

    #[test]
    fn brackets_in_texts_and_comments_do_not_nest() {
        let nesting = |text: &str| scan(text).1;
        assert_eq!(nesting("{ a(b: [1, {c: 2}]) { d } }"), 4);
        assert_eq!(nesting("{ a(b: \"{{{{\\\"{{{\") # {{{{\n }"), 2);
        assert_eq!(nesting("{ a(b: \"{{{{\\\"{{{\") # {{{{\r { } }"), 2);
        assert_eq!(nesting("{ a(b: \"\"\"{{ \" {{ \\\"\"\" {{\"\"\") }"), 2);
        assert_eq!(nesting(&"{".repeat(100_000)), 100_000);
        assert_eq!(nesting("\"{{{"), 0);
        // What the parser takes for the end of a line ends a string here too.
        assert_eq!(nesting("\"\r{{{"), 3);
        assert_eq!(nesting("\"\"\"\"\"\"{{{"), 3);
    }

    #[test]
    fn values_are_counted_without_being_read() {
        for (text, values) in [
            ("1", 1),
            ("[]", 2),
            ("[1, 2, [3]]", 5),
            (r#"{"a": "b, [c], {d}", "e": "\",\""}"#, 3),
        ] {
            assert_eq!(json_values(text.as_bytes()), values, "{text}");
        }
    }
}
