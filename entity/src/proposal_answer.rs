//! Every version of every written answer on an issue (C12).

use sea_orm::entity::prelude::*;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "proposal_answer")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub request_id: Uuid,
    /// From 1, without gaps, for one agency and issue.
    pub version: i32,
    pub position: Stored<rules::proposal::Position>,
    pub body: String,
    /// The signed letter that the answer carries.
    pub letter_number: Option<String>,
    pub letter_date: Option<Date>,
    pub signed_by: Uuid,
    /// The head, when a deputy signed (C19, D1).
    pub on_behalf_of: Option<Uuid>,
    pub received_at: DateTimeUtc,
    /// Past the deadline: it counts, and the delay stays visible.
    pub late: bool,
    pub idempotency_key: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
