//! Accounts: how a person signs in.

use sea_orm::entity::prelude::*;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "account")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub person_id: Uuid,
    pub login: String,
    /// An argon2id hash in PHC format; none until its person has set a password.
    pub password_hash: Option<String>,
    pub language: Stored<rules::mandate::Language>,
    pub created_at: DateTimeUtc,
    /// When its person first got in: until then nobody was told anything by it (C22).
    pub used_at: Option<DateTimeUtc>,
    pub disabled_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
