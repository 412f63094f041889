//! Counting (B7, B10, B11, B15).

use crate::coded;

/// Votes that count, by position. Late opinions are never in here (B12).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub agree: u32,
    pub amend: u32,
    pub disagree: u32,
    /// B2: only where the province offers it.
    pub abstain: u32,
    /// Of those that agree, forms to which their members object after closing (B28): in the figures.
    pub objected_agree: u32,
    pub objected_amend: u32,
}

impl Counts {
    pub fn total(self) -> u32 {
        self.agree + self.amend + self.disagree + self.abstain
    }
}

/// The tally of a ballot, final once the ballot is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Members in office at opening (B7, B23).
    pub base: u32,
    pub counts: Counts,
    /// B11: members who did not answer. They are in the base and in nothing else.
    pub silent: u32,
    /// Votes that count as agreeing (B10).
    pub agreeing: u32,
    /// Agreeing votes needed to pass.
    pub needed: u32,
}

impl Tally {
    pub fn of(base: u32, counts: Counts, amend_counts_as_agree: bool) -> Self {
        let amend = if amend_counts_as_agree {
            counts.amend
        } else {
            0
        };
        Self {
            base,
            counts,
            silent: base.saturating_sub(counts.total()),
            agreeing: counts.agree + amend,
            needed: needed(base),
        }
    }

    /// B7, B15: more than half of *all* members agree; exactly half does not pass.
    pub fn passed(&self) -> bool {
        self.agreeing >= self.needed
    }

    /// B15: exactly half of all members agree.
    pub fn exactly_half(&self) -> bool {
        self.base > 0 && 2 * self.agreeing == self.base
    }

    /// What the votes that are still out can change; none is out once voting is over. A vote that was
    /// cast and is changed (B13) can always change more.
    pub fn certainty(&self, closed: bool) -> Certainty {
        let out = if closed { 0 } else { self.silent };
        if self.passed() {
            Certainty::Passes
        } else if self.agreeing + out < self.needed {
            Certainty::CannotPass
        } else {
            Certainty::Undecided
        }
    }
}

coded! {
    /// Whether the votes that are still out can change the outcome.
    pub enum Certainty {
        /// They decide.
        Undecided = "UNDECIDED",
        /// More than half agree already, whatever the others say.
        Passes = "PASSES",
        /// Even if all others agreed, it would not be more than half.
        CannotPass = "CANNOT_PASS",
    }
}

/// The least number that is more than half of `base` (B7, B15).
pub fn needed(base: u32) -> u32 {
    base / 2 + 1
}
