use async_graphql::{Context, ID, InputObject, Object, Result};
use rules::mandate::Act;
use rules::secrecy::ask;

use super::payload;
use crate::command::delegation::{self, Assign, Document, Give, Revoke};
use crate::failure::Failure;
use crate::graphql::asker::Asking;
use crate::graphql::date::{Day, day_of};
use crate::graphql::enums::{AssignmentKind, DelegatedPower, DelegationKind};
use crate::graphql::guard::Does;
use crate::graphql::id::{Kind, given};
use crate::graphql::object::assignment::Assignment;
use crate::graphql::object::delegation::Delegation;
use crate::graphql::payload::settle;

/// What is lent, to whom, until when, by which document.
#[derive(InputObject)]
struct GiveDelegationInput {
    /// Global id of the deputy's mandate.
    deputy_mandate_id: ID,
    /// How much is entrusted.
    kind: DelegationKind,
    /// The powers that are named; empty for an acting delegation, which holds all.
    powers: Vec<DelegatedPower>,
    /// First day, today at the earliest.
    starts_on: Day,
    /// Last day, which counts until 24:00 (D9).
    ends_on: Day,
    /// The number of the document, of 1 to 100 characters.
    document_number: String,
    /// The day of the document that gives it.
    document_date: Day,
    /// Global id of a file: the document itself; absent, there is none.
    document_file_id: Option<ID>,
}

impl GiveDelegationInput {
    fn into_command(self) -> Result<Give, Failure> {
        let file = self.document_file_id.map(|id| given(Kind::File, &id));
        Ok(Give {
            deputy: given(Kind::Mandate, &self.deputy_mandate_id)?,
            kind: self.kind.into(),
            powers: self.powers.into_iter().map(Into::into).collect(),
            starts_on: self.starts_on.of("startsOn")?,
            ends_on: self.ends_on.of("endsOn")?,
            document: Document {
                number: self.document_number,
                date: self.document_date.of("documentDate")?,
                file: file.transpose()?,
            },
        })
    }
}

payload! {
    /// The answer to `giveDelegation`.
    GiveDelegationPayload {
        /// The delegation, as it stands now.
        delegation: Delegation,
    }
}

/// A delegation to take back.
#[derive(InputObject)]
struct RevokeDelegationInput {
    /// Global id of the delegation.
    delegation_id: ID,
    /// The version that was read.
    expected_version: i32,
    /// Why, in 1 to 2000 characters.
    reason: String,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl RevokeDelegationInput {
    fn into_command(self) -> Result<Revoke, Failure> {
        ask(Some(self.secret_content), true)?;
        Ok(Revoke {
            delegation: given(Kind::Delegation, &self.delegation_id)?,
            expected_version: self.expected_version,
            reason: self.reason,
        })
    }
}

payload! {
    /// The answer to `revokeDelegation`.
    RevokeDelegationPayload {
        /// The delegation, as it stands now.
        delegation: Delegation,
    }
}

/// Work to assign.
#[derive(InputObject)]
struct AssignWorkInput {
    /// What is assigned.
    kind: AssignmentKind,
    /// Global id of the mandate that shall have the work.
    deputy_mandate_id: ID,
    /// Global id of the mandate whose work it is; for a substitution; absent, there is none.
    absent_mandate_id: Option<ID>,
    /// The field, in words; for a field and a portfolio; absent, there is none.
    field: Option<String>,
    /// Global ids of the units that a Vice Chair follows; for a portfolio; absent, there is none.
    unit_ids: Option<Vec<ID>>,
    /// First day, today at the earliest. What was assigned before ends on the day before.
    starts_on: Day,
    /// Last day; a substitution needs one; absent, there is none.
    ends_on: Option<Day>,
    /// The number of the document, of 1 to 100 characters.
    document_number: String,
    /// The day of the document that gives it.
    document_date: Day,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl AssignWorkInput {
    fn into_command(self) -> Result<Assign, Failure> {
        ask(Some(self.secret_content), true)?;
        let units = self.unit_ids.unwrap_or_default();
        let absent = self.absent_mandate_id;
        Ok(Assign {
            kind: self.kind.into(),
            holder: given(Kind::Mandate, &self.deputy_mandate_id)?,
            absent: absent.map(|id| given(Kind::Mandate, &id)).transpose()?,
            field: self.field,
            units: units
                .iter()
                .map(|id| given(Kind::OrgUnit, id))
                .collect::<Result<_, _>>()?,
            starts_on: self.starts_on.of("startsOn")?,
            ends_on: day_of(self.ends_on, "endsOn")?,
            document: Document {
                number: self.document_number,
                date: self.document_date.of("documentDate")?,
                file: None,
            },
        })
    }
}

payload! {
    /// The answer to `assignWork`.
    AssignWorkPayload {
        /// The assignment, as it stands now.
        assignment: Assignment,
    }
}

/// An assignment to end.
#[derive(InputObject)]
struct EndAssignmentInput {
    /// Global id of the assignment.
    assignment_id: ID,
    /// Its last day, yesterday at the earliest.
    ends_on: Day,
}

payload! {
    /// The answer to `endAssignment`.
    EndAssignmentPayload {
        /// The assignment, as it stands now.
        assignment: Assignment,
    }
}

#[derive(Default)]
pub struct DelegationMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl DelegationMutation {
    /// Lends powers of the own office to a deputy: never more than the own ones, with an end, and not
    /// to be passed on (D9). A vote cannot be lent (D8).
    #[graphql(guard = "Does(Act::Entrust)")]
    async fn give_delegation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is lent.")] input: GiveDelegationInput,
    ) -> Result<GiveDelegationPayload> {
        let outcome = match input.into_command() {
            Ok(give) => delegation::give(ctx.app()?, ctx.actor()?, give).await,
            Err(failure) => Err(failure),
        };
        let (given, user_errors) = settle(ctx, outcome)?;
        Ok(GiveDelegationPayload {
            delegation: given.map(Delegation),
            user_errors,
        })
    }

    /// Takes back what was lent, at once: an act that is only prepared is refused from now on (D9).
    #[graphql(guard = "Does(Act::Entrust)")]
    async fn revoke_delegation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which delegation, and why.")] input: RevokeDelegationInput,
    ) -> Result<RevokeDelegationPayload> {
        let outcome = match input.into_command() {
            Ok(revoke) => delegation::revoke(ctx.app()?, ctx.actor()?, revoke).await,
            Err(failure) => Err(failure),
        };
        let (revoked, user_errors) = settle(ctx, outcome)?;
        Ok(RevokeDelegationPayload {
            delegation: revoked.map(Delegation),
            user_errors,
        })
    }

    /// Divides the work: a head among the deputies (D2), the Chair among the Vice Chairs, with the
    /// Standing Vice Chair and who stands in for an absent one (D4).
    #[graphql(guard = "Does(Act::Entrust)")]
    async fn assign_work(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is assigned.")] input: AssignWorkInput,
    ) -> Result<AssignWorkPayload> {
        let outcome = match input.into_command() {
            Ok(assign) => delegation::assign(ctx.app()?, ctx.actor()?, assign).await,
            Err(failure) => Err(failure),
        };
        let (assigned, user_errors) = settle(ctx, outcome)?;
        Ok(AssignWorkPayload {
            assignment: assigned.map(Assignment),
            user_errors,
        })
    }

    /// Ends an assignment of the own giving.
    #[graphql(guard = "Does(Act::Entrust)")]
    async fn end_assignment(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which assignment, and when.")] input: EndAssignmentInput,
    ) -> Result<EndAssignmentPayload> {
        let (app, actor) = (ctx.app()?, ctx.actor()?);
        let outcome = async {
            let id = given(Kind::Assignment, &input.assignment_id)?;
            delegation::end_assignment(app, actor, id, input.ends_on.of("endsOn")?).await
        };
        let outcome = outcome.await;
        let (ended, user_errors) = settle(ctx, outcome)?;
        Ok(EndAssignmentPayload {
            assignment: ended.map(Assignment),
            user_errors,
        })
    }
}
