//! Proposals of localities through a focal agency (C12, C13, state machine 4.12).

mod agreed;
mod answer;
mod disagreed;
mod draft;
mod office;
mod sight;
mod urge;
mod verbs;
