//! Tasks and standing duties, and who has a part in them (T1, T2, T25).

use chrono::NaiveDate;

use crate::coded;
use crate::timeliness::{Timeliness, timeliness};

coded! {
    /// What sort of task it is.
    pub enum Kind {
        /// A task with its own end.
        General = "GENERAL",
        /// "Thường xuyên": a period and no completion (T25).
        Continuous = "CONTINUOUS",
        /// A remedy for a shortcoming (T2, E12).
        Remedial = "REMEDIAL",
        /// The drafting of a legal normative document (P30).
        LegalDocument = "LEGAL_DOCUMENT",
    }
}

coded! {
    /// What sort of standing duty it is: it comes back or goes on, and is never overdue.
    pub enum DutyKind {
        /// To be done again at fixed times.
        Recurring = "RECURRING",
        /// A periodic report.
        Report = "REPORT",
        /// A duty that goes on.
        Duty = "DUTY",
        /// Proposed in a document, not decided.
        Proposal = "PROPOSAL",
    }
}

coded! {
    /// What part somebody has (T2): one is accountable, others lead along or coordinate.
    pub enum Role {
        Accountable = "ACCOUNTABLE",
        CoLead = "CO_LEAD",
        Coordinator = "COORDINATOR",
    }
}

coded! {
    /// How somebody who has a part is known.
    pub enum PartyKind {
        /// A unit of this installation.
        Unit = "UNIT",
        /// A group of recipients, such as "Các Sở, ban, ngành".
        Group = "GROUP",
        /// Named in the source only.
        Outside = "OUTSIDE",
    }
}

/// What decides the class of a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The last day on which it is on time; of a continuous task, the last day of its period.
    pub due_on: Option<NaiveDate>,
    pub completed_on: Option<NaiveDate>,
    pub continuous: bool,
    /// Kept from the past to be read; its source does not follow it to its end.
    pub historic: bool,
}

/// The class of a task as of a day (4.4). None where there is nothing to judge by: no due date; a
/// historic task whose end nobody recorded; a continuous task after its period, which is assessed
/// by its periodic progress (T25).
pub fn class_of(facts: &Facts, as_of: NaiveDate) -> Option<Timeliness> {
    let due = facts.due_on?;
    let ended = facts.completed_on.is_some();
    if !ended && (facts.historic || (facts.continuous && as_of > due)) {
        return None;
    }
    Some(timeliness(due, facts.completed_on, as_of))
}
