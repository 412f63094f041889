//! What the import of a province says, Vietnamese first.

use rules::Coded;
use rules::calendar::DayKind;
use rules::mandate::Language;

use super::date;
use crate::admin::import::{Bad, Change, Why};

/// One sentence about a file that cannot be read at all.
pub fn bad_file(bad: &Bad, language: Language) -> String {
    match bad.line {
        Some(_) => row(bad, language),
        None => why(&bad.why, language),
    }
}

/// How many rows are bad, and each with its line.
pub fn bad_rows(all: &[Bad], language: Language) -> String {
    let count = all.len();
    let mut said = match language {
        Language::Vietnamese => format!("{count} dòng sai, chưa thay đổi gì:"),
        Language::English => format!("{count} bad rows, nothing was changed:"),
    };
    for bad in all {
        said.push_str("\n  ");
        said.push_str(&row(bad, language));
    }
    said
}

fn row(bad: &Bad, language: Language) -> String {
    let (line, column) = match language {
        Language::Vietnamese => ("dòng", "cột"),
        Language::English => ("line", "column"),
    };
    let at = bad
        .line
        .map_or_else(String::new, |at| format!("{line} {at}"));
    let within = bad
        .column
        .map(|within| format!(", {column} {}", within.code()));
    let why = why(&bad.why, language);
    format!("{at}{}: {why}", within.unwrap_or_default())
}

pub fn counted(added: u32, known: u32, dry_run: bool, language: Language) -> String {
    match (dry_run, language) {
        (true, Language::Vietnamese) => {
            format!("Sẽ thêm {added}, đã có {known}; chưa thay đổi gì.")
        }
        (false, Language::Vietnamese) => format!("Đã thêm {added}, đã có {known}."),
        (true, Language::English) => {
            format!("{added} would be added, {known} are known; nothing was changed.")
        }
        (false, Language::English) => format!("{added} added, {known} known."),
    }
}

/// How many mandates wait for a confirmation (X14).
pub fn waiting(count: u32, language: Language) -> String {
    match language {
        Language::Vietnamese => format!("{count} chức danh chờ xác nhận."),
        Language::English => format!("{count} mandates wait for a confirmation."),
    }
}

/// A change on a line of its own.
pub fn change(change: &Change, language: Language) -> String {
    let is_english = language == Language::English;
    match change {
        Change::Unit(name) if is_english => format!("  + unit “{name}”"),
        Change::Unit(name) => format!("  + cơ quan “{name}”"),
        Change::Person { name, login } if is_english => {
            format!("  + person “{name}”, account {login}")
        }
        Change::Person { name, login } => format!("  + người “{name}”, tài khoản {login}"),
        Change::Mandate {
            title,
            login,
            starts_on,
            waits,
        } => {
            let from = date(*starts_on);
            match (is_english, waits) {
                (true, false) => format!("  + mandate “{title}” of {login}, from {from}"),
                (true, true) => {
                    format!("  + mandate “{title}” of {login}, from {from}, once it is confirmed")
                }
                (false, false) => format!("  + chức danh “{title}” của {login}, từ {from}"),
                (false, true) => {
                    format!("  + chức danh “{title}” của {login}, từ {from}, sau khi được xác nhận")
                }
            }
        }
        Change::Day(day) => format!(
            "  + {} {} “{}”",
            kind(day.kind, language),
            date(day.date),
            day.name
        ),
        Change::DayGone(day) => {
            let gone = if is_english { "removed:" } else { "bỏ" };
            format!(
                "  − {gone} {} {} “{}”",
                kind(day.kind, language),
                date(day.date),
                day.name
            )
        }
        Change::Table { year, days } if is_english => {
            format!("  = {year}: the table has {days} days afterwards")
        }
        Change::Table { year, days } => format!("  = năm {year}: bảng ngày có {days} ngày"),
    }
}

fn kind(kind: DayKind, language: Language) -> &'static str {
    match (kind, language) {
        (DayKind::Off, Language::Vietnamese) => "ngày nghỉ",
        (DayKind::Makeup, Language::Vietnamese) => "ngày làm bù",
        (DayKind::Off, Language::English) => "day off",
        (DayKind::Makeup, Language::English) => "make-up day",
    }
}

fn why(why: &Why, language: Language) -> String {
    match language {
        Language::Vietnamese => vi(why),
        Language::English => en(why),
    }
}

fn vi(why: &Why) -> String {
    let said = match why {
        Why::Workbook => {
            "Đây là tệp bảng tính. Trong Excel, chọn Lưu thành (Save As), loại “CSV UTF-8”, rồi nhập tệp đó."
        }
        Why::Encoding => {
            "Không đọc chắc chắn được chữ trong tệp. Trong Excel, chọn Lưu thành (Save As), loại “CSV UTF-8”, rồi nhập tệp đó."
        }
        Why::NoHeading => {
            "Dòng đầu phải là dòng tiêu đề, có cột record. Các cột khác: name, short_name, kind, login, office, unit, title, starts_on, ends_on, document, date."
        }
        Why::UnknownColumn(name) => return format!("không có cột “{name}”."),
        Why::ColumnTwice(name) => return format!("cột “{name}” có hai lần."),
        Why::OpenQuote => "dấu nháy kép (\") mở mà không đóng.",
        Why::TooManyCells => "nhiều ô hơn dòng tiêu đề.",
        Why::NoRecord(text) => {
            return format!("“{text}” không phải là unit, person, mandate hoặc day.");
        }
        Why::NoCode(text, known) => {
            return format!("“{text}” không phải là một trong: {}.", known.join(", "));
        }
        Why::NoDay(text) => {
            return format!("“{text}” không phải là ngày như 31/12/2026, năm đủ bốn chữ số.");
        }
        Why::DayMissing => "cần ghi ngày, như 31/12/2026.",
        Why::NoAccount(login) => return format!("không có tài khoản “{login}”."),
        Why::NoUnit(name) => return format!("không có cơ quan “{name}”."),
        Why::Otherwise(known) if known.is_empty() => "đã có, và để trống ở đây.",
        Why::Otherwise(known) => return format!("đã có, và ghi là “{known}”."),
        Why::OtherPerson(name, Some(line)) => {
            return format!("tài khoản này là của “{name}”, ở dòng {line}.");
        }
        Why::OtherPerson(name, None) => return format!("tài khoản này là của “{name}”."),
        Why::Above(line) => return format!("đã có ở dòng {line}."),
        Why::OtherDay(of, name) => {
            let kind = kind(*of, Language::Vietnamese);
            return format!(
                "bảng ngày đã ghi là {kind} “{name}”; muốn thay cả bảng của năm, dùng --replace-days."
            );
        }
        Why::Refused(refusal) => return super::refusal(refusal, Language::Vietnamese),
    };
    said.to_owned()
}

fn en(why: &Why) -> String {
    let said = match why {
        Why::Workbook => {
            "This is a workbook. In Excel choose Save As, type “CSV UTF-8”, and import that file."
        }
        Why::Encoding => {
            "The letters of this file cannot be read with certainty. In Excel choose Save As, type “CSV UTF-8”, and import that file."
        }
        Why::NoHeading => {
            "The first line must be the heading, with a column record. The others: name, short_name, kind, login, office, unit, title, starts_on, ends_on, document, date."
        }
        Why::UnknownColumn(name) => return format!("there is no column “{name}”."),
        Why::ColumnTwice(name) => return format!("the column “{name}” stands twice."),
        Why::OpenQuote => "a quotation mark (\") opens and is not closed.",
        Why::TooManyCells => "more cells than the heading has.",
        Why::NoRecord(text) => {
            return format!("“{text}” is none of unit, person, mandate, day.");
        }
        Why::NoCode(text, known) => return format!("“{text}” is none of {}.", known.join(", ")),
        Why::NoDay(text) => {
            return format!("“{text}” is no day such as 31/12/2026, the year with four digits.");
        }
        Why::DayMissing => "a day is needed, such as 31/12/2026.",
        Why::NoAccount(login) => return format!("there is no account “{login}”."),
        Why::NoUnit(name) => return format!("there is no unit “{name}”."),
        Why::Otherwise(known) if known.is_empty() => "known already, and empty there.",
        Why::Otherwise(known) => return format!("known already, as “{known}”."),
        Why::OtherPerson(name, Some(line)) => {
            return format!("the account is that of “{name}”, on line {line}.");
        }
        Why::OtherPerson(name, None) => return format!("the account is that of “{name}”."),
        Why::Above(line) => return format!("stands on line {line} already."),
        Why::OtherDay(of, name) => {
            let kind = kind(*of, Language::English);
            return format!(
                "the table says {kind} “{name}”; to replace the year's table use --replace-days."
            );
        }
        Why::Refused(refusal) => return super::refusal(refusal, Language::English),
    };
    said.to_owned()
}
