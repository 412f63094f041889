//! The division of work: fields of deputies (D2), the Vice Chairs' portfolios, the Standing Vice Chair
//! and who stands in for an absent one (D4); and what the Chair has left to a head (D7).

use chrono::NaiveDate;
use uuid::Uuid;

use super::deputy_of;
use crate::coded;
use crate::mandate::{Office, check_days, overlap};
use crate::refusal::Refusal;

coded! {
    /// What is assigned. None of it gives a power: powers are lent by a delegation.
    pub enum Kind {
        /// The field that a deputy follows, directs and handles (D2).
        Field = "FIELD",
        /// The field and the units that a Vice Chair follows (D4).
        Portfolio = "PORTFOLIO",
        /// Phó Chủ tịch Thường trực: one at a time (D4).
        StandingViceChair = "STANDING_VICE_CHAIR",
        /// Who does an absent Vice Chair's work: another Vice Chair, or the Chair (D4).
        Substitution = "SUBSTITUTION",
    }
}

impl Kind {
    /// Whether one that begins later takes the place of the one before.
    pub fn replaces(self) -> bool {
        self != Self::Substitution
    }

    /// Whether there is one of it for the whole committee, and not one for each holder.
    pub fn is_single(self) -> bool {
        self == Self::StandingViceChair
    }
}

/// What shall be assigned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    pub kind: Kind,
    pub holder: Office,
    /// Of a substitution, the office of whoever is absent.
    pub absent: Option<Office>,
    /// Whether a text of the field is given.
    pub has_field: bool,
    pub starts_on: NaiveDate,
    pub ends_on: Option<NaiveDate>,
}

/// Who assigns this: a head to the deputies, the Chair to the Vice Chairs.
pub fn giver_of(kind: Kind) -> &'static [Office] {
    match kind {
        Kind::Field => &[Office::OfficeHead, Office::AgencyHead],
        Kind::Portfolio | Kind::StandingViceChair | Kind::Substitution => &[Office::Chair],
    }
}

/// D2, D4: who can be assigned what by whom, from today at the earliest.
pub fn check_assignment(giver: Office, new: &Assignment, today: NaiveDate) -> Result<(), Refusal> {
    if !giver_of(new.kind).contains(&giver) {
        return Err(Refusal::AssignmentNotYours);
    }
    let fits = match new.kind {
        Kind::Field | Kind::Portfolio | Kind::StandingViceChair => {
            deputy_of(giver) == Some(new.holder)
        }
        // The Chair does an absent Vice Chair's work himself or names another.
        Kind::Substitution => matches!(new.holder, Office::Chair | Office::ViceChair),
    };
    if !fits {
        return Err(Refusal::NotADeputy);
    }
    if new.starts_on < today {
        return Err(Refusal::StartsInPast { today });
    }
    check_days(new.starts_on, new.ends_on)?;
    let needs_field = matches!(new.kind, Kind::Field | Kind::Portfolio);
    if needs_field && !new.has_field {
        return Err(Refusal::Required { field: "field" });
    }
    if new.kind == Kind::Substitution {
        if new.ends_on.is_none() {
            return Err(Refusal::Required { field: "endsOn" });
        }
        if new.absent != Some(Office::ViceChair) {
            return Err(Refusal::NotADeputy);
        }
    }
    Ok(())
}

/// Somebody is absent for some days, and somebody else does the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Absence {
    pub absent: Uuid,
    pub substitute: Uuid,
    pub days: (NaiveDate, Option<NaiveDate>),
}

/// D4: who does this Vice Chair's work on a day: the Vice Chair, or whoever is named, or the Chair
/// when the one who is named is absent too. None is the Chair.
pub fn stands_in(vice_chair: Uuid, absences: &[Absence], on: NaiveDate) -> Option<Uuid> {
    let named = |who: Uuid| {
        let mut found = absences.iter().filter(|absence| absence.absent == who);
        let found = found.find(|absence| overlap(absence.days, (on, Some(on))));
        found.map(|absence| absence.substitute)
    };
    let Some(substitute) = named(vice_chair) else {
        return Some(vice_chair);
    };
    match named(substitute) {
        None => Some(substitute),
        // The chain is one link long: two absent Vice Chairs leave the work to the Chair.
        Some(_) => None,
    }
}

/// D7, T12: what the Chair has left to a head is decided by that head: no ballot, no approval.
pub fn check_delegated(delegated: bool) -> Result<(), Refusal> {
    if delegated {
        Err(Refusal::LeftToTheHead)
    } else {
        Ok(())
    }
}
