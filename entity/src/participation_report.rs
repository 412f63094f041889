//! What a participant reports to the own head, and what the head says to it (C1): the agency's own.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "participation_report")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub participation_id: Uuid,
    pub body: String,
    pub reported_by: Uuid,
    pub reported_at: DateTimeUtc,
    pub idempotency_key: String,
    pub opinion: Option<String>,
    pub opinion_by: Option<Uuid>,
    pub opinion_for: Option<Uuid>,
    pub opinion_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
