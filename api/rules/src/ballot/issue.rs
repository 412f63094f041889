//! What stands between a ballot and the issue of its document (B10).

use super::{DecisionKind, State};
use crate::coded;

coded! {
    /// Why the document cannot be issued yet.
    pub enum IssueBlock {
        /// Voting is not over, or it never had a result.
        NoResult = "NO_RESULT",
        /// The Chair has not decided.
        NotDecided = "NOT_DECIDED",
        /// The Chair has decided otherwise.
        NotApproved = "NOT_APPROVED",
        /// An amendment that counted is neither incorporated nor explained (B10).
        AmendmentsOpen = "AMENDMENTS_OPEN",
    }
}

/// B10: what blocks the issue; nothing means that it may go on. Open amendments block the issue and
/// not the decision.
pub fn issue_blocks(
    state: State,
    decision: Option<DecisionKind>,
    open_amendments: u32,
) -> Vec<IssueBlock> {
    let mut blocks = Vec::new();
    match (state, decision) {
        (State::ChairDecided, Some(DecisionKind::Approve)) => {}
        (State::ChairDecided, _) => blocks.push(IssueBlock::NotApproved),
        (state, _) if state.is_closed() => blocks.push(IssueBlock::NotDecided),
        _ => blocks.push(IssueBlock::NoResult),
    }
    if open_amendments > 0 {
        blocks.push(IssueBlock::AmendmentsOpen);
    }
    blocks
}
