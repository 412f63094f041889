//! Drafts of ministries and of other provinces, and the province's answer (C10).

mod input;

use async_graphql::{Context, Object, Result};
use rules::mandate::Act;

use self::input::*;
use super::payloads;
use crate::command::consultation::{self, external};
use crate::graphql::asker::Asking;
use crate::graphql::guard::Does;
use crate::graphql::object::consultation::Consultation;
use crate::graphql::payload::settle;

payloads! {
    {
        /// The consultation after it.
        consultation: Consultation,
    }
    ReceiveExternalDraftPayload "receiveExternalDraft",
    SaveProvinceAnswerPayload "saveProvinceAnswer",
    SendProvinceAnswerPayload "sendProvinceAnswer",
}

#[derive(Default)]
pub struct ExternalMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl ExternalMutation {
    /// Prepares a consultation about a draft of a ministry or of another province, when the committee or
    /// the Chair asked for an opinion (C10): the Office's, to which the answers flow. It is sent by
    /// `openConsultation`. Nothing secret is taken in (X1).
    #[graphql(guard = "Does(Act::DraftConsultation)")]
    async fn receive_external_draft(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The draft, its letter, who asked, and which agencies.")]
        input: ReceiveExternalDraftInput,
    ) -> Result<ReceiveExternalDraftPayload> {
        let outcome = match input.into_command() {
            Ok(command) => consultation::draft(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(ReceiveExternalDraftPayload {
            consultation,
            user_errors,
        })
    }

    /// Keeps the province's answer as it is written so far, once the agencies' time is over (C10). It is
    /// never empty.
    #[graphql(guard = "Does(Act::DraftConsultation)")]
    async fn save_province_answer(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which consultation, and the text.")] input: SaveProvinceAnswerInput,
    ) -> Result<SaveProvinceAnswerPayload> {
        let outcome = match input.into_command() {
            Ok(command) => external::save_province_answer(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(SaveProvinceAnswerPayload {
            consultation,
            user_errors,
        })
    }

    /// Records that the province's answer was sent, with its number and day (C10): the Office head's. That
    /// concludes the consultation.
    #[graphql(guard = "Does(Act::LeadConsultation)")]
    async fn send_province_answer(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which consultation, and how it was sent.")]
        input: SendProvinceAnswerInput,
    ) -> Result<SendProvinceAnswerPayload> {
        let outcome = match input.into_command() {
            Ok(command) => external::send_province_answer(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(SendProvinceAnswerPayload {
            consultation,
            user_errors,
        })
    }
}
