//! Agencies asked: one row per consultation and unit, from the sending on.

use rules::consultation::{AnswerFacts, Position, SeenBy};
use sea_orm::entity::prelude::*;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "consultation_response")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub consultation_id: Uuid,
    pub unit_id: Uuid,
    pub viewed_at: Option<DateTimeUtc>,
    /// Who of the agency saw it first, and by what that is known (C7).
    pub viewed_by: Option<Uuid>,
    pub seen_by: Option<Stored<SeenBy>>,
    /// What the agency prepares before its head signs; seen by nobody else (X9).
    pub draft_position: Option<Stored<Position>>,
    pub draft_body: Option<String>,
    /// What is prepared to single points, as JSON.
    pub draft_points: Option<String>,
    pub draft_letter_file_id: Option<Uuid>,
    pub drafted_by: Option<Uuid>,
    pub drafted_at: Option<DateTimeUtc>,
    /// The position that counts: the last one signed before closing.
    pub position: Option<Stored<Position>>,
    pub counted_answer_id: Option<Uuid>,
    pub late_answer_id: Option<Uuid>,
}

impl Model {
    pub fn facts(&self) -> AnswerFacts {
        AnswerFacts {
            viewed: self.viewed_at.is_some(),
            drafted: self.drafted_at.is_some(),
            position: self.position.map(|position| position.0),
            late: self.late_answer_id.is_some(),
        }
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
