//! Ballots (rules B, state machines 4.7 and 4.8).

mod story;
