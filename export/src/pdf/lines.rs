//! Paragraphs broken into lines.

use unicode_normalization::UnicodeNormalization;

use super::face::{Face, Faces, Stretch};
use crate::model::{Align, Paragraph};
use crate::text::clean;

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

/// A word with the space after it, or as much of it as is in one face.
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
        let text: String = clean(&run.text).replace('\t', " ").nfc().collect();
        for (n, hard) in text.split('\n').enumerate() {
            if n > 0 {
                lines.push(Vec::new());
                filled = 0.0;
            }
            let words = hard.split_inclusive(' ');
            for word in words.flat_map(|word| fitting(faces, face, size, word, width)) {
                if filled > 0.0 && filled + seen(faces, size, &word) > width {
                    lines.push(Vec::new());
                    filled = 0.0;
                }
                filled += wide(faces, size, &word);
                let underline = run.underline;
                if let Some(line) = lines.last_mut() {
                    line.extend(word.into_iter().map(|(face, text)| Word {
                        face,
                        underline,
                        text,
                    }));
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
fn fitting(faces: &Faces, face: Face, size: f32, word: &str, width: f32) -> Vec<Vec<Stretch>> {
    let whole = faces.set(face, word);
    if seen(faces, size, &whole) <= width {
        return vec![whole];
    }
    let mut pieces: Vec<Vec<Stretch>> = vec![Vec::new()];
    let mut filled = 0.0;
    for (face, text) in whole {
        for letter in text.chars() {
            let letter = letter.to_string();
            let more = faces.width(face, size, &letter);
            if filled > 0.0 && filled + more > width {
                pieces.push(Vec::new());
                filled = 0.0;
            }
            if let Some(piece) = pieces.last_mut() {
                match piece.last_mut() {
                    Some((last, before)) if *last == face => before.push_str(&letter),
                    _ => piece.push((face, letter)),
                }
            }
            filled += more;
        }
    }
    pieces
}

fn wide(faces: &Faces, size: f32, word: &[Stretch]) -> f32 {
    let widths = word
        .iter()
        .map(|(face, text)| faces.width(*face, size, text));
    widths.sum()
}

/// The width without the space at the end, which nobody sees.
fn seen(faces: &Faces, size: f32, word: &[Stretch]) -> f32 {
    let space = word.last().map_or(0.0, |(face, text)| {
        faces.width(*face, size, &text[text.trim_end().len()..])
    });
    wide(faces, size, word) - space
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
