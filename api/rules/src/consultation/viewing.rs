//! What an actor sees of a consultation and may do with it now (2.2, C9, C19).

use super::{State, Verb, check};
use crate::Coded;
use crate::mandate::{Act, Actor, Office};

/// One actor before one visible consultation.
#[derive(Clone, Copy, Debug)]
pub struct Viewing<'a> {
    pub actor: &'a Actor,
    pub state: State,
    /// Whether the actor works in the unit that asks.
    pub owns: bool,
    /// Whether the actor works in a unit that is asked.
    pub asked: bool,
    /// Whether every agency has answered.
    pub all_answered: bool,
    /// Whether some answer needs to be accepted or explained, done or not.
    pub has_demands: bool,
    /// Answers neither accepted nor explained.
    pub unresolved: u32,
}

/// All answers are for the agency that asks, the Office, the Chair and the Vice Chairs; an agency
/// that was asked sees its own.
pub fn may_see_responses(office: Office, owns: bool) -> bool {
    owns || office.is_office() || matches!(office, Office::Chair | Office::ViceChair)
}

/// The verbs that the actor could use now, so that a page draws no button in vain.
pub fn allowed_verbs(view: &Viewing<'_>) -> Vec<Verb> {
    let verbs = Verb::ALL.iter().copied();
    verbs
        .filter(|verb| check(view.state, *verb, None).is_ok() && view.allows(*verb))
        .collect()
}

impl Viewing<'_> {
    fn allows(&self, verb: Verb) -> bool {
        let entitled = self.actor.may(verb.act());
        entitled
            && match verb {
                Verb::Open | Verb::Extend | Verb::Cancel | Verb::RequestBallot => self.owns,
                Verb::Close => self.owns && self.all_answered,
                Verb::Resolve => self.owns && self.has_demands,
                Verb::Synthesise => self.owns && self.unresolved == 0,
                Verb::SaveDraft | Verb::Answer | Verb::RecordLate => self.asked,
            }
    }
}

impl Verb {
    /// The act that the verb needs.
    pub fn act(self) -> Act {
        match self {
            Self::Open | Self::Extend | Self::Close | Self::Cancel | Self::Synthesise => {
                Act::LeadConsultation
            }
            Self::SaveDraft => Act::DraftAnswer,
            Self::Answer | Self::RecordLate => Act::SignAnswer,
            Self::Resolve => Act::ResolveAnswer,
            Self::RequestBallot => Act::DraftBallot,
        }
    }
}
