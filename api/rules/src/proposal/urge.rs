//! Urging who has not answered (C12, C20).

use chrono::NaiveDate;

use crate::calendar::Calendar;

/// How many working days before the last day the clock urges; 0 is the day itself.
pub const LEADS: [u32; 3] = [2, 1, 0];

/// The lead at which the clock urges today, if at any: the nearest that is due and not yet used.
/// One that was missed is not made up for, and nobody is urged on the day he was asked.
///
/// `used` is the lead of the last automatic urge.
pub fn automatic_urge(
    calendar: &Calendar,
    last_day: NaiveDate,
    asked_on: NaiveDate,
    used: Option<u32>,
    today: NaiveDate,
) -> Option<u32> {
    if today <= asked_on || today > last_day {
        return None;
    }
    let due = |lead: &u32| {
        calendar
            .sub_working_days(last_day, *lead)
            .is_some_and(|day| day <= today)
    };
    let nearest = LEADS.into_iter().filter(due).min()?;
    used.is_none_or(|used| nearest < used).then_some(nearest)
}
