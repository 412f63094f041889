//! What a PDF shows: by the forms that it draws, not by the text that can be copied out of it.

#![expect(clippy::unwrap_used, reason = "a helper of tests fails as a test does")]

use dongthuan_export::{Document, Paragraph, Row, Table, pdf};
use lopdf::content::Content;
use lopdf::{Dictionary, Object};
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};

/// A form with anything in it.
#[derive(Default)]
struct Ink(bool);

impl OutlinePen for Ink {
    fn move_to(&mut self, _: f32, _: f32) {}
    fn line_to(&mut self, _: f32, _: f32) {
        self.0 = true;
    }
    fn quad_to(&mut self, _: f32, _: f32, _: f32, _: f32) {
        self.0 = true;
    }
    fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {
        self.0 = true;
    }
    fn close(&mut self) {}
}

/// How many forms are drawn on the pages. What stands for a letter that a font does not have is a fault.
fn drawn(bytes: &[u8]) -> usize {
    let document = lopdf::Document::load_mem(bytes).unwrap();
    let mut forms = 0;
    for page in document.page_iter() {
        let fonts = document.get_page_fonts(page).unwrap();
        let content = document.get_page_content(page);
        let mut font = Vec::new();
        for operation in Content::decode(&content).unwrap().operations {
            let operands = &operation.operands;
            match operation.operator.as_str() {
                "Tf" => font = program(&document, fonts[operands[0].as_name().unwrap()]),
                "Tj" => forms += forms_of(&font, &operands[0]),
                "TJ" => {
                    let pieces = operands[0].as_array().unwrap();
                    forms += pieces.iter().map(|one| forms_of(&font, one)).sum::<usize>();
                }
                _ => {}
            }
        }
    }
    forms
}

/// The font itself, as it lies in the file.
fn program(document: &lopdf::Document, font: &Dictionary) -> Vec<u8> {
    let get = |from: &Dictionary, name: &[u8]| from.get_deref(name, document).unwrap().clone();
    let below = get(font, b"DescendantFonts");
    let below = document
        .dereference(&below.as_array().unwrap()[0])
        .unwrap()
        .1;
    let descriptor = get(below.as_dict().unwrap(), b"FontDescriptor");
    let file = get(descriptor.as_dict().unwrap(), b"FontFile2");
    file.as_stream().unwrap().get_plain_content().unwrap()
}

fn forms_of(font: &[u8], shown: &Object) -> usize {
    let Object::String(codes, _) = shown else {
        return 0;
    };
    let font = FontRef::new(font).unwrap();
    let outlines = font.outline_glyphs();
    let forms = codes.chunks(2).filter(|code| {
        let glyph = u32::from(code[0]) << 8 | u32::from(code[1]);
        assert_ne!(glyph, 0, "a letter that the font does not have");
        let mut ink = Ink::default();
        let settings = DrawSettings::unhinted(Size::new(12.0), LocationRef::default());
        let outline = outlines.get(GlyphId::new(glyph)).unwrap();
        outline.draw(settings, &mut ink).unwrap();
        ink.0
    });
    forms.count()
}

fn forms(paragraphs: impl IntoIterator<Item = Paragraph>) -> usize {
    let document = Document {
        blocks: paragraphs.into_iter().map(Into::into).collect(),
        ..Document::default()
    };
    drawn(&pdf(&document).unwrap())
}

#[test]
fn fc4_every_sign_is_printed_or_told_by_its_number() {
    for (text, expected) in [
        ("Đồng ý", 5),
        ("\u{3bc} µ Ω Σ π", 5),
        ("CO₂ NOₓ m² 10⁻³", 12),
        ("€ ₫ £ ¥", 4),
        ("☑ ☐ ☒ ✓ ✗ → ⇒ ①", 8),
        ("≤ ≥ ≠ ≈ ± × ÷ ∞ √", 9),
        ("Приказ № 5", 8),
        ("ﬁ", 1),
        // In no font, but of the same letters.
        ("㎡ Ａ", 3),
        ("“…” – — •", 6),
        // Nothing that is seen is missing from these either.
        ("漢", "[U+6F22]".len()),
        ("👍", "[U+1F44D]".len()),
        ("👍🏽", 2 * "[U+1F44D]".len()),
        ("\u{e000}", "[U+E000]".len()),
        ("\u{fffd}", 1),
        // And nothing is drawn for what has no form.
        ("a\u{200b}b\u{ad}c\u{feff}\u{fffe}", 3),
        ("a\u{a0}\u{2003}\u{3000}b", 2),
        ("a\u{b}b\u{2028}c\r\nd", 4),
    ] {
        for paragraph in [
            Paragraph::new(text),
            Paragraph::new(text).bold(),
            Paragraph::new(text).italic(),
        ] {
            assert_eq!(forms([paragraph]), expected, "{text:?}");
        }
    }
}

/// An opinion of signs that no font has fills its cell, however narrow that is.
#[test]
fn fc4_a_narrow_cell_of_signs_that_no_font_has_is_never_blank() {
    let opinion = "漢字👍".repeat(40);
    let table = Table {
        widths: vec![9, 1],
        borders: true,
        head: 0,
        rows: vec![Row::of(["", &opinion].map(Paragraph::new))],
    };
    let document = Document {
        blocks: vec![table.into()],
        ..Document::default()
    };
    let each = "[U+6F22][U+5B57][U+1F44D]".len();
    let numbers = |forms: usize| forms - 40 * each;
    // The pages that follow the first bear their number.
    assert!(numbers(drawn(&pdf(&document).unwrap())) < 9);
}
