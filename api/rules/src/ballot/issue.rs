//! What stands between a ballot and the issue of its document (B10, C9, B27).

use super::{DecisionKind, SessionOutcome, State};
use crate::coded;

coded! {
    /// Why the document cannot be issued yet.
    pub enum IssueBlock {
        /// Voting is not over, or it never had a result.
        NoResult = "NO_RESULT",
        /// The Chair, or the session, has not decided.
        NotDecided = "NOT_DECIDED",
        /// The Chair, or the session, has decided otherwise.
        NotApproved = "NOT_APPROVED",
        /// An amendment that counted is neither incorporated nor explained (B10).
        AmendmentsOpen = "AMENDMENTS_OPEN",
        /// What members voted with open is not ruled by name (B25, C9).
        DifferencesOpen = "DIFFERENCES_OPEN",
        /// Changes with which the session passed it are not made (B27).
        SessionChangesOpen = "SESSION_CHANGES_OPEN",
    }
}

/// What the session decided last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heard {
    pub outcome: SessionOutcome,
    /// Whether changes that it ordered are not made yet.
    pub unmet: bool,
}

/// What is known of a ballot when its issue is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Issue {
    pub state: State,
    pub decision: Option<DecisionKind>,
    pub heard: Option<Heard>,
    /// Counted amendments neither incorporated nor explained.
    pub amendments: u32,
    /// What members voted with open and nobody has ruled by name.
    pub differences: u32,
}

/// 4.7: what blocks the issue; nothing means that it may go on: approved by the Chair with every counted
/// amendment dealt with (B10), or passed in session with its changes made; and what the ruling of B25 left
/// open is ruled by name.
pub fn issue_blocks(issue: Issue) -> Vec<IssueBlock> {
    let mut blocks = Vec::new();
    let in_session = issue.state == State::SessionDecided;
    match (
        issue.state,
        issue.decision,
        issue.heard.map(|heard| heard.outcome),
    ) {
        (State::ChairDecided | State::Announced, Some(DecisionKind::Approve), _)
        | (State::SessionDecided, _, Some(SessionOutcome::Passed)) => {}
        (State::ChairDecided | State::Announced | State::SessionDecided, ..) => {
            blocks.push(IssueBlock::NotApproved);
        }
        (state, ..) if state.is_closed() => blocks.push(IssueBlock::NotDecided),
        _ => blocks.push(IssueBlock::NoResult),
    }
    if issue.amendments > 0 && !in_session {
        blocks.push(IssueBlock::AmendmentsOpen);
    }
    if issue.differences > 0 {
        blocks.push(IssueBlock::DifferencesOpen);
    }
    if in_session && issue.heard.is_some_and(|heard| heard.unmet) {
        blocks.push(IssueBlock::SessionChangesOpen);
    }
    blocks
}
