//! The Chair's rulings on what is open before a ballot, and the session's (B25).

use rules::coordination::Stage;
use sea_orm::entity::prelude::*;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ballot_ruling")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub ballot_id: Uuid,
    pub stage: Stored<Stage>,
    pub note: Option<String>,
    pub ruled_by: Uuid,
    /// The Chair, when a Vice Chair did it while acting for him (D1, D4).
    pub ruled_for: Option<Uuid>,
    pub ruled_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
