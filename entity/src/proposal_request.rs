//! Agencies asked on an issue: one row per issue and unit. The one whose asking has not ended is the
//! issue's answering agency.

use rules::proposal::{IssueFacts, Position};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "proposal_request")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub proposal_id: Uuid,
    pub issue_id: Uuid,
    pub unit_id: Uuid,
    pub asked_by: Uuid,
    pub asked_at: DateTimeUtc,
    pub deadline_nominal: Date,
    pub deadline_effective: Date,
    pub closes_at: DateTimeUtc,
    /// Reckoned with a year whose working-day table is not announced yet (6.7).
    pub deadline_provisional: bool,
    pub calendar_version: i32,
    /// When another agency was named instead.
    pub ended_at: Option<DateTimeUtc>,
    pub end_reason: Option<String>,
    /// What the agency prepares before its head signs; seen by nobody else (X9).
    pub draft_position: Option<Stored<Position>>,
    pub draft_body: Option<String>,
    pub drafted_by: Option<Uuid>,
    pub drafted_at: Option<DateTimeUtc>,
    /// The position that counts: the last one signed.
    pub position: Option<Stored<Position>>,
    pub counted_answer_id: Option<Uuid>,
    pub first_answered_at: Option<DateTimeUtc>,
    /// C20: how often the agency was urged on this issue.
    pub urge_count: i32,
    pub last_urged_at: Option<DateTimeUtc>,
    pub hand_urged_on: Option<Date>,
    /// How many working days ahead the clock urged last.
    pub auto_lead: Option<i32>,
}

impl Model {
    pub fn facts(&self) -> IssueFacts {
        IssueFacts {
            closes_at: Some(self.closes_at),
            first_answered_at: self.first_answered_at,
        }
    }
}

/// The agency is waited for: asked at present, and silent.
pub fn waited_for() -> Condition {
    Condition::all()
        .add(Column::EndedAt.is_null())
        .add(Column::Position.is_null())
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
