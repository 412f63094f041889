//! What a ballot is, said as simply as possible.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use uuid::Uuid;

pub const POSITIONS: [&str; 4] = ["AGREE", "AGREE_WITH_AMENDMENTS", "DISAGREE", "ABSTAIN"];

#[derive(Default)]
struct Paper {
    counted: Option<&'static str>,
    late: bool,
}

/// An opened ballot.
pub struct Model {
    papers: BTreeMap<Uuid, Paper>,
    pub closes_at: DateTime<Utc>,
    /// Whether members may abstain.
    abstention: bool,
    /// Somebody wrote down that it is closed, so that no clock opens it again.
    written: bool,
    /// How it ended before it closed: nothing is counted then.
    ended: Option<&'static str>,
}

/// What anybody entitled can read of it.
#[derive(Debug, PartialEq, Eq)]
pub struct Figures {
    pub state: &'static str,
    pub counts: Option<Counts>,
}

/// What is counted, and of how many.
#[derive(Debug, PartialEq, Eq)]
pub struct Counts {
    pub base: usize,
    pub agree: usize,
    pub amend: usize,
    pub disagree: usize,
    pub abstain: usize,
    pub silent: usize,
    pub late: usize,
    pub passed: bool,
}

impl Model {
    pub fn opened(
        members: impl IntoIterator<Item = Uuid>,
        closes_at: DateTime<Utc>,
        abstention: bool,
    ) -> Self {
        let papers = members.into_iter().map(|member| (member, Paper::default()));
        Self {
            papers: papers.collect(),
            closes_at,
            abstention,
            written: false,
            ended: None,
        }
    }

    fn is_open(&self, now: DateTime<Utc>) -> bool {
        self.ended.is_none() && !self.is_closed(now)
    }

    /// Whether no vote is taken any more, unless it ended before.
    fn is_closed(&self, now: DateTime<Utc>) -> bool {
        self.written || now >= self.closes_at
    }

    fn offers(&self, position: &str) -> bool {
        self.abstention || position != "ABSTAIN"
    }

    pub fn all_voted(&self) -> bool {
        self.papers.values().all(|paper| paper.counted.is_some())
    }

    /// Whether the vote is taken.
    pub fn cast(&mut self, member: Uuid, position: &'static str, now: DateTime<Utc>) -> bool {
        let open = self.is_open(now) && self.offers(position);
        match self.papers.get_mut(&member) {
            Some(paper) if open => {
                paper.counted = Some(position);
                true
            }
            _ => false,
        }
    }

    /// Whether the late opinion is kept.
    pub fn late(&mut self, member: Uuid, position: &str, now: DateTime<Utc>) -> bool {
        if self.ended.is_some() || !self.is_closed(now) || !self.offers(position) {
            return false;
        }
        let Some(paper) = self.papers.get_mut(&member) else {
            return false;
        };
        paper.late = true;
        self.written = true;
        true
    }

    /// Whether the Office can close before the deadline.
    pub fn close(&mut self, now: DateTime<Utc>) -> bool {
        let fits = self.is_open(now) && self.all_voted();
        self.written |= fits;
        fits
    }

    pub fn sweep(&mut self, now: DateTime<Utc>) {
        self.written |= self.ended.is_none() && now >= self.closes_at;
    }

    /// Whether the Chair can give more time.
    pub fn can_extend(&self, now: DateTime<Utc>) -> bool {
        self.is_open(now)
    }

    pub fn extend(&mut self, closes_at: DateTime<Utc>) {
        self.closes_at = closes_at;
    }

    /// Whether a next round can be prepared.
    pub fn can_be_followed(&self) -> bool {
        self.ended.is_none()
    }

    /// Whether the Chair can call it off, or put the next round in its place.
    pub fn end(&mut self, state: &'static str, now: DateTime<Utc>) -> bool {
        let fits = self.is_open(now);
        if fits {
            self.ended = Some(state);
        }
        fits
    }

    pub fn figures(&self, now: DateTime<Utc>) -> Figures {
        if let Some(state) = self.ended {
            return Figures {
                state,
                counts: None,
            };
        }
        let of = |position| {
            let papers = self.papers.values();
            papers
                .filter(|paper| paper.counted == Some(position))
                .count()
        };
        let [agree, amend, disagree, abstain] = POSITIONS.map(of);
        let base = self.papers.len();
        let passed = 2 * (agree + amend) > base;
        Figures {
            state: match (self.is_closed(now), passed) {
                (false, _) => "OPEN",
                (true, true) => "PASSED",
                (true, false) => "NOT_PASSED",
            },
            counts: Some(Counts {
                base,
                agree,
                amend,
                disagree,
                abstain,
                silent: base - agree - amend - disagree - abstain,
                late: self.papers.values().filter(|paper| paper.late).count(),
                passed,
            }),
        }
    }
}
