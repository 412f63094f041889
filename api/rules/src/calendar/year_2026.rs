//! The yearly notice of 2026 (6.1), as data.

use chrono::NaiveDate;

use super::DayKind;

/// A day of 2026; a date that does not exist stops the compiler, not the program.
macro_rules! day {
    ($day:literal / $month:literal) => {
        match NaiveDate::from_ymd_opt(2026, $month, $day) {
            Some(date) => date,
            None => panic!("no such day in 2026"),
        }
    };
}

#[rustfmt::skip] // One line per day, as in the notice.
const TABLE: &[(NaiveDate, DayKind, &str)] = &[
    (day!(1 / 1), DayKind::Off, "Tết Dương lịch"),
    (day!(2 / 1), DayKind::Off, "Nghỉ hoán đổi dịp Tết Dương lịch"),
    (day!(10 / 1), DayKind::Makeup, "Làm bù cho ngày 2/1"),
    (day!(16 / 2), DayKind::Off, "Tết Nguyên đán (29 tháng Chạp)"),
    (day!(17 / 2), DayKind::Off, "Tết Nguyên đán (mùng 1)"),
    (day!(18 / 2), DayKind::Off, "Tết Nguyên đán (mùng 2)"),
    (day!(19 / 2), DayKind::Off, "Tết Nguyên đán (mùng 3)"),
    (day!(20 / 2), DayKind::Off, "Tết Nguyên đán (mùng 4)"),
    (day!(26 / 4), DayKind::Off, "Giỗ Tổ Hùng Vương"),
    (day!(27 / 4), DayKind::Off, "Nghỉ bù Giỗ Tổ Hùng Vương"),
    (day!(30 / 4), DayKind::Off, "Ngày Chiến thắng 30/4"),
    (day!(1 / 5), DayKind::Off, "Ngày Quốc tế Lao động 1/5"),
    (day!(22 / 8), DayKind::Makeup, "Làm bù cho ngày 31/8"),
    (day!(31 / 8), DayKind::Off, "Nghỉ hoán đổi dịp Quốc khánh"),
    (day!(1 / 9), DayKind::Off, "Quốc khánh (ngày liền kề)"),
    (day!(2 / 9), DayKind::Off, "Quốc khánh 2/9"),
    // 80-NQ/TW and 30/NQ-CP (26/2/2026); the amendment of art. 112 is still to be confirmed.
    (day!(24 / 11), DayKind::Off, "Ngày Văn hóa Việt Nam"),
];

/// The table of 2026 (6.1): 249 working days. The application loads it into the database, where an
/// administrator may correct it.
///
/// Sources: notice 12729/VPCP-KGVX of 25/12/2025 as quoted in the press, Labour Code 2019 art. 112.
pub fn rows_2026() -> Vec<(NaiveDate, DayKind, &'static str)> {
    TABLE.to_vec()
}
