//! Documents of a dossier, known by their hash (B17).

use sea_orm::entity::prelude::*;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "dossier_document")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub dossier_id: Uuid,
    /// Reading order, from 0.
    pub place: i32,
    pub kind: Stored<rules::dossier::DocumentKind>,
    pub title: String,
    /// The text; a document without one has files.
    pub body: Option<String>,
    /// SHA-256 of the body, in hex.
    pub sha256: Option<String>,
    /// When its title and text were removed by order (X10).
    pub removed_at: Option<DateTimeUtc>,
    /// When it came into a dossier that was frozen already; none, it is a frozen part (B17, B26).
    pub added_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
