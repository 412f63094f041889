//! Ballots (rules B, state machines 4.7 and 4.8).

mod amendment;
mod close;
mod coordination;
mod deadline;
mod dossier;
mod late;
mod mandate;
mod sight;
mod story;
mod tally;
mod terms;
mod verbs;
mod vote;
