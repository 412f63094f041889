//! Ballot papers: one per person in office as a member at opening (B1, B20, B23).

use sea_orm::entity::prelude::*;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ballot_paper")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub ballot_id: Uuid,
    pub person_id: Uuid,
    pub mandate_id: Uuid,
    /// The position that counts: the last one cast before closing.
    pub position: Option<Stored<rules::ballot::Position>>,
    pub counted_vote_id: Option<Uuid>,
    pub counted_versions: i32,
    pub late_vote_id: Option<Uuid>,
    /// When the member first looked at it (4.8).
    pub first_seen_at: Option<DateTimeUtc>,
    /// What is prepared and not cast: the member's and the assistant's to see, nobody else's (X9).
    pub draft_position: Option<Stored<rules::ballot::Position>>,
    pub draft_body: Option<String>,
    pub drafted_by: Option<Uuid>,
    pub drafted_at: Option<DateTimeUtc>,
    /// The signed form that was received and entered in time.
    pub form_vote_id: Option<Uuid>,
    /// Whether the member objected after closing to the form that counts (B28).
    pub objected: bool,
}

impl Model {
    /// Whether the member has cast a vote; a form on paper is not cast by the member (4.8).
    pub fn has_cast(&self) -> bool {
        self.counted_vote_id.is_some() && self.counted_vote_id != self.form_vote_id
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
