//! Reminding the agencies that have not answered (C20, N5, N7, N9).

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::calendar::Calendar;
use crate::deadline::start_of_local_day;

/// N7: so many working days before the last day, and on it.
const WORKING_DAYS_BEFORE: [u32; 3] = [2, 1, 0];
/// "Buổi sáng" of the day: before the offices open.
const MORNING: TimeDelta = TimeDelta::hours(7);

/// A reminder of the clock's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reminder {
    pub at: DateTime<Utc>,
    /// Working days left after that day.
    pub days_left: u32,
}

/// N7, N9: the reminders before a last day, earliest first. None falls on a day off: from a last day
/// that is off they count back from the working day before it.
pub fn reminders(calendar: &Calendar, last_day: NaiveDate) -> Vec<Reminder> {
    let Some(base) = calendar.previous_working_day_at_or_before(last_day) else {
        return Vec::new();
    };
    let at = |days_left| {
        let day = calendar.sub_working_days(base, days_left)?;
        let at = start_of_local_day(day) + MORNING;
        Some(Reminder { at, days_left })
    };
    WORKING_DAYS_BEFORE.into_iter().filter_map(at).collect()
}

/// The reminder that is due: the last one whose hour has come. Those that were missed before it
/// would say what is no longer true.
pub fn due(reminders: &[Reminder], now: DateTime<Utc>) -> Option<Reminder> {
    reminders
        .iter()
        .rev()
        .find(|reminder| reminder.at <= now)
        .copied()
}

/// When the next reminder is due.
pub fn next_after(reminders: &[Reminder], now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let mut times = reminders.iter().map(|reminder| reminder.at);
    times.find(|at| *at > now)
}
