//! Agencies invited to take part in preparing a matter, with whom each has named (C1), and who sees which.

use rules::mandate::Actor;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{Condition, Select};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "participation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The matter, prepared and not sent: the agency sees that it is invited, not the draft.
    pub consultation_id: Uuid,
    pub unit_id: Uuid,
    /// As it was when the agency was invited.
    pub title: String,
    pub owner_unit_id: Uuid,
    pub note: Option<String>,
    pub invited_by: Uuid,
    pub invited_at: DateTimeUtc,
    pub participant_id: Option<Uuid>,
    pub named_by: Option<Uuid>,
    pub named_for: Option<Uuid>,
    pub named_at: Option<DateTimeUtc>,
}

impl Entity {
    /// X6: the agency that prepares, and the agency that is invited.
    pub fn visible_to(actor: &Actor) -> Select<Self> {
        #[expect(clippy::disallowed_methods, reason = "this is the door")]
        Self::find().filter(visible(actor))
    }

    /// For a removal by order, which shows none to anybody.
    pub fn everywhere() -> Select<Self> {
        #[expect(clippy::disallowed_methods, reason = "removes, shows nothing")]
        Self::find()
    }
}

fn visible(actor: &Actor) -> Condition {
    let part = |unit| Column::UnitId.eq(unit).or(Column::OwnerUnitId.eq(unit));
    match actor.unit_id {
        Some(unit) => Condition::all().add(part(unit)),
        None => crate::sight::nothing(),
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
