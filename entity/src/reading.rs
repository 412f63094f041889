//! Who has read what: one row for each mandate, thing and channel, however often it was read.

use sea_orm::entity::prelude::*;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reading")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub mandate_id: Uuid,
    pub thing_kind: Stored<rules::reading::Thing>,
    /// A document or a file.
    pub thing_id: Uuid,
    pub channel: Stored<rules::reading::Channel>,
    pub first_at: DateTimeUtc,
    pub last_at: DateTimeUtc,
    /// Readings at least a minute apart.
    pub times: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
