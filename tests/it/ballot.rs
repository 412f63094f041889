//! Ballots (rules B, state machines 4.7 and 4.8).

mod abstention;
mod amendment;
mod assistant;
mod close;
mod coordination;
mod deadline;
mod dossier;
mod extend;
mod form;
mod gate;
mod late;
mod mandate;
mod paper;
mod pending;
mod remind;
mod result;
mod round;
mod session;
mod sight;
mod story;
mod tally;
mod terms;
mod verbs;
mod vote;
