//! The form of Vietnamese administrative documents (Decree 30/2020/NĐ-CP, Annex I), as far as the
//! product's own sheets need it.

use crate::model::{Block, Cell, Paragraph, Row, Table};

/// What stands at the head of a document.
pub struct Letterhead<'a> {
    /// The body above the one that issues it.
    pub above: &'a str,
    /// The body that issues it.
    pub issuer: &'a str,
    /// "Số: …/BC-VP".
    pub number: &'a str,
    /// "Bắc Giang, ngày 23 tháng 11 năm 2026".
    pub place_and_date: &'a str,
}

/// Quốc hiệu, tiêu ngữ, the issuer, the number, place and date.
pub fn letterhead(head: &Letterhead<'_>) -> Block {
    let left = vec![
        line(head.above.to_uppercase()).sized(12),
        line(head.issuer.to_uppercase())
            .sized(12)
            .bold()
            .underlined(),
    ];
    let right = vec![
        line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").sized(12).bold(),
        line("Độc lập - Tự do - Hạnh phúc").bold().underlined(),
    ];
    let second = [
        line(head.number),
        line(head.place_and_date).italic().spaced(10),
    ];
    bare(
        vec![9, 13],
        vec![
            Row {
                cells: vec![Cell::new(left), Cell::new(right)],
            },
            Row::of(second.map(|paragraph| Cell::new(vec![paragraph]))),
        ],
    )
}

/// What the document is, and about what.
pub fn title(kind: &str, about: &str) -> [Block; 2] {
    [
        line(kind.to_uppercase()).sized(14).bold().into(),
        line(about).bold().spaced(12).into(),
    ]
}

/// Nơi nhận on the left, the place of the signature on the right.
pub fn close(recipients: &[&str], signs: &str) -> Block {
    let mut left = vec![
        Paragraph::new("Nơi nhận:")
            .sized(12)
            .bold()
            .italic()
            .spaced(0),
    ];
    left.extend(
        recipients
            .iter()
            .map(|one| Paragraph::new(format!("- {one};")).sized(11).spaced(0)),
    );
    left.push(Paragraph::new("- Lưu: VT.").sized(11).spaced(0));
    let right = vec![
        line(signs.to_uppercase()).bold(),
        line("(ký, ghi rõ họ tên, đóng dấu)")
            .sized(11)
            .italic()
            .spaced(60),
    ];
    bare(
        vec![1, 1],
        vec![Row {
            cells: vec![Cell::new(left), Cell::new(right)],
        }],
    )
}

fn line(text: impl Into<String>) -> Paragraph {
    Paragraph::new(text).center().spaced(2)
}

fn bare(widths: Vec<u32>, rows: Vec<Row>) -> Block {
    Table {
        widths,
        borders: false,
        head: 0,
        rows,
    }
    .into()
}
