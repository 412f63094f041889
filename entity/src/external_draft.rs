//! Drafts of ministries and of other provinces that agencies are asked about, and the province's answer
//! (C10).

use rules::consultation::external::AskedHow;
use rules::consultation::may_see_responses;
use rules::mandate::Actor;
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement};

use crate::sight::nothing;
use crate::{Stored, consultation};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "external_draft")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub consultation_id: Uuid,
    /// The ministry or the province.
    pub sender: String,
    pub letter_number: String,
    pub letter_date: Date,
    /// The day by which the province has to answer.
    pub answer_by: Date,
    /// The Chair or a Vice Chair; none, the committee.
    pub asked_by: Option<Uuid>,
    pub asked_how: Stored<AskedHow>,
    pub asked_on: Date,
    pub asked_note: Option<String>,
    /// Counts how often the answer was written.
    pub answer_version: i32,
    pub answer: Option<String>,
    pub answer_by_id: Option<Uuid>,
    pub answer_at: Option<DateTimeUtc>,
    /// As it was sent.
    pub sent_number: Option<String>,
    pub sent_on: Option<Date>,
    pub sent_file_id: Option<Uuid>,
    pub sent_by: Option<Uuid>,
    pub sent_for: Option<Uuid>,
    pub sent_at: Option<DateTimeUtc>,
}

/// X6: the letter with the province's answer, for those who see all answers.
pub(crate) fn letters(actor: &Actor) -> SelectStatement {
    let visible = Query::select()
        .column((consultation::Entity, consultation::Column::Id))
        .from(consultation::Entity)
        .cond_where(consultation::visible_to_person(actor))
        .to_owned();
    let seen = match may_see_responses(actor.office, false) {
        true => Condition::all().add(Column::ConsultationId.in_subquery(visible)),
        false => nothing(),
    };
    let file = (Entity, Column::SentFileId);
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
