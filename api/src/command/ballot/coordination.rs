//! C24, C2, C14: the agencies that a ballot's matter touches, listed by the lead, checked by the Office,
//! and the statement of the lead's head for those that are not asked.

use std::collections::BTreeSet;

use entity::{
    Rows, Stored, ballot, ballot_ground, ballot_related_unit, consultation, coordination_statement,
    coordination_unit, org_unit, party, recipient_group_member,
};
use rules::Refusal;
use rules::ballot::Verb;
use rules::coordination::check_signature;
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use rules::task::Role;
use rules::text::check_text;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, Set};
use serde_json::json;
use uuid::Uuid;

use super::held::{Held, notify, update};
use crate::app::{App, Subject, Work};
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read;

const MAX_STATEMENT: usize = 5_000;
const MAX_UNITS: usize = 200;
const MAX_GROUNDS: usize = 20;

/// What a request says of the agencies that its matter touches.
#[derive(Clone, Debug, Default)]
pub struct Coordination {
    pub related: Vec<Uuid>,
    pub statement: Option<String>,
}

/// The lead's list, as it shall stand.
pub struct ListRelated {
    pub ballot: Uuid,
    pub expected_version: i32,
    pub related: Vec<Uuid>,
    /// Closed consultations on the matter, beside the one that the ballot was asked for on.
    pub consultations: Vec<Uuid>,
}

/// Why agencies are not asked (C14).
pub struct StateNoCoordination {
    pub ballot: Uuid,
    pub expected_version: i32,
    /// None where there is no related agency.
    pub units: Vec<Uuid>,
    pub statement: String,
}

/// Lists the agencies that the matter touches, and the consultations in which they were asked. Who
/// coordinates the item or the task is listed in any case, and so is what the Office added.
pub async fn list_related(
    app: &App,
    actor: &Actor,
    input: ListRelated,
) -> Result<ballot::Model, Failure> {
    let act = Act::ListRelated;
    let work = app.begin(actor, act).await?;
    let held = Held::take(&work, actor, input.ballot).await?;
    held.check(Verb::ListRelated, input.expected_version)?;
    if !actor.works_in(held.ballot.lead_unit_id) {
        return Err(Refusal::NotEntitled { act }.into());
    }
    let related = related(&work, &held.ballot, input.related).await?;
    let grounds = check_grounds(&work, actor, &held.ballot, input.consultations).await?;
    let before = read::gate::one(work.db(), &held.ballot, work.now()).await?;
    let was: BTreeSet<_> = before.related.iter().map(|one| one.row.unit_id).collect();
    let kept = before.related.iter().filter(|one| one.row.reason.is_some());
    let kept: BTreeSet<_> = kept.map(|one| one.row.unit_id).collect();
    ballot_related_unit::Entity::delete_many()
        .filter(ballot_related_unit::Column::BallotId.eq(held.ballot.id))
        .filter(ballot_related_unit::Column::Reason.is_null())
        .exec(work.db())
        .await?;
    let listed: BTreeSet<_> = related.difference(&kept).copied().collect();
    list(&work, actor, held.ballot.id, &listed).await?;
    ballot_ground::Entity::delete_many()
        .filter(ballot_ground::Column::BallotId.eq(held.ballot.id))
        .exec(work.db())
        .await?;
    link(&work, held.ballot.id, &grounds).await?;
    let now: BTreeSet<_> = related.union(&kept).copied().collect();
    let mut change = held.ballot.clone().into_active_model();
    if now != was {
        // C24: what the Office has checked was another list.
        change.checked_by = Set(None);
        change.checked_at = Set(None);
    }
    let subject = Subject::ballot(held.ballot.id);
    let said = |units: &BTreeSet<Uuid>| Some(json!({ "units": units, "grounds": grounds }));
    work.journal("LIST_RELATED", subject, said(&was), said(&now))
        .await?;
    let ballot = update(&work, "CHANGE_BALLOT", &held.ballot, change).await?;
    work.commit().await?;
    Ok(ballot)
}

/// Signs the statement, as the head of the lead.
pub async fn state_no_coordination(
    app: &App,
    actor: &Actor,
    input: StateNoCoordination,
) -> Result<ballot::Model, Failure> {
    secrecy::admit(app, &[("statement", Some(&input.statement))]).await?;
    let work = app.begin(actor, Act::StateNoCoordination).await?;
    let statement = check_text("statement", &input.statement, MAX_STATEMENT)?;
    let held = Held::take(&work, actor, input.ballot).await?;
    held.check(Verb::StateNoCoordination, input.expected_version)?;
    check_signature(actor, held.ballot.lead_unit_id)?;
    let gate = read::gate::one(work.db(), &held.ballot, work.now()).await?;
    let listed: BTreeSet<_> = gate.related.iter().map(|one| one.row.unit_id).collect();
    let units: BTreeSet<_> = input.units.into_iter().collect();
    if !units.is_subset(&listed) {
        return Err(Refusal::NotFound.into());
    }
    if units.is_empty() && !listed.is_empty() {
        return Err(Refusal::Required { field: "unitIds" }.into());
    }
    keep(&work, actor, held.ballot.id, statement, &units).await?;
    let change = held.ballot.clone().into_active_model();
    let ballot = update(&work, "CHANGE_BALLOT", &held.ballot, change).await?;
    work.commit().await?;
    Ok(ballot)
}

/// The agencies as they are listed: the given ones, and who coordinates the item or the task (C24).
pub(super) async fn related(
    work: &Work,
    ballot: &ballot::Model,
    given: Vec<Uuid>,
) -> Result<BTreeSet<Uuid>, Failure> {
    let mut units: BTreeSet<_> = given.into_iter().collect();
    if units.contains(&ballot.lead_unit_id) {
        return Err(Refusal::LeadIsNotRelated.into());
    }
    if units.len() > MAX_UNITS {
        let (field, max) = ("relatedUnitIds", MAX_UNITS);
        return Err(Refusal::TooMany { field, max }.into());
    }
    check_units(work, &units).await?;
    units.extend(coordinators(work, ballot).await?);
    units.remove(&ballot.lead_unit_id);
    Ok(units)
}

pub(super) async fn check_units(work: &Work, units: &BTreeSet<Uuid>) -> Result<(), Failure> {
    let known = org_unit::Entity::rows()
        .filter(org_unit::Column::Id.is_in(units.iter().copied()))
        .count(work.db())
        .await?;
    match usize::try_from(known) == Ok(units.len()) {
        true => Ok(()),
        false => Err(Refusal::NotFound.into()),
    }
}

/// Who has a part in the item or the task beside the one that is accountable.
async fn coordinators(work: &Work, ballot: &ballot::Model) -> Result<Vec<Uuid>, Failure> {
    let of = [
        (party::Column::TaskId, ballot.task_id),
        (party::Column::ProgrammeItemId, ballot.programme_item_id),
    ];
    let mut units = Vec::new();
    for (column, id) in of
        .into_iter()
        .filter_map(|(column, id)| Some((column, id?)))
    {
        let parties = party::Entity::rows()
            .filter(column.eq(id))
            .filter(party::Column::Role.ne(Stored(Role::Accountable)))
            .all(work.db())
            .await?;
        let groups = parties.iter().filter_map(|party| party.group_id);
        let members = recipient_group_member::Entity::rows()
            .filter(recipient_group_member::Column::GroupId.is_in(groups))
            .all(work.db())
            .await?;
        units.extend(parties.iter().filter_map(|party| party.unit_id));
        units.extend(members.into_iter().map(|member| member.unit_id));
    }
    Ok(units)
}

/// The consultations that are named: the lead's own, and closed.
pub(super) async fn check_grounds(
    work: &Work,
    actor: &Actor,
    ballot: &ballot::Model,
    given: Vec<Uuid>,
) -> Result<BTreeSet<Uuid>, Failure> {
    let mut grounds: BTreeSet<_> = given.into_iter().collect();
    if grounds.len() > MAX_GROUNDS {
        let (field, max) = ("consultationIds", MAX_GROUNDS);
        return Err(Refusal::TooMany { field, max }.into());
    }
    let found = consultation::Entity::visible_to(actor)
        .filter(consultation::Column::Id.is_in(grounds.iter().copied()))
        .filter(consultation::Column::OwnerUnitId.eq(ballot.lead_unit_id))
        .all(work.db())
        .await?;
    let closed = found
        .iter()
        .filter(|row| row.state_at(work.now()).is_closed());
    if closed.count() != grounds.len() {
        return Err(Refusal::NotAGround.into());
    }
    if let Some(first) = ballot.consultation_id {
        grounds.remove(&first);
    }
    Ok(grounds)
}

pub(super) async fn list(
    work: &Work,
    actor: &Actor,
    ballot: Uuid,
    units: &BTreeSet<Uuid>,
) -> Result<(), Failure> {
    let rows = units.iter().map(|unit| ballot_related_unit::ActiveModel {
        ballot_id: Set(ballot),
        unit_id: Set(*unit),
        reason: Set(None),
        added_by: Set(actor.mandate_id),
        added_at: Set(work.now()),
    });
    if units.is_empty() {
        return Ok(());
    }
    ballot_related_unit::Entity::insert_many(rows)
        .exec_without_returning(work.db())
        .await?;
    Ok(())
}

async fn link(work: &Work, ballot: Uuid, grounds: &BTreeSet<Uuid>) -> Result<(), Failure> {
    if grounds.is_empty() {
        return Ok(());
    }
    let rows = grounds.iter().map(|ground| ballot_ground::ActiveModel {
        ballot_id: Set(ballot),
        consultation_id: Set(*ground),
    });
    ballot_ground::Entity::insert_many(rows)
        .exec_without_returning(work.db())
        .await?;
    for ground in grounds {
        work.touches(Subject::consultation(*ground));
    }
    Ok(())
}

/// Keeps a statement, each beside those before it: both reasons stand (C24).
pub(super) async fn keep(
    work: &Work,
    actor: &Actor,
    ballot: Uuid,
    statement: String,
    units: &BTreeSet<Uuid>,
) -> Result<(), Failure> {
    let id = work.new_id();
    let row = coordination_statement::ActiveModel {
        id: Set(id),
        ballot_id: Set(ballot),
        statement: Set(statement.clone()),
        signed_by: Set(actor.mandate_id),
        signed_at: Set(work.now()),
    };
    coordination_statement::Entity::insert(row)
        .exec_without_returning(work.db())
        .await?;
    if !units.is_empty() {
        let rows = units.iter().map(|unit| coordination_unit::ActiveModel {
            statement_id: Set(id),
            unit_id: Set(*unit),
        });
        coordination_unit::Entity::insert_many(rows)
            .exec_without_returning(work.db())
            .await?;
    }
    let after = Some(json!({ "statement": statement, "units": units }));
    let subject = Subject::ballot(ballot);
    work.journal("STATE_NO_COORDINATION", subject, None, after)
        .await?;
    Ok(())
}

/// Tells the lead's heads that the Office has added an agency.
pub(super) async fn tell_added(work: &Work, ballot: &ballot::Model) -> Result<(), Failure> {
    notify(work, Notice::RelatedAgencyAdded, ballot, |_| false).await
}
