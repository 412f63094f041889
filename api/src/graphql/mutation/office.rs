use async_graphql::{Context, ID, InputObject, Object, Result};
use rules::mandate::Act;
use uuid::Uuid;

use super::payload;
use crate::command::people;
use crate::failure::Failure;
use crate::graphql::asker::Asking;
use crate::graphql::guard::Does;
use crate::graphql::id::{self, Kind};
use crate::graphql::object::mandate_request::MandateRequest;
use crate::graphql::payload::settle;

/// The most that is decided on at once.
const MOST: usize = 500;

/// What is confirmed as one list.
#[derive(InputObject)]
struct ConfirmMandatesInput {
    /// Global ids of the requests, 1 to 500; what is left out goes on waiting.
    request_ids: Vec<ID>,
}

payload! {
    /// The answer to `confirmMandates`.
    ConfirmMandatesPayload {
        /// The requests, confirmed; null when refused.
        requests: Vec<MandateRequest>,
    }
}

/// What is refused, and why.
#[derive(InputObject)]
struct RefuseMandatesInput {
    /// Global ids of the requests, 1 to 500.
    request_ids: Vec<ID>,
    /// Why, of 1 to 2000 characters; whoever entered them reads it.
    reason: String,
}

payload! {
    /// The answer to `refuseMandates`.
    RefuseMandatesPayload {
        /// The requests, refused; null when the verb was.
        requests: Vec<MandateRequest>,
    }
}

/// The link to make good.
#[derive(InputObject)]
struct CountersignLinkInput {
    /// Global id of the waiting link.
    link_id: ID,
}

payload! {
    /// The answer to `countersignLink`.
    CountersignLinkPayload {}
}

/// What was read.
#[derive(InputObject)]
struct AcknowledgeInput {
    /// Global id of what stands on the own start page.
    attention_id: ID,
}

payload! {
    /// The answer to `acknowledge`.
    AcknowledgePayload {}
}

#[derive(Default)]
pub struct OfficeMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl OfficeMutation {
    /// Confirms mandates that were entered, as one list: all of them or none (X14). They hold from
    /// now on, never backwards.
    #[graphql(guard = "Does(Act::ConfirmOffices)")]
    async fn confirm_mandates(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which of them.")] input: ConfirmMandatesInput,
    ) -> Result<ConfirmMandatesPayload> {
        let outcome = match requests(&input.request_ids) {
            Ok(ids) => people::confirm_mandates(ctx.app()?, ctx.actor()?, &ids).await,
            Err(failure) => Err(failure),
        };
        let (done, user_errors) = settle(ctx, outcome)?;
        Ok(ConfirmMandatesPayload {
            requests: done.map(|rows| rows.into_iter().map(MandateRequest).collect()),
            user_errors,
        })
    }

    /// Refuses mandates that were entered; they never hold (X14).
    #[graphql(guard = "Does(Act::ConfirmOffices)")]
    async fn refuse_mandates(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which, and why.")] input: RefuseMandatesInput,
    ) -> Result<RefuseMandatesPayload> {
        let outcome = match requests(&input.request_ids) {
            Ok(ids) => people::refuse_mandates(ctx.app()?, ctx.actor()?, &ids, &input.reason).await,
            Err(failure) => Err(failure),
        };
        let (done, user_errors) = settle(ctx, outcome)?;
        Ok(RefuseMandatesPayload {
            requests: done.map(|rows| rows.into_iter().map(MandateRequest).collect()),
            user_errors,
        })
    }

    /// Makes a sign-in link good of somebody who holds an office; it lasts from here on (X15).
    #[graphql(guard = "Does(Act::ConfirmOffices)")]
    async fn countersign_link(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which link.")] input: CountersignLinkInput,
    ) -> Result<CountersignLinkPayload> {
        let outcome = match id::given(Kind::WaitingLink, &input.link_id) {
            Ok(id) => people::countersign_link(ctx.app()?, ctx.actor()?, id).await,
            Err(failure) => Err(failure),
        };
        let (_, user_errors) = settle(ctx, outcome)?;
        Ok(CountersignLinkPayload { user_errors })
    }

    /// Takes what was read off the own start page; on those of others it stands on (X14, X15).
    #[graphql(guard = "Does(Act::KeepSelf)")]
    async fn acknowledge(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What was read.")] input: AcknowledgeInput,
    ) -> Result<AcknowledgePayload> {
        let outcome = match id::given(Kind::Attention, &input.attention_id) {
            Ok(id) => people::acknowledge(ctx.app()?, ctx.actor()?, id).await,
            Err(failure) => Err(failure),
        };
        let (_, user_errors) = settle(ctx, outcome)?;
        Ok(AcknowledgePayload { user_errors })
    }
}

fn requests(ids: &[ID]) -> Result<Vec<Uuid>, Failure> {
    if ids.len() > MOST {
        return Err(rules::Refusal::TooMany {
            field: "requestIds",
            max: MOST,
        }
        .into());
    }
    let given = |id| id::given(Kind::MandateRequest, id);
    ids.iter().map(given).collect()
}
