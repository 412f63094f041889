//! When those who have not voted are reminded (B22, N6, N9).

use chrono::{NaiveDate, TimeDelta};

use crate::calendar::Calendar;

/// N2: in the morning; nobody is woken.
pub const REMINDERS_FROM: TimeDelta = TimeDelta::hours(7);
/// N6: so many working days before the last day.
const BEFORE: [u32; 3] = [2, 1, 0];

/// The days on which the members who have not voted are reminded, in order. N9: never a day off; one
/// that would fall there moves back to the working day before. None lies on the day of opening or
/// before it, where people were just told.
pub fn reminder_days(calendar: &Calendar, opened: NaiveDate, last: NaiveDate) -> Vec<NaiveDate> {
    let Some(last) = calendar.previous_working_day_at_or_before(last) else {
        return Vec::new();
    };
    let mut days: Vec<_> = BEFORE
        .into_iter()
        .filter_map(|before| match before {
            0 => Some(last),
            before => calendar.sub_working_days(last, before),
        })
        .filter(|day| *day > opened)
        .collect();
    days.dedup();
    days
}
