//! Ballots of the members (rules B, state machine 4.7).
//!
//! CLOSED and TALLIED of 4.7 have no duration: at the instant of closing the ballot is tallied and
//! is PASSED or NOT_PASSED, so neither is a state here.

mod course;
mod form;
mod issue;
mod reminder;
mod session;
mod tally;
mod viewing;
mod vote;

use chrono::{DateTime, Utc};

use crate::coded;
use crate::parameter::Tie;
use crate::refusal::Refusal;

pub use course::{check_next_round, check_order_of_round};
pub use form::{FormReceipt, FormTold, VoteForm, check_teller, receive_form};
pub use issue::{Heard, Issue, IssueBlock, issue_blocks};
pub use reminder::{REMINDERS_FROM, reminder_days};
pub use session::{SessionOutcome, SessionVote, after_announcement, check_session_day};
pub use tally::{Certainty, Counts, Tally, needed};
pub use viewing::{Viewing, allowed_verbs, may_see_papers, may_see_tally};
pub use vote::{PaperFacts, PaperState, Position, Vote, paper_state};

coded! {
    /// Where a ballot stands (4.7).
    pub enum State {
        /// Asked for, not ordered yet.
        Draft = "DRAFT",
        /// Ordered by the Chair (B6, B16), to be opened by the Office.
        Ordered = "ORDERED",
        /// Members may vote until the deadline.
        Open = "OPEN",
        /// Closed; more than half of all members agree (B7).
        Passed = "PASSED",
        /// Closed; not more than half of all members agree (B8, B15).
        NotPassed = "NOT_PASSED",
        /// The Chair has decided (B7, B8).
        ChairDecided = "CHAIR_DECIDED",
        /// The Chair has sent it to a session, which has not decided (B27).
        OnSession = "ON_SESSION",
        /// The session has decided, and so it is announced (B27).
        SessionDecided = "SESSION_DECIDED",
        /// The Chair's decision was announced in a session (B4).
        Announced = "ANNOUNCED",
        /// Called off by the Chair before it closed: the votes are kept and never counted.
        Cancelled = "CANCELLED",
        /// Replaced by a round on a new draft before it closed: the same (B17).
        Superseded = "SUPERSEDED",
    }
}

impl State {
    /// Whether voting is over.
    pub fn is_closed(self) -> bool {
        matches!(
            self,
            Self::Passed
                | Self::NotPassed
                | Self::ChairDecided
                | Self::OnSession
                | Self::SessionDecided
                | Self::Announced
        )
    }

    /// Whether it was ended before it could have a result (4.7).
    pub fn is_ended(self) -> bool {
        matches!(self, Self::Cancelled | Self::Superseded)
    }
}

coded! {
    /// Why the Chair sends a matter to a ballot instead of a session (B6).
    pub enum OrderReason {
        /// The matter is urgent.
        Urgent = "URGENT",
        /// The matter need not be discussed collectively.
        NoCollectiveDebateNeeded = "NO_COLLECTIVE_DEBATE_NEEDED",
    }
}

coded! {
    /// What the Chair decides after a ballot (B7, B8).
    pub enum DecisionKind {
        /// Approve what passed.
        Approve = "APPROVE",
        /// Send what passed back for its amendments.
        ReturnForAmendments = "RETURN_FOR_AMENDMENTS",
        /// Put it to debate in a session.
        ToSession = "TO_SESSION",
        /// Send what did not pass, or waits for a session, back to the lead.
        Return = "RETURN",
        /// Stop it.
        Stop = "STOP",
    }
}

coded! {
    /// How an amendment that came with a vote was dealt with (B10).
    pub enum ResolutionKind {
        /// Incorporated in the draft (tiếp thu).
        Accepted = "ACCEPTED",
        /// Not incorporated, with the reason (giải trình).
        Explained = "EXPLAINED",
    }
}

coded! {
    /// The verbs of a ballot.
    pub enum Verb {
        /// List the agencies that the matter touches (C24).
        ListRelated = "LIST_RELATED",
        /// Check the list for the Office, and add to it (C24).
        CheckRelated = "CHECK_RELATED",
        /// State that agencies need not be asked (C14).
        StateNoCoordination = "STATE_NO_COORDINATION",
        /// Let members vote with differences open (B25).
        LetGoOn = "LET_GO_ON",
        Order = "ORDER",
        Open = "OPEN",
        Extend = "EXTEND",
        Cancel = "CANCEL",
        Supersede = "SUPERSEDE",
        DraftVote = "DRAFT_VOTE",
        Cast = "CAST",
        RecordPaper = "RECORD_PAPER",
        RecordLate = "RECORD_LATE",
        Close = "CLOSE",
        ResolveAmendment = "RESOLVE_AMENDMENT",
        Decide = "DECIDE",
        /// Acknowledge or contest the own signed form that the Office entered (B28).
        AnswerForm = "ANSWER_FORM",
        /// Record what the session decided (B27).
        RecordSession = "RECORD_SESSION",
        /// Record at which session the result was announced (B4).
        Announce = "ANNOUNCE",
        /// Note that the changes with which the session passed it are made (4.7).
        MeetChanges = "MEET_CHANGES",
    }
}

/// What is known of a ballot, enough to say where it stands at any instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The state last recorded. It may lag behind the clock.
    pub recorded: State,
    /// The first instant that is too late; known from opening on.
    pub closes_at: Option<DateTime<Utc>>,
    /// Members in office at opening (B7, B23).
    pub base: u32,
    /// The votes that count so far.
    pub counts: Counts,
    /// Whether agreeing with amendments counts as agreeing (B10).
    pub amend_counts_as_agree: bool,
    /// What exactly half is (B15).
    pub tie: Tie,
    /// Whether the matter is reserved for the collective (B24).
    pub collective: bool,
}

impl Facts {
    pub fn tally(&self) -> Tally {
        Tally::of(self.base, self.counts, self.amend_counts_as_agree)
    }

    /// The state at this instant, whatever was recorded: an open ballot whose deadline has passed
    /// is closed and tallied from that moment on, for every reader.
    pub fn state_at(&self, now: DateTime<Utc>) -> State {
        match (self.recorded, self.closes_at) {
            (State::Open, Some(closes_at)) if now >= closes_at => self.outcome(),
            (recorded, _) => recorded,
        }
    }

    /// B28: whether a pass hangs on forms to which their members object after closing.
    pub fn pass_hangs(&self) -> bool {
        let tally = self.tally();
        let amend = match self.amend_counts_as_agree {
            true => self.counts.objected_amend,
            false => 0,
        };
        let objected = self.counts.objected_agree + amend;
        tally.passed() && tally.agreeing.saturating_sub(objected) < tally.needed
    }

    /// B7, B8, B15: passed when more than half of all members agree; exactly half is not.
    pub fn outcome(&self) -> State {
        if self.tally().passed() {
            State::Passed
        } else {
            State::NotPassed
        }
    }
}

/// Whether a verb fits the state; who may use it is decided by `mandate::may` and the papers.
///
/// `closed_at` tells a late voter when the ballot closed.
pub fn check(state: State, verb: Verb, closed_at: Option<DateTime<Utc>>) -> Result<(), Refusal> {
    use State::*;
    let fits = match verb {
        Verb::ListRelated => state == Draft,
        // B25 still has to hold at the opening.
        Verb::CheckRelated | Verb::StateNoCoordination | Verb::LetGoOn => {
            matches!(state, Draft | Ordered)
        }
        Verb::Order => state == Draft,
        Verb::Open => state == Ordered,
        Verb::Cast | Verb::DraftVote | Verb::Close => state == Open,
        // B12: the Chair gives more time before closing only.
        Verb::Extend => state == Open,
        Verb::Cancel | Verb::Supersede => matches!(state, Draft | Ordered | Open),
        // A form that comes after closing is kept, and is late.
        Verb::RecordPaper => state == Open || state.is_closed(),
        Verb::RecordLate => state.is_closed(),
        // B10: amendments are dealt with once voting is over; a later decision does not end that.
        Verb::ResolveAmendment => state.is_closed(),
        // B27: before it is heard the Chair may take it back.
        Verb::Decide => matches!(state, Passed | NotPassed | OnSession),
        Verb::AnswerForm => state == Open || state.is_closed(),
        Verb::RecordSession => state == OnSession,
        Verb::Announce => matches!(state, Passed | NotPassed | ChairDecided),
        Verb::MeetChanges => state == SessionDecided,
    };
    match (fits, verb, closed_at) {
        (true, ..) => Ok(()),
        (false, Verb::Cast | Verb::DraftVote | Verb::Extend, Some(closed_at))
            if state.is_closed() =>
        {
            Err(Refusal::BallotClosed { closed_at })
        }
        (false, Verb::Cast | Verb::DraftVote, _) if state == Cancelled => {
            Err(Refusal::BallotCancelled)
        }
        _ => Err(Refusal::WrongState { state }),
    }
}

/// B7, B8: which decisions the outcome leaves to the Chair, who decides freely after a pass; B27: what was
/// sent to a session and is not heard he may return or stop. B15: where the province lets the Chair
/// decide on exactly half, what may follow a pass may follow it too; B24: on a matter that is reserved for
/// the collective never, and no pass is stopped there. B28: a pass that hangs on a contested form is not
/// approved.
pub fn check_decision(facts: &Facts, kind: DecisionKind) -> Result<(), Refusal> {
    use DecisionKind::{Approve, Return, ReturnForAmendments, Stop, ToSession};
    let state = facts.recorded;
    check(state, Verb::Decide, None)?;
    let passed = facts.tally().passed();
    let tied = facts.tally().exactly_half() && facts.tie == Tie::ChairDecides;
    match (state, kind) {
        (State::Passed, Approve) if facts.pass_hangs() => Err(Refusal::PassContested),
        (State::Passed | State::OnSession, Stop) if passed && facts.collective => {
            Err(Refusal::CollectiveOnly)
        }
        (State::Passed, Approve | ReturnForAmendments | ToSession | Stop)
        | (State::NotPassed, ToSession | Return | Stop)
        | (State::OnSession, Return | Stop) => Ok(()),
        (State::NotPassed, Approve | ReturnForAmendments) if tied && facts.collective => {
            Err(Refusal::CollectiveOnly)
        }
        (State::NotPassed, Approve | ReturnForAmendments) if tied => Ok(()),
        _ => Err(Refusal::DecisionNotOffered { state }),
    }
}

/// Where the decision leaves the ballot: a session is before it, or nothing is (4.7).
pub fn decided(kind: DecisionKind) -> State {
    match kind {
        DecisionKind::ToSession => State::OnSession,
        _ => State::ChairDecided,
    }
}

/// The decisions that are open to the Chair now.
pub fn decisions(facts: &Facts) -> Vec<DecisionKind> {
    use crate::Coded;
    DecisionKind::ALL
        .iter()
        .copied()
        .filter(|kind| check_decision(facts, *kind).is_ok())
        .collect()
}

/// 4.7: closing before the deadline is for the Office, and only when every member has voted; B28: and no
/// form that counts is `unconfirmed`, neither acknowledged nor told a working day ago.
pub fn check_early_close(facts: &Facts, unconfirmed: u32) -> Result<(), Refusal> {
    match (facts.tally().silent, unconfirmed) {
        (0, 0) => Ok(()),
        (0, missing) => Err(Refusal::FormsUnconfirmed { missing }),
        (missing, _) => Err(Refusal::VotesMissing { missing }),
    }
}
