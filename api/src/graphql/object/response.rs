use async_graphql::{Context, Description, ID, Object, Result};
use chrono::{DateTime, Utc};
use entity::{consultation, consultation_answer, consultation_response, outbox};
use rules::consultation::{PointAnswer, SilenceMeans as Means, Standing, response_state};
use uuid::Uuid;

use super::answer::ConsultationAnswer;
use super::deadline::Deadline;
use super::delivery::{ConsultationUrge, Delivery};
use super::file::File;
use super::local;
use super::mandate::Mandate;
use super::point::PointDraft;
use super::receipt::PaperReceipt;
use super::unit::OrgUnit;
use crate::command::consultation::read_prepared;
use crate::graphql::asker::Asking;
use crate::graphql::enums::{AnswerPosition, ConsultationResponseState, SilenceMeans, ToldBy};
use crate::graphql::fault::question_error;
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;
use crate::graphql::loaders::{AnswersKey, DeliveriesKey, EarlierAnswerKey, ReceiptsKey, UrgesKey};
use crate::words;

/// One agency asked, and its answer (4.6).
#[derive(Description)]
pub struct ConsultationResponse {
    model: consultation_response::Model,
    of: consultation::Model,
    standing: Standing,
    now: DateTime<Utc>,
    previous: Option<Uuid>,
}

impl ConsultationResponse {
    pub fn new(
        model: consultation_response::Model,
        consultation: &consultation::Model,
        now: DateTime<Utc>,
    ) -> Self {
        Self {
            standing: model.standing(consultation, now),
            model,
            of: consultation.clone(),
            now,
            previous: consultation.previous_id,
        }
    }
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl ConsultationResponse {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::ConsultationResponse, self.model.id)
    }

    /// The agency asked.
    async fn unit(&self, ctx: &Context<'_>) -> Result<OrgUnit> {
        OrgUnit::load(ctx, self.model.unit_id).await
    }

    /// Where its answer stands now. Outside the agency a draft is only something it looked at (X9).
    async fn state(&self, ctx: &Context<'_>) -> Result<ConsultationResponseState> {
        let mut facts = self.model.facts();
        facts.drafted &= self.is_own(ctx)?;
        Ok(response_state(facts, self.standing).into())
    }

    /// When somebody of the agency first looked at it; null until somebody has.
    async fn viewed_at(&self) -> Option<Instant> {
        self.model.viewed_at.map(local)
    }

    /// Proof that the request reached the agency (C7); null before it was sent.
    async fn delivery(&self, ctx: &Context<'_>) -> Result<Option<Delivery>> {
        let Some(sent_at) = self.of.opened_at else {
            return Ok(None);
        };
        let consultation = self.model.consultation_id;
        let notices = ctx.loaders()?.load(DeliveriesKey(consultation)).await?;
        let own =
            |(unit, notice): (Uuid, outbox::Model)| (unit == self.model.unit_id).then_some(notice);
        Ok(Some(Delivery {
            sent_at,
            notices: notices
                .unwrap_or_default()
                .into_iter()
                .filter_map(own)
                .collect(),
            seen_at: self.model.viewed_at,
            seen_by: self.model.viewed_by,
            seen_how: self.model.seen_by.map(|by| by.0),
        }))
    }

    /// Since when the agency was told: from then on the request stood before somebody entitled to answer for
    /// it (C22). Null while nobody is.
    async fn told_at(&self) -> Option<Instant> {
        let told_at = self.model.told_at;
        told_at.filter(|told_at| *told_at <= self.now).map(local)
    }

    /// By what it was told; null while it is not (C22).
    async fn told_by(&self) -> Option<ToldBy> {
        let told = self.model.told_by_now(self.now);
        self.model.told_by.filter(|_| told).map(|by| by.0.into())
    }

    /// Until when this agency may answer: the later of the request's day and, if it was told after the sending,
    /// of the shortest term after that (C22). Null before it was sent.
    async fn deadline(&self) -> Option<Deadline> {
        let (ends_on, ends_at) = self.model.ends_on.zip(self.model.ends_at)?;
        let own = self.of.closes_at != Some(ends_at);
        Some(Deadline {
            matter: (!own).then_some(self.of.id),
            calendar_version: self.model.calendar_version.or(self.of.calendar_version)?,
            opened_at: match own {
                // A contested receipt leaves the day that it brought, and tells nobody.
                true => self.model.told_at.or(self.model.sent_at)?,
                false => self.model.sent_at?,
            },
            nominal: match own {
                true => ends_on,
                false => self.of.deadline_nominal?,
            },
            effective: ends_on,
            closes_at: ends_at,
            provisional: self.of.deadline_provisional,
        })
    }

    /// The receipts of the request on paper that the lead recorded, newest first: for the agency itself and for
    /// those who see its answer (C22).
    async fn receipts(&self, ctx: &Context<'_>) -> Result<Vec<PaperReceipt>> {
        let receipts = ctx.loaders()?.load(ReceiptsKey(self.model.id)).await?;
        let receipts = receipts.unwrap_or_default().into_iter().rev();
        let (unit, over) = (
            self.model.unit_id,
            self.standing.over || self.model.position.is_some(),
        );
        Ok(receipts
            .map(|model| PaperReceipt { model, unit, over })
            .collect())
    }

    /// What silence past that day is, as things stand (C7, C22, N7).
    async fn silence_is(&self) -> SilenceMeans {
        Means::of(self.standing).into()
    }

    /// The same in words, as a reminder says it, in the reader's language.
    async fn silence_words(&self, ctx: &Context<'_>) -> &'static str {
        words::silence(Means::of(self.standing), ctx.language())
    }

    /// Each time that the agency was urged to answer, newest first (C20).
    async fn urges(&self, ctx: &Context<'_>) -> Result<Vec<ConsultationUrge>> {
        let urges = ctx.loaders()?.load(UrgesKey(self.model.id)).await?;
        let urges = urges.unwrap_or_default().into_iter();
        Ok(urges.map(ConsultationUrge).collect())
    }

    /// What the agency said last in the round before, to stand beside its new answer (4.6); null
    /// when there is none.
    async fn earlier_round(&self, ctx: &Context<'_>) -> Result<Option<ConsultationAnswer>> {
        let Some(previous) = self.previous else {
            return Ok(None);
        };
        let key = EarlierAnswerKey(previous, self.model.unit_id);
        Ok(ctx.loaders()?.load(key).await?.map(ConsultationAnswer))
    }

    /// What the agency prepares: for its own people only (X9), null to others and when there is
    /// nothing.
    async fn draft(&self, ctx: &Context<'_>) -> Result<Option<AnswerDraft>> {
        let (true, Some(by), Some(at)) = (
            self.is_own(ctx)?,
            self.model.drafted_by,
            self.model.drafted_at,
        ) else {
            return Ok(None);
        };
        Ok(Some(AnswerDraft {
            position: self.model.draft_position.map(|position| position.0),
            text: self.model.draft_body.clone(),
            points: read_prepared(self.model.draft_points.as_deref())
                .map_err(|error| question_error(error, ctx.language()))?,
            letter_file: self.model.draft_letter_file_id,
            by,
            at,
        }))
    }

    /// The answer that counts: the last one signed before closing. Null when there is none (C7).
    async fn counted(&self, ctx: &Context<'_>) -> Result<Option<ConsultationAnswer>> {
        self.answer(ctx, self.model.counted_answer_id).await
    }

    /// An answer that came after closing: kept, never counted (C16). Null when there is none.
    async fn late(&self, ctx: &Context<'_>) -> Result<Option<ConsultationAnswer>> {
        self.answer(ctx, self.model.late_answer_id).await
    }

    /// Every version, newest first.
    async fn versions(&self, ctx: &Context<'_>) -> Result<Vec<ConsultationAnswer>> {
        Ok(self
            .all(ctx)
            .await?
            .into_iter()
            .map(ConsultationAnswer)
            .collect())
    }
}

impl ConsultationResponse {
    fn is_own(&self, ctx: &Context<'_>) -> Result<bool> {
        Ok(ctx.actor()?.works_in(self.model.unit_id))
    }

    async fn all(&self, ctx: &Context<'_>) -> Result<Vec<consultation_answer::Model>> {
        let answers = ctx.loaders()?.load(AnswersKey(self.model.id)).await?;
        Ok(answers.unwrap_or_default())
    }

    async fn answer(
        &self,
        ctx: &Context<'_>,
        id: Option<Uuid>,
    ) -> Result<Option<ConsultationAnswer>> {
        let Some(id) = id else {
            return Ok(None);
        };
        let mut answers = self.all(ctx).await?.into_iter();
        Ok(answers
            .find(|answer| answer.id == id)
            .map(ConsultationAnswer))
    }
}

/// An answer that is prepared and not signed.
#[derive(Description)]
pub struct AnswerDraft {
    position: Option<rules::consultation::Position>,
    text: Option<String>,
    points: Vec<PointAnswer>,
    letter_file: Option<Uuid>,
    by: Uuid,
    at: DateTime<Utc>,
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl AnswerDraft {
    /// The position so far; null until one was chosen.
    async fn position(&self) -> Option<AnswerPosition> {
        self.position.map(AnswerPosition::from)
    }

    /// The text so far; null until there is one.
    async fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// What is prepared to single points: at most 500.
    async fn points(&self) -> Vec<PointDraft> {
        self.points.iter().cloned().map(PointDraft).collect()
    }

    /// The letter so far; null until one was added.
    async fn letter_file(&self, ctx: &Context<'_>) -> Result<Option<File>> {
        File::load(ctx, self.letter_file).await
    }

    /// Who saved it last.
    async fn saved_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.by).await
    }

    /// When it was saved last.
    async fn saved_at(&self) -> Instant {
        local(self.at)
    }
}
