//! Looking for marks of secrecy in what a file says (X11), before it is kept.
//!
//! A hostile file costs no more than an honest one: what is unpacked is bounded, few are looked into at
//! a time, and what cannot be read is left to the person who answers for it. Pictures and scans have no
//! text to read.

mod package;
mod pdf;

use std::fs::File;

use rules::file::FileKind;
use rules::secrecy::{Marks, Place, in_name, in_text};

/// How much text of one file is looked at, unpacked, in bytes.
const MAX_TEXT: usize = 32 * 1024 * 1024;

/// What is looked for, and how much may still be looked at.
struct Look<'a> {
    marks: &'a Marks,
    left: usize,
}

impl Look<'_> {
    fn text(&self, text: &str) -> Option<Place> {
        in_text(self.marks, text).then_some(Place::FileText)
    }

    /// What a file says of itself: each value is a line, like a name.
    fn metadata(&self, value: &str) -> Option<Place> {
        let marked =
            in_text(self.marks, value) || value.lines().any(|line| in_name(self.marks, line));
        marked.then_some(Place::Metadata)
    }
}

/// Where a mark of secrecy is seen in this file, if anywhere.
pub fn mark_in(file: File, name: &str, kind: FileKind, marks: &Marks) -> Option<Place> {
    if in_name(marks, name) {
        return Some(Place::FileName);
    }
    let mut look = Look {
        marks,
        left: MAX_TEXT,
    };
    match kind {
        FileKind::Docx | FileKind::Xlsx | FileKind::Pptx => package::mark_in(file, &mut look),
        FileKind::Pdf => pdf::mark_in(file, &mut look),
        FileKind::Jpeg | FileKind::Png => None,
    }
}
