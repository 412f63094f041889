//! What stands on a start page until its reader has acknowledged it: acts at the server's own terminal,
//! links that worked without a countersignature, locked accounts (X14, X15).

use rules::office::{Audience, Concern};
use sea_orm::entity::prelude::*;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "attention")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub at: DateTimeUtc,
    pub kind: Stored<Concern>,
    pub audience: Stored<Audience>,
    /// Whose start page it is; none when it is an office's.
    pub person_id: Option<Uuid>,
    /// Whom it is about; none when it is about the province as a whole.
    pub subject_person_id: Option<Uuid>,
    pub acknowledged_by: Option<Uuid>,
    pub acknowledged_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
