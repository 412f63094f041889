//! XLSX (ECMA-376) by rust_xlsxwriter.

mod rows;

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Worksheet};

use crate::ExportError;
use crate::text::clean;

/// A workbook; each sheet needs a name of its own of at most 31 characters.
#[derive(Clone, Debug, Default)]
pub struct Workbook {
    pub sheets: Vec<Sheet>,
}

#[derive(Clone, Debug, Default)]
pub struct Sheet {
    pub name: String,
    /// Lines above the table.
    pub title: Vec<String>,
    /// Of each column, in characters.
    pub widths: Vec<f64>,
    /// Rows at the top that stay in sight and are printed again on each page.
    pub head: usize,
    pub rows: Vec<Vec<Entry>>,
}

/// A cell, at its own place.
#[derive(Clone, Debug)]
pub enum Entry {
    Blank,
    Text(String),
    Number(f64),
}

impl From<&str> for Entry {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<u32> for Entry {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

/// Writes the workbook as XLSX. Texts stay texts: nothing is taken for a formula. A row whose texts are
/// longer than a row can show goes on in the rows below it.
pub fn xlsx(workbook: &Workbook) -> Result<Vec<u8>, ExportError> {
    let mut out = rust_xlsxwriter::Workbook::new();
    for from in &workbook.sheets {
        let sheet = out.add_worksheet();
        sheet.set_name(&from.name)?;
        write(sheet, from)?;
    }
    Ok(out.save_to_buffer()?)
}

fn write(sheet: &mut Worksheet, from: &Sheet) -> Result<(), ExportError> {
    let bold = Format::new().set_bold();
    let body = Format::new()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border(FormatBorder::Thin);
    let head = body.clone().set_bold().set_align(FormatAlign::Center);
    for (column, width) in (0..).zip(&from.widths) {
        sheet.set_column_width(column, *width)?;
    }
    let mut top = 0;
    for line in &from.title {
        sheet.write_string_with_format(top, 0, rows::capped(&clean(line)), &bold)?;
        top += 1;
    }
    let first = top;
    for (n, row) in from.rows.iter().enumerate() {
        let format = if n < from.head { &head } else { &body };
        for row in rows::shown(row, &from.widths) {
            for (column, entry) in (0..).zip(&row) {
                put(sheet, (top, column), entry, format)?;
            }
            // Not every program makes a row as high as its wrapped texts.
            let lines = rows::lines(&row, &from.widths);
            sheet.set_row_height(top, LINE * f64::from(lines))?;
            top += 1;
        }
    }
    if from.head > 0 && top > first {
        let last = first + u32::try_from(from.head).unwrap_or(1) - 1;
        sheet.set_freeze_panes(last + 1, 0)?;
        sheet.set_repeat_rows(first, last)?;
    }
    sheet.set_landscape();
    sheet.set_paper_size(9);
    sheet.set_print_fit_to_pages(1, 0);
    Ok(())
}

/// The height of a line in the default face, in points.
const LINE: f64 = 15.0;

fn put(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    entry: &Entry,
    format: &Format,
) -> Result<(), ExportError> {
    match entry {
        Entry::Blank => sheet.write_blank(row, column, format)?,
        Entry::Text(text) => sheet.write_string_with_format(row, column, text, format)?,
        Entry::Number(number) => sheet.write_number_with_format(row, column, *number, format)?,
    };
    Ok(())
}
