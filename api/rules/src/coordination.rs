//! The gate before a ballot: its related agencies were asked, or the lead's head answers for not asking
//! them (C2, C14, C24), and where agreement was not reached the differences are settled (C9); or the
//! Chair rules that members vote all the same (B25).

use std::collections::HashSet;

use uuid::Uuid;

use crate::coded;
use crate::consultation::{Position, Treated};
use crate::mandate::{Actor, Office};
use crate::refusal::Refusal;

coded! {
    /// What is open before a ballot.
    pub enum OpenKind {
        /// A related agency was neither asked nor named in a statement (C24).
        Unasked = "UNASKED",
        /// Nobody was consulted, and the lead's head has stated nothing (C14).
        Unstated = "UNSTATED",
        /// An amendment or a disagreement is neither accepted, explained nor reserved (C9).
        Untreated = "UNTREATED",
        /// A reserved disagreement waits for the Chair or a Vice Chair (C9).
        Unruled = "UNRULED",
    }
}

impl OpenKind {
    /// Whether it is about who was asked, and not about what was answered.
    pub fn is_of_asking(self) -> bool {
        matches!(self, Self::Unasked | Self::Unstated)
    }
}

coded! {
    /// What a ruling on something open does.
    pub enum Stage {
        /// Lets members vote with it open; settles nothing (B25).
        GoOn = "GO_ON",
        /// Settles it in the Chair's approval (4.7).
        Approve = "APPROVE",
        /// Settles it in the session's decision (4.7).
        Session = "SESSION",
    }
}

/// One thing that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Open {
    pub kind: OpenKind,
    /// The unit, the difference, or the ballot whose statement is missing.
    pub subject: Uuid,
}

/// A related agency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Related {
    pub unit: Uuid,
    /// Whether a closed consultation on the matter has reached it.
    pub asked: bool,
    /// Whether a statement of the lead's head names it (C14).
    pub named: bool,
}

/// One amendment or disagreement of an agency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    pub id: Uuid,
    pub position: Position,
    pub treated: Treated,
}

/// What is known before a ballot.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    pub ballot: Uuid,
    /// Whether a consultation on the matter is closed and counts.
    pub consulted: bool,
    /// Whether the lead's head has stated anything (C14).
    pub stated: bool,
    pub related: Vec<Related>,
    pub differences: Vec<Difference>,
}

impl Facts {
    /// C24: each related agency is asked or named; a request without consultation needs a statement
    /// always. C9: none is untreated, and every reserved disagreement is ruled; an amendment that is
    /// reserved with a reason needs no ruling.
    pub fn open(&self) -> Vec<Open> {
        let unstated = (!self.consulted && !self.stated).then_some(Open {
            kind: OpenKind::Unstated,
            subject: self.ballot,
        });
        let unasked = self.related.iter().filter(|one| !one.asked && !one.named);
        let unasked = unasked.map(|one| Open {
            kind: OpenKind::Unasked,
            subject: one.unit,
        });
        let differing = self.differences.iter().filter_map(|one| {
            let kind = match one.treated {
                treated if treated.is_open() => OpenKind::Untreated,
                treated if treated.is_undecided(one.position) => OpenKind::Unruled,
                _ => return None,
            };
            Some(Open {
                kind,
                subject: one.id,
            })
        });
        unstated
            .into_iter()
            .chain(unasked)
            .chain(differing)
            .collect()
    }
}

/// B25: whether a ballot may be ordered and opened. What the Chair's ruling names does not stand in its
/// way; that the Office has checked the list is asked for in any case (C24).
pub fn check_gate(checked: bool, open: &[Open], ruled: &HashSet<Uuid>) -> Result<(), Refusal> {
    let count = |of_asking: bool| {
        let open = open
            .iter()
            .filter(|one| one.kind.is_of_asking() == of_asking && !ruled.contains(&one.subject));
        u32::try_from(open.count()).unwrap_or(u32::MAX)
    };
    match (count(true), count(false)) {
        _ if !checked => Err(Refusal::CoordinationUnchecked),
        (0, 0) => Ok(()),
        (0, open) => Err(Refusal::DifferencesOpen { open }),
        (missing, _) => Err(Refusal::CoordinationMissing { missing }),
    }
}

/// B25: a ruling names each thing that is open and not ruled yet, so that nothing is passed over; and
/// nothing else.
pub fn check_ruling(
    open: &[Open],
    named: &HashSet<Uuid>,
    ruled: &HashSet<Uuid>,
) -> Result<(), Refusal> {
    let left: Vec<_> = open
        .iter()
        .filter(|one| !ruled.contains(&one.subject))
        .collect();
    if left.is_empty()
        || !named
            .iter()
            .all(|id| open.iter().any(|one| one.subject == *id))
    {
        return Err(Refusal::NothingToRule);
    }
    let missing = left
        .iter()
        .filter(|one| !named.contains(&one.subject))
        .count();
    match u32::try_from(missing).unwrap_or(u32::MAX) {
        0 => Ok(()),
        missing => Err(Refusal::NotAllNamed { missing }),
    }
}

/// C14: the head of the lead states it, for he answers for it; nobody states it for him.
pub fn check_signature(actor: &Actor, lead: Uuid) -> Result<(), Refusal> {
    let heads = matches!(actor.office, Office::AgencyHead | Office::OfficeHead);
    match heads && actor.works_in(lead) {
        true => Ok(()),
        false => Err(Refusal::StatementNotSigned),
    }
}

#[cfg(test)]
mod tests;
