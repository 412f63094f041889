//! A ballot that the Chair sends to a session, and the announcing of results (B4, B27, 4.7).

use chrono::NaiveDate;

use super::{State, needed};
use crate::coded;
use crate::refusal::Refusal;

coded! {
    /// What the session decided on a ballot that was sent to it (B27).
    pub enum SessionOutcome {
        /// More than half of all members agree (B7), with the changes that the session ordered.
        Passed = "PASSED",
        /// Not more than half of all members agree.
        NotPassed = "NOT_PASSED",
        /// Put off to the next session.
        Deferred = "DEFERRED",
    }
}

/// The vote of a session, from its minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionVote {
    /// Members in office on the session's day.
    pub base: u32,
    /// In the room or online.
    pub present: u32,
    pub agree: u32,
    pub disagree: u32,
    pub outcome: SessionOutcome,
}

impl SessionVote {
    /// B27, B7: the figures fit each other, and the outcome fits the figures: the absent have no vote
    /// (A16), and are in the base. What is put off has no figures to fit.
    pub fn check(&self) -> Result<(), Refusal> {
        let voted = u64::from(self.agree) + u64::from(self.disagree);
        if self.present > self.base || voted > u64::from(self.present) {
            return Err(Refusal::SessionFigures { base: self.base });
        }
        let passed = self.base > 0 && self.agree >= needed(self.base);
        match self.outcome {
            SessionOutcome::Deferred if voted == 0 => Ok(()),
            SessionOutcome::Passed if passed => Ok(()),
            SessionOutcome::NotPassed if !passed => Ok(()),
            _ => Err(Refusal::SessionOutcomeDiffers {
                needed: needed(self.base),
            }),
        }
    }
}

/// B27, B4: a session is of a day that has come, and not before what is brought to it.
pub fn check_session_day(day: NaiveDate, from: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    match (from..=today).contains(&day) {
        true => Ok(()),
        false => Err(Refusal::SessionDay { from, today }),
    }
}

/// B4: what follows when the result is announced. Before the Chair has decided it is an event, and the
/// decision is announced at a later session; a state follows both.
pub fn after_announcement(state: State) -> State {
    match state {
        State::ChairDecided => State::Announced,
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Coded;

    /// Every base to 7 × present × agree × disagree × outcome.
    #[test]
    fn b27_b7_the_outcome_of_a_session_is_that_of_its_figures() {
        let mut taken = 0;
        for base in 0..=7_u32 {
            for present in 0..=8 {
                for agree in 0..=8 {
                    for disagree in 0..=8 {
                        for outcome in SessionOutcome::ALL.iter().copied() {
                            let vote = SessionVote {
                                base,
                                present,
                                agree,
                                disagree,
                                outcome,
                            };
                            let fits = present <= base && agree + disagree <= present;
                            let passed = 2 * agree > base;
                            let of_figures = match outcome {
                                SessionOutcome::Passed => passed,
                                SessionOutcome::NotPassed => !passed,
                                SessionOutcome::Deferred => agree + disagree == 0,
                            };
                            let expected = match (fits, of_figures) {
                                (false, _) => Err(Refusal::SessionFigures { base }),
                                (true, true) => Ok(()),
                                (true, false) => Err(Refusal::SessionOutcomeDiffers {
                                    needed: base / 2 + 1,
                                }),
                            };
                            assert_eq!(vote.check(), expected, "{vote:?}");
                            taken += u32::from(expected.is_ok());
                        }
                    }
                }
            }
        }
        assert!(taken > 100);
    }

    #[test]
    fn b27_b4_a_session_is_of_a_day_that_has_come_and_not_before_the_matter() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 12, day).unwrap_or_default();
        for (on, fits) in [(1, false), (2, true), (3, true), (4, true), (5, false)] {
            assert_eq!(
                check_session_day(day(on), day(2), day(4)).is_ok(),
                fits,
                "{on}"
            );
        }
    }

    #[test]
    fn b4_a_result_announced_before_the_decision_is_an_event() {
        for state in State::ALL.iter().copied() {
            let after = after_announcement(state);
            let announced = state == State::ChairDecided || state == State::Announced;
            assert_eq!(after == State::Announced, announced, "{state:?}");
        }
    }
}
