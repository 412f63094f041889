//! Looking at text as it comes out of a file: line by line, so that little of it is held.

use std::ops::ControlFlow;

use rules::secrecy::{Marks, Place, in_name, in_text};

/// How much of one file is looked at, unpacked, in bytes.
const MOST: usize = 32 * 1024 * 1024;
/// A line that is longer is looked at in pieces, in bytes.
const LONG: usize = 64 * 1024;
/// So much of a piece is looked at again with the next: more than any mark with what stands about it.
const AGAIN: usize = 1024;

/// Goes on, or breaks off where a mark was seen.
pub type Seen = ControlFlow<Place>;

/// What is looked for, and how much may still be looked at.
pub struct Look<'a> {
    marks: &'a Marks,
    pub left: usize,
    line: String,
}

impl<'a> Look<'a> {
    pub fn new(marks: &'a Marks) -> Self {
        Self {
            marks,
            left: MOST,
            line: String::new(),
        }
    }

    /// Takes note of so many bytes that were unpacked.
    pub fn spend(&mut self, bytes: usize) {
        self.left = self.left.saturating_sub(bytes);
    }

    /// More of the text of a file.
    pub fn text(&mut self, text: &str) -> Seen {
        for line in text.split_inclusive('\n') {
            let mut rest = line;
            while !rest.is_empty() {
                let (piece, behind) = rest.split_at(rest.floor_char_boundary(LONG));
                self.line.push_str(piece);
                rest = behind;
                if self.line.len() >= LONG {
                    self.piece(AGAIN)?;
                }
            }
            if line.ends_with('\n') {
                self.end()?;
            }
        }
        Seen::Continue(())
    }

    /// The end of a line.
    pub fn end(&mut self) -> Seen {
        self.piece(0)
    }

    fn piece(&mut self, kept: usize) -> Seen {
        if in_text(self.marks, &self.line) {
            return Seen::Break(Place::FileText);
        }
        let cut = self.line.len().saturating_sub(kept);
        self.line.drain(..self.line.floor_char_boundary(cut));
        Seen::Continue(())
    }

    /// What a file says of itself: each value is a line, like a name.
    pub fn metadata(&self, value: &str) -> Seen {
        let marks = self.marks;
        let marked = in_text(marks, value) || value.lines().any(|line| in_name(marks, line));
        match marked {
            true => Seen::Break(Place::Metadata),
            false => Seen::Continue(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_seen_wherever_a_text_is_cut() {
        let marks = Marks::parse("TUYỆT MẬT;MẬT").unwrap();
        for before in (0..9).map(|more| "ế ".repeat(LONG / 4 - 4 + more)) {
            let mut look = Look::new(&marks);
            let seen = look.text(&format!("{before}(TUYỆT MẬT) và sau đó"));
            let seen = seen.is_break() || look.end().is_break();
            assert!(seen, "{}", before.len());
            assert!(Look::new(&marks).text(&before).is_continue());
        }
        let mut look = Look::new(&marks);
        assert!(look.text("M").is_continue() && look.text("ẬT").is_continue());
        assert_eq!(look.end(), Seen::Break(Place::FileText));
    }
}
