//! Each passing on of a proposal to another focal agency (4.12).

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "proposal_transfer")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub proposal_id: Uuid,
    pub from_unit_id: Uuid,
    pub to_unit_id: Uuid,
    pub reason: String,
    pub transferred_by: Uuid,
    /// The head, when a deputy did it (D1).
    pub transferred_for: Option<Uuid>,
    pub transferred_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
