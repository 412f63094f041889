//! Deadlines: what must hold for any day, term and cut-off, also at the ends of the calendar.
#![cfg(test)]

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use proptest::prelude::*;
use rules::Coded;
use rules::calendar::Calendar;
use rules::deadline::{Cutoff, DayUnit, Roll, Terms, local_date, start_of_local_day};

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn terms(calendar: &Calendar, roll: Roll) -> Terms<'_> {
    Terms {
        calendar,
        roll,
        cutoff: Cutoff::END_OF_DAY,
    }
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![
        (0..1461_u64).prop_map(|n| date(2025, 1, 1) + Days::new(n)),
        (0..400_u64).prop_map(|n| NaiveDate::MAX - Days::new(n)),
        (0..400_u64).prop_map(|n| NaiveDate::MIN + Days::new(n)),
    ]
}

proptest! {
    #[test]
    fn rolling_leads_to_a_working_day_in_its_direction(
        day in any_day(),
        n in 0..40_u32,
        cutoff in 1..=1440_u16,
    ) {
        let calendar = Calendar::vietnam_2026();
        let cutoff = Cutoff::at(cutoff / 60, cutoff % 60).unwrap();
        for &roll in Roll::ALL {
            let terms = Terms { calendar: &calendar, roll, cutoff };
            let rolled = [terms.before_day(day), terms.by_day(day), terms.calendar_days_after(day, n)];
            for deadline in rolled.into_iter().flatten() {
                let effective = deadline.effective;
                prop_assert!(roll == Roll::None || calendar.is_working_day(effective));
                prop_assert!(roll != Roll::Next || effective >= deadline.nominal);
                prop_assert!(roll != Roll::None || effective == deadline.nominal);
                // The last instant on time is on the effective day, in local time.
                let last = deadline.closes_at - TimeDelta::nanoseconds(1);
                prop_assert!(deadline.is_on_time(last) && !deadline.is_on_time(deadline.closes_at));
                prop_assert!(effective < NaiveDate::MIN + Days::new(2) || local_date(last) == effective);
            }
        }
    }

    #[test]
    fn s4_t9_n3_n9_counts_back_end_before_the_event(day in any_day(), n in 1..40_u32) {
        let calendar = Calendar::vietnam_2026();
        let terms = terms(&calendar, Roll::Next);
        let working = terms.working_days_before(day, n);
        let plain = terms.calendar_days_before(day, n);
        for deadline in [working, plain].into_iter().flatten() {
            prop_assert!(deadline.effective < day);
            prop_assert!(deadline.closes_at <= start_of_local_day(day));
            let reminder = terms.last_reminder_day(&deadline);
            prop_assert!(reminder.is_none_or(|r| r <= deadline.effective && calendar.is_working_day(r)));
        }
        prop_assert!(working.is_none_or(|w| plain.is_some_and(|p| w.effective <= p.effective)));
    }

    #[test]
    fn terms_grow_with_their_length(day in any_day(), n in 0..60_u32, m in 0..60_u32) {
        let calendar = Calendar::vietnam_2026();
        let terms = terms(&calendar, Roll::Next);
        let (n, m) = (n.min(m), n.max(m));
        for after in [Terms::working_days_after, Terms::calendar_days_after] {
            if let (Some(short), Some(long)) = (after(&terms, day, n), after(&terms, day, m)) {
                prop_assert!(short.closes_at <= long.closes_at);
                prop_assert!(short.effective >= day);
            }
        }
    }

    #[test]
    fn extreme_instants_and_terms_never_panic(day in any_day(), n in any::<u32>(), hours in 0..48_i64) {
        let calendar = Calendar::vietnam_2026();
        for &roll in Roll::ALL {
            let terms = terms(&calendar, roll);
            for n in [n, n % 2_000, u32::MAX] {
                let due = terms.working_days_after(day, n);
                terms.calendar_days_after(day, n);
                terms.working_days_before(day, n);
                terms.calendar_days_before(day, n);
                if let Some(due) = due {
                    terms.before_due(&due, n, DayUnit::Calendar);
                    terms.before_due(&due, n, DayUnit::Working);
                }
            }
        }
        let terms = terms(&calendar, Roll::Next);
        for at in [DateTime::<Utc>::MIN_UTC + TimeDelta::hours(hours), DateTime::<Utc>::MAX_UTC - TimeDelta::hours(hours)] {
            terms.issue_deadlines(at);
        }
        // On the very first day its beginning cannot be written.
        if day > NaiveDate::MIN {
            prop_assert_eq!(local_date(start_of_local_day(day)), day);
        }
    }
}
