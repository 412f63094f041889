//! How each amendment and disagreement of an agency was dealt with (C9).

use sea_orm::entity::prelude::*;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "answer_resolution")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub answer_id: Uuid,
    pub version: i32,
    pub kind: Stored<rules::ballot::ResolutionKind>,
    pub note: String,
    pub resolved_by: Uuid,
    pub resolved_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
