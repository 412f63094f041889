//! The journal: who did what, in which hat, when, from what to what (X7). The database refuses to
//! change or delete a row.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "journal")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub at: DateTimeUtc,
    /// Absent, like the mandate, when the clock acted and no person did.
    pub account_id: Option<Uuid>,
    pub mandate_id: Option<Uuid>,
    /// In whose name the deputy acted (D1).
    pub on_behalf_of: Option<Uuid>,
    pub act: String,
    pub subject_kind: String,
    pub subject_id: Uuid,
    /// JSON.
    pub before: Option<String>,
    /// JSON.
    pub after: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
