//! Every version of every vote (B13), and opinions that came too late (B12).

use sea_orm::entity::prelude::*;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ballot_vote")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub paper_id: Uuid,
    /// From 1, without gaps, on one paper.
    pub version: i32,
    pub position: Stored<rules::ballot::Position>,
    pub body: Option<String>,
    pub cast_at: DateTimeUtc,
    pub late: bool,
    pub idempotency_key: String,
    /// How it came: cast, or signed on paper.
    pub form: Stored<rules::ballot::VoteForm>,
    /// Of a form: when it was received, who entered it, and its scan.
    pub received_at: Option<DateTimeUtc>,
    pub recorded_by: Option<Uuid>,
    pub scan_file_id: Option<Uuid>,
    /// Of a form: when the member was told of it (B28); by whom of the Office and how, where no notice
    /// reaches him.
    pub told_at: Option<DateTimeUtc>,
    pub told_by: Option<Uuid>,
    pub told_how: Option<String>,
    pub acknowledged_at: Option<DateTimeUtc>,
    /// When the member contested it, and why: set aside, or after closing an objection.
    pub contested_at: Option<DateTimeUtc>,
    pub contest_reason: Option<String>,
}

impl Model {
    /// Whether two versions of a vote, such as a cast and a form, agree in position and text.
    pub fn says_the_same(&self, other: &Self) -> bool {
        (self.position.0, &self.body) == (other.position.0, &other.body)
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
