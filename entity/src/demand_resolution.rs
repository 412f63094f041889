//! How each amendment and disagreement was dealt with, and what the Chair decided of it (C9).

use rules::consultation::{Ruling, Treated, Treatment};
use sea_orm::entity::prelude::*;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "demand_resolution")]
pub struct Model {
    /// The answer, where it asks as a whole, or what it says to one point.
    #[sea_orm(primary_key, auto_increment = false)]
    pub demand_id: Uuid,
    pub consultation_id: Uuid,
    pub answer_id: Uuid,
    pub version: i32,
    pub kind: Stored<Treatment>,
    pub note: String,
    pub resolved_by: Uuid,
    pub resolved_at: DateTimeUtc,
    pub ruling: Option<Stored<Ruling>>,
    pub ruling_note: Option<String>,
    pub ruled_by: Option<Uuid>,
    pub ruled_at: Option<DateTimeUtc>,
}

impl Model {
    pub fn treated(&self) -> Treated {
        Treated {
            treatment: Some(self.kind.0),
            ruling: self.ruling.map(|ruling| ruling.0),
        }
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
