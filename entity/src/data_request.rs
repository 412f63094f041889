//! Requests for data and documents between the lead and the agencies asked (C15), and who sees which.

use rules::consultation::may_see_responses;
use rules::mandate::Actor;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Query;
use sea_orm::{Condition, Select};

use crate::consultation;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "data_request")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub consultation_id: Uuid,
    pub from_unit_id: Uuid,
    pub to_unit_id: Uuid,
    pub question: String,
    pub asked_by: Uuid,
    pub asked_at: DateTimeUtc,
    pub idempotency_key: String,
    pub answer: Option<String>,
    pub answered_by: Option<Uuid>,
    pub answered_at: Option<DateTimeUtc>,
}

impl Entity {
    /// X6: the two units between which it goes see it, and who sees all answers.
    pub fn visible_to(actor: &Actor) -> Select<Self> {
        #[expect(clippy::disallowed_methods, reason = "this is the door")]
        Self::find().filter(visible(actor))
    }
}

/// Also for the files of the answers.
pub(crate) fn visible(actor: &Actor) -> Condition {
    let consultations = Query::select()
        .column((consultation::Entity, consultation::Column::Id))
        .from(consultation::Entity)
        .cond_where(consultation::visible_to_person(actor))
        .to_owned();
    let seen = Condition::all().add(Column::ConsultationId.in_subquery(consultations));
    if may_see_responses(actor.office, false) {
        return seen;
    }
    let between = Condition::any()
        .add(crate::sight::nothing())
        .add_option(actor.unit_id.map(|unit| Column::FromUnitId.eq(unit)))
        .add_option(actor.unit_id.map(|unit| Column::ToUnitId.eq(unit)));
    seen.add(between)
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
