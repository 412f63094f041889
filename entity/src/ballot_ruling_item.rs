//! What a ruling names (B25).

use rules::coordination::OpenKind;
use sea_orm::entity::prelude::*;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ballot_ruling_item")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub ruling_id: Uuid,
    /// The unit that was not asked, the difference, or the ballot whose statement is missing.
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject_id: Uuid,
    pub kind: Stored<OpenKind>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
