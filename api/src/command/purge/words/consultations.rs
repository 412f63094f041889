//! The words of consultations.

use entity::{Rows, consultation, consultation_response};
use rules::Refusal;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{clear, one};
use crate::app::Subject;
use crate::command::purge::Removing;
use crate::command::purge::places::Noun;
use crate::failure::Failure;

impl Removing<'_> {
    pub(in crate::command::purge) async fn consultation(
        &mut self,
        id: Uuid,
    ) -> Result<(), Failure> {
        let consultation = consultation::Entity::everywhere()
            .filter(consultation::Column::Id.eq(id))
            .one(self.work.db())
            .await?
            .ok_or(Refusal::NotFound)?;
        self.dossier(consultation.dossier_id).await?;
        self.made_of(id).await?;
        self.titles(&consultation.title, id).await?;
        self.places(Noun::Consultation, id).await
    }

    /// What an agency prepares, by the id of its row (X9).
    pub(in crate::command::purge) async fn answer_draft(
        &mut self,
        id: Uuid,
    ) -> Result<(), Failure> {
        use consultation_response::Column::{DraftBody, DraftPoints, Id};
        let db = self.work.db();
        let row = consultation_response::Entity::rows()
            .filter(Id.eq(id))
            .one(db)
            .await?
            .ok_or(Refusal::NotFound)?;
        clear::<consultation_response::Entity>(db, &[DraftBody], one(Id, id)).await?;
        // They are read as points: the mark would be none.
        consultation_response::Entity::update_many()
            .col_expr(DraftPoints, Expr::value(None::<String>))
            .filter(Id.eq(id))
            .exec(db)
            .await?;
        let texts = [row.draft_body.is_some(), row.draft_points.is_some()];
        self.count(
            "drafts of answers",
            texts.into_iter().filter(|is| *is).count(),
        );
        if let Some(file) = row.draft_letter_file_id {
            self.file(file).await?;
            self.record(Subject::file(file)).await?;
        }
        self.record(Subject::consultation(row.consultation_id))
            .await
    }
}
