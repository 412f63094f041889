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
    /// What points take that are left alone; absent, what the position says.
    pub rest: Option<Stored<rules::consultation::Position>>,
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
    /// It came for a draft that a new round had replaced: kept, not counted.
    pub superseded: bool,
    pub idempotency_key: String,
}

impl Model {
    /// What points take that are left alone (C6).
    pub fn rest(&self) -> rules::consultation::Position {
        let written = self.rest.map(|rest| rest.0);
        written.unwrap_or_else(|| rules::consultation::rest(self.position.0))
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
