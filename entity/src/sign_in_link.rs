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
    /// Whether it works without a countersignature: made on the server, or where the province asks none.
    pub waived: bool,
    /// None when it was made on the server.
    pub issued_by: Option<Uuid>,
    pub countersigned_by: Option<Uuid>,
    /// In whose name the deputy countersigned (D1).
    pub countersigned_for: Option<Uuid>,
    pub countersigned_at: Option<DateTimeUtc>,
    pub used_at: Option<DateTimeUtc>,
}

impl Model {
    /// Whether it was neither used nor replaced, and is not too old.
    pub fn is_alive(&self, now: DateTimeUtc) -> bool {
        self.ended_at.is_none() && now < self.expires_at
    }

    /// Whether it lets in somebody who holds an office (X15).
    pub fn is_signed(&self) -> bool {
        self.waived || self.countersigned_at.is_some()
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
