//! Consultations of agencies (rules C, state machine 4.6).

mod answer;
mod close;
mod deadline;
mod draft;
mod late;
mod queue;
mod sight;
mod story;
mod synthesis;
mod terms;
mod verbs;
