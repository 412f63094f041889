//! What an agency asks for, how the lead dealt with it, and what the Chair decides (C9, C18).

use super::Position;
use crate::coded;
use crate::refusal::Refusal;

coded! {
    /// How the lead dealt with an amendment or a disagreement.
    pub enum Treatment {
        /// Tiếp thu: the draft is changed.
        Accepted = "ACCEPTED",
        /// Giải trình: the draft stays, with the reason.
        Explained = "EXPLAINED",
        /// Bảo lưu: no agreement was reached; the lead keeps its opinion, with the reason, and the
        /// Chair or a Vice Chair decides (C9).
        Reserved = "RESERVED",
    }
}

coded! {
    /// What the Chair or a Vice Chair decides between the lead and an agency (C9).
    pub enum Ruling {
        /// The lead's opinion holds.
        FollowLead = "FOLLOW_LEAD",
        /// The agency's opinion holds.
        FollowAgency = "FOLLOW_AGENCY",
        /// The lead deals with it anew.
        Return = "RETURN",
    }
}

/// Where one demand stands in the incorporation table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Treated {
    pub treatment: Option<Treatment>,
    pub ruling: Option<Ruling>,
}

impl Treated {
    /// Whether the lead has still to deal with it.
    pub fn is_open(self) -> bool {
        self.treatment.is_none() || self.ruling == Some(Ruling::Return)
    }

    /// C9: whether it waits for the Chair or a Vice Chair: a disagreement against which the lead
    /// reserves its opinion. An amendment that is reserved with a reason needs no ruling.
    pub fn is_undecided(self, position: Position) -> bool {
        position == Position::Disagree
            && self.treatment == Some(Treatment::Reserved)
            && self.ruling.is_none()
    }

    /// Whether the lead may deal with it (anew): not when the Chair has decided.
    pub fn check_treat(self) -> Result<(), Refusal> {
        match self.ruling {
            Some(Ruling::FollowLead | Ruling::FollowAgency) => Err(Refusal::AlreadyRuled),
            _ => Ok(()),
        }
    }

    /// C9: the Chair decides where the lead reserves its opinion; a later decision replaces an
    /// earlier one until the consultation is concluded.
    pub fn check_rule(self) -> Result<(), Refusal> {
        match self.treatment {
            Some(Treatment::Reserved) if self.ruling != Some(Ruling::Return) => Ok(()),
            _ => Err(Refusal::NothingToRule),
        }
    }
}

/// Demands of a consultation that are not done with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OpenDemands {
    /// All there are, done with or not.
    pub all: u32,
    /// Neither accepted, explained nor reserved.
    pub unresolved: u32,
    /// Disagreements that are reserved, and not decided by the Chair.
    pub undecided: u32,
}

/// C9: what an answer as a whole asks for is what its own text says; each point asks for itself.
pub fn asks_as_a_whole(position: Position, has_text: bool) -> bool {
    position.needs_resolution() && has_text
}

/// C9: the table goes to the Chair when the lead is done with it and some disagreement stays.
pub fn check_refer(open: OpenDemands) -> Result<(), Refusal> {
    if open.unresolved > 0 {
        return Err(Refusal::UnresolvedAnswers {
            open: open.unresolved,
        });
    }
    match open.undecided {
        0 => Err(Refusal::NothingToRule),
        _ => Ok(()),
    }
}

/// 4.6, C9, C18: concluding needs every demand dealt with, and every difference decided.
pub fn check_synthesis(open: OpenDemands) -> Result<(), Refusal> {
    if open.unresolved > 0 {
        return Err(Refusal::UnresolvedAnswers {
            open: open.unresolved,
        });
    }
    match open.undecided {
        0 => Ok(()),
        open => Err(Refusal::UndecidedDifferences { open }),
    }
}
