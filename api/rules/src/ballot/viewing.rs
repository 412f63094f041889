//! What an actor sees of a ballot and may do with it now (2.2, B21).

use super::{State, Verb, check};
use crate::mandate::{Act, Actor, Office};
use crate::parameter::TallyVisibility;

/// One actor before one visible ballot.
#[derive(Clone, Copy, Debug)]
pub struct Viewing<'a> {
    pub actor: &'a Actor,
    pub state: State,
    /// Whether the actor works in the unit that leads the matter.
    pub leads: bool,
    /// Whether the mandate acted in holds a paper of the ballot, or assists the one that does.
    pub holds_paper: bool,
    /// Whether that paper bears a vote already.
    pub has_voted: bool,
    /// Whether the province lets a vote be changed (B13).
    pub allow_change: bool,
    /// Whether every member has voted.
    pub all_voted: bool,
    /// B28: whether the paper bears a form of the member's that he has not contested.
    pub has_form: bool,
    /// B27: whether the session passed it with changes that are not made yet.
    pub has_unmet_changes: bool,
    /// B4: whether the result was announced already.
    pub announced: bool,
    /// Whether votes that agree with amendments were counted (B10).
    pub has_amendments: bool,
    /// Before the opening: whether the gate lets the ballot be ordered and opened (B25), and whether
    /// something is open that no ruling names.
    pub gate_open: bool,
    pub has_open: bool,
    /// Whether a round on a new draft is prepared.
    pub has_next_round: bool,
}

/// B21: the tally and the votes by name are for the Office and the Chair while the ballot is open,
/// as the province has set it; afterwards for all members and the lead too.
pub fn may_see_tally(office: Office, leads: bool, state: State, shown: TallyVisibility) -> bool {
    let manages = office == Office::Chair || office.is_office();
    if state.is_closed() {
        return manages || reads_as_member(office) || leads;
    }
    state == State::Open
        && match shown {
            TallyVisibility::OfficeAndChair => manages,
            TallyVisibility::AfterClose => false,
            TallyVisibility::Members => manages || reads_as_member(office),
        }
}

/// 2.2, note 2b: an assistant reads what the member reads.
fn reads_as_member(office: Office) -> bool {
    office.is_member() || office == Office::Assistant
}

/// Who sees the papers by name: whoever sees the tally (B21), and of a ballot that was called off or
/// replaced the Office and the Chair, for its votes are kept though nothing is counted (4.7).
pub fn may_see_papers(office: Office, leads: bool, state: State, shown: TallyVisibility) -> bool {
    let manages = office == Office::Chair || office.is_office();
    may_see_tally(office, leads, state, shown) || state.is_ended() && manages
}

/// The verbs that the actor could use now, so that a page draws no button in vain.
pub fn allowed_verbs(view: &Viewing) -> Vec<Verb> {
    use crate::Coded;
    Verb::ALL
        .iter()
        .copied()
        .filter(|verb| check(view.state, *verb, None).is_ok() && view.allows(*verb))
        .collect()
}

impl Viewing<'_> {
    fn allows(&self, verb: Verb) -> bool {
        self.actor.may(verb.act())
            && match verb {
                Verb::Decide | Verb::Extend | Verb::Cancel | Verb::RecordPaper => true,
                Verb::Order | Verb::Open => self.gate_open,
                Verb::ListRelated => self.leads,
                Verb::CheckRelated => true,
                Verb::StateNoCoordination => self.leads,
                Verb::LetGoOn => self.has_open,
                Verb::Supersede => self.has_next_round,
                Verb::Cast | Verb::DraftVote => {
                    self.holds_paper && (self.allow_change || !self.has_voted)
                }
                // 4.8: only who was silent has something to add.
                Verb::RecordLate => self.holds_paper && !self.has_voted,
                Verb::Close => self.all_voted,
                Verb::AnswerForm => self.holds_paper && self.has_form,
                Verb::RecordSession => true,
                Verb::Announce => !self.announced || self.state == State::ChairDecided,
                Verb::MeetChanges => {
                    self.has_unmet_changes && (self.leads || self.actor.office.is_office())
                }
                Verb::ResolveAmendment => {
                    self.has_amendments && (self.leads || self.actor.office.is_office())
                }
            }
    }
}

impl Verb {
    /// The act that the verb needs.
    pub fn act(self) -> Act {
        match self {
            Self::ListRelated => Act::ListRelated,
            Self::CheckRelated => Act::CheckRelated,
            Self::StateNoCoordination => Act::StateNoCoordination,
            Self::LetGoOn => Act::LetBallotGoOn,
            Self::Order => Act::OrderBallot,
            Self::Open => Act::OpenBallot,
            Self::Extend => Act::ExtendBallot,
            Self::Cancel | Self::Supersede => Act::EndBallot,
            Self::DraftVote => Act::DraftVote,
            Self::RecordPaper => Act::RecordPaperVote,
            Self::Cast => Act::CastVote,
            Self::RecordLate => Act::RecordLateOpinion,
            Self::Close => Act::CloseBallot,
            Self::ResolveAmendment => Act::ResolveAmendment,
            Self::Decide => Act::DecideBallot,
            Self::AnswerForm => Act::AnswerForm,
            Self::RecordSession | Self::Announce => Act::RecordSession,
            Self::MeetChanges => Act::ResolveAmendment,
        }
    }
}
