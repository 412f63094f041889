//! Deadlines beyond the worked examples: cut-offs, instants, and provisional years.
#![cfg(test)]

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use rules::Coded;
use rules::calendar::{Calendar, DayKind};
use rules::deadline::{Cutoff, DayUnit, Deadline, Roll, Terms, local_date, start_of_local_day};

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn utc(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn terms(calendar: &Calendar, roll: Roll) -> Terms<'_> {
    Terms {
        calendar,
        roll,
        cutoff: Cutoff::END_OF_DAY,
    }
}

#[test]
fn a_local_day_begins_at_17_00_utc_of_the_day_before() {
    assert_eq!(
        start_of_local_day(date(2026, 3, 2)),
        utc("2026-03-01T17:00:00Z")
    );
    assert_eq!(local_date(utc("2026-03-01T17:00:00Z")), date(2026, 3, 2));
    assert_eq!(
        local_date(utc("2026-03-01T16:59:59.999Z")),
        date(2026, 3, 1)
    );
}

#[test]
fn a3_cut_offs_have_one_way_of_writing() {
    assert_eq!(Cutoff::parse("24:00"), Some(Cutoff::END_OF_DAY));
    assert_eq!(Cutoff::parse("12:00"), Some(Cutoff::NOON));
    for text in ["00:01", "07:30", "17:00", "23:59", "24:00"] {
        assert_eq!(
            Cutoff::parse(text)
                .map(|cutoff| cutoff.to_string())
                .as_deref(),
            Some(text)
        );
    }
    for text in [
        "", "00:00", "24:01", "25:00", "17", "7:00", "17:60", "-1:00", "17:00 ", "1७:00",
    ] {
        assert_eq!(Cutoff::parse(text), None, "{text:?}");
    }
    assert_eq!(Cutoff::at(u16::MAX, u16::MAX), None);
}

#[test]
fn a3_on_time_is_strictly_before_the_cut_off() {
    let calendar = Calendar::vietnam_2026();
    let midnight = terms(&calendar, Roll::Next);
    let five = Terms {
        cutoff: Cutoff::at(17, 0).unwrap(),
        ..midnight
    };
    let cases = [
        (midnight, "2026-11-16T17:00:00Z"),
        (five, "2026-11-16T10:00:00Z"),
    ];
    for (terms, too_late) in cases {
        let deadline = terms.before_day(date(2026, 11, 15)).unwrap();
        assert_eq!(deadline.closes_at, utc(too_late));
        assert!(!deadline.is_on_time(utc(too_late)));
        assert!(deadline.is_on_time(utc(too_late) - TimeDelta::nanoseconds(1)));
    }
}

#[test]
fn t9_m10_end_at_24_00_whatever_the_cut_off_and_s4_follows_it() {
    let calendar = Calendar::vietnam_2026();
    let five = Terms {
        cutoff: Cutoff::at(17, 0).unwrap(),
        ..terms(&calendar, Roll::Next)
    };
    let due = five.by_day(date(2026, 2, 23)).unwrap();
    for unit in [DayUnit::Calendar, DayUnit::Working] {
        let report = five.before_due(&due, 1, unit).unwrap();
        assert_eq!(
            report.closes_at,
            start_of_local_day(report.effective + Days::new(1))
        );
    }
    let invitation = five.calendar_days_before(date(2026, 2, 23), 1).unwrap();
    assert_eq!(invitation.closes_at, utc("2026-02-22T17:00:00Z"));
    assert_eq!(five.last_reminder_day(&invitation), Some(date(2026, 2, 13)));
    let dossier = five.working_days_before(date(2026, 2, 23), 3).unwrap();
    assert_eq!(dossier.closes_at, utc("2026-02-11T10:00:00Z"));
}

#[test]
fn periods_end_with_their_last_day() {
    let calendar = Calendar::vietnam_2026();
    let terms = terms(&calendar, Roll::Next);
    let february = terms.within_month(2026, 2).unwrap();
    assert_eq!(
        (february.nominal, february.effective),
        (date(2026, 2, 28), date(2026, 3, 2))
    );
    assert_eq!(
        terms.within_quarter(2026, 1).unwrap().effective,
        date(2026, 3, 31)
    );
    assert_eq!(
        terms.within_quarter(2026, 2).unwrap().nominal,
        date(2026, 6, 30)
    );
    assert_eq!(
        terms.within_year(2026).unwrap().effective,
        date(2026, 12, 31)
    );
    assert_eq!(terms.within_month(2026, 13), None);
    assert_eq!(terms.within_quarter(2026, 0), None);
    assert_eq!(terms.within_quarter(2026, 5), None);
    assert_eq!(terms.within_quarter(2026, u32::MAX), None);
}

#[test]
fn s17_what_is_signed_on_a_day_off_counts_from_the_next_working_day() {
    let calendar = Calendar::vietnam_2026();
    let issue = terms(&calendar, Roll::Next)
        .issue_deadlines(utc("2026-02-15T02:00:00Z"))
        .unwrap();
    assert_eq!(issue.same_day.nominal, date(2026, 2, 15));
    assert_eq!(issue.same_day.closes_at, utc("2026-02-23T17:00:00Z"));
    assert_eq!(issue.next_morning.closes_at, utc("2026-02-24T05:00:00Z"));
}

#[test]
fn s17_signed_late_in_the_evening_is_signed_that_local_day() {
    let calendar = Calendar::vietnam_2026();
    // 23:30 of Friday 13/2, which is 16:30 UTC; half an hour later it is Saturday.
    let issue = terms(&calendar, Roll::Next)
        .issue_deadlines(utc("2026-02-13T16:30:00Z"))
        .unwrap();
    assert_eq!(issue.same_day.effective, date(2026, 2, 13));
    let issue = terms(&calendar, Roll::Next)
        .issue_deadlines(utc("2026-02-13T17:00:00Z"))
        .unwrap();
    assert_eq!(issue.same_day.effective, date(2026, 2, 23));
}

#[test]
fn a_deadline_is_provisional_when_a_year_without_a_table_was_asked() {
    let calendar = Calendar::vietnam_2026();
    let terms = terms(&calendar, Roll::Next);
    let provisional = |deadline: Option<Deadline>| deadline.unwrap().provisional;
    assert!(
        !provisional(terms.before_day(date(2027, 1, 1))),
        "the last day is of 2026"
    );
    assert!(provisional(terms.by_day(date(2027, 1, 1))));
    assert!(provisional(terms.by_day(date(2027, 3, 2))));
    assert!(!provisional(
        terms.working_days_after(date(2026, 12, 24), 5)
    ));
    assert!(provisional(terms.working_days_after(date(2026, 12, 24), 6)));
    assert!(
        !provisional(terms.working_days_after(date(2025, 12, 31), 5)),
        "E is not counted"
    );
    assert!(
        !provisional(terms.working_days_before(date(2027, 1, 1), 3)),
        "S is not counted"
    );
    assert!(provisional(terms.working_days_before(date(2027, 1, 4), 3)));
    assert!(
        !provisional(terms.calendar_days_before(date(2027, 3, 2), 1)),
        "nothing was asked"
    );
    let due = terms.by_day(date(2027, 1, 1)).unwrap();
    assert_eq!(due.effective, date(2027, 1, 4));
    assert!(
        provisional(terms.before_due(&due, 1, DayUnit::Calendar)),
        "as its due date"
    );
    let issue = terms.issue_deadlines(utc("2026-12-31T03:00:00Z")).unwrap();
    assert!(!issue.same_day.provisional && issue.next_morning.provisional);
}

#[test]
fn a_loaded_table_ends_the_provisional_state_and_carries_its_version() {
    let tet = (date(2027, 2, 8), DayKind::Off, "Tết Nguyên đán".to_owned());
    let calendar = Calendar::from_rows(3, [tet]);
    let deadline = terms(&calendar, Roll::Next)
        .by_day(date(2027, 2, 8))
        .unwrap();
    assert_eq!(deadline.effective, date(2027, 2, 9));
    assert!(!deadline.provisional);
    assert_eq!(deadline.calendar_version, 3);
}

#[test]
fn historic_rows_with_roll_none_keep_the_day_as_written() {
    let calendar = Calendar::vietnam_2026();
    let terms = terms(&calendar, Roll::None);
    // A Sunday, the Thursday of National Day, a Saturday.
    for written in [date(2013, 9, 15), date(2021, 9, 2), date(2023, 4, 29)] {
        let deadline = terms.by_day(written).unwrap();
        assert_eq!((deadline.nominal, deadline.effective), (written, written));
        assert!(!deadline.provisional, "the calendar was not asked");
    }
}

#[test]
fn a2_previous_never_ends_a_term_before_it_begins() {
    let calendar = Calendar::vietnam_2026();
    let previous = terms(&calendar, Roll::Previous);
    let shortened = previous.calendar_days_after(date(2026, 8, 20), 10).unwrap();
    assert_eq!(shortened.effective, date(2026, 8, 28));
    // One day after Friday 13/2 is in Tết; the day before that is the event itself.
    let saved = previous.calendar_days_after(date(2026, 2, 13), 1).unwrap();
    assert_eq!(
        (saved.nominal, saved.effective),
        (date(2026, 2, 14), date(2026, 2, 23))
    );
}

#[test]
fn rolls_and_units_are_coded() {
    let codes: Vec<_> = Roll::ALL.iter().map(|roll| roll.code()).collect();
    assert_eq!(codes, ["NEXT", "PREVIOUS", "NONE"]);
    let codes: Vec<_> = DayUnit::ALL.iter().map(|unit| unit.code()).collect();
    assert_eq!(codes, ["CALENDAR", "WORKING"]);
}

/// A clamped deadline would be a wrong one, also where the calendar of `chrono` begins and ends.
#[test]
fn a_day_at_the_edge_of_the_calendar_ends_where_the_next_begins() {
    let first = NaiveDate::MIN;
    let next = first + Days::new(1);
    let calendar = Calendar::vietnam_2026();
    let deadline = terms(&calendar, Roll::None).by_day(first).unwrap();
    assert_eq!(deadline.closes_at, start_of_local_day(next));
    let last = terms(&calendar, Roll::None).by_day(NaiveDate::MAX).unwrap();
    assert_eq!(
        last.closes_at - start_of_local_day(NaiveDate::MAX),
        TimeDelta::hours(24)
    );
}
