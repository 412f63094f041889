//! Who has read what of a dossier: how it is counted, and for how long it is kept (X6, X8).

use chrono::{DateTime, Months, TimeDelta, Utc};

use crate::coded;
use crate::mandate::{Actor, Office};

/// Readings of one thing in one mandate within this time are one reading: a page that is looked at is
/// asked for again and again, and a file comes in many parts.
pub const ONE_READING: TimeDelta = TimeDelta::minutes(1);

coded! {
    /// By which way something was read.
    pub enum Channel {
        /// The text of a document, in an answer to a question.
        Page = "PAGE",
        /// The text of a document, in what is told to whoever follows the matter.
        Following = "FOLLOWING",
        /// A file, by its link.
        Download = "DOWNLOAD",
    }
}

coded! {
    /// What is read of a dossier.
    pub enum Thing {
        /// The text of a document.
        Document = "DOCUMENT",
        /// The bytes of a file.
        File = "FILE",
    }
}

/// Whether a reading is one of its own, or still the one of `last`.
pub fn counts(last: Option<DateTime<Utc>>, now: DateTime<Utc>) -> bool {
    last.is_none_or(|last| now < last || now - last >= ONE_READING)
}

/// Who may know who has read: the head of the Office, and the head of the unit whose matter it is.
pub fn may_see_readings(actor: &Actor, owner_unit: uuid::Uuid) -> bool {
    match actor.office {
        Office::OfficeHead => true,
        Office::AgencyHead => actor.works_in(owner_unit),
        _ => false,
    }
}

/// X8: readings whose last time lies before this are forgotten.
pub fn forgotten_before(now: DateTime<Utc>, keep_months: u32) -> DateTime<Utc> {
    now.checked_sub_months(Months::new(keep_months))
        .unwrap_or(DateTime::<Utc>::MIN_UTC)
}
