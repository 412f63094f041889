//! What came of a series of runs.

use std::fmt;

use super::verb::Said;

/// What must not be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Acknowledged and not there.
    FalseAcknowledgement,
    /// Refused and there, or refused in other words than to try again.
    FalseRefusal,
    Corrupt,
    NotBack,
    Other,
}

#[derive(Default)]
pub struct Sum {
    pub runs: usize,
    /// The calls to the disk that one run takes.
    pub calls: usize,
    pub acknowledged: usize,
    pub refused: usize,
    pub unknown: usize,
    /// Runs in which the process ended before it answered.
    pub cut_off: usize,
    /// What must not be, with the place and in words.
    pub wrong: Vec<(Wrong, String)>,
}

impl Sum {
    pub fn count(&mut self, said: &Said) {
        self.runs += 1;
        match said {
            Said::Acknowledged => self.acknowledged += 1,
            Said::Refused(_) => self.refused += 1,
            Said::Unknown => self.unknown += 1,
            Said::Nothing => self.cut_off += 1,
        }
    }

    pub fn add(&mut self, other: &Self) {
        self.runs += other.runs;
        self.calls += other.calls;
        self.acknowledged += other.acknowledged;
        self.refused += other.refused;
        self.unknown += other.unknown;
        self.cut_off += other.cut_off;
        self.wrong.extend(other.wrong.iter().cloned());
    }
}

impl fmt::Display for Sum {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wrong = |kind| self.wrong.iter().filter(|(one, _)| *one == kind).count();
        write!(
            formatter,
            "{} runs over {} calls: {} acknowledged, {} refused, {} of unknown outcome, {} cut off; \
             false acknowledgements {}, false refusals {}, corrupt databases {}, services that did not \
             come back {}, otherwise wrong {}",
            self.runs,
            self.calls,
            self.acknowledged,
            self.refused,
            self.unknown,
            self.cut_off,
            wrong(Wrong::FalseAcknowledgement),
            wrong(Wrong::FalseRefusal),
            wrong(Wrong::Corrupt),
            wrong(Wrong::NotBack),
            wrong(Wrong::Other),
        )
    }
}
