mod input;

use async_graphql::{Context, Object, Result};
use entity::consultation_answer;
use rules::mandate::Act;

use self::input::*;
use super::payloads;
use crate::command::consultation;
use crate::failure::Failure;
use crate::graphql::asker::Asking;
use crate::graphql::fault::question_error;
use crate::graphql::guard::Does;
use crate::graphql::object::answer::ConsultationAnswer;
use crate::graphql::object::consultation::Consultation;
use crate::graphql::payload::{UserError, settle};
use crate::read;

payloads! {
    {
        /// The consultation after it.
        consultation: Consultation,
    }
    DraftConsultationPayload "draftConsultation",
    OpenConsultationPayload "openConsultation",
    ExtendConsultationPayload "extendConsultation",
    CloseConsultationPayload "closeConsultation",
    CancelConsultationPayload "cancelConsultation",
    MarkConsultationViewedPayload "markConsultationViewed",
    SaveAnswerDraftPayload "saveAnswerDraft",
    SynthesiseConsultationPayload "synthesiseConsultation",
}

payloads! {
    {
        /// The agency's answer.
        answer: ConsultationAnswer,
        /// Its consultation after it.
        consultation: Consultation,
    }
    AnswerConsultationPayload "answerConsultation",
    RecordLateAnswerPayload "recordLateAnswer",
    ResolveAnswerPayload "resolveAnswer",
}

#[derive(Default)]
pub struct ConsultationMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl ConsultationMutation {
    /// Prepares a consultation of agencies, to be sent by the head of the unit that asks (C6). Nothing
    /// secret is taken in (X1).
    #[graphql(guard = "Does(Act::DraftConsultation)")]
    async fn draft_consultation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What agencies are asked about, and which.")]
        input: DraftConsultationInput,
    ) -> Result<DraftConsultationPayload> {
        let outcome = match input.into_command() {
            Ok(command) => consultation::draft(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(DraftConsultationPayload {
            consultation,
            user_errors,
        })
    }

    /// Sends a prepared consultation: the head's of the unit that asks.
    #[graphql(guard = "Does(Act::LeadConsultation)")]
    async fn open_consultation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which consultation, and until when.")] input: OpenConsultationInput,
    ) -> Result<OpenConsultationPayload> {
        let outcome = match input.into_command() {
            Ok(command) => consultation::open(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(OpenConsultationPayload {
            consultation,
            user_errors,
        })
    }

    /// Gives more time, before the deadline only.
    #[graphql(guard = "Does(Act::LeadConsultation)")]
    async fn extend_consultation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which consultation, and until when.")] input: ExtendConsultationInput,
    ) -> Result<ExtendConsultationPayload> {
        let outcome = match input.into_command() {
            Ok(command) => consultation::extend(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(ExtendConsultationPayload {
            consultation,
            user_errors,
        })
    }

    /// Calls a consultation off. What was answered is kept.
    #[graphql(guard = "Does(Act::LeadConsultation)")]
    async fn cancel_consultation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which consultation, and why.")] input: CancelConsultationInput,
    ) -> Result<CancelConsultationPayload> {
        let outcome = match input.into_command() {
            Ok(command) => consultation::cancel(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(CancelConsultationPayload {
            consultation,
            user_errors,
        })
    }

    /// Keeps what the own agency prepares, for its head to sign; nobody outside sees it (X9).
    #[graphql(guard = "Does(Act::DraftAnswer)")]
    async fn save_answer_draft(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The answer so far.")] input: SaveAnswerDraftInput,
    ) -> Result<SaveAnswerDraftPayload> {
        let outcome = match input.into_command() {
            Ok(command) => consultation::save_draft(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(SaveAnswerDraftPayload {
            consultation,
            user_errors,
        })
    }

    /// Concludes a closed consultation: every amendment and disagreement is accepted or explained (C9).
    #[graphql(guard = "Does(Act::LeadConsultation)")]
    async fn synthesise_consultation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which consultation.")] input: SynthesiseConsultationInput,
    ) -> Result<SynthesiseConsultationPayload> {
        let outcome = match input.into_command() {
            Ok(command) => consultation::synthesise(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(SynthesiseConsultationPayload {
            consultation,
            user_errors,
        })
    }

    /// Closes a consultation before its deadline, once every agency has answered (4.6).
    #[graphql(guard = "Does(Act::LeadConsultation)")]
    async fn close_consultation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which consultation.")] input: CloseConsultationInput,
    ) -> Result<CloseConsultationPayload> {
        let outcome = match input.consultation() {
            Ok(id) => {
                let version = input.expected_version;
                consultation::close(ctx.app()?, ctx.actor()?, id, version).await
            }
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(CloseConsultationPayload {
            consultation,
            user_errors,
        })
    }

    /// Notes that somebody of an agency asked has looked at the consultation; only the first time
    /// counts.
    #[graphql(guard = "Does(Act::DraftAnswer)")]
    async fn mark_consultation_viewed(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which consultation.")] input: MarkConsultationViewedInput,
    ) -> Result<MarkConsultationViewedPayload> {
        let outcome = match input.consultation() {
            Ok(id) => consultation::mark_viewed(ctx.app()?, ctx.actor()?, id).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(MarkConsultationViewedPayload {
            consultation,
            user_errors,
        })
    }

    /// Signs the own agency's answer, or replaces it while the consultation is open (C6, C19). The same
    /// idempotency key is the same answer, however often it is sent.
    #[graphql(guard = "Does(Act::SignAnswer)")]
    async fn answer_consultation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The answer.")] input: AnswerConsultationInput,
    ) -> Result<AnswerConsultationPayload> {
        let outcome = match input.into_command() {
            Ok(command) => consultation::answer(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (answer, consultation, user_errors) = answered(ctx, outcome).await?;
        Ok(AnswerConsultationPayload {
            answer,
            consultation,
            user_errors,
        })
    }

    /// Keeps an answer that comes after closing: shown as late; deemed agreement stands (C16).
    #[graphql(guard = "Does(Act::SignAnswer)")]
    async fn record_late_answer(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The answer.")] input: AnswerConsultationInput,
    ) -> Result<RecordLateAnswerPayload> {
        let outcome = match input.into_command() {
            Ok(command) => {
                consultation::record_late_answer(ctx.app()?, ctx.actor()?, command).await
            }
            Err(failure) => Err(failure),
        };
        let (answer, consultation, user_errors) = answered(ctx, outcome).await?;
        Ok(RecordLateAnswerPayload {
            answer,
            consultation,
            user_errors,
        })
    }

    /// Accepts or explains what an agency asked for (C9): the unit's that asks.
    #[graphql(guard = "Does(Act::ResolveAnswer)")]
    async fn resolve_answer(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which answer, and how.")] input: ResolveAnswerInput,
    ) -> Result<ResolveAnswerPayload> {
        let outcome = match input.into_command() {
            Ok(command) => consultation::resolve_answer(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (answer, consultation, user_errors) = answered(ctx, outcome).await?;
        Ok(ResolveAnswerPayload {
            answer,
            consultation,
            user_errors,
        })
    }
}

/// An answer, and its consultation as the actor sees it after the verb.
async fn answered(
    ctx: &Context<'_>,
    outcome: Result<consultation_answer::Model, Failure>,
) -> Result<(
    Option<ConsultationAnswer>,
    Option<Consultation>,
    Vec<UserError>,
)> {
    let (answer, user_errors) = settle(ctx, outcome)?;
    let Some(answer) = answer else {
        return Ok((None, None, user_errors));
    };
    let db = ctx.app()?.store.reader();
    let consultation = read::consultation::of_answer(db, ctx.actor()?, answer.id)
        .await
        .map_err(|error| question_error(error.into(), ctx.language()))?;
    Ok((
        Some(ConsultationAnswer(answer)),
        consultation.map(Consultation),
        user_errors,
    ))
}
