//! One-time links by which a person sets a password: for a new account, or for a forgotten one.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_in_link")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub account_id: Uuid,
    /// SHA-256 of the token, in hex; the token itself is kept nowhere.
    pub digest: String,
    pub issued_at: DateTimeUtc,
    pub expires_at: DateTimeUtc,
    /// When it was used, or replaced by a later one.
    pub ended_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
