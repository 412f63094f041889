//! The deadline that a ballot, a consultation or an issue is opened with (B3, C6, C12).

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::ballot::OrderReason;
use crate::deadline::{Deadline, Terms, local_date};
use crate::parameter::Parameters;
use crate::refusal::Refusal;

/// The furthest deadline that may be set.
const LONGEST: TimeDelta = TimeDelta::days(366);

/// How many working days a province gives, the day of opening not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub default_days: u32,
    pub min_days: u32,
    /// The rule that it comes from.
    pub rule: &'static str,
}

impl Span {
    /// B3: an urgent ballot may be short, down to the province's minimum; any other gives members the
    /// usual time to study.
    pub fn of_ballots(parameters: &Parameters, reason: OrderReason) -> Self {
        Self {
            default_days: parameters.ballot_default_days,
            min_days: match reason {
                OrderReason::Urgent => parameters.ballot_min_days,
                OrderReason::NoCollectiveDebateNeeded => parameters.ballot_default_days,
            },
            rule: "B3",
        }
    }

    /// C6.
    pub fn of_consultations(parameters: &Parameters) -> Self {
        Self {
            default_days: parameters.consult_default_days,
            min_days: parameters.consult_min_days,
            rule: "C6",
        }
    }

    /// C12, A30: one working day at least, for what is due at once is not asked for.
    pub fn of_proposals(parameters: &Parameters) -> Self {
        Self {
            default_days: parameters.focal_answer_days,
            min_days: 1,
            rule: "C12",
        }
    }

    /// The deadline of a matter opened at `now`: the day asked for, rolled if it is not a working
    /// day, or else the default number of working days.
    pub fn deadline(
        self,
        terms: Terms<'_>,
        now: DateTime<Utc>,
        closes_on: Option<NaiveDate>,
    ) -> Result<Deadline, Refusal> {
        let (today, rule) = (local_date(now), self.rule);
        let latest = today + LONGEST;
        let too_far = Refusal::DeadlineTooFar { latest, rule };
        let earliest = terms
            .calendar
            .add_working_days(today, self.min_days)
            .ok_or(too_far.clone())?;
        let deadline = match closes_on {
            Some(day) if day < today => return Err(Refusal::DeadlineInPast { today, rule }),
            Some(day) if day > latest => return Err(too_far),
            Some(day) => terms.by_day(day),
            None => terms.working_days_after(today, self.default_days),
        }
        .ok_or(too_far)?;
        if deadline.effective < earliest {
            return Err(Refusal::DeadlineTooShort { earliest, rule });
        }
        Ok(deadline)
    }
}

/// 4.7, B12: the Chair gives more time by a later last day; `current` is the deadline that still holds.
/// The terms are those of the opening.
pub fn extended(
    terms: Terms<'_>,
    now: DateTime<Utc>,
    current: (NaiveDate, DateTime<Utc>),
    closes_on: NaiveDate,
) -> Result<Deadline, Refusal> {
    let (rule, latest) = ("B3", local_date(now) + LONGEST);
    let too_far = Refusal::DeadlineTooFar { latest, rule };
    if closes_on > latest {
        return Err(too_far);
    }
    let deadline = terms.by_day(closes_on).ok_or(too_far)?;
    if deadline.closes_at <= current.1 {
        return Err(Refusal::ExtensionNotLater { current: current.0 });
    }
    Ok(deadline)
}
