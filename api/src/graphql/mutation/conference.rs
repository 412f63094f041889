//! A consultation that is held as a conference (C3, C4, C5, C8).

mod input;

use async_graphql::{Context, Object, Result};
use rules::mandate::Act;

use self::input::*;
use super::payloads;
use crate::command::consultation::conference;
use crate::graphql::asker::Asking;
use crate::graphql::guard::Does;
use crate::graphql::object::consultation::Consultation;
use crate::graphql::payload::settle;

payloads! {
    {
        /// The consultation after it.
        consultation: Consultation,
    }
    InviteToConferencePayload "inviteToConference",
    MoveConferencePayload "moveConference",
    ReplyToInvitationPayload "replyToInvitation",
    WriteMinutesPayload "writeMinutes",
    SignMinutesPayload "signMinutes",
    ConcludeConferencePayload "concludeConference",
    AcknowledgeConclusionPayload "acknowledgeConclusion",
}

#[derive(Default)]
pub struct ConferenceMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl ConferenceMutation {
    /// Invites the agencies of a prepared consultation to a conference, with time, place and the dossier,
    /// which is frozen by it (C3): the head's of the unit that asks.
    #[graphql(guard = "Does(Act::LeadConsultation)")]
    async fn invite_to_conference(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which consultation, when and where.")] input: InviteToConferenceInput,
    ) -> Result<InviteToConferencePayload> {
        let outcome = match input.into_command() {
            Ok(command) => conference::invite(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(InviteToConferencePayload {
            consultation,
            user_errors,
        })
    }

    /// Holds a conference at another time or place, until there are minutes of it (C3): the agencies are
    /// told, and say anew who comes.
    #[graphql(guard = "Does(Act::LeadConsultation)")]
    async fn move_conference(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which consultation, when and where.")] input: MoveConferenceInput,
    ) -> Result<MoveConferencePayload> {
        let outcome = match input.into_command() {
            Ok(command) => conference::shift(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(MoveConferencePayload {
            consultation,
            user_errors,
        })
    }

    /// Says who comes to a conference for the own agency, or that nobody can, until it begins (C4, C8):
    /// the head's, or a deputy's by delegation.
    #[graphql(guard = "Does(Act::SignAnswer)")]
    async fn reply_to_invitation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which consultation, and who comes.")] input: ReplyToInvitationInput,
    ) -> Result<ReplyToInvitationPayload> {
        let outcome = match input.into_command() {
            Ok(command) => conference::reply(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(ReplyToInvitationPayload {
            consultation,
            user_errors,
        })
    }

    /// Writes the minutes of a conference, or writes them anew until it is concluded (C3). Whoever writes is
    /// their secretary; signatures under earlier ones are void.
    #[graphql(guard = "Does(Act::DraftConsultation)")]
    async fn write_minutes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which consultation, and its minutes.")] input: WriteMinutesInput,
    ) -> Result<WriteMinutesPayload> {
        let outcome = match input.into_command() {
            Ok(command) => conference::write_minutes(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(WriteMinutesPayload {
            consultation,
            user_errors,
        })
    }

    /// Signs the minutes, as whoever presided or as their secretary: two persons (C3).
    #[graphql(guard = "Does(Act::DraftConsultation)")]
    async fn sign_minutes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which minutes, and as what.")] input: SignMinutesInput,
    ) -> Result<SignMinutesPayload> {
        let outcome = match input.into_command() {
            Ok(command) => conference::sign_minutes(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(SignMinutesPayload {
            consultation,
            user_errors,
        })
    }

    /// Closes a conference whose minutes both have signed (C3): what was said counts, and who was absent
    /// is sent the conclusion, with a new short deadline (C5).
    #[graphql(guard = "Does(Act::LeadConsultation)")]
    async fn conclude_conference(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which consultation.")] input: ConcludeConferenceInput,
    ) -> Result<ConcludeConferencePayload> {
        let outcome = match input.consultation() {
            Ok(id) => {
                let version = input.expected_version;
                conference::conclude(ctx.app()?, ctx.actor()?, id, version).await
            }
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(ConcludeConferencePayload {
            consultation,
            user_errors,
        })
    }

    /// Acknowledges that whoever came for the head has reported the conclusion, and confirms what was said
    /// (C4). To correct it, sign another answer while the consultation is open.
    #[graphql(guard = "Does(Act::SignAnswer)")]
    async fn acknowledge_conclusion(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which consultation.")] input: AcknowledgeConclusionInput,
    ) -> Result<AcknowledgeConclusionPayload> {
        let outcome = match input.consultation() {
            Ok(id) => conference::acknowledge(ctx.app()?, ctx.actor()?, id).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(AcknowledgeConclusionPayload {
            consultation,
            user_errors,
        })
    }
}
