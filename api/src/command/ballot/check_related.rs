//! C24: the Office checks the list of related agencies before a ballot is ordered, adds to it with a
//! reason, and says from which task or item the matter comes, so that D7 does not hang on the drafter.

use std::collections::BTreeSet;

use entity::{ballot, ballot_related_unit, programme_item, task};
use rules::Refusal;
use rules::ballot::Verb;
use rules::mandate::{Act, Actor};
use rules::text::check_text;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use serde_json::json;
use uuid::Uuid;

use super::coordination::{check_units, tell_added};
use super::draft::check_task;
use super::held::{Held, update};
use crate::app::{App, Subject, Work};
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read;

const MAX_REASON: usize = 2_000;
const MAX_ADDED: usize = 50;

/// Where the Office finds that the matter comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// As the ballot names it already.
    Named,
    Task(Uuid),
    ProgrammeItem(Uuid),
    /// From no task or item.
    None,
}

pub struct CheckRelated {
    pub ballot: Uuid,
    pub expected_version: i32,
    /// Agencies that the lead left out, each with the reason.
    pub added: Vec<(Uuid, String)>,
    pub source: Source,
}

/// Records the Office's check. A check that changes nothing leaves the version as it is.
pub async fn check_related(
    app: &App,
    actor: &Actor,
    input: CheckRelated,
) -> Result<ballot::Model, Failure> {
    let typed: Vec<_> = input
        .added
        .iter()
        .map(|(_, reason)| ("reason", Some(reason.as_str())))
        .collect();
    secrecy::admit(app, &typed).await?;
    let work = app.begin(actor, Act::CheckRelated).await?;
    let held = Held::take(&work, actor, input.ballot).await?;
    held.check(Verb::CheckRelated, input.expected_version)?;
    let added = added(&work, actor, &held.ballot, input.added).await?;
    let mut change = held.ballot.clone().into_active_model();
    let mut task = held.ballot.task_id;
    let named = held.ballot.task_id.is_some() || held.ballot.programme_item_id.is_some();
    match input.source {
        Source::Named | Source::None if named => {}
        Source::Named => return Err(Refusal::Required { field: "taskId" }.into()),
        Source::None => {}
        Source::Task(id) => {
            visible_task(&work, actor, id).await?;
            task = Some(id);
            change.task_id = Set(task);
        }
        Source::ProgrammeItem(id) => {
            visible_item(&work, actor, id).await?;
            change.programme_item_id = Set(Some(id));
        }
    }
    check_task(&work, task).await?;
    change.checked_by = Set(Some(actor.mandate_id));
    change.checked_at = Set(Some(work.now()));
    let same =
        added.is_empty() && !matches!(input.source, Source::Task(_) | Source::ProgrammeItem(_));
    let ballot = match same {
        true => change.update(work.db()).await?,
        false => update(&work, "CHANGE_BALLOT", &held.ballot, change).await?,
    };
    let subject = Subject::ballot(ballot.id);
    let also = json!({ "added": added });
    work.journal_row_with("CHECK_RELATED", subject, Some(&held.ballot), &ballot, also)
        .await?;
    if !added.is_empty() {
        tell_added(&work, &ballot).await?;
    }
    work.commit().await?;
    Ok(ballot)
}

/// Writes the units that the Office adds, and says which. One that is listed already stays as it is.
async fn added(
    work: &Work,
    actor: &Actor,
    ballot: &ballot::Model,
    given: Vec<(Uuid, String)>,
) -> Result<Vec<Uuid>, Failure> {
    if given.len() > MAX_ADDED {
        let (field, max) = ("added", MAX_ADDED);
        return Err(Refusal::TooMany { field, max }.into());
    }
    let units: BTreeSet<_> = given.iter().map(|(unit, _)| *unit).collect();
    if units.contains(&ballot.lead_unit_id) {
        return Err(Refusal::LeadIsNotRelated.into());
    }
    check_units(work, &units).await?;
    let gate = read::gate::one(work.db(), ballot, work.now()).await?;
    let mut listed: BTreeSet<_> = gate.related.iter().map(|one| one.row.unit_id).collect();
    let mut added = Vec::new();
    for (unit, reason) in given {
        let reason = check_text("reason", &reason, MAX_REASON)?;
        if !listed.insert(unit) {
            continue;
        }
        let row = ballot_related_unit::ActiveModel {
            ballot_id: Set(ballot.id),
            unit_id: Set(unit),
            reason: Set(Some(reason)),
            added_by: Set(actor.mandate_id),
            added_at: Set(work.now()),
        };
        ballot_related_unit::Entity::insert(row)
            .exec_without_returning(work.db())
            .await?;
        added.push(unit);
    }
    Ok(added)
}

async fn visible_task(work: &Work, actor: &Actor, id: Uuid) -> Result<(), Failure> {
    task::Entity::visible_to(actor)
        .filter(task::Column::Id.eq(id))
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    Ok(())
}

pub(super) async fn visible_item(work: &Work, actor: &Actor, id: Uuid) -> Result<(), Failure> {
    programme_item::Entity::visible_to(actor)
        .filter(programme_item::Column::Id.eq(id))
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    Ok(())
}
