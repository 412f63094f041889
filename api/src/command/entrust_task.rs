//! Who acts in a task: the one that a coordinating agency names (D10), the head to whom the Chair
//! leaves it (D7).

use entity::{Rows, party, recipient_group_member, task, task_representative};
use rules::Refusal;
use rules::mandate::{Act, Actor, Office};
use rules::notice::Kind as Notice;
use rules::task::Role;
use rules::text::check_line;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QuerySelect, Set,
};
use serde_json::json;
use uuid::Uuid;

use crate::app::{App, Subject, Work};
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read;

const MAX_DOCUMENT: usize = 500;

/// Names who acts for the own agency in one task; who was named before no longer does (D10).
pub async fn name_representative(
    app: &App,
    actor: &Actor,
    task: Uuid,
    named: Uuid,
) -> Result<task::Model, Failure> {
    let act = Act::NameRepresentative;
    let work = app.begin(actor, act).await?;
    let unit = actor.unit_id.ok_or(Refusal::NotEntitled { act })?;
    let task = locked(&work, actor, task).await?;
    if !coordinates(&work, task.id, unit).await? {
        return Err(Refusal::NotACoordinator.into());
    }
    let holder = read::people::holder(work.db(), named).await?;
    let (mandate, _) = holder.ok_or(Refusal::NotFound)?;
    if mandate.unit_id != Some(unit) || !mandate.in_office(work.today()) {
        return Err(Refusal::NotOfTheUnit.into());
    }
    task_representative::Entity::update_many()
        .col_expr(
            task_representative::Column::ReplacedAt,
            Expr::value(Some(work.now())),
        )
        .filter(task_representative::Column::TaskId.eq(task.id))
        .filter(task_representative::Column::UnitId.eq(unit))
        .filter(task_representative::Column::ReplacedAt.is_null())
        .exec(work.db())
        .await?;
    task_representative::ActiveModel {
        id: Set(work.new_id()),
        task_id: Set(task.id),
        unit_id: Set(unit),
        mandate_id: Set(mandate.id),
        named_by: Set(actor.mandate_id),
        named_at: Set(work.now()),
        replaced_at: Set(None),
    }
    .insert(work.db())
    .await?;
    let subject = Subject::task(task.id);
    let after = json!({ "unit": unit, "mandate": mandate.id });
    work.journal("NAME_REPRESENTATIVE", subject, None, Some(after))
        .await?;
    work.notify(Notice::RepresentativeNamed, subject, [mandate.id])
        .await?;
    work.commit().await?;
    Ok(task)
}

/// Leaves a task to the head of the unit that is accountable for it: no ballot is asked for and no
/// approval given about it (D7, T12).
pub async fn leave_to_head(
    app: &App,
    actor: &Actor,
    task: Uuid,
    document: &str,
) -> Result<task::Model, Failure> {
    secrecy::admit(app, &[("document", Some(document))]).await?;
    let work = app.begin(actor, Act::LeaveToHead).await?;
    let document = check_line("document", document, MAX_DOCUMENT)?;
    let before = locked(&work, actor, task).await?;
    let heads = accountable_heads(&work, before.id).await?;
    if heads.is_empty() {
        return Err(Refusal::NoHeadToLeaveItTo.into());
    }
    let mut change = before.clone().into_active_model();
    change.left_by = Set(Some(actor.mandate_id));
    change.left_at = Set(Some(work.now()));
    change.left_document = Set(Some(document));
    let after = change.update(work.db()).await?;
    record(&work, "LEAVE_TASK_TO_HEAD", &before, &after).await?;
    let subject = Subject::task(after.id);
    work.notify(Notice::TaskLeftToHead, subject, heads).await?;
    work.commit().await?;
    Ok(after)
}

/// Takes a task back that was left to a head.
pub async fn take_back(app: &App, actor: &Actor, task: Uuid) -> Result<task::Model, Failure> {
    let work = app.begin(actor, Act::LeaveToHead).await?;
    let before = locked(&work, actor, task).await?;
    let mut change = before.clone().into_active_model();
    change.left_by = Set(None);
    change.left_at = Set(None);
    change.left_document = Set(None);
    let after = change.update(work.db()).await?;
    record(&work, "TAKE_TASK_BACK", &before, &after).await?;
    work.commit().await?;
    Ok(after)
}

async fn record(
    work: &Work,
    act: &'static str,
    before: &task::Model,
    after: &task::Model,
) -> Result<(), Failure> {
    let said = |task: &task::Model| {
        Some(json!({ "leftBy": task.left_by, "leftDocument": task.left_document }))
    };
    let subject = Subject::task(after.id);
    work.journal(act, subject, said(before), said(after))
        .await?;
    Ok(())
}

async fn locked(work: &Work, actor: &Actor, id: Uuid) -> Result<task::Model, Failure> {
    task::Entity::visible_to(actor)
        .filter(task::Column::Id.eq(id))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or_else(|| Refusal::NotFound.into())
}

/// Whether a unit coordinates a task, by itself or in a group.
async fn coordinates(work: &Work, task: Uuid, unit: Uuid) -> Result<bool, Failure> {
    let parties = party::Entity::rows()
        .filter(party::Column::TaskId.eq(task))
        .filter(party::Column::Role.eq(entity::Stored(Role::Coordinator)))
        .all(work.db())
        .await?;
    if parties.iter().any(|party| party.unit_id == Some(unit)) {
        return Ok(true);
    }
    let groups = parties.iter().filter_map(|party| party.group_id);
    let member = recipient_group_member::Entity::rows()
        .filter(recipient_group_member::Column::GroupId.is_in(groups))
        .filter(recipient_group_member::Column::UnitId.eq(unit))
        .count(work.db())
        .await?;
    Ok(member > 0)
}

/// The heads, in office today, of the unit that is accountable for a task.
async fn accountable_heads(work: &Work, task: Uuid) -> Result<Vec<Uuid>, Failure> {
    let accountable = party::Entity::rows()
        .filter(party::Column::TaskId.eq(task))
        .filter(party::Column::Role.eq(entity::Stored(Role::Accountable)))
        .one(work.db())
        .await?;
    let Some(unit) = accountable.and_then(|party| party.unit_id) else {
        return Ok(Vec::new());
    };
    let is_head = |office| matches!(office, Office::AgencyHead | Office::OfficeHead);
    let heads = read::people::holding(work.db(), is_head, work.today()).await?;
    let of_unit = heads.into_iter().filter(|head| head.unit_id == Some(unit));
    Ok(of_unit.map(|head| head.id).collect())
}
