//! Paragraphs broken into lines.

use unicode_normalization::UnicodeNormalization;

use super::face::{Face, Faces};
use crate::model::{Align, Paragraph};

/// Stacked marks of Vietnamese capitals reach 1.07 em up: below this, lines touch.
const LEADING: f32 = 1.36;

/// A line of text that fits its width.
#[derive(Clone, Debug)]
pub struct Line {
    pub height: f32,
    /// Empty space below it.
    pub below: f32,
    pub size: f32,
    pub pieces: Vec<Piece>,
}

/// A stretch of a line in one face.
#[derive(Clone, Debug)]
pub struct Piece {
    pub face: Face,
    pub underline: bool,
    /// Where it begins, from the left edge of the line.
    pub from: f32,
    pub width: f32,
    pub text: String,
}

/// A word with the space after it.
struct Word {
    face: Face,
    underline: bool,
    text: String,
}

/// Breaks a paragraph into lines of this width.
pub fn broken(faces: &Faces, paragraph: &Paragraph, width: f32) -> Vec<Line> {
    let size = paragraph.size as f32;
    let mut lines: Vec<Vec<Word>> = vec![Vec::new()];
    let mut filled = 0.0;
    for run in &paragraph.runs {
        let face = Face::of(run.bold, run.italic);
        let text: String = run
            .text
            .replace('\r', "")
            .replace('\t', " ")
            .nfc()
            .collect();
        for (n, hard) in text.split('\n').enumerate() {
            if n > 0 {
                lines.push(Vec::new());
                filled = 0.0;
            }
            let words = hard.split_inclusive(' ');
            for text in words.flat_map(|word| fitting(faces, face, size, word, width)) {
                let wide = faces.width(face, size, text.trim_end());
                if filled > 0.0 && filled + wide > width {
                    lines.push(Vec::new());
                    filled = 0.0;
                }
                filled += faces.width(face, size, &text);
                let underline = run.underline;
                if let Some(line) = lines.last_mut() {
                    line.push(Word {
                        face,
                        underline,
                        text,
                    });
                }
            }
        }
    }
    let last = lines.len() - 1;
    let set = |(n, words)| Line {
        height: size * LEADING,
        below: if n == last {
            paragraph.below as f32
        } else {
            0.0
        },
        size,
        pieces: placed(faces, words, size, paragraph.align, width),
    };
    lines.into_iter().enumerate().map(set).collect()
}

/// A word that is wider than a line is broken between letters.
fn fitting(faces: &Faces, face: Face, size: f32, word: &str, width: f32) -> Vec<String> {
    if faces.width(face, size, word.trim_end()) <= width {
        return vec![word.to_owned()];
    }
    let mut pieces = vec![String::new()];
    let mut filled = 0.0;
    for letter in word.chars() {
        let wide = faces.width(face, size, letter.encode_utf8(&mut [0; 4]));
        if filled > 0.0 && filled + wide > width {
            pieces.push(String::new());
            filled = 0.0;
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(letter);
        }
        filled += wide;
    }
    pieces
}

/// Joins words of one face, and puts them where the alignment wants them.
fn placed(faces: &Faces, words: Vec<Word>, size: f32, align: Align, width: f32) -> Vec<Piece> {
    let mut joined: Vec<Word> = Vec::new();
    for word in words {
        match joined.last_mut() {
            Some(last) if (last.face, last.underline) == (word.face, word.underline) => {
                last.text.push_str(&word.text);
            }
            _ => joined.push(word),
        }
    }
    if let Some(last) = joined.last_mut() {
        last.text.truncate(last.text.trim_end().len());
    }
    let mut from = 0.0;
    let mut pieces: Vec<_> = joined
        .into_iter()
        .map(|word| {
            let wide = faces.width(word.face, size, &word.text);
            let piece = Piece {
                face: word.face,
                underline: word.underline,
                from,
                width: wide,
                text: word.text,
            };
            from += wide;
            piece
        })
        .collect();
    let shift = match align {
        Align::Left => 0.0,
        Align::Center => (width - from) / 2.0,
        Align::Right => width - from,
    };
    pieces.iter_mut().for_each(|piece| piece.from += shift);
    pieces
}
