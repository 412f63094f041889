//! The division of work (D2, D4), and who sees which.

use rules::delegation::AssignmentKind;
use rules::mandate::{Act, Actor};
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, Select};
use serde::Serialize;

use crate::Stored;
use crate::sight::nothing;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "assignment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: Stored<AssignmentKind>,
    pub given_by: Uuid,
    /// Who has the work.
    pub holder_id: Uuid,
    /// Whose work it is, of a substitution.
    pub absent_id: Option<Uuid>,
    /// The unit of whoever assigns; none for the Chair.
    pub unit_id: Option<Uuid>,
    pub field: Option<String>,
    pub starts_on: Date,
    /// The last day; none until another takes its place.
    pub ends_on: Option<Date>,
    pub document_number: String,
    pub document_date: Date,
    pub given_at: DateTimeUtc,
}

impl Entity {
    /// How the Chair divides the work is for all who work with the leaders; how a head does is for
    /// the own unit and the Office.
    pub fn visible_to(actor: &Actor) -> Select<Self> {
        #[expect(clippy::disallowed_methods, reason = "this is the door")]
        Self::find().filter(visible(actor))
    }

    /// For the rules, which show nothing to anybody.
    pub fn of_kind(kind: AssignmentKind) -> Select<Self> {
        #[expect(clippy::disallowed_methods, reason = "shows nothing to anybody")]
        Self::find().filter(Column::Kind.eq(Stored(kind)))
    }
}

fn visible(actor: &Actor) -> Condition {
    if !actor.may(Act::ReadDelegations) {
        return nothing();
    }
    if actor.office.is_office() {
        return Condition::all();
    }
    let own = actor.unit_id.map(|unit| Column::UnitId.eq(unit));
    Condition::any()
        .add(Column::UnitId.is_null())
        .add_option(own)
}

/// Those that hold on a day.
pub fn on(day: Date) -> Condition {
    let open: sea_orm::sea_query::SimpleExpr = Column::EndsOn.is_null();
    Condition::all()
        .add(Column::StartsOn.lte(day))
        .add(Condition::any().add(open).add(Column::EndsOn.gte(day)))
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
