//! What an actor sees of a proposal and may do with it now (2.2, C12, C13, X6).

use super::{Progress, State, Verb, check};
use crate::Coded;
use crate::mandate::{Act, Actor, Office};

/// In what capacities an actor's unit stands to a proposal; none for the Office and the leaders.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// It proposes.
    pub locality: bool,
    /// It is the focal agency at present.
    pub focal: bool,
    /// It answers, or was asked to, on some issue.
    pub asked: bool,
}

/// One actor before one visible proposal.
#[derive(Clone, Copy, Debug)]
pub struct Viewing<'a> {
    pub actor: &'a Actor,
    pub state: State,
    pub place: Place,
    /// Whether an issue is before the actor's unit at present, answered or not.
    pub answers: bool,
    pub progress: Progress,
}

fn leads(office: Office) -> bool {
    office.is_office() || matches!(office, Office::Chair | Office::ViceChair)
}

/// X6: an agency that only answers sees its own issues; whoever proposes, gathers or completes sees
/// all of them.
pub fn sees_issue(office: Office, place: Place, answers_it: bool) -> bool {
    answers_it || place.locality || place.focal || leads(office)
}

/// The answers are for the focal agency, the Office and the leaders as they come in, for the
/// locality once the focal agency has concluded (C12), and for who gave them always.
pub fn sees_answers(office: Office, place: Place, answers_it: bool, state: State) -> bool {
    let informed = place.locality && state.is_concluded();
    answers_it || place.focal || leads(office) || informed
}

/// The verbs that the actor could use now, so that a page draws no button in vain.
pub fn allowed_verbs(view: &Viewing<'_>) -> Vec<Verb> {
    let verbs = Verb::ALL.iter().copied();
    verbs
        .filter(|verb| check(view.state, *verb).is_ok() && view.allows(*verb))
        .collect()
}

impl Viewing<'_> {
    fn allows(&self, verb: Verb) -> bool {
        let office = self.actor.office;
        let waits = self.progress.missing() > 0;
        self.actor.may(verb.act())
            && match verb {
                Verb::Send | Verb::Close => self.place.locality,
                Verb::Accept
                | Verb::Transfer
                | Verb::Gather
                | Verb::Conclude
                | Verb::AnswerLocality => self.place.focal,
                Verb::Reassign => self.place.focal && waits,
                Verb::Urge => waits && may_urge(office, self.place, self.state),
                Verb::SaveDraft | Verb::Answer => self.answers,
                Verb::Complete => !waits || office == Office::OfficeHead,
                Verb::Decide => true,
            }
    }
}

/// The focal agency urges; so does the Office while it completes the dossier.
pub fn may_urge(office: Office, place: Place, state: State) -> bool {
    place.focal || (office.is_office() && state == State::OfficeCompletes)
}

impl Verb {
    /// The act that the verb needs.
    pub fn act(self) -> Act {
        match self {
            Self::Send
            | Self::Accept
            | Self::Transfer
            | Self::Gather
            | Self::Reassign
            | Self::Conclude
            | Self::AnswerLocality
            | Self::Close => Act::LeadProposal,
            Self::Urge => Act::UrgeIssues,
            Self::SaveDraft => Act::DraftAnswer,
            Self::Answer => Act::SignAnswer,
            Self::Complete => Act::CompleteProposal,
            Self::Decide => Act::DecideProposal,
        }
    }
}
