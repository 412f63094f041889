//! Receipts of requests on paper, where no notice reaches an agency (C22).

use rules::consultation::{ReceiptRuling, ReceiptState};
use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "paper_receipt")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub response_id: Uuid,
    /// When the paper was received, by the lead's word, and by whom of the agency.
    pub received_at: DateTimeUtc,
    pub receiver: String,
    pub scan_file_id: Uuid,
    pub recorded_by: Uuid,
    /// The head, when a deputy did it (D1).
    pub recorded_for: Option<Uuid>,
    pub recorded_at: DateTimeUtc,
    pub idempotency_key: String,
    pub contested_by: Option<Uuid>,
    pub contested_at: Option<DateTimeUtc>,
    pub contest_reason: Option<String>,
    /// What the head of the Office decided on the contest.
    pub ruling: Option<Stored<ReceiptRuling>>,
    pub ruling_reason: Option<String>,
    pub ruled_by: Option<Uuid>,
    pub ruled_at: Option<DateTimeUtc>,
}

impl Model {
    pub fn state(&self) -> ReceiptState {
        let ruling = self.ruling.map(|ruling| ruling.0);
        ReceiptState::of(self.contested_at.is_some(), ruling)
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
