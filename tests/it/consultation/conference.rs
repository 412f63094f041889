//! Consultations held as a conference (C3, C4, C5, C8).

mod absent;
mod invite;
mod minutes;
mod moved;
mod report;
mod sight;
