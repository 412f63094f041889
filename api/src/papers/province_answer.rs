//! The province's answer to a draft from outside, as the Office begins it: what the agencies said, point by
//! point (C10).

use entity::external_draft;
use rules::consultation::Position;

use crate::papers::incorporation::{Line, Table};

/// A text to be edited, never sent as it is: it names the agencies, for the Office to judge by.
pub fn suggestion(table: &Table, letter: &external_draft::Model) -> String {
    let mut said = vec![format!(
        "Phúc đáp Văn bản số {} ngày {} của {} về việc góp ý “{}”, UBND tỉnh có ý kiến như sau:",
        letter.letter_number,
        letter.letter_date.format("%d/%m/%Y"),
        letter.sender,
        table.title,
    )];
    let objecting = |line: &&Line| line.position == Position::Disagree;
    said.push(match table.demands.iter().filter(objecting).count() {
        _ if table.demands.is_empty() => {
            "1. Thống nhất với nội dung dự thảo, không có ý kiến bổ sung, sửa đổi.".to_owned()
        }
        0 => "1. Cơ bản thống nhất với nội dung dự thảo, đề nghị bổ sung, sửa đổi một số nội dung."
            .to_owned(),
        some => format!("1. Chưa thống nhất {some} nội dung, nêu rõ dưới đây."),
    });
    if !table.demands.is_empty() {
        said.push("2. Ý kiến cụ thể:".to_owned());
    }
    let mut place = None;
    for line in &table.demands {
        if place != Some(table.place(line)) {
            place = Some(table.place(line));
            said.push(format!("{}:", table.place(line)));
        }
        let asks = match line.position {
            Position::Disagree => "Không đồng ý",
            _ => "Đề nghị",
        };
        said.push(format!(
            "- {asks}: {} ({}).",
            ended(&line.text),
            line.agency
        ));
    }
    said.join("\n")
}

/// Without the full stop that the sentence brings itself.
fn ended(text: &str) -> &str {
    text.trim().trim_end_matches('.')
}
