//! Drafts of ministries and of other provinces, which the province answers (C10).

use chrono::NaiveDate;

use crate::coded;
use crate::mandate::Office;
use crate::refusal::Refusal;

coded! {
    /// How the opinion was asked for.
    pub enum AskedHow {
        /// By word of mouth.
        Orally = "ORALLY",
        /// In writing, be it a note on the letter.
        InWriting = "IN_WRITING",
    }
}

/// C10: the answers flow to the Office, so the Office asks.
pub fn check_asks(office: Office) -> Result<(), Refusal> {
    match office.is_office() {
        true => Ok(()),
        false => Err(Refusal::OnlyTheOffice),
    }
}

/// C10: an opinion is asked for by the committee, the Chair, or a Vice Chair.
pub fn check_asked_by(office: Office) -> Result<(), Refusal> {
    match office {
        Office::Chair | Office::ViceChair => Ok(()),
        _ => Err(Refusal::NotALeader),
    }
}

/// A letter, or an order, is of today at the latest.
pub fn check_past(field: &'static str, day: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    match day <= today {
        true => Ok(()),
        false => Err(Refusal::DayInFuture { field, today }),
    }
}

/// C10: agencies answer by the day on which the province has to; where that leaves no time, by the
/// earliest day that may be set.
pub fn check_agencies_day(
    day: NaiveDate,
    answer_by: NaiveDate,
    earliest: NaiveDate,
) -> Result<(), Refusal> {
    let latest = answer_by.max(earliest);
    match day <= latest {
        true => Ok(()),
        false => Err(Refusal::AfterProvinceDay { latest }),
    }
}
