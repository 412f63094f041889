//! Votes on paper: the member's signed form, entered by the Office with its scan (4.8, B5).

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::State;
use crate::coded;
use crate::deadline::start_of_local_day;
use crate::refusal::Refusal;

/// A3: paper is received until 17:00.
const COUNTER_CLOSES: TimeDelta = TimeDelta::hours(17);

coded! {
    /// How a vote came.
    pub enum VoteForm {
        /// Cast by the member here.
        Cast = "CAST",
        /// Signed on paper, entered by the Office with its scan.
        Paper = "PAPER",
    }
}

/// When a form was received, and what of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormReceipt {
    pub state: State,
    pub opened_at: DateTime<Utc>,
    /// The last day to vote.
    pub last_day: NaiveDate,
    pub closes_at: DateTime<Utc>,
    /// When the paper was received, by the Office's word.
    pub received_at: DateTime<Utc>,
    /// When it is entered.
    pub now: DateTime<Utc>,
}

/// Whether a form counts, where the member has cast nothing: received at the counter until 17:00 of
/// the last day (A3), and entered before the ballot closed. What is entered later is kept as late
/// (B12): the result of a closed ballot is known to all and never changes.
///
/// A form is of this ballot only if it was received after the opening, and not in the future.
pub fn receive_form(form: FormReceipt) -> Result<bool, Refusal> {
    if form.received_at < form.opened_at || form.received_at > form.now {
        return Err(Refusal::ReceiptNotPossible {
            opened_at: form.opened_at,
            now: form.now,
        });
    }
    let counter = start_of_local_day(form.last_day) + COUNTER_CLOSES;
    let in_time = form.received_at < counter.min(form.closes_at);
    Ok(in_time && form.state == State::Open)
}
