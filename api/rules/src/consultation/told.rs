//! Whom a request has reached: silence is agreement only of an agency whose head was told (C22).

use chrono::{DateTime, NaiveDate, Utc};

use super::answer::{AnswerFacts, ResponseState, response_state, silence};
use crate::coded;
use crate::deadline::{Deadline, local_date};
use crate::mandate::{Act, Office, UnitKind, may};

coded! {
    /// By what an agency was told (C22).
    pub enum ToldBy {
        /// A notice stood for somebody entitled to answer for it.
        Notice = "NOTICE",
        /// Its paper was received, as the lead recorded, and that was not contested or stands (C22).
        Paper = "PAPER",
    }
}

coded! {
    /// What an agency's silence past its day is (C7, C22, N7).
    pub enum SilenceMeans {
        /// It agrees, and answers for that agreement.
        Agreement = "AGREEMENT",
        /// It owes an explanation; nothing is agreed to.
        NoAnswer = "NO_ANSWER",
        /// Nothing: the request does not reach it.
        Nothing = "NOTHING",
    }
}

impl SilenceMeans {
    /// C12: an issue of a proposal has to be answered; silence is overdue.
    pub const OF_ISSUES: Self = Self::NoAnswer;

    /// N7: what a reminder says of silence in this very request.
    pub fn of(standing: Standing) -> Self {
        match silence(standing) {
            ResponseState::DeemedAgreed => Self::Agreement,
            ResponseState::Unreached => Self::Nothing,
            _ => Self::NoAnswer,
        }
    }
}

/// C22: who answers for an agency by the own office; a deputy does by delegation (D3, D9).
pub fn answers_for(office: Office) -> bool {
    may(office, Act::SignAnswer)
}

/// When somebody is entitled to answer for an agency, and can be told: first inside, last outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entitled {
    pub from: DateTime<Utc>,
    /// Open where no end is known.
    pub until: Option<DateTime<Utc>>,
}

impl Entitled {
    /// Whether it still holds in the last moment before `end`: who leaves with the last second of the day
    /// could answer until then.
    fn holds_until(self, end: DateTime<Utc>) -> bool {
        self.from < end && self.until.is_none_or(|until| until >= end)
    }
}

/// C22: the first instant, from `base` on, in which the request stands before somebody entitled. It may
/// lie ahead, where a mandate begins later.
pub fn told_from(base: DateTime<Utc>, entitled: &[Entitled]) -> Option<DateTime<Utc>> {
    let first = |span: &Entitled| {
        let from = span.from.max(base);
        span.until.is_none_or(|until| from < until).then_some(from)
    };
    entitled.iter().filter_map(first).min()
}

/// C22: whether somebody can still answer when the own day ends.
pub fn is_held_at(end: DateTime<Utc>, entitled: &[Entitled]) -> bool {
    entitled.iter().any(|span| span.holds_until(end))
}

/// C22: the own day of an agency: the later of the request's and, if it was told after the sending, of
/// so many working days after that. `after` counts them, the day of telling not counted.
pub fn own_day(
    request: Deadline,
    sent_at: DateTime<Utc>,
    told_at: Option<DateTime<Utc>>,
    after: impl Fn(NaiveDate) -> Option<Deadline>,
) -> Deadline {
    let late = told_at.filter(|told| *told > sent_at && *told < request.closes_at);
    let later = late.and_then(|told| after(local_date(told)));
    match later {
        Some(later) if later.closes_at > request.closes_at => later,
        _ => request,
    }
}

/// Where the asking of one agency stands at an instant (C22, 4.6).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Its own day is over.
    pub over: bool,
    /// It was told, and somebody could answer when its day ended.
    pub reached: bool,
    /// C5 to C7 apply to it in this request.
    pub silence_agrees: bool,
}

/// C22, C24: whether an agency counts as asked: it was told in time, or it has answered all the same.
pub fn is_asked(facts: AnswerFacts, standing: Standing) -> bool {
    let answered = facts.position.is_some() || facts.late;
    answered || (standing.reached && response_state(facts, standing) != ResponseState::Unreached)
}

/// C7, C10, A47: whether C5 to C7 apply between a request and a unit of this kind.
pub fn may_be_deemed(request: bool, kinds: &[UnitKind], kind: UnitKind) -> bool {
    request && kinds.contains(&kind)
}
