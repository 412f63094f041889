//! Reading a table as office programs write it: which encoding, which separator, and on which line of an
//! editor each row stands.

use std::borrow::Cow;
use std::collections::HashMap;

use encoding_rs::WINDOWS_1258;
use rules::text::{composed, is_blank, line as line_of};
use unicode_normalization::UnicodeNormalization;

use super::{Bad, Column, Why};

/// A row with something in it.
pub struct Row {
    /// Of an editor, from 1: blank lines and line ends within quotes count.
    pub line: u64,
    cells: HashMap<Column, String>,
}

impl Row {
    /// A cell, through the door for words; empty where there is none.
    pub fn cell(&self, column: Column) -> &str {
        self.cells.get(&column).map_or("", String::as_str)
    }

    /// A cell in which something stands.
    pub fn filled(&self, column: Column) -> Option<&str> {
        Some(self.cell(column)).filter(|cell| !cell.is_empty())
    }
}

/// The rows of a file, each by its heading; rows that cannot be told apart into cells are bad.
pub fn read(bytes: &[u8]) -> Result<(Vec<Row>, Vec<Bad>), Bad> {
    let text = decoded(bytes).map_err(Bad::of_file)?;
    let mut records = Records::new(&text);
    let Some((first, names)) = records.next().transpose()? else {
        return Err(Bad::of_file(Why::NoHeading));
    };
    let heading = heading(first, &names)?;
    let (mut rows, mut bad) = (Vec::new(), Vec::new());
    for record in records {
        let (line, cells) = record?;
        if cells.len() > heading.len() && !cells[heading.len()..].iter().all(|c| is_blank(c)) {
            bad.push(Bad::of_row(line, Why::TooManyCells));
            continue;
        }
        let cells = heading.iter().zip(cells);
        let cells = cells.filter_map(|(column, cell)| Some(((*column)?, cell)));
        rows.push(Row {
            line,
            cells: cells.collect(),
        });
    }
    Ok((rows, bad))
}

fn heading(at: u64, names: &[String]) -> Result<Vec<Option<Column>>, Bad> {
    let mut heading: Vec<Option<Column>> = Vec::new();
    for name in names {
        let column = match name.as_str() {
            "" => None,
            name => match Column::named(name) {
                None => return Err(Bad::of_row(at, Why::UnknownColumn(name.to_owned()))),
                known if heading.contains(&known) => {
                    return Err(Bad::of_row(at, Why::ColumnTwice(name.to_owned())));
                }
                known => known,
            },
        };
        heading.push(column);
    }
    match heading.contains(&Some(Column::Record)) {
        true => Ok(heading),
        false => Err(Bad::of_row(at, Why::NoHeading)),
    }
}

/// The records of a text that hold something, with their lines.
struct Records<'t> {
    text: &'t str,
    reader: csv::Reader<&'t [u8]>,
    /// How far lines were counted.
    seen: usize,
    line: u64,
}

impl<'t> Records<'t> {
    fn new(text: &'t str) -> Self {
        let reader = csv::ReaderBuilder::new()
            .delimiter(separator(text))
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        Self {
            text,
            reader,
            seen: 0,
            line: 1,
        }
    }

    /// The line of what begins at a byte, or behind the line ends that stand there.
    fn line_at(&mut self, byte: usize) -> u64 {
        let rest = self.text.as_bytes().iter().skip(byte);
        let blank = rest
            .take_while(|byte| matches!(byte, b'\r' | b'\n'))
            .count();
        let passed = self.text.as_bytes().get(self.seen..byte + blank);
        self.line += line_ends(passed.unwrap_or_default());
        self.seen = byte + blank;
        self.line
    }
}

/// CRLF, LF or CR, as an editor counts them.
fn line_ends(bytes: &[u8]) -> u64 {
    let mut before = None;
    let mut count = 0;
    for byte in bytes {
        if *byte == b'\r' || *byte == b'\n' && before != Some(b'\r') {
            count += 1;
        }
        before = Some(*byte);
    }
    count
}

impl Iterator for Records<'_> {
    type Item = Result<(u64, Vec<String>), Bad>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let mut record = csv::StringRecord::new();
            match self.reader.read_record(&mut record) {
                Ok(true) => {}
                Ok(false) => return None,
                // The text is UTF-8 and rows may be of any length.
                Err(_) => return Some(Err(Bad::of_file(Why::Encoding))),
            }
            let begins = record.position().map_or(0, csv::Position::byte);
            let line = self.line_at(begins.try_into().unwrap_or(usize::MAX));
            let ends = self
                .reader
                .position()
                .byte()
                .try_into()
                .unwrap_or(usize::MAX);
            let written = self.text.get(self.seen..ends).unwrap_or_default();
            // A quote that nothing closes would swallow every row behind it.
            let open = ends == self.text.len() && written.matches('"').count() % 2 == 1;
            if open && written.trim_end().contains(['\r', '\n']) {
                return Some(Err(Bad::of_row(line, Why::OpenQuote)));
            }
            let names_separator = line == 1 && written.to_lowercase().starts_with("sep=");
            if names_separator || record.iter().all(is_blank) {
                continue;
            }
            return Some(Ok((line, record.iter().map(line_of).collect())));
        }
    }
}

/// What stands between the cells: as the first line says in Excel's way (`sep=;`), else what is most
/// frequent in the heading.
fn separator(text: &str) -> u8 {
    let lines = text.split(['\r', '\n']);
    let first = lines.into_iter().find(|line| !is_blank(line));
    let first = first.unwrap_or_default();
    if let Some(named) = first.to_lowercase().strip_prefix("sep=") {
        return named.bytes().next().unwrap_or(b',');
    }
    let count = |sign: char| first.matches(sign).count();
    let signs = [';', '\t'].into_iter().max_by_key(|sign| count(*sign));
    match signs.filter(|sign| count(*sign) > count(',')) {
        Some(';') => b';',
        Some(_) => b'\t',
        None => b',',
    }
}

/// The text of a file: UTF-8, UTF-16 with its mark, or the Vietnamese code page of Windows where nothing
/// else can be meant.
fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, Why> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(Why::Workbook);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return utf16(rest, u16::from_le_bytes);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return utf16(rest, u16::from_be_bytes);
    }
    let marked = bytes.strip_prefix(b"\xef\xbb\xbf");
    match (std::str::from_utf8(marked.unwrap_or(bytes)), marked) {
        (Ok(text), _) if !text.contains('\0') => Ok(text.into()),
        (Err(_), None) => code_page(bytes),
        _ => Err(Why::Encoding),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<Cow<'static, str>, Why> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text = char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect();
    match text {
        Ok(text) if rest.is_empty() => Ok(Cow::Owned(text)),
        _ => Err(Why::Encoding),
    }
}

/// Windows-1258. The older Vietnamese codes (TCVN3, VNI) use the same bytes for other letters, and show
/// themselves by letters that no Vietnamese word has.
fn code_page(bytes: &[u8]) -> Result<Cow<'static, str>, Why> {
    let text = WINDOWS_1258.decode_without_bom_handling_and_without_replacement(bytes);
    let text = text.map(|text| composed(&text)).ok_or(Why::Encoding)?;
    match text.chars().all(is_of_vietnamese) {
        true => Ok(Cow::Owned(text)),
        false => Err(Why::Encoding),
    }
}

/// A sign that a Vietnamese text in an office is written with.
fn is_of_vietnamese(c: char) -> bool {
    const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];
    if c.is_ascii() {
        return !c.is_ascii_control() || matches!(c, '\t' | '\r' | '\n');
    }
    let plain = c.to_lowercase().nfd().filter(|sign| !TONES.contains(sign));
    let plain: String = plain.nfc().collect();
    let mut letter = plain.chars();
    match (letter.next(), letter.next()) {
        (Some(letter), None) => {
            "aăâeêioôơuưyđ".contains(letter) || "–—‘’“”…•°§«»\u{a0}".contains(letter)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests;
