//! What an actor sees of a consultation and may do with it now (2.2, C9, C19).

use super::{OpenDemands, Standing, State, Verb, check, check_refer, check_synthesis};
use crate::Coded;
use crate::mandate::{Act, Actor, Office};

/// One actor before one visible consultation.
#[derive(Clone, Copy, Debug)]
pub struct Viewing<'a> {
    pub actor: &'a Actor,
    pub state: State,
    /// Whether the actor works in the unit that asks.
    pub owns: bool,
    /// Where the asking of the actor's own unit stands; none where it is not asked.
    pub own: Option<Standing>,
    /// Whether the day of the request itself is over.
    pub day_over: bool,
    /// How many agencies the request did not reach (C22).
    pub unreached: u32,
    /// Whether an agency has still time, has not answered, and is not reached (C22).
    pub untold: bool,
    /// Whether an agency that was asked again has still time.
    pub again: bool,
    /// Whether every agency has answered.
    pub all_answered: bool,
    /// What agencies ask for, and how much of it is not done with.
    pub demands: OpenDemands,
    /// Whether the differences were brought before the Chair.
    pub referred: bool,
}

/// All answers are for the agency that asks, the Office, the Chair and the Vice Chairs; an agency
/// that was asked sees its own.
pub fn may_see_responses(office: Office, owns: bool) -> bool {
    owns || office.is_office() || matches!(office, Office::Chair | Office::ViceChair)
}

/// C20, N5: the agency that asks urges those it asked; the Office and the leaders urge everybody.
pub fn may_urge(office: Office, owns: bool) -> bool {
    may_see_responses(office, owns)
}

/// The verbs that the actor could use now, so that a page draws no button in vain.
pub fn allowed_verbs(view: &Viewing<'_>) -> Vec<Verb> {
    let verbs = Verb::ALL.iter().copied();
    verbs
        .filter(|verb| view.fits(*verb) && view.allows(*verb))
        .collect()
}

impl Viewing<'_> {
    /// Whether the verb fits the state, and the own day of the actor's agency (C22).
    fn fits(&self, verb: Verb) -> bool {
        let running = matches!(self.state, State::Open | State::Closed);
        match (verb, self.own) {
            (Verb::SaveDraft | Verb::Answer, Some(own)) => running && !own.over,
            (Verb::RecordLate, Some(own)) => (running || self.state.is_closed()) && own.over,
            (Verb::Extend, _) => self.state == State::Open && !self.day_over,
            _ => check(self.state, verb, None).is_ok(),
        }
    }

    fn allows(&self, verb: Verb) -> bool {
        let entitled = self.actor.may(verb.act());
        entitled
            && match verb {
                Verb::Open | Verb::Extend | Verb::Reissue | Verb::Cancel | Verb::RequestBallot => {
                    self.owns
                }
                Verb::Close => self.owns && self.all_answered,
                Verb::Urge => !self.all_answered && may_urge(self.actor.office, self.owns),
                Verb::AskAgain => self.owns && self.unreached > 0 && !self.referred,
                Verb::RecordReceipt => self.owns && self.untold,
                Verb::AskData => self.owns || self.own.is_some(),
                Verb::Resolve => self.owns && self.demands.all > 0,
                Verb::Refer => self.owns && check_refer(self.demands).is_ok(),
                Verb::Rule => self.referred && self.demands.undecided > 0,
                Verb::Synthesise => {
                    self.owns && !self.again && check_synthesis(self.demands).is_ok()
                }
                Verb::SaveDraft | Verb::Answer | Verb::RecordLate => self.own.is_some(),
            }
    }
}

impl Verb {
    /// The act that the verb needs.
    pub fn act(self) -> Act {
        match self {
            Self::Open
            | Self::Extend
            | Self::Close
            | Self::Cancel
            | Self::AskAgain
            | Self::RecordReceipt
            | Self::Refer
            | Self::Synthesise => Act::LeadConsultation,
            Self::Reissue => Act::DraftConsultation,
            Self::Urge => Act::UrgeAnswers,
            Self::AskData => Act::ExchangeData,
            Self::Rule => Act::RuleDifference,
            Self::SaveDraft => Act::DraftAnswer,
            Self::Answer | Self::RecordLate => Act::SignAnswer,
            Self::Resolve => Act::ResolveAnswer,
            Self::RequestBallot => Act::DraftBallot,
        }
    }
}
