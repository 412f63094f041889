//! Proposals of localities.

use async_graphql::Enum;

/// Where a proposal stands (4.12).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::proposal::State")]
pub enum ProposalState {
    /// Prepared by the locality, not sent yet.
    Draft,
    /// Before the agency of the main content.
    SentToFocal,
    /// Passed on, with a reason, to the agency whose main content it is.
    Transferred,
    /// The focal agency has taken it; nobody is asked yet.
    AcceptedByFocal,
    /// Each issue is before its answering agency.
    Gathering,
    /// Every issue is answered, and the answers are compatible.
    Agreed,
    /// The differing opinions are before the Chair, and the locality knows.
    ReportedToPpc,
    /// Beyond the heads' competence: the Office completes the dossier (C13).
    OfficeCompletes,
    /// The complete dossier is before the Chair.
    ChairDecides,
    /// The locality has its answer.
    AnsweredToLocality,
    /// The locality has taken note of the answer.
    Closed,
}

/// What the acting mandate may do with a proposal.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::proposal::Verb")]
pub enum ProposalAct {
    /// Send it to the focal agency.
    Send,
    /// Take it as the focal agency.
    Accept,
    /// Pass it on to another focal agency, with a reason.
    Transfer,
    /// Name the answering agency of each issue and ask them all.
    Gather,
    /// Name another answering agency for an issue without an answer.
    Reassign,
    /// Urge the agencies that have not answered (C20).
    Urge,
    /// Draft the own agency's answer on an issue.
    SaveDraft,
    /// Sign the own agency's answer on an issue, or replace it (C12).
    Answer,
    /// Conclude what came of the answers.
    Conclude,
    /// Give the locality the answer on which all agree.
    AnswerLocality,
    /// Put the complete dossier before the Chair (C13).
    Complete,
    /// Decide.
    Decide,
    /// Take note of the answer.
    Close,
}

/// What the focal agency concludes.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::proposal::Outcome")]
pub enum ProposalOutcome {
    /// Every issue is answered and the answers are compatible.
    Agreed,
    /// The agencies do not agree: reported with the table of differing opinions (C12).
    Disagreed,
    /// Beyond the heads' competence: a matter for the Chair, by way of the Office (C13).
    BeyondCompetence,
}

/// What the Chair decides, on the whole or on an issue.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::proposal::Decision")]
pub enum ProposalDecision {
    /// Chấp thuận.
    Approve,
    /// Chấp thuận một phần hoặc có điều kiện.
    ApproveInPart,
    /// Không chấp thuận.
    Decline,
}

/// What an agency answers on an issue; always in writing (C12).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::proposal::Position")]
pub enum IssuePosition {
    /// Đồng ý.
    Agree,
    /// Đồng ý với điều kiện.
    AgreeWithConditions,
    /// Không đồng ý, nêu rõ lý do.
    Disagree,
}

/// Where an issue stands with its agency, by the clock.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::proposal::IssueState")]
pub enum IssueState {
    /// No agency is asked yet.
    NotAsked,
    /// Before its agency, in time.
    Asked,
    /// Past the deadline without an answer: overdue and urged, not agreed (C12).
    Overdue,
    /// Answered in time.
    Answered,
    /// Answered past the deadline: counts like any other, and the delay stays visible.
    AnsweredLate,
}
