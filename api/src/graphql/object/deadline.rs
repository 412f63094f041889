use async_graphql::{Context, Description, Object, Result, SimpleObject};
use chrono::{DateTime, NaiveDate, Utc};
use entity::deadline_step;
use rules::calendar::OffReason;
use rules::deadline::local_date;
use rules::mandate::Language;
use uuid::Uuid;

use super::local;
use super::mandate::Mandate;
use crate::graphql::asker::Asking;
use crate::graphql::date::Date;
use crate::graphql::enums::DeadlineStepKind;
use crate::graphql::instant::Instant;
use crate::graphql::loaders::DeadlineStepsKey;

/// A deadline, with what explains it.
#[derive(Description)]
pub struct Deadline {
    /// The matter whose history it has; none of one that is not sent, or of one agency's own.
    pub matter: Option<Uuid>,
    /// The event that it is counted from; its day is not counted.
    pub opened_at: DateTime<Utc>,
    /// The version of the table of working days that it was reckoned by (6.7).
    pub calendar_version: i32,
    pub nominal: NaiveDate,
    pub effective: NaiveDate,
    pub closes_at: DateTime<Utc>,
    pub provisional: bool,
}

/// A day that does not count as a working day.
#[derive(SimpleObject)]
struct SkippedDay {
    /// The day.
    date: Date,
    /// Why it does not count, in the reader's language where it has no name of its own.
    reason: String,
}

#[Object(use_type_description)]
impl Deadline {
    /// The last day as written or counted.
    async fn nominal(&self) -> Date {
        Date(self.nominal)
    }

    /// The last day on which an answer is in time, after rolling to a working day.
    async fn effective(&self) -> Date {
        Date(self.effective)
    }

    /// The first instant that is too late. 00:00 means that the whole day before it is in time.
    async fn closes_at(&self) -> Instant {
        local(self.closes_at)
    }

    /// Whether it was reckoned with a year whose working days are not announced yet.
    async fn provisional(&self) -> bool {
        self.provisional
    }

    /// The event that the days are counted from, such as the sending; its day is not counted.
    async fn counted_from(&self) -> Instant {
        local(self.opened_at)
    }

    /// The version of the table of working days that it was reckoned by, and is explained by (6.7).
    async fn calendar_version(&self) -> i32 {
        self.calendar_version
    }

    /// Each step by which it came to be what it is, the first one first (6.3).
    async fn history(&self, ctx: &Context<'_>) -> Result<Vec<DeadlineStep>> {
        let Some(matter) = self.matter else {
            return Ok(Vec::new());
        };
        let steps = ctx.loaders()?.load(DeadlineStepsKey(matter)).await?;
        Ok(steps
            .unwrap_or_default()
            .into_iter()
            .map(DeadlineStep)
            .collect())
    }

    /// Working days from the opening, which is not counted, to the last day, which is.
    async fn working_days(&self, ctx: &Context<'_>) -> Result<usize> {
        let days = (self.effective - local_date(self.opened_at)).num_days();
        let days = usize::try_from(days).unwrap_or_default();
        Ok(days.saturating_sub(self.days_off(ctx).await?.len()))
    }

    /// Days between the opening and the last day that do not count, in order.
    async fn skipped(&self, ctx: &Context<'_>) -> Result<Vec<SkippedDay>> {
        let weekend = match ctx.language() {
            Language::Vietnamese => "Ngày nghỉ cuối tuần",
            Language::English => "Weekend",
        };
        let days = self.days_off(ctx).await?.into_iter();
        Ok(days
            .map(|(date, reason)| SkippedDay {
                date: Date(date),
                reason: match reason {
                    OffReason::Weekend => weekend.to_owned(),
                    OffReason::Holiday(name) => name,
                },
            })
            .collect())
    }
}

impl Deadline {
    async fn days_off(&self, ctx: &Context<'_>) -> Result<Vec<(NaiveDate, OffReason)>> {
        let loaders = ctx.loaders()?;
        let calendar = loaders.calendar(ctx.app()?, self.calendar_version).await?;
        Ok(calendar.skipped_between(local_date(self.opened_at), self.effective))
    }
}

/// A step in the history of a deadline (6.3).
#[derive(Description)]
pub struct DeadlineStep(deadline_step::Model);

#[Object(use_type_description)]
impl DeadlineStep {
    /// What was done.
    async fn kind(&self) -> DeadlineStepKind {
        self.0.kind.0.into()
    }

    /// When it was done.
    async fn at(&self) -> Instant {
        local(self.0.at)
    }

    /// Who did it; null where nobody in office did.
    async fn done_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.by_mandate_id).await
    }

    /// The head in whose name a deputy did it (D1); null when there is none.
    async fn on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.on_behalf_of).await
    }

    /// The last day as written or counted then.
    async fn nominal(&self) -> Date {
        Date(self.0.nominal)
    }

    /// The last day that was in time from then on.
    async fn effective(&self) -> Date {
        Date(self.0.effective)
    }

    /// The version of the table of working days that it was reckoned by.
    async fn calendar_version(&self) -> i32 {
        self.0.calendar_version
    }
}
