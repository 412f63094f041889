//! The table as a workbook: to be sorted and filtered, so nothing is merged.

use export::{Entry, Sheet, Workbook};
use rules::consultation::ResponseState;

use super::{Agency, HEAD, Line, NAME, Table, opinion, outcome, position_words};

const WIDTHS: [f64; 5] = [6.0, 30.0, 28.0, 60.0, 60.0];

pub fn workbook(table: &Table) -> Workbook {
    let mut sheets = vec![
        Sheet {
            name: "Tiếp thu, giải trình".to_owned(),
            title: heading(table, NAME),
            widths: WIDTHS.into(),
            head: 1,
            rows: rows(table, &table.demands, outcome),
        },
        Sheet {
            name: "Từng cơ quan".to_owned(),
            title: heading(table, "Trả lời của từng cơ quan"),
            widths: vec![6.0, 50.0, 45.0],
            head: 1,
            rows: agencies(table),
        },
        Sheet {
            name: "Tổng hợp".to_owned(),
            title: heading(table, "Tổng hợp"),
            widths: vec![120.0],
            head: 0,
            rows: lead(table),
        },
    ];
    if !table.late.is_empty() {
        let late = |_: &Line| "Gửi muộn, không tính".to_owned();
        sheets.push(Sheet {
            name: "Gửi muộn".to_owned(),
            title: heading(table, "Ý kiến gửi muộn, không tính"),
            widths: WIDTHS.into(),
            head: 1,
            rows: rows(table, &table.late, late),
        });
    }
    Workbook { sheets }
}

fn heading(table: &Table, name: &str) -> Vec<String> {
    vec![name.to_uppercase(), table.title.clone()]
}

/// What stands above the table in the document: in cells of their own, for a long line in the sheet of
/// the table would make its print too small to read.
fn lead(table: &Table) -> Vec<Vec<Entry>> {
    let lines = table.lead().into_iter();
    lines.map(|line| vec![line.as_str().into()]).collect()
}

fn rows(table: &Table, lines: &[Line], last: impl Fn(&Line) -> String) -> Vec<Vec<Entry>> {
    let mut rows = vec![HEAD.map(Entry::from).into()];
    for (n, line) in (1u32..).zip(lines) {
        rows.push(vec![
            Entry::from(n),
            table.place(line).into(),
            line.agency.as_str().into(),
            opinion(line).as_str().into(),
            last(line).as_str().into(),
        ]);
    }
    rows
}

fn agencies(table: &Table) -> Vec<Vec<Entry>> {
    let mut rows = vec![["STT", "Cơ quan", "Trả lời"].map(Entry::from).into()];
    for (n, agency) in (1u32..).zip(&table.agencies) {
        rows.push(vec![
            Entry::from(n),
            agency.name.as_str().into(),
            said(agency).as_str().into(),
        ]);
    }
    rows
}

fn said(agency: &Agency) -> String {
    let words = match (agency.position, agency.state) {
        (Some(position), _) => position_words(position),
        (None, ResponseState::DeemedAgreed) => "Không trả lời, coi như đồng ý",
        (None, ResponseState::NoAnswer) => "Đã hỏi, không trả lời",
        (None, ResponseState::Unreached) => "Yêu cầu chưa đến được cơ quan",
        (None, _) => "Chưa trả lời",
    };
    match agency.late {
        true => format!("{words}; có ý kiến gửi muộn, không tính"),
        false => words.to_owned(),
    }
}
