//! Each time that the Chair gave members more time (4.7).

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ballot_extension")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub ballot_id: Uuid,
    /// The last day to vote, before and after.
    pub from_day: Date,
    pub to_day: Date,
    pub reason: String,
    pub extended_by: Uuid,
    /// The Chair, when a Vice Chair did it (D1).
    pub extended_for: Option<Uuid>,
    pub extended_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
