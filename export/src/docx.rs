//! DOCX (ECMA-376) by docx-rs.

use std::io::Cursor;

use docx_rs::{
    AlignmentType, BreakType, Docx, Header, HeightRule, LineSpacing, PageMargin, PageNum, RunFonts,
    TableCell, TableLayoutType, TableRow, VMergeType, WidthType,
};

use crate::ExportError;
use crate::grid::{Place, places};
use crate::model::{Align, Block, Cell, Document, Paragraph, Table};
use crate::text::clean;

/// Twentieths of a point.
const POINT: u32 = 20;
const MM: f32 = 56.693;
/// The form of Vietnamese administrative documents asks for it; every word processor has it or
/// something of the same widths.
const FONT: &str = "Times New Roman";

/// Writes the document as DOCX.
pub fn docx(document: &Document) -> Result<Vec<u8>, ExportError> {
    let (width, height) = match document.landscape {
        true => (297.0, 210.0),
        false => (210.0, 297.0),
    };
    let (left, right) = (30.0, 15.0);
    let text_width = mm(width - left - right);
    let margin = PageMargin::new()
        .top(mm(20.0) as i32)
        .bottom(mm(20.0) as i32)
        .left(mm(left) as i32)
        .right(mm(right) as i32)
        .header(mm(10.0) as i32);
    let number = docx_rs::Paragraph::new()
        .align(AlignmentType::Center)
        .add_page_num(PageNum::new());
    let mut out = Docx::new()
        .default_fonts(
            RunFonts::new()
                .ascii(FONT)
                .hi_ansi(FONT)
                .cs(FONT)
                .east_asia(FONT),
        )
        .page_size(mm(width), mm(height))
        .page_margin(margin)
        // The first page bears no number.
        .first_header(Header::new())
        .header(Header::new().add_paragraph(number));
    for block in &document.blocks {
        out = match block {
            Block::Paragraph(one) => out.add_paragraph(paragraph(one)),
            Block::Table(one) => out.add_table(table(one, text_width)),
        };
    }
    let mut parts = out.build();
    parts.document = with_heads(parts.document)?;
    let mut bytes = Cursor::new(Vec::new());
    parts
        .pack(&mut bytes)
        .map_err(|error| ExportError::Docx(error.to_string()))?;
    Ok(bytes.into_inner())
}

/// docx-rs knows no row that is printed again on each page. Those rows are written with a property that
/// says nothing, and it gives way to the one that is meant.
const MARK: &str = r#"<w:trHeight w:val="1" w:hRule="atLeast" />"#;

fn with_heads(document: Vec<u8>) -> Result<Vec<u8>, ExportError> {
    let text = String::from_utf8(document).map_err(|error| ExportError::Docx(error.to_string()))?;
    Ok(text.replace(MARK, "<w:tblHeader />").into_bytes())
}

fn mm(millimetres: f32) -> u32 {
    (millimetres * MM) as u32
}

fn paragraph(from: &Paragraph) -> docx_rs::Paragraph {
    let spacing = LineSpacing::new().before(0).after(from.below * POINT);
    let mut out = docx_rs::Paragraph::new()
        .line_spacing(spacing)
        .align(match from.align {
            Align::Left => AlignmentType::Left,
            Align::Center => AlignmentType::Center,
            Align::Right => AlignmentType::Right,
        });
    for from_run in &from.runs {
        // Half points.
        let mut run = docx_rs::Run::new().size(from.size as usize * 2);
        if from_run.bold {
            run = run.bold();
        }
        if from_run.italic {
            run = run.italic();
        }
        if from_run.underline {
            run = run.underline("single");
        }
        for (n, line) in clean(&from_run.text).split('\n').enumerate() {
            if n > 0 {
                run = run.add_break(BreakType::TextWrapping);
            }
            run = run.add_text(line);
        }
        out = out.add_run(run);
    }
    out
}

fn table(from: &Table, text_width: u32) -> docx_rs::Table {
    let all: u32 = from.widths.iter().sum::<u32>().max(1);
    let widths: Vec<usize> = from
        .widths
        .iter()
        .map(|share| (text_width * share / all) as usize)
        .collect();
    let rows = places(from)
        .into_iter()
        .enumerate()
        .map(|(n, line)| {
            let long = line.iter().any(is_long);
            let cells = line.into_iter().map(|place| match place {
                Place::Begins(cell, column) => begun(cell, width(&widths, column, cell.columns)),
                Place::GoesOn {
                    column, columns, ..
                } => shaped(columns, width(&widths, column, columns))
                    .vertical_merge(VMergeType::Continue)
                    .add_paragraph(docx_rs::Paragraph::new()),
            });
            let row = TableRow::new(cells.collect());
            match (from.borders, n < from.head) {
                (true, true) => row
                    .cant_split()
                    .row_height(1.0)
                    .height_rule(HeightRule::AtLeast),
                (true, false) if !long => row.cant_split(),
                // What a table without borders sets beside each other may be long too.
                _ => row,
            }
        })
        .collect();
    let out = match from.borders {
        true => docx_rs::Table::new(rows),
        false => docx_rs::Table::without_borders(rows),
    };
    out.layout(TableLayoutType::Fixed)
        .width(widths.iter().sum(), WidthType::Dxa)
        .set_grid(widths)
}

/// More letters than this may not fit a page, where some programs cut off a row that must not break.
const LONG: usize = 1_500;

fn is_long(place: &Place<'_>) -> bool {
    let Place::Begins(cell, _) = place else {
        return false;
    };
    let runs = cell.paragraphs.iter().flat_map(|paragraph| &paragraph.runs);
    runs.map(|run| run.text.chars().count()).sum::<usize>() > LONG
}

fn begun(from: &Cell, width: usize) -> TableCell {
    let mut out = shaped(from.columns, width);
    if from.rows > 1 {
        out = out.vertical_merge(VMergeType::Restart);
    }
    if from.paragraphs.is_empty() {
        return out.add_paragraph(docx_rs::Paragraph::new());
    }
    let paragraphs = from.paragraphs.iter().map(paragraph);
    paragraphs.fold(out, TableCell::add_paragraph)
}

fn shaped(columns: usize, width: usize) -> TableCell {
    let cell = TableCell::new().width(width, WidthType::Dxa);
    match columns {
        0 | 1 => cell,
        more => cell.grid_span(more),
    }
}

fn width(widths: &[usize], column: usize, columns: usize) -> usize {
    widths.iter().skip(column).take(columns.max(1)).sum()
}
