use async_graphql::{Context, Description, Object, Result, SimpleObject};
use chrono::{DateTime, NaiveDate, Utc};
use rules::calendar::OffReason;
use rules::deadline::local_date;
use rules::mandate::Language;

use super::local;
use crate::graphql::asker::Asking;
use crate::graphql::date::Date;
use crate::graphql::instant::Instant;

/// A deadline, with what explains it.
#[derive(Description)]
pub struct Deadline {
    pub opened_at: DateTime<Utc>,
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
        let calendar = ctx.loaders()?.calendar(ctx.app()?).await?;
        Ok(calendar.skipped_between(local_date(self.opened_at), self.effective))
    }
}
