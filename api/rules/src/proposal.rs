//! Proposals of a locality through a focal agency (C12, C13, state machine 4.12).

mod conclusion;
mod issue;
mod urge;
mod viewing;

use crate::coded;
use crate::mandate::UnitKind;
use crate::refusal::Refusal;

pub use conclusion::{Decision, Outcome, Progress, check_completion, check_conclusion};
pub use issue::{Answer, IssueFacts, IssueState, Position, issue_state};
pub use urge::{LEADS, automatic_urge};
pub use viewing::{Place, Viewing, allowed_verbs, may_urge, sees_answers, sees_issue};

coded! {
    /// Where a proposal stands (4.12). Nothing of it moves by the clock: silence is overdue, never
    /// agreement (C12).
    pub enum State {
        /// Prepared by the locality, not sent yet.
        Draft = "DRAFT",
        /// Before the agency of the main content.
        SentToFocal = "SENT_TO_FOCAL",
        /// Passed on, with a reason, to the agency whose main content it is.
        Transferred = "TRANSFERRED",
        /// The focal agency has taken it; nobody is asked yet.
        AcceptedByFocal = "ACCEPTED_BY_FOCAL",
        /// Each issue is before its answering agency.
        Gathering = "GATHERING",
        /// Every issue is answered, and the answers are compatible.
        Agreed = "AGREED",
        /// The differing opinions are before the Chair, and the locality knows.
        ReportedToPpc = "REPORTED_TO_PPC",
        /// Beyond the heads' competence: the Office completes the dossier (C13).
        OfficeCompletes = "OFFICE_COMPLETES",
        /// The complete dossier is before the Chair.
        ChairDecides = "CHAIR_DECIDES",
        /// The locality has its answer.
        AnsweredToLocality = "ANSWERED_TO_LOCALITY",
        /// The locality has taken note of the answer.
        Closed = "CLOSED",
    }
}

coded! {
    /// The verbs of a proposal.
    pub enum Verb {
        Send = "SEND",
        Accept = "ACCEPT",
        Transfer = "TRANSFER",
        /// Name the answering agency of each issue and ask them all.
        Gather = "GATHER",
        /// Name another answering agency for an issue without an answer.
        Reassign = "REASSIGN",
        Urge = "URGE",
        SaveDraft = "SAVE_DRAFT",
        Answer = "ANSWER",
        Conclude = "CONCLUDE",
        AnswerLocality = "ANSWER_LOCALITY",
        Complete = "COMPLETE",
        Decide = "DECIDE",
        Close = "CLOSE",
    }
}

impl State {
    /// Whether agencies are still waited for: until the dossier is complete (C12, C13).
    pub fn awaits_answers(self) -> bool {
        matches!(self, Self::Gathering | Self::OfficeCompletes)
    }

    /// Whether the focal agency has said what came of it: from then on the locality reads the
    /// answers one by one.
    pub fn is_concluded(self) -> bool {
        self >= Self::Agreed
    }
}

/// 4.12: whether a verb fits the state; who may use it is decided elsewhere.
pub fn check(state: State, verb: Verb) -> Result<(), Refusal> {
    use State::*;
    let fits = match verb {
        Verb::Send => state == Draft,
        Verb::Accept | Verb::Transfer => matches!(state, SentToFocal | Transferred),
        Verb::Gather => state == AcceptedByFocal,
        Verb::Reassign | Verb::Urge | Verb::SaveDraft | Verb::Answer => state.awaits_answers(),
        Verb::Conclude => state == Gathering,
        Verb::AnswerLocality => state == Agreed,
        Verb::Complete => state == OfficeCompletes,
        Verb::Decide => matches!(state, ReportedToPpc | ChairDecides),
        Verb::Close => state == AnsweredToLocality,
    };
    if fits {
        Ok(())
    } else {
        Err(Refusal::ProposalState { state })
    }
}

/// C12: only a locality proposes.
pub fn check_locality(kind: UnitKind) -> Result<(), Refusal> {
    match kind {
        UnitKind::Commune => Ok(()),
        _ => Err(Refusal::NotALocality),
    }
}

/// C12: a proposal goes to the agency of the main content, never to the committee, whose Office
/// would only pass it on.
pub fn check_focal(kind: UnitKind) -> Result<(), Refusal> {
    match kind {
        UnitKind::Office => Err(Refusal::AddressedToCommittee),
        _ => check_answering(kind),
    }
}

/// C12: an issue is answered by an agency of the province or of the centre.
pub fn check_answering(kind: UnitKind) -> Result<(), Refusal> {
    match kind {
        UnitKind::Department | UnitKind::CentralAgency => Ok(()),
        _ => Err(Refusal::NotAnAgency),
    }
}

/// C12: an issue is named once, and none is left without an answering agency.
pub fn check_assignment(issues: usize, assigned: usize) -> Result<(), Refusal> {
    match issues.saturating_sub(assigned) {
        0 => Ok(()),
        missing => Err(Refusal::IssuesUnassigned {
            missing: u32::try_from(missing).unwrap_or(u32::MAX),
        }),
    }
}

/// The issues of a proposal, each a text of its own (4.12).
///
/// Errors: none, too many, or one that is blank or too long.
pub fn check_issues(issues: &[String]) -> Result<Vec<String>, Refusal> {
    const MAX_ISSUES: usize = 50;
    const MAX_ISSUE: usize = 5_000;
    if issues.is_empty() {
        return Err(Refusal::Required { field: "issues" });
    }
    if issues.len() > MAX_ISSUES {
        return Err(Refusal::TooMany {
            field: "issues",
            max: MAX_ISSUES,
        });
    }
    let check = |issue: &String| crate::text::check_text("issues", issue, MAX_ISSUE);
    issues.iter().map(check).collect()
}
