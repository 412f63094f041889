//! On time, late, not completed, in progress: the four classes as of a day (E3, 4.4), and their
//! figures.
//!
//! Days are civil days of Việt Nam. Whoever knows an instant of completion gives the day on which it
//! counts: what comes after the cut-off counts on the next.

use chrono::NaiveDate;

use crate::coded;

coded! {
    /// The class of a piece of work as of a day (E3).
    pub enum Timeliness {
        /// Đúng hạn: completed by the due day.
        OnTime = "ON_TIME",
        /// Quá hạn: completed after the due day.
        LateCompleted = "LATE_COMPLETED",
        /// Chưa hoàn thành: the due day is past.
        NotCompleted = "NOT_COMPLETED",
        /// Đang thực hiện: the due day is still to come, or today.
        InProgress = "IN_PROGRESS",
    }
}

/// The class as of a day (E3). Nothing of it is stored: a completion after `as_of` had not happened.
/// Completed early is on time (P32).
pub fn timeliness(
    due_on: NaiveDate,
    completed_on: Option<NaiveDate>,
    as_of: NaiveDate,
) -> Timeliness {
    match completed_on.filter(|day| *day <= as_of) {
        Some(day) if day <= due_on => Timeliness::OnTime,
        Some(_) => Timeliness::LateCompleted,
        None if as_of <= due_on => Timeliness::InProgress,
        None => Timeliness::NotCompleted,
    }
}

/// How many pieces of work stand in each class. The four sum to the total (E3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub on_time: u32,
    pub late_completed: u32,
    pub not_completed: u32,
    pub in_progress: u32,
}

impl Tally {
    /// Adds `count` pieces of one class.
    pub fn add(&mut self, class: Timeliness, count: u32) {
        *match class {
            Timeliness::OnTime => &mut self.on_time,
            Timeliness::LateCompleted => &mut self.late_completed,
            Timeliness::NotCompleted => &mut self.not_completed,
            Timeliness::InProgress => &mut self.in_progress,
        } += count;
    }

    pub fn total(&self) -> u32 {
        self.due_so_far() + self.in_progress
    }

    pub fn completed(&self) -> u32 {
        self.on_time + self.late_completed
    }

    /// All but those in progress.
    pub fn due_so_far(&self) -> u32 {
        self.completed() + self.not_completed
    }
}

/// A share in hundredths of a percent, rounded half up (E2); none of nothing is no share.
///
/// Shares of a whole are rounded one by one and need not sum to 100 %.
pub fn share(part: u32, of: u32) -> Option<u32> {
    let whole = u64::from(of);
    let hundredths = (u64::from(part) * 20_000 + whole).checked_div(2 * whole)?;
    u32::try_from(hundredths).ok()
}
