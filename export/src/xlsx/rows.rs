//! Rows that can be read. Excel shows no row that is higher than 409 points and keeps no more than
//! 32,767 characters of a cell: a longer text goes on in a row below, beside the same short texts, so
//! that whoever filters or sorts by those still has all of it.

use super::Entry;
use crate::text::clean;

/// So many lines of 15 points are as high as a row may be.
const MOST_LINES: u32 = 27;
/// The longest text of a cell, in units of UTF-16, as Excel counts.
const MOST_UNITS: usize = 32_767;
/// Before a text that goes on from the row above.
const GOES_ON: &str = "(tiếp) ";
/// The width of a column that has none of its own, in characters.
const WIDTH: f64 = 8.43;

/// The rows that this one is shown as.
pub fn shown(row: &[Entry], widths: &[f64]) -> Vec<Vec<Entry>> {
    let pieces: Vec<Vec<Entry>> = row
        .iter()
        .enumerate()
        .map(|(column, entry)| match entry {
            Entry::Text(text) => broken(&clean(text), width(widths, column)),
            other => vec![other.clone()],
        })
        .collect();
    let rows = pieces.iter().map(Vec::len).max().unwrap_or(1);
    let of = |n: usize| {
        let cells = pieces.iter().map(move |pieces| match &pieces[..] {
            [only] => only.clone(),
            several => several.get(n).cloned().unwrap_or(Entry::Blank),
        });
        cells.collect()
    };
    (0..rows).map(of).collect()
}

/// The lines that the longest text of a row takes in its column.
pub fn lines(row: &[Entry], widths: &[f64]) -> u32 {
    let of = |(column, entry): (usize, &Entry)| match entry {
        Entry::Text(text) => {
            let full = full(width(widths, column));
            text.split('\n').map(|line| high(line, full)).sum()
        }
        _ => 1,
    };
    let most = row.iter().enumerate().map(of).max();
    most.unwrap_or(1).clamp(1, MOST_LINES)
}

/// As much of a text as a cell keeps.
pub fn capped(text: &str) -> &str {
    let mut units = 0;
    let over = text.char_indices().find(|(_, c)| {
        units += c.len_utf16();
        units > MOST_UNITS
    });
    over.map_or(text, |(at, _)| &text[..at])
}

fn width(widths: &[f64], column: usize) -> f64 {
    widths.get(column).copied().unwrap_or(WIDTH)
}

/// How many characters a line of this width holds. Words are not broken, so a line is rarely full.
fn full(width: f64) -> usize {
    (width * 0.9).max(1.0) as usize
}

fn high(line: &str, full: usize) -> u32 {
    let lines = line.chars().count().div_ceil(full).max(1);
    u32::try_from(lines).unwrap_or(u32::MAX)
}

/// Breaks a text into pieces that a row can show, between lines or else between words.
fn broken(text: &str, width: f64) -> Vec<Entry> {
    let full = full(width);
    let mut pieces = vec![String::new()];
    let mut room = MOST_LINES;
    for line in text.split_inclusive('\n') {
        let mut rest = line;
        while high(rest.trim_end_matches('\n'), full) > room {
            let most = room as usize * full;
            let end = rest
                .char_indices()
                .nth(most)
                .map_or(rest.len(), |(at, _)| at);
            let near = rest.char_indices().nth(most.saturating_sub(full));
            let near = near.map_or(0, |(at, _)| at);
            let word = rest[near..end].rfind(' ').map(|at| near + at + 1);
            let (piece, behind) = rest.split_at(word.unwrap_or(end));
            if let Some(last) = pieces.last_mut() {
                last.push_str(piece);
            }
            pieces.push(GOES_ON.to_owned());
            room = MOST_LINES - 1;
            rest = behind;
        }
        if let Some(last) = pieces.last_mut() {
            last.push_str(rest);
        }
        room = room.saturating_sub(high(rest.trim_end_matches('\n'), full));
    }
    let pieces = pieces
        .into_iter()
        .map(|piece| piece.trim_end_matches('\n').to_owned());
    pieces.map(Entry::Text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str, width: f64) -> Vec<String> {
        let rows = shown(&[text.into()], &[width]);
        let of = |row: Vec<Entry>| match &row[..] {
            [Entry::Text(text)] => text.clone(),
            other => panic!("{other:?}"),
        };
        rows.into_iter().map(of).collect()
    }

    #[test]
    fn fc12_a_long_text_goes_on_below_and_nothing_of_it_is_lost() {
        let word = "Đề nghị quy định rõ thời hạn trả lời. ";
        for (text, width) in [
            (word.repeat(2_000), 60.0),
            ("ế".repeat(40_000), 60.0),
            (format!("{word}\n").repeat(500), 28.0),
            ("\n".repeat(100) + "cuối", 60.0),
            (
                format!("{}\n{}", "a".repeat(1_458), "b".repeat(1_458)),
                60.0,
            ),
        ] {
            let pieces = texts(&text, width);
            assert!(pieces.len() > 1);
            for piece in &pieces {
                let row = [Entry::Text(piece.clone())];
                let lines: u32 = piece.split('\n').map(|line| high(line, full(width))).sum();
                assert!(lines <= MOST_LINES, "{lines}");
                assert_eq!(super::lines(&row, &[width]), lines);
            }
            let letters = |text: &str| text.replace(['\n', ' '], "");
            let said: String = pieces
                .iter()
                .map(|piece| piece.replace(GOES_ON, ""))
                .collect();
            assert_eq!(letters(&said), letters(&text));
        }
    }

    #[test]
    fn short_texts_stand_beside_each_piece() {
        let row = [
            Entry::from(7),
            "Sở Nội vụ".into(),
            "dài ".repeat(1_000).as_str().into(),
        ];
        let rows = shown(&row, &[6.0, 28.0, 60.0]);
        assert!(rows.len() > 2);
        for row in rows {
            assert!(matches!(row[0], Entry::Number(7.0)));
            assert!(matches!(&row[1], Entry::Text(text) if text == "Sở Nội vụ"));
        }
        assert_eq!(shown(&["ngắn".into()], &[6.0]).len(), 1);
        assert_eq!(shown(&[Entry::Blank, "".into()], &[6.0]).len(), 1);
    }

    #[test]
    fn fc5_a_cell_keeps_what_excel_keeps() {
        assert_eq!(capped(&"a".repeat(40_000)).len(), 32_767);
        assert_eq!(capped(&"👍".repeat(40_000)).chars().count(), 16_383);
        assert_eq!(capped("a"), "a");
    }
}
