use async_graphql::{Context, Description, Object, Result};
use entity::{consultation, external_draft};
use rules::consultation::may_see_responses;

use super::file::File;
use super::local;
use super::mandate::Mandate;
use crate::graphql::asker::Asking;
use crate::graphql::date::Date;
use crate::graphql::enums::AskedHow;
use crate::graphql::guard::{AskedOnly, PeopleOnly};
use crate::graphql::instant::Instant;
use crate::graphql::loaders::TableKey;
use crate::papers::province_answer;

/// A draft of a ministry or of another province that agencies are asked about, and the province's answer
/// (C10).
#[derive(Description)]
pub struct ExternalDraft {
    row: external_draft::Model,
    of: consultation::Model,
}

impl ExternalDraft {
    pub fn new(row: external_draft::Model, of: &consultation::Model) -> Self {
        Self {
            row,
            of: of.clone(),
        }
    }
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl ExternalDraft {
    /// The ministry or the province that sent it.
    async fn sender(&self) -> &str {
        &self.row.sender
    }

    /// Under which number the letter left its sender.
    async fn letter_number(&self) -> &str {
        &self.row.letter_number
    }

    /// The date on its letter.
    async fn letter_date(&self) -> Date {
        Date(self.row.letter_date)
    }

    /// The day by which the province has to answer.
    async fn answer_by(&self) -> Date {
        Date(self.row.answer_by)
    }

    /// Who asked for the opinion: the Chair or a Vice Chair; null when the committee did.
    async fn asked_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.row.asked_by).await
    }

    /// How the opinion was asked for.
    async fn asked_how(&self) -> AskedHow {
        self.row.asked_how.0.into()
    }

    /// On which day it was asked for.
    async fn asked_on(&self) -> Date {
        Date(self.row.asked_on)
    }

    /// What was asked for, or by which document; null when nothing was noted.
    async fn asked_note(&self) -> Option<&str> {
        self.row.asked_note.as_deref()
    }

    /// The answer as it can be begun with, made of what the agencies said, in Vietnamese: for those who see
    /// all answers, once agencies were asked; null to the others. Not to be followed.
    #[graphql(guard = "PeopleOnly.and(AskedOnly)")]
    async fn suggestion(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        if !self.oversees(ctx)? || self.of.opened_at.is_none() {
            return Ok(None);
        }
        let table = ctx.loaders()?.load(TableKey(self.of.id)).await?;
        Ok(table.map(|table| province_answer::suggestion(&table, &self.row)))
    }

    /// The province's answer, as far as it is written or as it was sent: for those who see all answers;
    /// null to the others and until there is one.
    async fn answer(&self, ctx: &Context<'_>) -> Result<Option<&str>> {
        let shown = self.oversees(ctx)?;
        Ok(self.row.answer.as_deref().filter(|_| shown))
    }

    /// Counts how often the answer was written; a verb names the one that was read.
    async fn answer_version(&self) -> i32 {
        self.row.answer_version
    }

    /// Who wrote it last; null until somebody has.
    async fn answer_by_mandate(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.row.answer_by_id).await
    }

    /// When it was written last; null until it was.
    async fn answer_at(&self) -> Option<Instant> {
        self.row.answer_at.map(local)
    }

    /// The number under which it was sent; null until it was.
    async fn sent_number(&self) -> Option<&str> {
        self.row.sent_number.as_deref()
    }

    /// The date on the letter that was sent; null until it was.
    async fn sent_on(&self) -> Option<Date> {
        self.row.sent_on.map(Date)
    }

    /// The letter that was sent, for those who see all answers; null to the others, and when it was not
    /// brought in.
    async fn sent_file(&self, ctx: &Context<'_>) -> Result<Option<File>> {
        match self.oversees(ctx)? {
            true => File::load(ctx, self.row.sent_file_id).await,
            false => Ok(None),
        }
    }

    /// Who recorded that it was sent; null until somebody has.
    async fn sent_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.row.sent_by).await
    }

    /// The head in whose name a deputy recorded it (D1); null when there is none.
    async fn sent_on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.row.sent_for).await
    }

    /// When it was recorded as sent; null until it was.
    async fn sent_at(&self) -> Option<Instant> {
        self.row.sent_at.map(local)
    }
}

impl ExternalDraft {
    fn oversees(&self, ctx: &Context<'_>) -> Result<bool> {
        let actor = ctx.actor()?;
        Ok(may_see_responses(
            actor.office,
            actor.works_in(self.of.owner_unit_id),
        ))
    }
}
