//! The deadline that a ballot is opened with (B3).

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::calendar::Calendar;
use crate::deadline::{Deadline, local_date};
use crate::parameter::Parameters;
use crate::refusal::Refusal;

/// The furthest deadline that may be set.
const LONGEST: TimeDelta = TimeDelta::days(366);

/// The deadline of a ballot opened at `now`: the day asked for, rolled if it is not a working day,
/// or else the province's default number of working days. The day of opening is not counted.
pub fn deadline(
    parameters: &Parameters,
    calendar: &Calendar,
    now: DateTime<Utc>,
    closes_on: Option<NaiveDate>,
) -> Result<Deadline, Refusal> {
    let today = local_date(now);
    let terms = parameters.terms(calendar);
    let latest = today + LONGEST;
    let too_far = Refusal::DeadlineTooFar { latest };
    let earliest = calendar
        .add_working_days(today, parameters.ballot_min_days)
        .ok_or(too_far.clone())?;
    let deadline = match closes_on {
        Some(day) if day < today => return Err(Refusal::DeadlineInPast { today }),
        Some(day) if day > latest => return Err(too_far),
        Some(day) => terms.by_day(day),
        None => terms.working_days_after(today, parameters.ballot_default_days),
    }
    .ok_or(too_far)?;
    if deadline.effective < earliest {
        return Err(Refusal::DeadlineTooShort { earliest });
    }
    Ok(deadline)
}
