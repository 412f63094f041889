//! Consultations of agencies (rules C, state machine 4.6).

mod answer;
mod close;
mod conference;
mod deadline;
mod draft;
mod external;
mod incorporation;
mod late;
mod participation;
mod pending;
mod points;
mod queue;
mod reached;
mod receipt;
mod rounds;
mod sight;
mod story;
mod synthesis;
mod table;
mod terms;
mod told;
mod urge;
mod verbs;
