//! What a session decided on a ballot that the Chair sent to it, from the minutes (B27).

use rules::ballot::SessionOutcome;
use sea_orm::entity::prelude::*;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ballot_session")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub ballot_id: Uuid,
    pub number: String,
    pub held_on: Date,
    /// Members in office on that day.
    pub base: i32,
    pub present: i32,
    pub agree: i32,
    pub disagree: i32,
    pub outcome: Stored<SessionOutcome>,
    /// With which changes it passed; none, as it was.
    pub changes: Option<String>,
    /// How the changes were met.
    pub met_note: Option<String>,
    pub met_by: Option<Uuid>,
    pub met_at: Option<DateTimeUtc>,
    pub recorded_by: Uuid,
    pub recorded_at: DateTimeUtc,
}

impl Model {
    /// Whether changes that the session ordered still stand before the issue (4.7).
    pub fn has_unmet_changes(&self) -> bool {
        self.changes.is_some() && self.met_at.is_none()
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
