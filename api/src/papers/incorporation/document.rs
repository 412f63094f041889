//! The table as a document.

use chrono::Datelike;
use export::form::{Letterhead, close, letterhead, title};
use export::{Block, Cell, Document, Paragraph, Row, Table as Grid};
use rules::deadline::local_date;

use crate::papers::place;

use super::{HEAD, Line, NAME, Table, opinion, outcome};

const WIDTHS: [u32; 5] = [2, 7, 6, 13, 12];

/// In A4 across, with the head of the table on each page.
pub fn document(table: &Table, province: &str) -> Document {
    let day = local_date(table.made_at);
    let place_and_date = format!(
        "{}, ngày {:02} tháng {:02} năm {}",
        place(province),
        day.day(),
        day.month(),
        day.year()
    );
    let head = Letterhead {
        above: &format!("Ủy ban nhân dân\n{province}"),
        issuer: &table.owner,
        number: "Số:        /",
        place_and_date: &place_and_date,
    };
    let mut blocks = vec![letterhead(&head)];
    blocks.extend(title(NAME, &table.title));
    let lead = table.lead().into_iter();
    blocks.extend(lead.map(|line| Paragraph::new(line).into()));
    blocks.push(grid(table, &table.demands, outcome));
    if !table.late.is_empty() {
        let words = "Ý kiến gửi muộn: được lưu, không làm thay đổi sự đồng ý đã có";
        blocks.push(Paragraph::new(words).bold().into());
        let late = |_: &Line| "Gửi muộn, không tính".to_owned();
        blocks.push(grid(table, &table.late, late));
    }
    // Tables that follow each other at once are taken for one.
    blocks.push(Paragraph::new("").into());
    blocks.push(close(&["Văn phòng UBND tỉnh"], "Thủ trưởng cơ quan"));
    Document {
        title: NAME.to_owned(),
        landscape: true,
        blocks,
    }
}

fn grid(table: &Table, lines: &[Line], last: impl Fn(&Line) -> String) -> Block {
    let small = |text: String| Cell::from(Paragraph::new(text).sized(11));
    let head = HEAD.map(|words| Cell::from(Paragraph::new(words).sized(11).bold().center()));
    let mut rows = vec![Row { cells: head.into() }];
    for (n, line) in lines.iter().enumerate() {
        let number = Paragraph::new((n + 1).to_string()).sized(11).center();
        rows.push(Row {
            cells: vec![
                number.into(),
                small(table.place(line).to_owned()),
                small(line.agency.clone()),
                small(opinion(line)),
                small(last(line)),
            ],
        });
    }
    if lines.is_empty() {
        let none = Paragraph::new("Không có ý kiến bổ sung, sửa đổi hoặc không đồng ý.");
        rows.push(Row {
            cells: vec![Cell::from(none.sized(11).italic()).over_columns(HEAD.len())],
        });
    }
    Grid {
        widths: WIDTHS.into(),
        borders: true,
        head: 1,
        rows,
    }
    .into()
}
