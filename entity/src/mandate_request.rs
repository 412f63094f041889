//! Mandates that somebody has entered and that wait for a confirmation (X14): no mandates, so they hold
//! nowhere until they are confirmed.

use rules::mandate::Office;
use rules::office::{RequestKind, RequestState};
use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "mandate_request")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// What was entered together has the same.
    pub batch_id: Uuid,
    pub kind: Stored<RequestKind>,
    /// The mandate that shall end; of a new one, the one that was made when it was confirmed.
    pub mandate_id: Option<Uuid>,
    pub person_id: Uuid,
    pub office: Stored<Office>,
    pub unit_id: Option<Uuid>,
    pub title: String,
    pub starts_on: Date,
    pub ends_on: Option<Date>,
    /// The number of the document that decided it.
    pub document: String,
    /// None when it was entered on the server.
    pub requested_by: Option<Uuid>,
    pub requested_at: DateTimeUtc,
    pub state: Stored<RequestState>,
    /// None when it was confirmed on the server.
    pub decided_by: Option<Uuid>,
    /// In whose name the deputy confirmed it (D1).
    pub decided_for: Option<Uuid>,
    pub decided_at: Option<DateTimeUtc>,
    pub reason: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
