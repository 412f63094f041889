//! Organisation units: the Office, departments, lower-level committees.

use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use serde::Serialize;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "org_unit")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Counts the changes.
    pub version: i32,
    pub kind: Stored<rules::mandate::UnitKind>,
    pub name: String,
    /// The name as it is compared: no two units of one are there at the same time.
    pub name_key: String,
    pub short_name: Option<String>,
    pub starts_on: Date,
    pub ends_on: Option<Date>,
}

/// Units that exist on this day.
pub fn in_existence_on(date: Date) -> Condition {
    Condition::all()
        .add(Column::StartsOn.lte(date))
        .add(Column::EndsOn.is_null().or(Column::EndsOn.gte(date)))
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
