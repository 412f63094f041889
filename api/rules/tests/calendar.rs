//! The calendar: the table of 2026, years without a table, and what must hold for any day.
#![cfg(test)]

use chrono::{Datelike, Days, NaiveDate, Weekday};
use proptest::prelude::*;
use rules::Coded;
use rules::calendar::{Calendar, DayKind, LONGEST_TERM, OffReason, last_day_of_month, rows_2026};

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn holiday(name: &str) -> Option<OffReason> {
    Some(OffReason::Holiday(name.to_owned()))
}

#[test]
fn the_table_of_2026_swaps_two_saturdays_for_two_days() {
    let rows = rows_2026();
    let makeup: Vec<_> = rows.iter().filter(|row| row.1 == DayKind::Makeup).collect();
    assert_eq!(makeup.len(), 2);
    assert!(makeup.iter().all(|row| row.0.weekday() == Weekday::Sat));
    assert!(rows.windows(2).all(|pair| pair[0].0 < pair[1].0));
    assert!(
        rows.iter()
            .all(|row| row.0.year() == 2026 && !row.2.is_empty())
    );
    let codes: Vec<_> = DayKind::ALL.iter().map(|kind| kind.code()).collect();
    assert_eq!(codes, ["OFF", "MAKEUP"]);
}

#[test]
fn a_day_off_tells_why() {
    let calendar = Calendar::vietnam_2026();
    assert_eq!(
        calendar.off_reason(date(2026, 2, 17)),
        holiday("Tết Nguyên đán (mùng 1)")
    );
    assert_eq!(
        calendar.off_reason(date(2026, 4, 26)),
        holiday("Giỗ Tổ Hùng Vương")
    );
    assert_eq!(
        calendar.off_reason(date(2026, 4, 25)),
        Some(OffReason::Weekend)
    );
    assert_eq!(
        calendar.off_reason(date(2026, 1, 10)),
        None,
        "make-up Saturday"
    );
    assert_eq!(calendar.off_reason(date(2026, 2, 23)), None);
}

#[test]
fn what_was_skipped_between_two_days_is_listed_in_order() {
    let calendar = Calendar::vietnam_2026();
    let skipped = calendar.skipped_between(date(2026, 8, 28), date(2026, 9, 3));
    let days: Vec<_> = skipped
        .iter()
        .map(|(day, _)| (day.day(), day.month()))
        .collect();
    assert_eq!(days, [(29, 8), (30, 8), (31, 8), (1, 9), (2, 9)]);
    assert_eq!(skipped[0].1, OffReason::Weekend);
    assert_eq!(
        skipped[4].1,
        OffReason::Holiday("Quốc khánh 2/9".to_owned())
    );
    // The beginning is not counted, the end is.
    assert_eq!(
        calendar
            .skipped_between(date(2026, 8, 30), date(2026, 8, 31))
            .len(),
        1
    );
    assert!(
        calendar
            .skipped_between(date(2026, 9, 3), date(2026, 8, 28))
            .is_empty()
    );
}

#[test]
fn a_year_without_a_table_has_weekends_and_four_holidays() {
    let calendar = Calendar::vietnam_2026();
    assert!(calendar.is_provisional(2027) && calendar.is_provisional(2025));
    assert!(!calendar.is_provisional(2026));
    for (day, month) in [(1, 1), (30, 4), (1, 5), (2, 9)] {
        let reason = calendar.off_reason(date(2027, month, day));
        assert!(
            matches!(reason, Some(OffReason::Holiday(_))),
            "{day}/{month}: {reason:?}"
        );
    }
    let off = date(2026, 12, 31)
        .iter_days()
        .skip(1)
        .take_while(|day| day.year() == 2027)
        .filter(|day| !calendar.is_working_day(*day) && day.weekday().number_from_monday() < 6);
    // 1/5/2027 is a Saturday; Tết is unknown until it is announced.
    let off: Vec<_> = off.map(|day| (day.day(), day.month())).collect();
    assert_eq!(off, [(1, 1), (30, 4), (2, 9)]);
}

#[test]
fn a_loaded_year_is_its_table_and_nothing_else() {
    let only = (date(2026, 3, 4), DayKind::Off, "Bão".to_owned());
    let calendar = Calendar::from_rows(7, [only]);
    assert_eq!(calendar.version(), 7);
    assert!(
        calendar.is_working_day(date(2026, 1, 1)),
        "not in the table"
    );
    assert!(!calendar.is_working_day(date(2026, 3, 4)));
    let later = [(DayKind::Off, "cũ"), (DayKind::Makeup, "mới")];
    let twice = later.map(|(kind, name)| (date(2026, 3, 7), kind, name.to_owned()));
    assert!(Calendar::from_rows(1, twice).is_working_day(date(2026, 3, 7)));
}

#[test]
fn months_that_do_not_exist_have_no_days() {
    let calendar = Calendar::vietnam_2026();
    for month in [0, 13, u32::MAX] {
        assert_eq!(calendar.working_days_in_month(2026, month), None);
        assert_eq!(last_day_of_month(2026, month), None);
    }
    assert_eq!(last_day_of_month(2028, 2), Some(date(2028, 2, 29)));
    assert_eq!(
        last_day_of_month(NaiveDate::MAX.year(), 12),
        Some(NaiveDate::MAX)
    );
    assert_eq!(calendar.working_days_in_month(i32::MAX, 1), None);
}

#[test]
fn at_the_ends_of_the_calendar_there_is_no_answer_and_no_panic() {
    let calendar = Calendar::vietnam_2026();
    let (first, last) = (NaiveDate::MIN, NaiveDate::MAX);
    assert_eq!(calendar.add_working_days(last, 1), None);
    assert_eq!(calendar.sub_working_days(first, 1), None);
    assert_eq!(calendar.add_working_days(last, 0), Some(last));
    assert_eq!(
        calendar.add_working_days(date(2026, 1, 1), LONGEST_TERM + 1),
        None
    );
    assert_eq!(calendar.sub_working_days(date(2026, 1, 1), u32::MAX), None);
    assert!(
        calendar
            .add_working_days(date(2026, 1, 1), LONGEST_TERM)
            .is_some()
    );
    let all_off = [
        (last, DayKind::Off, String::new()),
        (first, DayKind::Off, String::new()),
    ];
    let closed = Calendar::from_rows(1, all_off);
    assert_eq!(closed.next_working_day_at_or_after(last), None);
    assert_eq!(closed.previous_working_day_at_or_before(first), None);
    let tail = closed.skipped_between(last - Days::new(1), last);
    assert_eq!(tail.len(), 1, "the very last day is looked at too");
    // A December of 31 days holds 21 to 23 working days, also the last one there is.
    let december = calendar.working_days_in_month(last.year(), 12).unwrap();
    assert!((21..=23).contains(&december));
}

/// 2025 to 2028: one loaded year among years without a table.
fn near() -> impl Strategy<Value = NaiveDate> {
    (0..1461_u64).prop_map(|n| date(2025, 1, 1) + Days::new(n))
}

/// Days at either end of what chrono can write.
fn extreme() -> impl Strategy<Value = NaiveDate> {
    (any::<bool>(), 0..400_u64).prop_map(|(end, n)| match end {
        true => NaiveDate::MAX - Days::new(n),
        false => NaiveDate::MIN + Days::new(n),
    })
}

proptest! {
    #[test]
    fn adding_and_subtracting_are_inverse_on_working_days(day in near(), n in 0..300_u32) {
        let calendar = Calendar::vietnam_2026();
        let start = calendar.next_working_day_at_or_after(day).unwrap();
        let later = calendar.add_working_days(start, n).unwrap();
        prop_assert_eq!(calendar.sub_working_days(later, n), Some(start));
        let earlier = calendar.sub_working_days(start, n).unwrap();
        prop_assert_eq!(calendar.add_working_days(earlier, n), Some(start));
    }

    #[test]
    fn a_count_ends_on_a_working_day_after_exactly_n(day in near(), n in 1..60_u32) {
        let calendar = Calendar::vietnam_2026();
        let end = calendar.add_working_days(day, n).unwrap();
        prop_assert!(calendar.is_working_day(end));
        let passed = day.iter_days().skip(1).take_while(|d| *d <= end);
        prop_assert_eq!(passed.filter(|d| calendar.is_working_day(*d)).count(), n as usize);
        let skipped = calendar.skipped_between(day, end).len() as i64;
        prop_assert_eq!((end - day).num_days(), i64::from(n) + skipped);
    }

    #[test]
    fn counts_are_monotonic(a in near(), b in near(), n in 0..60_u32, m in 0..60_u32) {
        let calendar = Calendar::vietnam_2026();
        let (a, b) = (a.min(b), a.max(b));
        prop_assert!(calendar.add_working_days(a, n) <= calendar.add_working_days(b, n));
        prop_assert!(calendar.sub_working_days(a, n) <= calendar.sub_working_days(b, n));
        let (n, m) = (n.min(m), n.max(m));
        prop_assert!(calendar.add_working_days(a, n) <= calendar.add_working_days(a, m));
        prop_assert!(calendar.sub_working_days(a, n) >= calendar.sub_working_days(a, m));
    }

    #[test]
    fn a_day_is_worked_or_has_a_reason(day in near()) {
        let calendar = Calendar::vietnam_2026();
        prop_assert_eq!(calendar.is_working_day(day), calendar.off_reason(day).is_none());
        let next = calendar.next_working_day_at_or_after(day).unwrap();
        let previous = calendar.previous_working_day_at_or_before(day).unwrap();
        prop_assert!(previous <= day && day <= next);
        prop_assert_eq!(next == day, calendar.is_working_day(day));
        prop_assert_eq!(previous == day, calendar.is_working_day(day));
    }

    #[test]
    fn extreme_days_never_panic(day in extreme(), n in any::<u32>(), few in 0..500_u32) {
        let calendar = Calendar::vietnam_2026();
        for n in [n, few] {
            let ends = [calendar.add_working_days(day, n), calendar.sub_working_days(day, n)];
            if n > 0 {
                prop_assert!(ends.iter().flatten().all(|end| calendar.is_working_day(*end)));
            }
        }
        calendar.working_days_in_month(day.year(), day.month());
        calendar.skipped_between(day, NaiveDate::MAX.min(day.checked_add_days(Days::new(9)).unwrap_or(day)));
    }
}
