//! How a deadline came to be what it is: each step of it (6.3).

use sea_orm::entity::prelude::*;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "deadline_step")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The ballot or the consultation.
    pub matter_id: Uuid,
    pub kind: Stored<rules::deadline::StepKind>,
    pub at: DateTimeUtc,
    /// Absent where nobody in office did it.
    pub by_mandate_id: Option<Uuid>,
    pub on_behalf_of: Option<Uuid>,
    pub nominal: Date,
    pub effective: Date,
    pub closes_at: DateTimeUtc,
    pub calendar_version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
