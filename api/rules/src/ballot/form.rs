//! Votes on paper: the member's signed form, entered by the Office with its scan (4.8, B5, B28).

use chrono::{DateTime, NaiveDate, Utc};

use super::State;
use crate::calendar::Calendar;
use crate::coded;
use crate::deadline::{Cutoff, local_date, start_of_local_day};
use crate::refusal::Refusal;

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
    /// `time.paperCutoff`, as it was at the opening.
    pub cutoff: Cutoff,
    /// When the paper was received, by the Office's word.
    pub received_at: DateTime<Utc>,
    /// When it is entered.
    pub now: DateTime<Utc>,
}

/// B28: whether a form counts, where the member has cast nothing: received and entered by
/// `time.paperCutoff` of the closing day, so that the member can contest it. What is later is kept as
/// late (B12): the result of a closed ballot is known to all and never changes.
///
/// A form is of this ballot only if it was received after the opening, and not in the future.
pub fn receive_form(form: FormReceipt) -> Result<bool, Refusal> {
    if form.received_at < form.opened_at || form.received_at > form.now {
        return Err(Refusal::ReceiptNotPossible {
            opened_at: form.opened_at,
            now: form.now,
        });
    }
    let counter = form.cutoff.on(form.last_day).unwrap_or(form.closes_at);
    let last = counter.min(form.closes_at);
    Ok(form.received_at < last && form.now < last && form.state == State::Open)
}

/// What the member was told of a form that counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FormTold {
    pub told_at: Option<DateTime<Utc>>,
    pub acknowledged: bool,
}

impl FormTold {
    /// B28: whether the ballot may be closed early with it: the member has acknowledged it, or a whole
    /// working day has passed since he was told.
    pub fn settled(self, calendar: &Calendar, now: DateTime<Utc>) -> bool {
        let passed = |told: DateTime<Utc>| {
            let next = calendar.add_working_days(local_date(told), 1)?;
            Some(now >= start_of_local_day(next.succ_opt()?))
        };
        self.acknowledged || self.told_at.and_then(passed).unwrap_or(false)
    }
}

/// B28: a form is told to a member who has no account by another person of the Office than who entered it.
pub fn check_teller<Person: PartialEq>(entered: Person, tells: Person) -> Result<(), Refusal> {
    match entered != tells {
        true => Ok(()),
        false => Err(Refusal::ToldByWhoEntered),
    }
}
