//! Consultations that are held as a conference, with their minutes (C3).

use rules::consultation::conference::Minutes;
use rules::consultation::may_see_responses;
use rules::mandate::Actor;
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement};

use crate::sight::nothing;
use crate::{attendance, consultation};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "conference")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub consultation_id: Uuid,
    pub starts_at: DateTimeUtc,
    pub place: String,
    pub note: Option<String>,
    /// Who presides, or who did once minutes are written.
    pub presiding_id: Uuid,
    /// C5: working days for those who were absent, as the province had it when agencies were invited.
    pub after_days: i32,
    /// Counts how often minutes were written; what is signed is one of them.
    pub minutes_version: i32,
    pub minutes: Option<String>,
    pub minutes_file_id: Option<Uuid>,
    pub conclusion: Option<String>,
    /// Who wrote the minutes.
    pub secretary_id: Option<Uuid>,
    pub written_at: Option<DateTimeUtc>,
    pub secretary_signed_at: Option<DateTimeUtc>,
    pub presiding_signed_at: Option<DateTimeUtc>,
    /// The head, when a deputy presided by delegation (D1).
    pub presided_for: Option<Uuid>,
    pub concluded_by: Option<Uuid>,
    pub concluded_for: Option<Uuid>,
    pub concluded_at: Option<DateTimeUtc>,
}

impl Model {
    pub fn standing(&self) -> Minutes {
        Minutes {
            written: self.written_at.is_some(),
            presiding_signed: self.presiding_signed_at.is_some(),
            secretary_signed: self.secretary_signed_at.is_some(),
        }
    }
}

/// X6: minutes as files, for the agency that asks, and once the conference is concluded for those who
/// were there and those who see all answers. Who was absent is sent the conclusion only (C5).
pub(crate) fn minutes(actor: &Actor) -> SelectStatement {
    let visible = |more: Condition| {
        Query::select()
            .column((consultation::Entity, consultation::Column::Id))
            .from(consultation::Entity)
            .cond_where(consultation::visible_to_person(actor))
            .cond_where(more)
            .to_owned()
    };
    // Never empty, for an empty condition lets everything through.
    let mut seen = Condition::any().add(nothing());
    if may_see_responses(actor.office, false) {
        let concluded = Condition::all().add(Column::ConcludedAt.is_not_null());
        let all = visible(Condition::all());
        seen = seen.add(concluded.add(Column::ConsultationId.in_subquery(all)));
    }
    if let Some(unit) = actor.unit_id {
        let own = Condition::all().add(consultation::Column::OwnerUnitId.eq(unit));
        seen = seen.add(Column::ConsultationId.in_subquery(visible(own)));
        let present = Query::select()
            .column((attendance::Entity, attendance::Column::ConsultationId))
            .from(attendance::Entity)
            .and_where(attendance::Column::UnitId.eq(unit))
            .and_where(attendance::Column::Present.eq(true))
            .to_owned();
        let there = Condition::all()
            .add(Column::ConcludedAt.is_not_null())
            .add(Column::ConsultationId.in_subquery(present))
            .add(Column::ConsultationId.in_subquery(visible(Condition::all())));
        seen = seen.add(there);
    }
    let file = (Entity, Column::MinutesFileId);
    Query::select()
        .column(file)
        .from(Entity)
        .and_where(Expr::col(file).is_not_null())
        .cond_where(seen)
        .to_owned()
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
