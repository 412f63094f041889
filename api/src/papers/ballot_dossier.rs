//! What the product puts into the dossier before members (B26), in words that a phone can show: the
//! statement (C21), the incorporation table (C9), why agencies were not asked (C14), and what was ruled
//! (C9, B25).

use chrono::{DateTime, Utc};
use rules::consultation::Ruling;
use rules::coordination::OpenKind;

use super::incorporation::{Line, Table, opinion, outcome, position_words};
use super::moment;

/// A statement of the lead's head (C14).
pub struct NotAsked {
    pub statement: String,
    pub units: Vec<String>,
    pub signed_by: String,
    pub signed_at: DateTime<Utc>,
}

/// An agency that the Office added (C24).
pub struct Added {
    pub unit: String,
    pub reason: String,
}

/// A ruling of the Chair before the ballot (B25).
pub struct Ruled {
    pub note: String,
    pub named: Vec<(OpenKind, String)>,
    pub ruled_by: String,
    pub ruled_at: DateTime<Utc>,
}

/// C21: what was agreed and what was not.
pub fn statement(table: &Table) -> String {
    table.lead().join("\n")
}

/// C9: each amendment and disagreement with what became of it; what came too late after them.
pub fn incorporation(table: &Table) -> String {
    let mut said: Vec<_> = (1..)
        .zip(&table.demands)
        .map(|(n, line)| entry(table, n, line, &outcome(line)))
        .collect();
    if said.is_empty() {
        said.push("Không có ý kiến bổ sung, sửa đổi hoặc không đồng ý.".to_owned());
    }
    if !table.late.is_empty() {
        said.push("Ý kiến gửi muộn: được lưu, không làm thay đổi sự đồng ý đã có.".to_owned());
    }
    let late = (1..).zip(&table.late);
    said.extend(late.map(|(n, line)| entry(table, n, line, "Gửi muộn, không tính")));
    said.join("\n\n")
}

fn entry(table: &Table, n: usize, line: &Line, outcome: &str) -> String {
    let place = table.place(line);
    format!(
        "{n}. {place}\n{}: {}\nCơ quan chủ trì: {outcome}",
        line.agency,
        opinion(line)
    )
}

/// C14, C24: why agencies were not asked, and why the Office had added one: both reasons stand.
pub fn no_coordination(lead: &str, statements: &[NotAsked], added: &[Added]) -> String {
    let mut said = Vec::new();
    for one in statements {
        let units = match one.units.as_slice() {
            [] => "Không có cơ quan liên quan.".to_owned(),
            units => format!("Cơ quan không lấy ý kiến: {}.", units.join("; ")),
        };
        said.push(format!(
            "{units}\nLý do: {}\n{}, Thủ trưởng {lead}, xác nhận lúc {} và chịu trách nhiệm trước UBND tỉnh.",
            one.statement,
            one.signed_by,
            moment(one.signed_at)
        ));
    }
    for one in added {
        said.push(format!(
            "Văn phòng bổ sung vào danh sách cơ quan liên quan: {}. Lý do: {}",
            one.unit, one.reason
        ));
    }
    said.join("\n\n")
}

/// C9, B25: what the Chair or a Vice Chair ruled before the ballot; none, nothing was ruled.
pub fn rulings(tables: &[Table], ruled: &[Ruled]) -> Option<String> {
    let mut said = Vec::new();
    for table in tables {
        for line in &table.demands {
            let words = match line.treated.ruling {
                Some(Ruling::FollowLead) => "theo ý kiến cơ quan chủ trì",
                Some(Ruling::FollowAgency) => "theo ý kiến cơ quan góp ý",
                Some(Ruling::Return) => "trả lại để xử lý",
                None => continue,
            };
            said.push(format!(
                "{}, {}: lãnh đạo UBND tỉnh quyết định {words}. {}",
                table.place(line),
                line.agency,
                line.ruling_note
            ));
        }
    }
    for one in ruled {
        let named: Vec<_> = one
            .named
            .iter()
            .map(|(kind, what)| format!("- {}: {what}", open_words(*kind)))
            .collect();
        said.push(format!(
            "{} quyết định lúc {} cho thành viên UBND tỉnh cho ý kiến khi còn nội dung sau:\n{}\nLý do: {}",
            one.ruled_by,
            moment(one.ruled_at),
            named.join("\n"),
            one.note
        ));
    }
    (!said.is_empty()).then(|| said.join("\n\n"))
}

/// B26: an answer that came after the opening, as a dated note.
pub fn late_answer(agency: &str, lines: &[Line], points: &Table, at: DateTime<Utc>) -> String {
    let said: Vec<_> = lines
        .iter()
        .map(|line| format!("{}: {}", points.place(line), opinion(line)))
        .collect();
    format!(
        "{agency} trả lời muộn lúc {}, sau khi đã gửi phiếu lấy ý kiến.\n{}",
        moment(at),
        said.join("\n")
    )
}

/// A difference as a ruling names it.
pub fn difference(line: &Line, table: &Table) -> String {
    format!(
        "{}, {}: {}",
        line.agency,
        table.place(line),
        position_words(line.position).to_lowercase()
    )
}

fn open_words(kind: OpenKind) -> &'static str {
    match kind {
        OpenKind::Unasked => "chưa lấy ý kiến",
        OpenKind::Unstated => "chưa có xác nhận của Thủ trưởng cơ quan chủ trì",
        OpenKind::Untreated => "chưa tiếp thu, giải trình",
        OpenKind::Unruled => "còn ý kiến khác nhau, chưa được quyết định",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rules::consultation::{Position, ResponseState, Treated, Treatment};

    #[test]
    fn b26_the_table_says_place_agency_opinion_and_what_became_of_it() {
        let line = Line {
            point: Some(0),
            agency: "Sở Tài chính".to_owned(),
            position: Position::Disagree,
            text: "Trùng quy định.".to_owned(),
            treated: Treated {
                treatment: Some(Treatment::Reserved),
                ruling: Some(Ruling::FollowLead),
            },
            note: "Đã rà soát.".to_owned(),
            ruling_note: "Thực hiện.".to_owned(),
        };
        let table = Table {
            title: "Đề án".to_owned(),
            owner: "Sở Nội vụ".to_owned(),
            round: 1,
            agencies: vec![super::super::incorporation::Agency {
                name: "Sở Tài chính".to_owned(),
                state: ResponseState::Answered,
                position: Some(Position::Disagree),
                late: false,
                told: None,
                reserved: false,
            }],
            points: vec!["Điều 2. Thời hạn".to_owned()],
            demands: vec![line],
            ..Table::default()
        };
        let said = incorporation(&table);
        for part in [
            "1. Điều 2. Thời hạn",
            "Sở Tài chính: Không đồng ý: Trùng quy định.",
            "Bảo lưu ý kiến: Đã rà soát.",
        ] {
            assert!(said.contains(part), "{said}");
        }
        assert!(statement(&table).contains("Không đồng ý (1): Sở Tài chính."));
        let ruled = rulings(&[table], &[]).unwrap_or_default();
        assert!(
            ruled.contains("theo ý kiến cơ quan chủ trì. Thực hiện."),
            "{ruled}"
        );
        assert_eq!(rulings(&[], &[]), None);
    }
}
