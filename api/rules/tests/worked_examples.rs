//! Every cell of the worked examples of 6-time-arithmetic.md, as written there.
//!
//! A date is typed with its weekday, which is checked too: the tables cannot be mistyped unnoticed.
#![cfg(test)]

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use rules::calendar::Calendar;
use rules::deadline::{Cutoff, DayUnit, Roll, Terms};

/// "Sat 14/2" is a day of 2026.
fn day(text: &str) -> NaiveDate {
    let (weekday, date) = text.split_once(' ').unwrap();
    let date = bare(date);
    assert_eq!(date.format("%a").to_string(), weekday, "weekday of {text}");
    date
}

/// "14/2" is a day of 2026.
fn bare(text: &str) -> NaiveDate {
    let (day, month) = text.split_once('/').unwrap();
    NaiveDate::from_ymd_opt(2026, month.parse().unwrap(), day.parse().unwrap()).unwrap()
}

/// "Sat 14/2 16:50", local time.
fn instant(text: &str) -> DateTime<Utc> {
    let (date, time) = text.rsplit_once(' ').unwrap();
    let time = NaiveTime::parse_from_str(time, "%H:%M").unwrap();
    (day(date).and_time(time) - TimeDelta::hours(7)).and_utc()
}

/// Local midnight at which that day ends, reckoned apart from the code under test.
fn end_of(day: NaiveDate) -> DateTime<Utc> {
    (day.and_time(NaiveTime::MIN) + TimeDelta::hours(17)).and_utc()
}

/// Counts the cells and remembers which ones are wrong.
#[derive(Default)]
struct Sheet {
    cells: usize,
    wrong: Vec<String>,
}

impl Sheet {
    fn cell<T: PartialEq + std::fmt::Display>(&mut self, name: &str, actual: T, expected: T) {
        self.cells += 1;
        if actual != expected {
            self.wrong
                .push(format!("{name}: expected {expected}, computed {actual}"));
        }
    }

    fn run(fill: impl Fn(&mut Self, &Calendar)) -> usize {
        let mut sheet = Self::default();
        fill(&mut sheet, &Calendar::vietnam_2026());
        assert!(sheet.wrong.is_empty(), "\n{}", sheet.wrong.join("\n"));
        sheet.cells
    }
}

fn terms(calendar: &Calendar, roll: Roll) -> Terms<'_> {
    Terms {
        calendar,
        roll,
        cutoff: Cutoff::END_OF_DAY,
    }
}

#[derive(Clone, Copy)]
enum Wording {
    Before,
    By,
}
use Wording::{Before, By};

/// Rule, wording, X, nominal, effective with NEXT, effective with PREVIOUS.
#[rustfmt::skip] // One line per example, as in the table.
const FIXED_DATES: &[(&str, Wording, &str, &str, &str, &str)] = &[
    ("P20 February", Before, "15/2", "Sat 14/2", "Mon 23/2", "Fri 13/2"),
    ("P20 April", Before, "15/4", "Tue 14/4", "Tue 14/4", "Tue 14/4"),
    ("P20 May", Before, "15/5", "Thu 14/5", "Thu 14/5", "Thu 14/5"),
    ("P20 August", Before, "15/8", "Fri 14/8", "Fri 14/8", "Fri 14/8"),
    ("P20 September", Before, "15/9", "Mon 14/9", "Mon 14/9", "Mon 14/9"),
    ("P20 November", Before, "15/11", "Sat 14/11", "Mon 16/11", "Fri 13/11"),
    ("P12 February", By, "20/2", "Fri 20/2", "Mon 23/2", "Fri 13/2"),
    ("P12 April", By, "20/4", "Mon 20/4", "Mon 20/4", "Mon 20/4"),
    ("P12 May", By, "20/5", "Wed 20/5", "Wed 20/5", "Wed 20/5"),
    ("P12 August", By, "20/8", "Thu 20/8", "Thu 20/8", "Thu 20/8"),
    ("P12 September", By, "20/9", "Sun 20/9", "Mon 21/9", "Fri 18/9"),
    ("P12 November", By, "20/11", "Fri 20/11", "Fri 20/11", "Fri 20/11"),
    ("R2 February", Before, "25/2", "Tue 24/2", "Tue 24/2", "Tue 24/2"),
    ("R2 April", Before, "25/4", "Fri 24/4", "Fri 24/4", "Fri 24/4"),
    ("R2 May", Before, "25/5", "Sun 24/5", "Mon 25/5", "Fri 22/5"),
    ("R2 August", Before, "25/8", "Mon 24/8", "Mon 24/8", "Mon 24/8"),
    ("R2 September", Before, "25/9", "Thu 24/9", "Thu 24/9", "Thu 24/9"),
    ("R2 November", Before, "25/11", "Tue 24/11", "Wed 25/11", "Mon 23/11"),
    ("M18/S10 February", Before, "10/2", "Mon 9/2", "Mon 9/2", "Mon 9/2"),
    ("M18/S10 April", Before, "10/4", "Thu 9/4", "Thu 9/4", "Thu 9/4"),
    ("M18/S10 May", Before, "10/5", "Sat 9/5", "Mon 11/5", "Fri 8/5"),
    ("M18/S10 August", Before, "10/8", "Sun 9/8", "Mon 10/8", "Fri 7/8"),
    ("M18/S10 September", Before, "10/9", "Wed 9/9", "Wed 9/9", "Wed 9/9"),
    ("M18/S10 November", Before, "10/11", "Mon 9/11", "Mon 9/11", "Mon 9/11"),
    ("P3 yearly", Before, "15/11", "Sat 14/11", "Mon 16/11", "Fri 13/11"),
    ("P4 yearly", Before, "20/12", "Sat 19/12", "Mon 21/12", "Fri 18/12"),
    ("P7 yearly", Before, "20/10", "Mon 19/10", "Mon 19/10", "Mon 19/10"),
    ("R4, R6 yearly", Before, "20/5", "Tue 19/5", "Tue 19/5", "Tue 19/5"),
    ("R5, R6 yearly", Before, "20/11", "Thu 19/11", "Thu 19/11", "Thu 19/11"),
    ("R3 March", By, "20/3", "Fri 20/3", "Fri 20/3", "Fri 20/3"),
    ("R3 September", By, "20/9", "Sun 20/9", "Mon 21/9", "Fri 18/9"),
    // For this row 6.4 gives no PREVIOUS; Fri 13/3 follows from the definition in 6.3.
    ("P10 March", By, "15/3", "Sun 15/3", "Mon 16/3", "Fri 13/3"),
    ("P10 June", By, "15/6", "Mon 15/6", "Mon 15/6", "Mon 15/6"),
    ("P10 September", By, "15/9", "Tue 15/9", "Tue 15/9", "Tue 15/9"),
    ("P10 December", By, "15/12", "Tue 15/12", "Tue 15/12", "Tue 15/12"),
];

fn fixed_dates(sheet: &mut Sheet, calendar: &Calendar) {
    for &(name, wording, x, nominal, next, previous) in FIXED_DATES {
        let reckon = |roll| {
            let terms = terms(calendar, roll);
            match wording {
                Before => terms.before_day(bare(x)),
                By => terms.by_day(bare(x)),
            }
            .unwrap()
        };
        sheet.cell(
            &format!("{name}, nominal"),
            reckon(Roll::Next).nominal,
            day(nominal),
        );
        sheet.cell(
            &format!("{name}, NEXT"),
            reckon(Roll::Next).effective,
            day(next),
        );
        let computed = reckon(Roll::Previous).effective;
        sheet.cell(&format!("{name}, PREVIOUS"), computed, day(previous));
        assert_eq!(reckon(Roll::None).effective, day(nominal), "{name}, NONE");
    }
}

/// Session, −3 working days, −2 working days, −1 calendar day.
const BEFORE_SESSIONS: &[(&str, &str, &str, &str)] = &[
    ("Fri 13/2", "Tue 10/2", "Wed 11/2", "Thu 12/2"),
    ("Mon 23/2", "Wed 11/2", "Thu 12/2", "Sun 22/2"),
    ("Tue 24/2", "Thu 12/2", "Fri 13/2", "Mon 23/2"),
    ("Wed 25/2", "Fri 13/2", "Mon 23/2", "Tue 24/2"),
    ("Thu 26/2", "Mon 23/2", "Tue 24/2", "Wed 25/2"),
    ("Tue 28/4", "Wed 22/4", "Thu 23/4", "Mon 27/4"),
    ("Wed 29/4", "Thu 23/4", "Fri 24/4", "Tue 28/4"),
    ("Mon 4/5", "Fri 24/4", "Tue 28/4", "Sun 3/5"),
    ("Tue 5/5", "Tue 28/4", "Wed 29/4", "Mon 4/5"),
    ("Wed 6/5", "Wed 29/4", "Mon 4/5", "Tue 5/5"),
    ("Mon 24/8", "Thu 20/8", "Fri 21/8", "Sun 23/8"),
    ("Fri 28/8", "Tue 25/8", "Wed 26/8", "Thu 27/8"),
    ("Thu 3/9", "Wed 26/8", "Thu 27/8", "Wed 2/9"),
    ("Fri 4/9", "Thu 27/8", "Fri 28/8", "Thu 3/9"),
    ("Mon 7/9", "Fri 28/8", "Thu 3/9", "Sun 6/9"),
    ("Tue 13/1", "Fri 9/1", "Sat 10/1", "Mon 12/1"),
    ("Wed 25/11", "Thu 19/11", "Fri 20/11", "Tue 24/11"),
];

fn before_sessions(sheet: &mut Sheet, calendar: &Calendar) {
    let terms = terms(calendar, Roll::Next);
    for &(session, three, two, one) in BEFORE_SESSIONS {
        let s = day(session);
        let columns = [
            ("−3 working", terms.working_days_before(s, 3), three),
            ("−2 working", terms.working_days_before(s, 2), two),
            ("−1 calendar", terms.calendar_days_before(s, 1), one),
        ];
        for (column, deadline, expected) in columns {
            let name = format!("session {session}, {column}");
            sheet.cell(&name, deadline.unwrap().effective, day(expected));
        }
    }
}

/// Sent, N, last day.
const AFTER_SENDING: &[(&str, u32, &str)] = &[
    ("Thu 12/2", 3, "Tue 24/2"),
    ("Thu 12/2", 5, "Thu 26/2"),
    ("Fri 13/2", 3, "Wed 25/2"),
    ("Fri 13/2", 5, "Fri 27/2"),
    ("Fri 24/4", 3, "Mon 4/5"),
    ("Fri 24/4", 5, "Wed 6/5"),
    ("Tue 28/4", 3, "Tue 5/5"),
    ("Tue 28/4", 5, "Thu 7/5"),
    ("Thu 20/8", 1, "Fri 21/8"),
    ("Thu 20/8", 2, "Sat 22/8"),
    ("Thu 20/8", 3, "Mon 24/8"),
    ("Thu 20/8", 5, "Wed 26/8"),
    ("Fri 28/8", 3, "Mon 7/9"),
    ("Fri 28/8", 5, "Wed 9/9"),
];

fn after_sending(sheet: &mut Sheet, calendar: &Calendar) {
    let terms = terms(calendar, Roll::Next);
    for &(sent, n, expected) in AFTER_SENDING {
        let deadline = terms.working_days_after(day(sent), n).unwrap();
        let name = format!("sent {sent}, +{n} working");
        sheet.cell(&name, deadline.effective, day(expected));
    }
    let ten = terms.calendar_days_after(day("Thu 20/8"), 10).unwrap();
    sheet.cell(
        "10 ngày from Thu 20/8, nominal",
        ten.nominal,
        day("Sun 30/8"),
    );
    sheet.cell(
        "10 ngày from Thu 20/8, effective",
        ten.effective,
        day("Thu 3/9"),
    );
}

/// Due as written, effective due, delay report until, last reminder, cut-off with unit WORKING.
const DELAY_REPORTS: &[(&str, &str, &str, &str, &str)] = &[
    ("Tue 17/2", "Mon 23/2", "Sun 22/2", "Fri 13/2", "Fri 13/2"),
    ("Mon 23/2", "Mon 23/2", "Sun 22/2", "Fri 13/2", "Fri 13/2"),
    ("Fri 1/5", "Mon 4/5", "Sun 3/5", "Wed 29/4", "Wed 29/4"),
    ("Mon 31/8", "Thu 3/9", "Wed 2/9", "Fri 28/8", "Fri 28/8"),
    ("Thu 3/9", "Thu 3/9", "Wed 2/9", "Fri 28/8", "Fri 28/8"),
    ("Sat 22/8", "Sat 22/8", "Fri 21/8", "Fri 21/8", "Fri 21/8"),
];

fn delay_reports(sheet: &mut Sheet, calendar: &Calendar) {
    let terms = terms(calendar, Roll::Next);
    for &(written, effective, until, reminder, working) in DELAY_REPORTS {
        let due = terms.by_day(day(written)).unwrap();
        let report = terms.before_due(&due, 1, DayUnit::Calendar).unwrap();
        let in_working_days = terms.before_due(&due, 1, DayUnit::Working).unwrap();
        let reminded = terms.last_reminder_day(&report).unwrap();
        let name = |column| format!("T9 due {written}, {column}");
        sheet.cell(&name("effective"), due.effective, day(effective));
        sheet.cell(
            &name("report until 24:00"),
            report.closes_at,
            end_of(day(until)),
        );
        sheet.cell(&name("last reminder"), reminded, day(reminder));
        sheet.cell(
            &name("unit WORKING"),
            in_working_days.closes_at,
            end_of(day(working)),
        );
    }
}

/// Signed, end of the day of issue, noon of the next working day.
const ISSUES: &[(&str, &str, &str)] = &[
    ("Fri 13/2 10:00", "Sat 14/2 00:00", "Mon 23/2 12:00"),
    ("Fri 28/8 16:50", "Sat 29/8 00:00", "Thu 3/9 12:00"),
];

fn issues(sheet: &mut Sheet, calendar: &Calendar) {
    let terms = terms(calendar, Roll::Next);
    for &(signed, same_day, next_morning) in ISSUES {
        let issue = terms.issue_deadlines(instant(signed)).unwrap();
        let name = |column| format!("S17 signed {signed}, {column}");
        sheet.cell(
            &name("same day"),
            issue.same_day.closes_at,
            instant(same_day),
        );
        let closes_at = issue.next_morning.closes_at;
        sheet.cell(&name("too many"), closes_at, instant(next_morning));
    }
}

const MONTHS_2026: [usize; 12] = [21, 15, 22, 20, 20, 22, 23, 21, 20, 22, 20, 23];

fn months(sheet: &mut Sheet, calendar: &Calendar) {
    let mut year = 0;
    for (month, expected) in (1..).zip(MONTHS_2026) {
        let computed = calendar.working_days_in_month(2026, month).unwrap();
        sheet.cell(
            &format!("working days of month {month}"),
            computed,
            expected,
        );
        year += computed;
    }
    sheet.cell("working days of 2026", year, 249);
}

#[test]
fn every_cell_of_section_6_is_reckoned_as_written() {
    let cells = Sheet::run(|sheet, calendar| {
        for part in [
            months,
            fixed_dates,
            before_sessions,
            after_sending,
            delay_reports,
            issues,
        ] {
            part(sheet, calendar);
        }
    });
    println!("worked examples of 6-time-arithmetic.md: {cells} cells");
    assert_eq!(cells, 13 + 35 * 3 + 17 * 3 + 16 + 6 * 4 + 2 * 2);
}

#[test]
fn months_of_2026_have_249_working_days() {
    assert_eq!(Sheet::run(months), 13);
}

#[test]
fn p3_p4_p7_p10_p12_p20_r2_r3_r4_r5_r6_m18_s10_fixed_dates_roll() {
    assert_eq!(Sheet::run(fixed_dates), 105);
}

#[test]
fn s4_m10_counts_before_a_session_never_roll() {
    assert_eq!(Sheet::run(before_sessions), 51);
}

#[test]
fn c5_c6_b3_working_days_after_sending() {
    assert_eq!(Sheet::run(after_sending), 16);
}

#[test]
fn t9_delay_report_the_day_before_the_effective_due_date() {
    assert_eq!(Sheet::run(delay_reports), 24);
}

#[test]
fn s17_issued_the_same_working_day_or_the_next_morning() {
    assert_eq!(Sheet::run(issues), 4);
}
