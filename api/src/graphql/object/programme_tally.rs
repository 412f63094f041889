use async_graphql::{Context, Description, Object, Result};
use chrono::NaiveDate;
use rules::timeliness::{Tally, share};
use uuid::Uuid;

use super::unit::OrgUnit;
use crate::graphql::date::Date;

/// Items by class as of a day (E3). The rates are percentages with two decimals, rounded half up one
/// by one (E2), so they need not sum to 100; null where there is nothing to take a share of.
#[derive(Description)]
pub struct ProgrammeTally {
    tally: Tally,
    as_of: NaiveDate,
}

impl ProgrammeTally {
    /// The sum of several tallies.
    pub fn new<'a>(tallies: impl IntoIterator<Item = &'a Tally>, as_of: NaiveDate) -> Self {
        let mut sum = Tally::default();
        for tally in tallies {
            sum.on_time += tally.on_time;
            sum.late_completed += tally.late_completed;
            sum.not_completed += tally.not_completed;
            sum.in_progress += tally.in_progress;
        }
        Self { tally: sum, as_of }
    }
}

/// Hundredths of a percent as a percentage.
fn percent(part: u32, of: u32) -> Option<f64> {
    share(part, of).map(|hundredths| f64::from(hundredths) / 100.0)
}

#[Object(use_type_description)]
impl ProgrammeTally {
    /// The day that it describes.
    async fn as_of(&self) -> Date {
        Date(self.as_of)
    }

    /// All items.
    async fn total(&self) -> u32 {
        self.tally.total()
    }

    /// Đúng hạn.
    async fn on_time(&self) -> u32 {
        self.tally.on_time
    }

    /// Hoàn thành quá hạn.
    async fn late_completed(&self) -> u32 {
        self.tally.late_completed
    }

    /// Chưa hoàn thành, the due day being past.
    async fn not_completed(&self) -> u32 {
        self.tally.not_completed
    }

    /// Đang thực hiện.
    async fn in_progress(&self) -> u32 {
        self.tally.in_progress
    }

    /// On time and late together.
    async fn completed(&self) -> u32 {
        self.tally.completed()
    }

    /// All but those in progress.
    async fn due_so_far(&self) -> u32 {
        self.tally.due_so_far()
    }

    /// `onTime` / `total`, in percent to two decimals; null when there are no items.
    async fn on_time_rate(&self) -> Option<f64> {
        percent(self.tally.on_time, self.tally.total())
    }

    /// `lateCompleted` / `total`, in percent to two decimals; null when there are no items.
    async fn late_completed_rate(&self) -> Option<f64> {
        percent(self.tally.late_completed, self.tally.total())
    }

    /// `notCompleted` / `total`, in percent to two decimals; null when there are no items.
    async fn not_completed_rate(&self) -> Option<f64> {
        percent(self.tally.not_completed, self.tally.total())
    }

    /// `inProgress` / `total`, in percent to two decimals; null when there are no items.
    async fn in_progress_rate(&self) -> Option<f64> {
        percent(self.tally.in_progress, self.tally.total())
    }

    /// `completed` / `total`, in percent to two decimals; null when there are no items.
    async fn completion_rate(&self) -> Option<f64> {
        percent(self.tally.completed(), self.tally.total())
    }

    /// `completed` / `dueSoFar`, in percent to two decimals (E3); null when nothing was due.
    async fn completion_of_due_rate(&self) -> Option<f64> {
        percent(self.tally.completed(), self.tally.due_so_far())
    }
}

/// The items that one unit leads, by class.
#[derive(Description)]
pub struct UnitTally {
    pub unit_id: Uuid,
    pub tally: Tally,
    pub as_of: NaiveDate,
}

#[Object(use_type_description)]
impl UnitTally {
    /// The unit that leads the items counted.
    async fn unit(&self, ctx: &Context<'_>) -> Result<OrgUnit> {
        OrgUnit::load(ctx, self.unit_id).await
    }

    /// Its items.
    async fn tally(&self) -> ProgrammeTally {
        ProgrammeTally::new([&self.tally], self.as_of)
    }
}
