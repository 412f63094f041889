//! PDF by krilla, with our own setting of lines and tables.

mod face;
mod flow;
mod lines;

use krilla::Document as Pdf;
use krilla::metadata::Metadata;
use krilla::page::PageSettings;

use crate::ExportError;
use crate::model::{Block, Document};
use crate::text::clean;
use face::Faces;
use flow::{Flow, Mark};

/// Writes the document as PDF, its fonts embedded as far as they are used.
pub fn pdf(document: &Document) -> Result<Vec<u8>, ExportError> {
    let faces = Faces::load().ok_or_else(|| ExportError::Pdf("a font is damaged".into()))?;
    let (width, height) = match document.landscape {
        true => (841.89, 595.28),
        false => (595.28, 841.89),
    };
    let mut flow = Flow::new(&faces, width, height);
    for block in &document.blocks {
        match block {
            Block::Paragraph(paragraph) => flow.paragraph(paragraph),
            Block::Table(table) => flow.table(table),
        }
    }
    let mut pdf = Pdf::new();
    pdf.set_metadata(Metadata::new().title(clean(&document.title).into_owned()));
    for marks in flow.finish() {
        let settings = PageSettings::from_wh(width, height)
            .ok_or_else(|| ExportError::Pdf("no such page".into()))?;
        let mut page = pdf.start_page_with(settings);
        let mut surface = page.surface();
        for mark in marks {
            match mark {
                Mark::Text {
                    at,
                    face,
                    size,
                    text,
                } => faces.draw(&mut surface, at, face, size, &text),
                Mark::Line { from, to } => face::line(&mut surface, from, to),
            }
        }
        surface.finish();
        page.finish();
    }
    pdf.finish()
        .map_err(|error| ExportError::Pdf(format!("{error:?}")))
}
