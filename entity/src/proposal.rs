//! Proposals of localities (4.12), and who sees which.

use rules::mandate::Actor;
use rules::proposal::{Decision, Outcome, Place, State};
use rules::who::Who;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{Condition, Select};
use serde::Serialize;

use crate::sight::nothing;
use crate::{Stored, proposal_request, proposal_transfer};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "proposal")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i32,
    /// Nothing of it moves by the clock.
    pub state: Stored<State>,
    pub title: String,
    pub locality_unit_id: Uuid,
    /// The agency of the main content, at present.
    pub focal_unit_id: Uuid,
    pub dossier_id: Uuid,
    pub drafted_by: Uuid,
    pub drafted_at: DateTimeUtc,
    pub idempotency_key: String,
    pub sent_by: Option<Uuid>,
    pub sent_at: Option<DateTimeUtc>,
    pub accepted_by: Option<Uuid>,
    pub accepted_at: Option<DateTimeUtc>,
    pub gathered_by: Option<Uuid>,
    pub gathered_at: Option<DateTimeUtc>,
    pub outcome: Option<Stored<Outcome>>,
    pub conclusion_note: Option<String>,
    pub concluded_by: Option<Uuid>,
    /// The head, when a deputy did it; so with the answer (D1).
    pub concluded_for: Option<Uuid>,
    pub concluded_at: Option<DateTimeUtc>,
    /// C12: when the locality was told of the differing opinions.
    pub locality_informed_at: Option<DateTimeUtc>,
    pub completion_note: Option<String>,
    /// C13: why the Office's head went on without all opinions.
    pub override_reason: Option<String>,
    pub completed_by: Option<Uuid>,
    pub completed_at: Option<DateTimeUtc>,
    /// What the Chair decided on the whole; the locality's answer is his note.
    pub decision: Option<Stored<Decision>>,
    pub answer: Option<String>,
    pub answered_by: Option<Uuid>,
    pub answered_for: Option<Uuid>,
    pub answered_at: Option<DateTimeUtc>,
    pub closed_by: Option<Uuid>,
    pub closed_at: Option<DateTimeUtc>,
}

impl Model {
    /// In what capacities an actor's unit stands to it.
    pub fn place(&self, actor: &Actor, asked: bool) -> Place {
        Place {
            locality: actor.works_in(self.locality_unit_id),
            focal: actor.works_in(self.focal_unit_id),
            asked,
        }
    }
}

impl Entity {
    /// X6: the Office, the Chair and the Vice Chairs see what was sent; a locality its own, drafts
    /// included; an agency what came to it, was passed on by it, or asks it for an answer; members
    /// as such, administrators and apps nothing.
    pub fn visible_to<'a>(who: impl Into<Who<'a>>) -> Select<Self> {
        let condition = match who.into() {
            Who::Person(actor) => visible_to_person(actor),
            Who::App(_) => nothing(),
        };
        #[expect(clippy::disallowed_methods, reason = "this is the door")]
        Self::find().filter(condition)
    }

    /// For removing by order (X10), which shows nothing.
    pub fn everywhere() -> Select<Self> {
        #[expect(clippy::disallowed_methods, reason = "removes, shows nothing")]
        Self::find()
    }

    /// For the clock, which urges who has not answered and shows it to nobody.
    pub fn awaiting_answers() -> Select<Self> {
        #[expect(
            clippy::disallowed_methods,
            reason = "the sweeper shows nothing to anybody"
        )]
        Self::find().filter(awaits_answers())
    }
}

/// Agencies are still waited for.
pub fn awaits_answers() -> Condition {
    let states = <State as rules::Coded>::ALL.iter().copied();
    let awaiting = states.filter(|state| state.awaits_answers()).map(Stored);
    Condition::all().add(Column::State.is_in(awaiting))
}

/// The condition for people, also for what is reached through a proposal.
pub(crate) fn visible_to_person(actor: &Actor) -> Condition {
    use rules::mandate::Office::*;
    let sent = || Condition::all().add(Column::SentAt.is_not_null());
    match (actor.office, actor.unit_id) {
        (Chair | ViceChair | OfficeHead | OfficeDeputyHead | OfficeSpecialist, _) => sent(),
        (AgencyHead | AgencyDeputy | AgencyOfficer, Some(unit)) => {
            Condition::any().add(Column::LocalityUnitId.eq(unit)).add(
                sent().add(
                    Condition::any()
                        .add(Column::FocalUnitId.eq(unit))
                        .add(asked(unit))
                        .add(passed_on(unit)),
                ),
            )
        }
        (AgencyHead | AgencyDeputy | AgencyOfficer, None)
        | (CommitteeMember | Assistant | Administrator, _) => nothing(),
    }
}

/// The unit is, or was, asked on some issue.
fn asked(unit: Uuid) -> Expr {
    let of_unit = Query::select()
        .column(proposal_request::Column::ProposalId)
        .from(proposal_request::Entity)
        .and_where(proposal_request::Column::UnitId.eq(unit))
        .to_owned();
    Column::Id.in_subquery(of_unit)
}

/// The unit was the focal agency once.
fn passed_on(unit: Uuid) -> Expr {
    let by_unit = Query::select()
        .column(proposal_transfer::Column::ProposalId)
        .from(proposal_transfer::Entity)
        .and_where(proposal_transfer::Column::FromUnitId.eq(unit))
        .to_owned();
    Column::Id.in_subquery(by_unit)
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
