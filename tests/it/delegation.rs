//! Acting for a head, and dividing the work (rules D).

mod chair;
mod division;
mod give;
mod name;
mod over;
mod proposal;
mod sight;
mod task;

pub use task::{coordinated, leavable};
