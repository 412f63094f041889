//! The faces that text is printed in, and their widths.

use std::sync::Arc;

use krilla::geom::{PathBuilder, Point};
use krilla::num::NormalizedF32;
use krilla::paint::Stroke;
use krilla::surface::Surface;
use krilla::text::{Font, TextDirection};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};
use unicode_normalization::UnicodeNormalization;

use crate::text::is_invisible;

/// Tinos (SIL Open Font License 1.1): the widths of Times New Roman, with the letters of Vietnamese and
/// Europe, Greek, Russian, raised and lowered figures, currencies and what sums are written with.
const REGULAR: &[u8] = include_bytes!("../../fonts/Tinos-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../fonts/Tinos-Bold.ttf");
const ITALIC: &[u8] = include_bytes!("../../fonts/Tinos-Italic.ttf");
/// DejaVu Sans (Bitstream Vera's licence): boxes, ticks, arrows, numbers in circles.
const SIGNS: &[u8] = include_bytes!("../../fonts/DejaVuSans-Signs.ttf");

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    Regular,
    Bold,
    Italic,
    Signs,
}

/// A stretch of text in one face that has a form for each sign of it.
pub type Stretch = (Face, String);

impl Face {
    /// Bold italics are rare enough to be printed bold.
    pub fn of(bold: bool, italic: bool) -> Self {
        match (bold, italic) {
            (true, _) => Self::Bold,
            (false, true) => Self::Italic,
            (false, false) => Self::Regular,
        }
    }
}

pub struct Faces {
    faces: [(Font, FontRef<'static>); 4],
}

impl Faces {
    pub fn load() -> Option<Self> {
        let load = |bytes: &'static [u8]| {
            let font = Font::new(Arc::new(bytes.to_vec()).into(), 0)?;
            Some((font, FontRef::new(bytes).ok()?))
        };
        Some(Self {
            faces: [load(REGULAR)?, load(BOLD)?, load(ITALIC)?, load(SIGNS)?],
        })
    }

    /// The text as it can be printed, in this face where it has the sign. What no face has is told by
    /// its number, so that nobody takes a sign for nothing.
    pub fn set(&self, face: Face, text: &str) -> Vec<Stretch> {
        let mut stretches: Vec<Stretch> = Vec::new();
        let mut add = |face: Face, text: &str| match stretches.last_mut() {
            Some((last, before)) if *last == face => before.push_str(text),
            _ => stretches.push((face, text.to_owned())),
        };
        for sign in text.chars() {
            let here = sign.encode_utf8(&mut [0; 4]).to_owned();
            if is_invisible(sign) {
                continue;
            }
            if self.has(face, sign) {
                add(face, &here);
            } else if self.has(Face::Signs, sign) {
                add(Face::Signs, &here);
            } else if sign.is_whitespace() || sign == '\u{2800}' {
                add(face, " ");
            } else {
                let plain: String = here.nfkc().collect();
                match plain.chars().all(|sign| self.has(face, sign)) {
                    true => add(face, &plain),
                    false => add(face, &format!("[U+{:04X}]", u32::from(sign))),
                }
            }
        }
        stretches
    }

    fn has(&self, face: Face, sign: char) -> bool {
        let (_, font) = &self.faces[face as usize];
        font.charmap().map(sign).is_some()
    }

    /// The width of a text in points. Kerning is left out, so that a line is never too long.
    pub fn width(&self, face: Face, size: f32, text: &str) -> f32 {
        let (_, font) = &self.faces[face as usize];
        let (letters, metrics) = (
            font.charmap(),
            font.glyph_metrics(Size::new(size), LocationRef::default()),
        );
        text.chars()
            .map(|letter| letters.map(letter).unwrap_or_default())
            .filter_map(|glyph| metrics.advance_width(glyph))
            .sum()
    }

    pub fn draw(
        &self,
        surface: &mut Surface<'_>,
        (x, y): (f32, f32),
        face: Face,
        size: f32,
        text: &str,
    ) {
        let (font, _) = &self.faces[face as usize];
        let (at, direction) = (Point::from_xy(x, y), TextDirection::LeftToRight);
        surface.draw_text(at, font.clone(), size, text, false, direction);
    }
}

/// A thin line.
pub fn line(surface: &mut Surface<'_>, from: (f32, f32), to: (f32, f32)) {
    let mut path = PathBuilder::new();
    path.move_to(from.0, from.1);
    path.line_to(to.0, to.1);
    let Some(path) = path.finish() else { return };
    surface.set_stroke(Some(Stroke {
        width: 0.5,
        opacity: NormalizedF32::ONE,
        ..Stroke::default()
    }));
    surface.set_fill(None);
    surface.draw_path(&path);
    surface.set_stroke(None);
    surface.set_fill(Some(krilla::paint::Fill::default()));
}
