//! Acting for somebody else (rules D): which powers can be lent, to whom, for how long, and how the
//! work is divided.
//!
//! A power is lent whole. No power holds a vote, a late opinion or an announcement, so none of them
//! can be lent at all (D8, B14).

mod division;

use chrono::{DateTime, NaiveDate, Utc};

use crate::code::Coded;
use crate::coded;
use crate::deadline::local_date;
use crate::mandate::{Act, Office, check_days, may};
use crate::refusal::Refusal;

pub use division::{
    Absence, Assignment, Kind as AssignmentKind, check_assignment, check_delegated, giver_of,
    stands_in,
};

coded! {
    /// What a head can lend: the kinds of act that a delegation names.
    pub enum Power {
        /// Sign the agency's answers: to consultations, and on issues of proposals (C19).
        SignAnswers = "SIGN_ANSWERS",
        /// Open, extend, urge, close, cancel and conclude the agency's own consultations (4.6).
        LeadConsultations = "LEAD_CONSULTATIONS",
        /// Accept or explain what agencies and members asked for (C9, B10).
        ResolveOpinions = "RESOLVE_OPINIONS",
        /// Order a ballot, give it more time, call it off or put the next round in its place (B6, B12,
        /// B16, B17).
        OrderBallots = "ORDER_BALLOTS",
        /// Decide after a ballot (B7, B8).
        DecideBallots = "DECIDE_BALLOTS",
        /// Send and close the locality's own proposals; take, pass on, gather and conclude those of which
        /// the agency is the focal one (C12, 4.12).
        LeadProposals = "LEAD_PROPOSALS",
        /// Decide on a proposal that came to the Chair (C13).
        DecideProposals = "DECIDE_PROPOSALS",
        /// Confirm who is given an office, countersign links, open a locked account (X14, X15).
        ConfirmOffices = "CONFIRM_OFFICES",
        /// Consent to a service token (X12): only whoever acts for the absent Chair.
        ConsentTokens = "CONSENT_TOKENS",
        /// Let members vote with differences open (B25): held by who acts for the Chair, and never lent
        /// by itself (D9).
        LetBallotsGoOn = "LET_BALLOTS_GO_ON",
    }
}

impl Power {
    /// The acts that the power holds. A later act of a head is lent by standing here.
    pub fn acts(self) -> &'static [Act] {
        match self {
            Self::SignAnswers => &[Act::SignAnswer],
            Self::LeadConsultations => &[Act::LeadConsultation, Act::UrgeAnswers],
            Self::ResolveOpinions => &[Act::ResolveAnswer, Act::ResolveAmendment],
            Self::OrderBallots => &[Act::OrderBallot, Act::ExtendBallot, Act::EndBallot],
            Self::DecideBallots => &[Act::DecideBallot],
            Self::LeadProposals => &[Act::LeadProposal, Act::UrgeIssues],
            Self::DecideProposals => &[Act::DecideProposal],
            Self::ConfirmOffices => &[Act::ConfirmOffices, Act::ReadOffices],
            Self::ConsentTokens => &[Act::ConsentToken, Act::ReadTokens],
            Self::LetBallotsGoOn => &[Act::LetBallotGoOn],
        }
    }

    /// D9, X12: whether it goes with acting for the head only, and cannot be named by itself.
    fn by_acting_alone(self) -> bool {
        matches!(self, Self::LetBallotsGoOn | Self::ConsentTokens)
    }

    /// Whether the power, lent by this office, gives this act: never more than the lender may (D9).
    pub fn gives(self, lender: Office, act: Act) -> bool {
        self.acts().contains(&act) && may(lender, act)
    }
}

coded! {
    /// How much is entrusted.
    pub enum Kind {
        /// Ủy quyền theo loại việc: the powers that are named.
        ByPower = "BY_POWER",
        /// Giao quyền điều hành khi vắng mặt: all that can be lent, to one deputy at a time (D3).
        Acting = "ACTING",
    }
}

coded! {
    /// Where a delegation stands.
    pub enum State {
        /// Given, and not begun.
        Pending = "PENDING",
        /// Who holds it may act by it.
        InForce = "IN_FORCE",
        /// Over: its last day, or the mandate of one of the two.
        Ended = "ENDED",
        /// Taken back before its end (D9).
        Revoked = "REVOKED",
    }
}

/// The office whose holders act for this one: the deputies of a head, the Vice Chairs of the Chair.
pub fn deputy_of(head: Office) -> Option<Office> {
    match head {
        Office::Chair => Some(Office::ViceChair),
        Office::OfficeHead => Some(Office::OfficeDeputyHead),
        Office::AgencyHead => Some(Office::AgencyDeputy),
        _ => None,
    }
}

/// Whether holders of this office can be lent anything.
pub fn may_be_lent(office: Office) -> bool {
    Office::ALL
        .iter()
        .any(|head| deputy_of(*head) == Some(office))
}

/// D9: what this office can lend by name.
pub fn lendable(head: Office) -> Vec<Power> {
    let held = held_acting(head).into_iter();
    held.filter(|power| !power.by_acting_alone()).collect()
}

/// D3, D9: what who acts for this office holds, which is never more than it has. What its deputies may
/// do by their own office anyway is left out.
fn held_acting(head: Office) -> Vec<Power> {
    let Some(deputy) = deputy_of(head) else {
        return Vec::new();
    };
    let powers = Power::ALL.iter().copied();
    powers
        .filter(|power| power.acts().iter().all(|act| may(head, *act)))
        .filter(|power| !power.acts().iter().all(|act| may(deputy, *act)))
        .collect()
}

/// What a delegation shall be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    pub kind: Kind,
    /// The powers that are named; of an acting delegation none, for it holds all.
    pub powers: Vec<Power>,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
}

impl Terms {
    /// D9: within the lender's own powers, from today at the earliest, with an end. Answers the powers
    /// that are lent, in reading order.
    pub fn check(&self, lender: Office, today: NaiveDate) -> Result<Vec<Power>, Refusal> {
        let own = lendable(lender);
        if self.starts_on < today {
            return Err(Refusal::StartsInPast { today });
        }
        check_days(self.starts_on, Some(self.ends_on))?;
        if self.kind == Kind::Acting {
            return Ok(held_acting(lender));
        }
        if self.powers.is_empty() {
            return Err(Refusal::Required { field: "powers" });
        }
        match self.powers.iter().find(|power| !own.contains(power)) {
            Some(power) => Err(Refusal::PowerNotLendable { power: *power }),
            None => Ok(own
                .into_iter()
                .filter(|power| self.powers.contains(power))
                .collect()),
        }
    }
}

/// What decides where a delegation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub revoked_at: Option<DateTime<Utc>>,
    /// The last day on which both are in office, where it is known: the end of either mandate ends it.
    pub in_office_until: Option<NaiveDate>,
}

impl Facts {
    /// The last day on which it can be acted by. It lasts until 24:00 in Việt Nam.
    pub fn last_day(&self) -> NaiveDate {
        match self.in_office_until {
            Some(until) => until.min(self.ends_on),
            None => self.ends_on,
        }
    }

    pub fn state_at(&self, now: DateTime<Utc>) -> State {
        let today = local_date(now);
        if self.revoked_at.is_some_and(|at| at <= now) {
            State::Revoked
        } else if today > self.last_day() {
            State::Ended
        } else if today < self.starts_on {
            State::Pending
        } else {
            State::InForce
        }
    }

    /// D9: whether it can be acted by at this instant. None for one that has not begun: until then it
    /// is nothing that could have ended.
    pub fn check(&self, now: DateTime<Utc>) -> Option<Result<(), Refusal>> {
        match (self.state_at(now), self.revoked_at) {
            (State::InForce, _) => Some(Ok(())),
            (State::Revoked, Some(at)) => Some(Err(Refusal::DelegationRevoked { at })),
            (State::Pending, _) => None,
            (State::Ended | State::Revoked, _) => Some(Err(Refusal::DelegationEnded {
                on: self.last_day(),
            })),
        }
    }
}
