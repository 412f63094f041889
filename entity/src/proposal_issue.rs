//! The issues of a proposal, one by one (C12).

use rules::proposal::Decision;
use sea_orm::entity::prelude::*;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "proposal_issue")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub proposal_id: Uuid,
    /// From 1, in reading order.
    pub place: i32,
    pub body: String,
    /// The agency that answers it at present; none until the focal agency names one.
    pub unit_id: Option<Uuid>,
    /// What the Chair decided on this issue, where he did so one by one.
    pub decision: Option<Stored<Decision>>,
    pub decision_note: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
