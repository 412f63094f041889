//! Tasks and standing duties as a reader sees them.

use chrono::NaiveDate;
use entity::{Stored, standing_duty, task};
use rules::task::{DutyKind, Kind};
use rules::who::Who;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, QueryFilter};
use uuid::Uuid;

use crate::read::page::{Page, Paging};
use crate::read::programme::WorkFilter;

/// The visible task with this id.
pub async fn one<'a>(
    db: &impl ConnectionTrait,
    who: impl Into<Who<'a>>,
    id: Uuid,
) -> Result<Option<task::Model>, DbErr> {
    task::Entity::visible_to(who)
        .filter(task::Column::Id.eq(id))
        .one(db)
        .await
}

/// Visible tasks, in the order in which they were entered; no kinds means all.
pub async fn list<'a>(
    db: &impl ConnectionTrait,
    who: impl Into<Who<'a>>,
    kinds: Vec<Kind>,
    filter: &WorkFilter,
    as_of: NaiveDate,
    paging: Paging,
) -> Result<Page<task::Model>, DbErr> {
    use task::{Column, Entity, in_class_as_of, with_part_of};
    let mut select = Entity::visible_to(who).filter(filter.condition(
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
pub async fn duty<'a>(
    db: &impl ConnectionTrait,
    who: impl Into<Who<'a>>,
    id: Uuid,
) -> Result<Option<standing_duty::Model>, DbErr> {
    standing_duty::Entity::visible_to(who)
        .filter(standing_duty::Column::Id.eq(id))
        .one(db)
        .await
}

/// Visible standing duties, in the order in which they were entered; no kinds means all.
pub async fn duties<'a>(
    db: &impl ConnectionTrait,
    who: impl Into<Who<'a>>,
    kinds: Vec<DutyKind>,
    unit: Option<Uuid>,
    paging: Paging,
) -> Result<Page<standing_duty::Model>, DbErr> {
    use standing_duty::{Column, Entity, with_part_of};
    let mut select = Entity::visible_to(who);
    if let Some(unit) = unit {
        select = select.filter(with_part_of(unit));
    }
    if !kinds.is_empty() {
        select = select.filter(Column::Kind.is_in(kinds.into_iter().map(Stored)));
    }
    paging.oldest_first(db, select, Column::Id).await
}
