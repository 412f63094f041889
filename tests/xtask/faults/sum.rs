//! What came of a series of runs.

use std::fmt;

use super::verb::Said;

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
    /// What must not be, in words.
    pub wrong: Vec<String>,
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
        write!(
            formatter,
            "{} runs over {} calls: {} acknowledged, {} refused, {} of unknown outcome, {} cut off; {} wrong",
            self.runs,
            self.calls,
            self.acknowledged,
            self.refused,
            self.unknown,
            self.cut_off,
            self.wrong.len()
        )
    }
}
