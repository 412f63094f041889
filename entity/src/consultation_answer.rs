//! Every version of every answer, and answers that came too late (C16).

use sea_orm::entity::prelude::*;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "consultation_answer")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub response_id: Uuid,
    /// From 1, without gaps, for one agency.
    pub version: i32,
    pub position: Stored<rules::consultation::Position>,
    pub body: Option<String>,
    /// The signed letter that the answer carries.
    pub letter_number: Option<String>,
    pub letter_date: Option<Date>,
    /// The letter itself.
    pub letter_file_id: Option<Uuid>,
    pub signed_by: Uuid,
    /// The head, when a deputy signed (C19, D1).
    pub on_behalf_of: Option<Uuid>,
    pub received_at: DateTimeUtc,
    pub late: bool,
    pub idempotency_key: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
