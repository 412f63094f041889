//! Forty agencies and 120 points, written and opened again.

use chrono::{DateTime, Utc};
use rules::consultation::{Position, ResponseState, ToldBy, Treated, Treatment};

use super::{Agency, Line, Table, document, workbook};

const AGENCIES: usize = 40;
const POINTS: usize = 120;

/// Each agency asks for something at each tenth point of its own, so that each point has four opinions.
fn table() -> Table {
    let at: DateTime<Utc> = "2026-11-23T02:15:00Z".parse().unwrap();
    let line = |point: usize, agency: usize| Line {
        point: Some(point),
        agency: format!("Sở thứ {}", agency + 1),
        position: if agency.is_multiple_of(3) {
            Position::Disagree
        } else {
            Position::AgreeWithAmendments
        },
        text: format!(
            "Điều {}: đề nghị ghi rõ thời hạn trả lời, cơ quan chịu trách nhiệm và cách tính ngày.",
            point + 1
        ),
        treated: Treated {
            treatment: [Treatment::Accepted, Treatment::Explained][agency % 2].into(),
            ruling: None,
        },
        note: "Đã sửa tại dự thảo trình UBND tỉnh.".to_owned(),
        ruling_note: String::new(),
    };
    let own = |point: usize| (0..AGENCIES).filter(move |agency| agency % 10 == point % 10);
    Table {
        title: "Quy chế làm việc của Ủy ban nhân dân tỉnh".to_owned(),
        owner: "Văn phòng UBND tỉnh".to_owned(),
        round: 1,
        opened_at: Some(at),
        closes_at: Some(at + chrono::TimeDelta::days(9)),
        agencies: (0..AGENCIES)
            .map(|n| Agency {
                name: format!("Sở thứ {}", n + 1),
                state: if n == 39 {
                    ResponseState::DeemedAgreed
                } else {
                    ResponseState::Answered
                },
                position: (n != 39).then_some(Position::AgreeWithAmendments),
                late: n == 39,
                told: (n == 39).then_some((at, ToldBy::Notice)),
                reserved: false,
            })
            .collect(),
        points: (1..=POINTS)
            .map(|n| format!("Điều {n}. Nội dung thứ {n}"))
            .collect(),
        demands: (0..POINTS)
            .flat_map(|point| own(point).map(move |of| line(point, of)))
            .collect(),
        late: vec![line(7, 39)],
        made_at: at,
    }
}

/// One part of a package; kept where `DONGTHUAN_EXPORT_DIR` says, to be looked at.
fn part(bytes: &[u8], file: &str, name: &str) -> String {
    use std::io::Read;
    if let Some(folder) = std::env::var_os("DONGTHUAN_EXPORT_DIR") {
        std::fs::write(std::path::Path::new(&folder).join(file), bytes).unwrap();
    }
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive
        .by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

#[test]
fn c9_c18_forty_agencies_and_120_points_are_written_and_opened_again() {
    let table = table();
    assert_eq!(table.demands.len(), 480);
    let text = export::docx(&document(&table, "Bắc Giang")).unwrap();
    let text = part(&text, "table-40x120.docx", "word/document.xml");
    // The two heads, every opinion, and what came late.
    assert!(text.matches("<w:tr>").count() + text.matches("<w:tr ").count() > 480 + 2);
    for words in [
        "Điều 120. Nội dung thứ 120",
        "coi như đồng ý (1): Sở thứ 40 (báo ngày 23/11/2026 trên hệ thống)",
        "Gửi muộn, không tính",
    ] {
        assert!(text.contains(words), "{words}");
    }
    let book = export::xlsx(&workbook(&table)).unwrap();
    let sheet = part(&book, "table-40x120.xlsx", "xl/worksheets/sheet1.xml");
    assert!(sheet.matches("<row ").count() > 480);
    let strings = part(&book, "table-40x120.xlsx", "xl/sharedStrings.xml");
    assert!(strings.contains("Tiếp thu: Đã sửa tại dự thảo") && strings.contains("Giải trình: "));
    let late = part(&book, "table-40x120.xlsx", "xl/worksheets/sheet4.xml");
    assert!(late.matches("<row ").count() > 1);
}
