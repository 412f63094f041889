//! Standing duties: what comes back or goes on, and is never overdue. And who sees which.

use rules::task::DutyKind;
use rules::who::Who;
use sea_orm::Select;
use sea_orm::entity::prelude::*;

use crate::{Stored, party};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "standing_duty")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// How its source numbers it.
    pub code: String,
    pub kind: Stored<DutyKind>,
    pub content: String,
    pub aim: Option<String>,
    /// Who directs it, as written.
    pub director: Option<String>,
    pub period_as_written: Option<String>,
    /// The province that it comes from.
    pub province: String,
    pub source: String,
    pub rule_references: Option<String>,
    /// When it comes back, as the source has it.
    pub recurrence: Option<String>,
}

impl Entity {
    /// X6: the leaders and the Office see all duties, an agency those in which it has a part.
    /// X5: an app, by grant, all.
    pub fn visible_to<'a>(who: impl Into<Who<'a>>) -> Select<Self> {
        #[expect(clippy::disallowed_methods, reason = "this is the door")]
        Self::find().filter(party::visible(
            who.into(),
            Column::Id,
            party::Column::StandingDutyId,
        ))
    }
}

/// Duties in which a unit has a part, by itself or in a group.
pub fn with_part_of(unit: Uuid) -> Expr {
    Column::Id.in_subquery(party::of_unit(unit, party::Column::StandingDutyId))
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
