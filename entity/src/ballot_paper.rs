//! Ballot papers: one per person in office as a member at opening (B1, B20, B23).

use sea_orm::entity::prelude::*;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ballot_paper")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub ballot_id: Uuid,
    pub person_id: Uuid,
    pub mandate_id: Uuid,
    /// The position that counts: the last one cast before closing.
    pub position: Option<Stored<rules::ballot::Position>>,
    pub counted_vote_id: Option<Uuid>,
    pub counted_versions: i32,
    pub late_vote_id: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
