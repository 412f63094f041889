//! Rounds: a new draft is a new round that links back (4.7, B17).

use super::State;
use crate::refusal::Refusal;

/// Whether a round may follow one that stands in this state: one that called off nothing and was
/// replaced by nothing yet. A round may be prepared while the earlier one still runs.
pub fn check_next_round(earlier: State) -> Result<(), Refusal> {
    match earlier {
        State::Superseded | State::Cancelled => Err(Refusal::WrongState { state: earlier }),
        _ => Ok(()),
    }
}

/// A round is ordered once the earlier one is over: superseded, or decided on. Two rounds of one
/// matter never run beside each other (B9).
pub fn check_order_of_round(earlier: Option<State>) -> Result<(), Refusal> {
    match earlier {
        None
        | Some(
            State::Superseded
            | State::Cancelled
            | State::ChairDecided
            | State::SessionDecided
            | State::Announced,
        ) => Ok(()),
        Some(state) => Err(Refusal::EarlierRoundRuns { state }),
    }
}
