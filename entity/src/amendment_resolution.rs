//! How each amendment that came with a counted vote was dealt with (B10).

use sea_orm::entity::prelude::*;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "amendment_resolution")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub vote_id: Uuid,
    pub version: i32,
    pub kind: Stored<rules::ballot::ResolutionKind>,
    pub note: String,
    pub resolved_by: Uuid,
    /// The head, when a deputy did it (D1).
    pub on_behalf_of: Option<Uuid>,
    pub resolved_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
