use async_graphql::{Context, ID, InputObject, Object};
use rules::mandate::Act;

use super::payload;
use crate::command::people::{Ending, Entered, NewMandate, end_mandate, give_mandate};
use crate::failure::Failure;
use crate::graphql::asker::Asking;
use crate::graphql::date::{Day, day_of};
use crate::graphql::enums::Office;
use crate::graphql::guard::Does;
use crate::graphql::id::{self, Kind};
use crate::graphql::object::mandate::Mandate;
use crate::graphql::object::mandate_request::MandateRequest;
use crate::graphql::payload::settle;

/// A new mandate.
#[derive(InputObject)]
struct AddMandateInput {
    /// Global id of the person.
    person_id: ID,
    /// The office that it gives. Chair, Vice Chair and member are seats of the committee.
    office: Office,
    /// Global id of the unit that it belongs to; absent for seats of the committee and
    /// administrators.
    unit_id: Option<ID>,
    /// As it stands on the door: "Giám đốc Sở Tài chính".
    title: String,
    /// Of an assistant: global id of the member's mandate that is assisted (B14); else none;
    /// absent, there is none.
    assists_id: Option<ID>,
    /// First day in office.
    starts_on: Day,
    /// Last day in office; absent means open.
    ends_on: Option<Day>,
    /// The number of the document that decided it, of 1 to 300 characters: needed where a confirmation
    /// is (X14); absent, there is none.
    document: Option<String>,
}

impl AddMandateInput {
    fn into_command(self) -> Result<NewMandate, Failure> {
        Ok(NewMandate {
            person: id::given(Kind::Person, &self.person_id)?,
            office: self.office.into(),
            unit: self
                .unit_id
                .map(|id| id::given(Kind::OrgUnit, &id))
                .transpose()?,
            title: self.title,
            assists: self
                .assists_id
                .map(|id| id::given(Kind::Mandate, &id))
                .transpose()?,
            starts_on: self.starts_on.of("startsOn")?,
            ends_on: day_of(self.ends_on, "endsOn")?,
        })
    }
}

payload! {
    /// The answer to `addMandate`.
    AddMandatePayload {
        /// The mandate that was given; null when refused, and while it waits.
        mandate: Mandate,
        /// What waits for a confirmation, where the office needs one (X14); null when there is nothing.
        request: MandateRequest,
    }
}

/// When a mandate ends.
#[derive(InputObject)]
struct EndMandateInput {
    /// Global id of the mandate.
    mandate_id: ID,
    /// The version that was read.
    expected_version: i32,
    /// The last day in office; a past day ends it at once.
    ends_on: Day,
    /// The number of the document that decided it: needed where a confirmation is (X14); absent, there
    /// is none.
    document: Option<String>,
}

payload! {
    /// The answer to `endMandate`.
    EndMandatePayload {
        /// The mandate, with its last day; null when refused, and while that waits.
        mandate: Mandate,
        /// What waits for a confirmation, where the office needs one (X14); null when there is nothing.
        request: MandateRequest,
    }
}

#[derive(Default)]
pub struct MandateMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl MandateMutation {
    /// Gives a person a mandate; where the office needs it, it holds only once it is confirmed (X14).
    /// An administrator holds no other office (X13), and nobody gives himself one. One Chair at a time,
    /// and one seat of the committee for one person (B20).
    #[graphql(guard = "Does(Act::KeepProvince)")]
    async fn add_mandate(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The new mandate.")] input: AddMandateInput,
    ) -> async_graphql::Result<AddMandatePayload> {
        let document = input.document.clone();
        let outcome = match input.into_command() {
            Ok(new) => give_mandate(ctx.app()?, ctx.actor()?, new, document.as_deref()).await,
            Err(failure) => Err(failure),
        };
        let (done, user_errors) = settle(ctx, outcome)?;
        let (mandate, request) = told(ctx, done).await?;
        Ok(AddMandatePayload {
            mandate,
            request,
            user_errors,
        })
    }

    /// Says on which day a mandate is in office for the last time. A ballot that is open keeps its
    /// members (B23); every request in the mandate is refused from the day after. Where the office needs
    /// it, that holds only once it is confirmed (X14).
    #[graphql(guard = "Does(Act::KeepProvince)")]
    async fn end_mandate(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which mandate, and when.")] input: EndMandateInput,
    ) -> async_graphql::Result<EndMandatePayload> {
        let (app, actor) = (ctx.app()?, ctx.actor()?);
        let outcome = async {
            let ending = Ending {
                mandate: id::given(Kind::Mandate, &input.mandate_id)?,
                expected_version: input.expected_version,
                ends_on: input.ends_on.of("endsOn")?,
            };
            end_mandate(app, actor, ending, input.document.as_deref()).await
        };
        let outcome = outcome.await;
        let (done, user_errors) = settle(ctx, outcome)?;
        let (mandate, request) = told(ctx, done).await?;
        Ok(EndMandatePayload {
            mandate,
            request,
            user_errors,
        })
    }
}

/// What holds, or what waits.
async fn told(
    ctx: &Context<'_>,
    done: Option<Entered>,
) -> async_graphql::Result<(Option<Mandate>, Option<MandateRequest>)> {
    Ok(match done {
        Some(Entered::Holds(mandate)) => (Some(Mandate::load(ctx, mandate.id).await?), None),
        Some(Entered::Waits(request)) => (None, Some(MandateRequest(request))),
        None => (None, None),
    })
}
