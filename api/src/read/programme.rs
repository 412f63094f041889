//! Programmes and their items as a reader sees them.

use std::collections::HashMap;

use chrono::NaiveDate;
use entity::{Stored, programme, programme_item};
use rules::programme::Owner;
use rules::timeliness::{Tally, Timeliness, timeliness};
use rules::who::Who;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::read::page::{Page, Paging};

/// The visible programme with this id.
pub async fn one<'a>(
    db: &impl ConnectionTrait,
    who: impl Into<Who<'a>>,
    id: Uuid,
) -> Result<Option<programme::Model>, DbErr> {
    programme::Entity::visible_to(who)
        .filter(programme::Column::Id.eq(id))
        .one(db)
        .await
}

/// Which programmes are listed.
#[derive(Clone, Debug, Default)]
pub struct Which {
    /// Whose period touches this year.
    pub year: Option<i32>,
    /// Empty means all.
    pub owners: Vec<Owner>,
}

/// Visible programmes, newest first.
pub async fn list<'a>(
    db: &impl ConnectionTrait,
    who: impl Into<Who<'a>>,
    which: Which,
    paging: Paging,
) -> Result<Page<programme::Model>, DbErr> {
    let mut select = programme::Entity::visible_to(who);
    if let Some(year) = which.year {
        // A year that no calendar knows has no programme.
        let in_year = programme::in_year(year).unwrap_or_else(nothing);
        select = select.filter(in_year);
    }
    if !which.owners.is_empty() {
        let owners = which.owners.into_iter().map(Stored);
        select = select.filter(programme::Column::Owner.is_in(owners));
    }
    paging.newest_first(db, select, programme::Column::Id).await
}

/// The visible item with this id.
pub async fn item<'a>(
    db: &impl ConnectionTrait,
    who: impl Into<Who<'a>>,
    id: Uuid,
) -> Result<Option<programme_item::Model>, DbErr> {
    programme_item::Entity::visible_to(who)
        .filter(programme_item::Column::Id.eq(id))
        .one(db)
        .await
}

/// Which pieces of work are listed; absent or empty means all.
#[derive(Clone, Debug, Default)]
pub struct WorkFilter {
    pub classes: Vec<Timeliness>,
    /// In which this unit has a part.
    pub unit: Option<Uuid>,
    pub due_from: Option<NaiveDate>,
    pub due_to: Option<NaiveDate>,
}

impl WorkFilter {
    /// As conditions on the columns of one table.
    pub fn condition(
        &self,
        in_class: impl Fn(Timeliness) -> Condition,
        with_part_of: impl Fn(Uuid) -> Condition,
        due_on: impl ColumnTrait,
    ) -> Condition {
        let classes = self
            .classes
            .iter()
            .fold(Condition::any(), |any, class| any.add(in_class(*class)));
        Condition::all()
            .add_option((!self.classes.is_empty()).then_some(classes))
            .add_option(self.unit.map(with_part_of))
            .add_option(self.due_from.map(|day| due_on.gte(day)))
            .add_option(self.due_to.map(|day| due_on.lte(day)))
    }
}

/// Visible items, of one programme or of all, as they are numbered.
pub async fn items<'a>(
    db: &impl ConnectionTrait,
    who: impl Into<Who<'a>>,
    of: Option<Uuid>,
    filter: &WorkFilter,
    as_of: NaiveDate,
    paging: Paging,
) -> Result<Page<programme_item::Model>, DbErr> {
    use programme_item::{Column, Entity, in_class_as_of, with_part_of};
    let mut select = Entity::visible_to(who).filter(filter.condition(
        |class| in_class_as_of(class, as_of),
        with_part_of,
        Column::DueOn,
    ));
    if let Some(programme) = of {
        select = select.filter(Column::ProgrammeId.eq(programme));
    }
    paging.oldest_first(db, select, Column::Id).await
}

/// The visible items of several programmes, counted by class and by leading unit, as of a day (E3).
///
/// The database counts equal dates together; what class they are, the rule says.
pub async fn tallies<'a>(
    db: &impl ConnectionTrait,
    who: impl Into<Who<'a>>,
    programmes: &[Uuid],
    as_of: NaiveDate,
) -> Result<HashMap<Uuid, HashMap<Uuid, Tally>>, DbErr> {
    use programme_item::Column;
    type Row = (Uuid, Uuid, NaiveDate, Option<NaiveDate>, i64);
    let rows: Vec<Row> = programme_item::Entity::visible_to(who)
        .select_only()
        .column(Column::ProgrammeId)
        .column(Column::LeadUnitId)
        .column(Column::DueOn)
        .column(Column::CompletedOn)
        .column_as(Column::Id.count(), "items")
        .filter(Column::ProgrammeId.is_in(programmes.iter().copied()))
        .group_by(Column::ProgrammeId)
        .group_by(Column::LeadUnitId)
        .group_by(Column::DueOn)
        .group_by(Column::CompletedOn)
        .into_tuple()
        .all(db)
        .await?;
    let mut tallies: HashMap<Uuid, HashMap<Uuid, Tally>> = HashMap::new();
    for (programme, unit, due_on, completed_on, items) in rows {
        let class = timeliness(due_on, completed_on, as_of);
        tallies
            .entry(programme)
            .or_default()
            .entry(unit)
            .or_default()
            .add(class, u32::try_from(items).unwrap_or(u32::MAX));
    }
    Ok(tallies)
}

fn nothing() -> Condition {
    Condition::all().add(programme::Column::Id.is_null())
}
