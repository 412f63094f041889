//! The words of an agency's answer.

use entity::{
    Rows, attendance, consultation_answer, consultation_response, demand_resolution, point_answer,
};
use rules::Refusal;
use rules::secrecy::REMOVED;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{clear, one};
use crate::app::Subject;
use crate::command::purge::Removing;
use crate::failure::Failure;
use crate::read;

impl Removing<'_> {
    pub(in crate::command::purge) async fn answer(&mut self, id: Uuid) -> Result<(), Failure> {
        let db = self.work.db();
        let (answer, response) = read::consultation::answer_and_response(db, id)
            .await?
            .ok_or(Refusal::NotFound)?;
        let versions = consultation_answer::Entity::rows()
            .filter(consultation_answer::Column::ResponseId.eq(response.id))
            .filter(consultation_answer::Column::Body.eq(answer.body.unwrap_or_default()))
            .all(db)
            .await?;
        let ids = || versions.iter().map(|row| row.id);
        consultation_answer::Entity::update_many()
            .col_expr(consultation_answer::Column::Body, Expr::value(REMOVED))
            .filter(consultation_answer::Column::Id.is_in(ids()))
            .exec(db)
            .await?;
        {
            use demand_resolution::Column::{AnswerId, Note, RulingNote};
            let demands = Condition::all().add(AnswerId.is_in(ids()));
            clear::<demand_resolution::Entity>(db, &[Note, RulingNote], demands).await?;
        }
        {
            // What was said at a conference stands in its minutes too.
            use attendance::Column::{AnswerId, Body};
            let said = Condition::all().add(AnswerId.is_in(ids()));
            clear::<attendance::Entity>(db, &[Body], said).await?;
        }
        {
            use point_answer::Column::{AnswerId, Body};
            let points = Condition::all().add(AnswerId.is_in(ids()));
            clear::<point_answer::Entity>(db, &[Body], points).await?;
        }
        let mine = one(consultation_response::Column::Id, response.id);
        let draft = [consultation_response::Column::DraftBody];
        clear::<consultation_response::Entity>(db, &draft, mine.clone()).await?;
        // It is read as points: the mark would be none.
        consultation_response::Entity::update_many()
            .col_expr(
                consultation_response::Column::DraftPoints,
                Expr::value(None::<String>),
            )
            .filter(mine)
            .exec(db)
            .await?;
        self.made_of(response.consultation_id).await?;
        self.count("answers of agencies", versions.len());
        self.record(Subject::consultation(response.consultation_id))
            .await
    }
}
