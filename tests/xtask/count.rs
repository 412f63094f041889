//! Counting what passed and what failed, over all suites.

use std::fmt;

use serde_json::Value;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub passed: u64,
    pub failed: u64,
}

impl Count {
    /// One check that is no list of tests.
    pub fn one(passed: bool) -> Self {
        Self {
            passed: passed.into(),
            failed: (!passed).into(),
        }
    }

    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    /// Adds what a closing line of Rust's test runner says, if it is one:
    /// `test result: ok. 3 passed; 0 failed; 0 ignored; …`.
    pub fn add_line(&mut self, line: &str) {
        let Some(result) = line.trim().strip_prefix("test result: ") else {
            return;
        };
        let number = |word: &str| {
            result
                .split([';', '.'])
                .filter_map(|part| part.trim().strip_suffix(word))
                .find_map(|number| number.trim().parse().ok())
                .unwrap_or_default()
        };
        self.add(Self {
            passed: number("passed"),
            failed: number("failed"),
        });
    }

    /// What Vitest's JSON report says.
    pub fn of_vitest(report: &Value) -> Self {
        let number = |name: &str| report[name].as_u64().unwrap_or_default();
        Self {
            passed: number("numPassedTests"),
            failed: number("numFailedTests"),
        }
    }

    /// A suite that did not succeed has failed at least once, and one that ran nothing did not run.
    pub fn closed(mut self, succeeded: bool) -> Self {
        if self.failed == 0 && (!succeeded || self.passed == 0) {
            self.failed = 1;
        }
        self
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(lines: &[&str]) -> Count {
        let mut count = Count::default();
        lines.iter().for_each(|line| count.add_line(line));
        count
    }

    #[test]
    fn closing_lines_are_summed_and_others_are_not() {
        let count = of(&[
            "test result: ok. 31 passed; 0 failed; 0 ignored; 0 measured; finished in 0.01s",
            "test a_ballot_with_7_failed ... ok",
            "test result: FAILED. 5 passed; 12 failed; 0 ignored; 0 measured; finished in 3.10s",
        ]);
        assert_eq!(count.to_string(), "36 passed, 12 failed");
    }

    #[test]
    fn what_did_not_run_has_failed() {
        let none = Count::default();
        assert_eq!(none.closed(true).failed, 1);
        let ran = of(&["test result: ok. 3 passed; 0 failed; 0 ignored"]);
        assert_eq!((ran.closed(true).failed, ran.closed(false).failed), (0, 1));
        let failed = of(&["test result: FAILED. 3 passed; 2 failed; 0 ignored"]);
        assert_eq!(failed.closed(false).failed, 2);
    }
}
