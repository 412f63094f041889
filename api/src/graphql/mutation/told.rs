//! Agencies that a request did not reach (C22).

use async_graphql::{Context, ID, InputObject, Object, Result};
use rules::mandate::Act;

use super::payload;
use crate::command::consultation::{self, AskAgain};
use crate::failure::Failure;
use crate::graphql::asker::Asking;
use crate::graphql::guard::Does;
use crate::graphql::id::{Kind, given};
use crate::graphql::object::consultation::Consultation;
use crate::graphql::payload::settle;

/// Which agency is asked again.
#[derive(InputObject)]
pub struct AskAgencyAgainInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// The version on which this was decided.
    expected_version: i32,
    /// Global id of the agency.
    unit_id: ID,
}

impl AskAgencyAgainInput {
    fn into_command(self) -> Result<AskAgain, Failure> {
        Ok(AskAgain {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            expected_version: self.expected_version,
            unit: given(Kind::OrgUnit, &self.unit_id)?,
        })
    }
}

payload! {
    /// The answer to `askAgencyAgain`.
    AskAgencyAgainPayload {
        /// The consultation after it.
        consultation: Consultation,
    }
}

#[derive(Default)]
pub struct ToldMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl ToldMutation {
    /// Asks an agency again that the request did not reach, in the same round and before the dossier goes
    /// on: it has the shortest term from today, the others stay as they are, and the conclusion waits for
    /// it (C22). The head's of the unit that asks.
    #[graphql(guard = "Does(Act::LeadConsultation)")]
    async fn ask_agency_again(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which consultation, and which agency.")] input: AskAgencyAgainInput,
    ) -> Result<AskAgencyAgainPayload> {
        let outcome = match input.into_command() {
            Ok(command) => consultation::ask_again(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(AskAgencyAgainPayload {
            consultation,
            user_errors,
        })
    }
}
