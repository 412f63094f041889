//! Taking part in the preparation of a matter (C1).

use async_graphql::{Context, ID, InputObject, Object, Result};
use rules::mandate::Act;
use rules::secrecy::{ask, ask_about};
use uuid::Uuid;

use super::payloads;
use crate::command::consultation::participation::{self, Invite, Report};
use crate::failure::Failure;
use crate::graphql::asker::Asking;
use crate::graphql::guard::Does;
use crate::graphql::id::{Kind, given};
use crate::graphql::object::participation::Participation;
use crate::graphql::payload::settle;

/// Which agency is invited to take part.
#[derive(InputObject)]
pub struct InviteParticipantInput {
    /// Global id of the consultation that is prepared and not sent.
    consultation_id: ID,
    /// Global id of the agency.
    unit_id: ID,
    /// What is added to the invitation, at most 2000 characters; absent, nothing.
    note: Option<String>,
    /// The secret question (X1): needed with a note, absent without. Yes refuses and stores nothing.
    secret_content: Option<bool>,
}

/// Who takes part for the own agency.
#[derive(InputObject)]
pub struct NameParticipantInput {
    /// Global id of the consultation that is prepared.
    consultation_id: ID,
    /// Global id of a mandate of the own agency.
    participant_mandate_id: ID,
}

/// What a participant reports to the own head.
#[derive(InputObject)]
pub struct ReportToHeadInput {
    /// Global id of the consultation that is prepared.
    consultation_id: ID,
    /// The report, at most 20000 characters.
    text: String,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
    /// The same key is the same report, however often it is sent; 1 to 100 characters.
    idempotency_key: String,
}

/// What the head says to the last report.
#[derive(InputObject)]
pub struct AnswerReportInput {
    /// Global id of the consultation that is prepared.
    consultation_id: ID,
    /// The opinion, at most 20000 characters.
    opinion: String,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

payloads! {
    {
        /// The agency's part after it.
        participation: Participation,
    }
    InviteParticipantPayload "inviteParticipant",
    NameParticipantPayload "nameParticipant",
    ReportToHeadPayload "reportToHead",
    AnswerReportPayload "answerReport",
}

impl InviteParticipantInput {
    fn into_command(self) -> Result<Invite, Failure> {
        ask_about(self.secret_content, &[self.note.as_deref()])?;
        Ok(Invite {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            unit: given(Kind::OrgUnit, &self.unit_id)?,
            note: self.note,
        })
    }
}

impl ReportToHeadInput {
    fn into_command(self) -> Result<Report, Failure> {
        ask(Some(self.secret_content), true)?;
        Ok(Report {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            text: self.text,
            idempotency_key: self.idempotency_key,
        })
    }
}

impl AnswerReportInput {
    /// Which matter, when the secret question is answered.
    fn matter(&self) -> Result<Uuid, Failure> {
        ask(Some(self.secret_content), true)?;
        given(Kind::Consultation, &self.consultation_id)
    }
}

#[derive(Default)]
pub struct ParticipationMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl ParticipationMutation {
    /// Invites an agency to take part in preparing a matter that is not sent yet (C1): the agency's that
    /// prepares it. Inviting twice is inviting once.
    #[graphql(guard = "Does(Act::DraftConsultation)")]
    async fn invite_participant(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which matter, and which agency.")] input: InviteParticipantInput,
    ) -> Result<InviteParticipantPayload> {
        let outcome = match input.into_command() {
            Ok(command) => {
                participation::invite_participant(ctx.app()?, ctx.actor()?, command).await
            }
            Err(failure) => Err(failure),
        };
        let (participation, user_errors) = settle(ctx, outcome.map(Participation))?;
        Ok(InviteParticipantPayload {
            participation,
            user_errors,
        })
    }

    /// Names who takes part for the own agency, or names somebody else (C1): the head's, or a deputy's by
    /// delegation.
    #[graphql(guard = "Does(Act::SignAnswer)")]
    async fn name_participant(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which matter, and who.")] input: NameParticipantInput,
    ) -> Result<NameParticipantPayload> {
        let of = given(Kind::Consultation, &input.consultation_id);
        let who = given(Kind::Mandate, &input.participant_mandate_id);
        let outcome = match (of, who) {
            (Ok(of), Ok(who)) => {
                participation::name_participant(ctx.app()?, ctx.actor()?, of, who).await
            }
            (Err(failure), _) | (_, Err(failure)) => Err(failure),
        };
        let (participation, user_errors) = settle(ctx, outcome.map(Participation))?;
        Ok(NameParticipantPayload {
            participation,
            user_errors,
        })
    }

    /// Reports to the own head on a matter that one takes part in (C1). Nobody outside the agency reads it.
    #[graphql(guard = "Does(Act::DraftAnswer)")]
    async fn report_to_head(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which matter, and the report.")] input: ReportToHeadInput,
    ) -> Result<ReportToHeadPayload> {
        let outcome = match input.into_command() {
            Ok(command) => participation::report_to_head(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (participation, user_errors) = settle(ctx, outcome.map(Participation))?;
        Ok(ReportToHeadPayload {
            participation,
            user_errors,
        })
    }

    /// Says what the head thinks of the last report (C1); said anew, it takes the place of what was said.
    #[graphql(guard = "Does(Act::SignAnswer)")]
    async fn answer_report(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which matter, and the opinion.")] input: AnswerReportInput,
    ) -> Result<AnswerReportPayload> {
        let outcome = match input.matter() {
            Ok(of) => {
                let opinion = &input.opinion;
                participation::answer_report(ctx.app()?, ctx.actor()?, of, opinion).await
            }
            Err(failure) => Err(failure),
        };
        let (participation, user_errors) = settle(ctx, outcome.map(Participation))?;
        Ok(AnswerReportPayload {
            participation,
            user_errors,
        })
    }
}
