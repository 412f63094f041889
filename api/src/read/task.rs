//! Tasks and standing duties as an actor sees them.

use chrono::NaiveDate;
use entity::{Stored, standing_duty, task};
use rules::mandate::Actor;
use rules::task::{DutyKind, Kind};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, QueryFilter};
use uuid::Uuid;

use crate::read::page::{Page, Paging};
use crate::read::programme::WorkFilter;

/// The visible task with this id.
pub async fn one(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: Uuid,
) -> Result<Option<task::Model>, DbErr> {
    task::Entity::visible_to(actor)
        .filter(task::Column::Id.eq(id))
        .one(db)
        .await
}

/// Visible tasks, in the order in which they were entered; no kinds means all.
pub async fn list(
    db: &impl ConnectionTrait,
    actor: &Actor,
    kinds: Vec<Kind>,
    filter: &WorkFilter,
    as_of: NaiveDate,
    paging: Paging,
) -> Result<Page<task::Model>, DbErr> {
    use task::{Column, Entity, in_class_as_of, with_part_of};
    let mut select = Entity::visible_to(actor).filter(filter.condition(
        |class| in_class_as_of(class, as_of),
        |unit| Condition::all().add(with_part_of(unit)),
        Column::DueOn,
    ));
    if !kinds.is_empty() {
        select = select.filter(Column::Kind.is_in(kinds.into_iter().map(Stored)));
    }
    paging.oldest_first(db, select, Column::Id).await
}

/// The visible standing duty with this id.
pub async fn duty(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: Uuid,
) -> Result<Option<standing_duty::Model>, DbErr> {
    standing_duty::Entity::visible_to(actor)
        .filter(standing_duty::Column::Id.eq(id))
        .one(db)
        .await
}

/// Visible standing duties, in the order in which they were entered; no kinds means all.
pub async fn duties(
    db: &impl ConnectionTrait,
    actor: &Actor,
    kinds: Vec<DutyKind>,
    unit: Option<Uuid>,
    paging: Paging,
) -> Result<Page<standing_duty::Model>, DbErr> {
    use standing_duty::{Column, Entity, with_part_of};
    let mut select = Entity::visible_to(actor);
    if let Some(unit) = unit {
        select = select.filter(with_part_of(unit));
    }
    if !kinds.is_empty() {
        select = select.filter(Column::Kind.is_in(kinds.into_iter().map(Stored)));
    }
    paging.oldest_first(db, select, Column::Id).await
}
