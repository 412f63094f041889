//! The table in which the lead answers what agencies ask for, and what the Chair decides (C9, C18).

use async_graphql::{Context, ID, InputObject, Object, Result};
use rules::mandate::Act;
use rules::secrecy::{ask, ask_about};
use uuid::Uuid;

use super::payload;
use crate::command::consultation::{self, Refer, ResolveMany, Rule};
use crate::failure::Failure;
use crate::graphql::asker::Asking;
use crate::graphql::enums::{DemandRuling, DemandTreatment, TableFormat};
use crate::graphql::guard::Does;
use crate::graphql::id::{Kind, given};
use crate::graphql::object::consultation::Consultation;
use crate::graphql::object::file::File;
use crate::graphql::payload::settle;

/// How several demands were dealt with, all in the same way.
#[derive(InputObject)]
pub struct ResolveDemandsInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// Global ids of its demands, 1 to 500.
    demand_ids: Vec<ID>,
    /// Accepted, explained, or reserved.
    kind: DemandTreatment,
    /// What was changed, or why nothing was: the same for all of them.
    note: String,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl ResolveDemandsInput {
    fn into_command(self) -> Result<ResolveMany, Failure> {
        ask(Some(self.secret_content), true)?;
        Ok(ResolveMany {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            demands: demands(&self.demand_ids)?,
            kind: self.kind.into(),
            note: self.note,
        })
    }
}

/// The bringing of differences before the Chair.
#[derive(InputObject)]
pub struct ReferDifferencesInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// The version whose differences are brought.
    expected_version: i32,
    /// What the lead adds; absent, nothing.
    note: Option<String>,
    /// The secret question (X1): needed with a text, absent without one. Yes refuses
    /// and stores nothing.
    secret_content: Option<bool>,
}

impl ReferDifferencesInput {
    fn into_command(self) -> Result<Refer, Failure> {
        ask_about(self.secret_content, &[self.note.as_deref()])?;
        Ok(Refer {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            expected_version: self.expected_version,
            note: self.note,
        })
    }
}

/// A decision between the lead and agencies.
#[derive(InputObject)]
pub struct RuleDifferencesInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// Global ids of the demands that are decided, 1 to 500.
    demand_ids: Vec<ID>,
    /// Whose opinion holds, or back to the lead.
    ruling: DemandRuling,
    /// Why it is decided so.
    note: String,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl RuleDifferencesInput {
    fn into_command(self) -> Result<Rule, Failure> {
        ask(Some(self.secret_content), true)?;
        Ok(Rule {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            demands: demands(&self.demand_ids)?,
            ruling: self.ruling.into(),
            note: self.note,
        })
    }
}

fn demands(ids: &[ID]) -> Result<Vec<Uuid>, Failure> {
    ids.iter()
        .map(|id| given(Kind::ConsultationDemand, id))
        .collect()
}

payload! {
    /// The answer to `resolveDemands`.
    ResolveDemandsPayload {
        /// The consultation after it.
        consultation: Consultation,
    }
}

payload! {
    /// The answer to `referDifferences`.
    ReferDifferencesPayload {
        /// The consultation after it.
        consultation: Consultation,
    }
}

payload! {
    /// The answer to `ruleDifferences`.
    RuleDifferencesPayload {
        /// The consultation after it.
        consultation: Consultation,
    }
}

/// Which table, and as what.
#[derive(InputObject)]
pub struct ExportIncorporationInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// As a document or as a workbook.
    format: TableFormat,
}

payload! {
    /// The answer to `exportIncorporation`.
    ExportIncorporationPayload {
        /// The file: the caller's own, gone after a day unless it is put into something.
        file: File,
    }
}

#[derive(Default)]
pub struct IncorporationMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl IncorporationMutation {
    /// Accepts, explains or reserves what agencies ask for, several demands at once (C9): the unit's that
    /// asks.
    #[graphql(guard = "Does(Act::ResolveAnswer)")]
    async fn resolve_demands(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which demands, and how.")] input: ResolveDemandsInput,
    ) -> Result<ResolveDemandsPayload> {
        let outcome = match input.into_command() {
            Ok(command) => consultation::resolve_demands(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(ResolveDemandsPayload {
            consultation,
            user_errors,
        })
    }

    /// Writes the incorporation table as it stands now, in the form that the Office files (C9, C18): for
    /// those who see all answers.
    #[graphql(guard = "Does(Act::ReadConsultations)")]
    async fn export_incorporation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which consultation, and as what.")] input: ExportIncorporationInput,
    ) -> Result<ExportIncorporationPayload> {
        let (app, actor) = (ctx.app()?, ctx.actor()?);
        let outcome = match given(Kind::Consultation, &input.consultation_id) {
            Ok(id) => consultation::export_incorporation(app, actor, id, input.format.kind()).await,
            Err(failure) => Err(failure),
        };
        let (file, user_errors) = settle(ctx, outcome.map(File))?;
        Ok(ExportIncorporationPayload { file, user_errors })
    }

    /// Brings the differences that stay before the Chair and the Vice Chairs, with the table of differing
    /// opinions (C9).
    #[graphql(guard = "Does(Act::LeadConsultation)")]
    async fn refer_differences(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which consultation.")] input: ReferDifferencesInput,
    ) -> Result<ReferDifferencesPayload> {
        let outcome = match input.into_command() {
            Ok(command) => consultation::refer(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(ReferDifferencesPayload {
            consultation,
            user_errors,
        })
    }

    /// Decides differences between the lead and agencies (C9): the Chair's and the Vice Chairs'.
    #[graphql(guard = "Does(Act::RuleDifference)")]
    async fn rule_differences(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which demands, and how.")] input: RuleDifferencesInput,
    ) -> Result<RuleDifferencesPayload> {
        let outcome = match input.into_command() {
            Ok(command) => consultation::rule(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(RuleDifferencesPayload {
            consultation,
            user_errors,
        })
    }
}
