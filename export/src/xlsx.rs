//! XLSX (ECMA-376) by rust_xlsxwriter.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Worksheet};

use crate::ExportError;

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

/// A cell, at its own place: cells that are covered by a merged one are left out by the caller as
/// [`Value::Blank`].
#[derive(Clone, Debug)]
pub struct Entry {
    pub value: Value,
    pub columns: u16,
    pub rows: u32,
}

#[derive(Clone, Debug)]
pub enum Value {
    Blank,
    Text(String),
    Number(f64),
}

impl From<Value> for Entry {
    fn from(value: Value) -> Self {
        Self {
            value,
            columns: 1,
            rows: 1,
        }
    }
}

impl From<&str> for Entry {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned()).into()
    }
}

impl From<u32> for Entry {
    fn from(number: u32) -> Self {
        Value::Number(number.into()).into()
    }
}

/// Writes the workbook as XLSX. Texts stay texts: nothing is taken for a formula.
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
        sheet.write_string_with_format(top, 0, line, &bold)?;
        top += 1;
    }
    let first = top;
    for (n, row) in from.rows.iter().enumerate() {
        let format = if n < from.head { &head } else { &body };
        for (column, entry) in (0..).zip(row) {
            put(sheet, (top, column), entry, format)?;
        }
        // Not every program makes a row as high as its wrapped texts.
        sheet.set_row_height(top, LINE * f64::from(lines(row, &from.widths)))?;
        top += 1;
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
/// Excel takes no row that is higher than 409 points.
const MOST_LINES: u32 = 27;

/// The lines that the longest text of a row takes in its column.
fn lines(row: &[Entry], widths: &[f64]) -> u32 {
    let of = |(entry, width): (&Entry, &f64)| match &entry.value {
        Value::Text(text) if entry.columns <= 1 && entry.rows <= 1 => {
            // Words are not broken, so a line is rarely full.
            let full = (width * 0.9).max(1.0);
            let lines = text.lines().map(|line| {
                let signs = u32::try_from(line.chars().count()).unwrap_or(u32::MAX);
                (f64::from(signs) / full).ceil().max(1.0) as u32
            });
            lines.sum()
        }
        _ => 1,
    };
    let most = row.iter().zip(widths).map(of).max();
    most.unwrap_or(1).clamp(1, MOST_LINES)
}

fn put(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    entry: &Entry,
    format: &Format,
) -> Result<(), ExportError> {
    if entry.columns > 1 || entry.rows > 1 {
        let text = match &entry.value {
            Value::Text(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            Value::Blank => String::new(),
        };
        let (last_row, last_column) = (
            row + entry.rows.max(1) - 1,
            column + entry.columns.max(1) - 1,
        );
        sheet.merge_range(row, column, last_row, last_column, &text, format)?;
        return Ok(());
    }
    match &entry.value {
        Value::Blank => sheet.write_blank(row, column, format)?,
        Value::Text(text) => sheet.write_string_with_format(row, column, text, format)?,
        Value::Number(number) => sheet.write_number_with_format(row, column, *number, format)?,
    };
    Ok(())
}
