//! Agencies invited to a conference: who was to come, who came, and what was said (C4, C8).

use rules::consultation::Position;
use rules::consultation::conference::Coming;
use sea_orm::entity::prelude::*;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "attendance")]
pub struct Model {
    /// The agency's row among those asked.
    #[sea_orm(primary_key, auto_increment = false)]
    pub response_id: Uuid,
    pub consultation_id: Uuid,
    pub unit_id: Uuid,
    /// None until the agency has replied.
    pub coming: Option<Stored<Coming>>,
    pub representative_id: Option<Uuid>,
    /// By which document somebody who is no deputy may speak for the agency (C4).
    pub authority: Option<String>,
    /// Why nobody can come.
    pub reason: Option<String>,
    pub replied_by: Option<Uuid>,
    pub replied_for: Option<Uuid>,
    pub replied_at: Option<DateTimeUtc>,
    /// As the minutes have it; none until they are written.
    pub present: Option<bool>,
    pub attendee_id: Option<Uuid>,
    /// Whether the attendee was not the head.
    pub substitute: bool,
    pub position: Option<Stored<Position>>,
    pub body: Option<String>,
    /// The answer that what was said becomes when the conference is concluded.
    pub answer_id: Option<Uuid>,
    /// C4: the head was told of the conclusion.
    pub reported_by: Option<Uuid>,
    pub reported_for: Option<Uuid>,
    pub reported_at: Option<DateTimeUtc>,
}

impl Model {
    pub fn was_present(&self) -> bool {
        self.present == Some(true)
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
