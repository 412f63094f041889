//! The words of matters, votes and answers: each column that holds any.

use entity::{
    Rows, amendment_resolution, ballot, ballot_vote, consultation, consultation_answer,
    consultation_response, demand_resolution,
};
use rules::Refusal;
use rules::secrecy::REMOVED;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::Removing;
use crate::app::Subject;
use crate::failure::Failure;
use crate::read;

impl Removing<'_> {
    pub(super) async fn ballot(&mut self, id: Uuid) -> Result<(), Failure> {
        let ballot = ballot::Entity::everywhere()
            .filter(ballot::Column::Id.eq(id))
            .one(self.work.db())
            .await?
            .ok_or(Refusal::NotFound)?;
        self.dossier(ballot.dossier_id).await?;
        self.titles(&ballot.title, id).await?;
        use ballot::Column::{DecisionNote, OrderNote, ShortTitle, SourceNote};
        for column in [ShortTitle, SourceNote, OrderNote, DecisionNote] {
            ballot::Entity::update_many()
                .col_expr(column, Expr::value(REMOVED))
                .filter(ballot::Column::Id.eq(id))
                .filter(column.is_not_null())
                .exec(self.work.db())
                .await?;
        }
        self.removed.texts += 1;
        Ok(())
    }

    pub(super) async fn consultation(&mut self, id: Uuid) -> Result<(), Failure> {
        let consultation = consultation::Entity::everywhere()
            .filter(consultation::Column::Id.eq(id))
            .one(self.work.db())
            .await?
            .ok_or(Refusal::NotFound)?;
        self.dossier(consultation.dossier_id).await?;
        self.titles(&consultation.title, id).await?;
        use consultation::Column::{CancelReason, ShortTitle, SourceNote, SynthesisNote};
        for column in [ShortTitle, SourceNote, SynthesisNote, CancelReason] {
            consultation::Entity::update_many()
                .col_expr(column, Expr::value(REMOVED))
                .filter(consultation::Column::Id.eq(id))
                .filter(column.is_not_null())
                .exec(self.work.db())
                .await?;
        }
        self.removed.texts += 1;
        Ok(())
    }

    /// A title that a ballot took over from its ground, or a second attempt from the first, goes with
    /// it: every matter of this very title, its short title too.
    async fn titles(&mut self, title: &str, of: Uuid) -> Result<(), Failure> {
        let db = self.work.db();
        let ballots = ballot::Entity::everywhere()
            .filter(ballot::Column::Title.eq(title))
            .all(db)
            .await?;
        let consultations = consultation::Entity::everywhere()
            .filter(consultation::Column::Title.eq(title))
            .all(db)
            .await?;
        for (column, value) in [
            (ballot::Column::Title, Expr::value(REMOVED)),
            (ballot::Column::ShortTitle, Expr::value(None::<String>)),
        ] {
            ballot::Entity::update_many()
                .col_expr(column, value)
                .filter(ballot::Column::Id.is_in(ballots.iter().map(|row| row.id)))
                .exec(db)
                .await?;
        }
        for (column, value) in [
            (consultation::Column::Title, Expr::value(REMOVED)),
            (
                consultation::Column::ShortTitle,
                Expr::value(None::<String>),
            ),
        ] {
            consultation::Entity::update_many()
                .col_expr(column, value)
                .filter(consultation::Column::Id.is_in(consultations.iter().map(|row| row.id)))
                .exec(db)
                .await?;
        }
        let ballots = ballots.into_iter().map(|row| Subject::ballot(row.id));
        let consultations = consultations
            .into_iter()
            .map(|row| Subject::consultation(row.id));
        for subject in ballots
            .chain(consultations)
            .filter(|subject| subject.id != of)
        {
            self.record(subject).await?;
        }
        Ok(())
    }

    pub(super) async fn vote(&mut self, id: Uuid) -> Result<(), Failure> {
        let db = self.work.db();
        let (vote, paper) = read::ballot::vote_and_paper(db, id)
            .await?
            .ok_or(Refusal::NotFound)?;
        let versions = ballot_vote::Entity::rows()
            .filter(ballot_vote::Column::PaperId.eq(paper.id))
            .filter(ballot_vote::Column::Body.eq(vote.body.unwrap_or_default()))
            .all(db)
            .await?;
        let ids = || versions.iter().map(|row| row.id);
        ballot_vote::Entity::update_many()
            .col_expr(ballot_vote::Column::Body, Expr::value(REMOVED))
            .filter(ballot_vote::Column::Id.is_in(ids()))
            .exec(db)
            .await?;
        amendment_resolution::Entity::update_many()
            .col_expr(amendment_resolution::Column::Note, Expr::value(REMOVED))
            .filter(amendment_resolution::Column::VoteId.is_in(ids()))
            .exec(db)
            .await?;
        self.removed.texts += versions.len();
        // What was noted about it stands in the journal of its ballot.
        self.record(Subject::ballot(paper.ballot_id)).await
    }

    pub(super) async fn answer(&mut self, id: Uuid) -> Result<(), Failure> {
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
        demand_resolution::Entity::update_many()
            .col_expr(demand_resolution::Column::Note, Expr::value(REMOVED))
            .filter(demand_resolution::Column::AnswerId.is_in(ids()))
            .exec(db)
            .await?;
        consultation_response::Entity::update_many()
            .col_expr(
                consultation_response::Column::DraftBody,
                Expr::value(REMOVED),
            )
            .filter(consultation_response::Column::Id.eq(response.id))
            .filter(consultation_response::Column::DraftBody.is_not_null())
            .exec(db)
            .await?;
        self.removed.texts += versions.len();
        self.record(Subject::consultation(response.consultation_id))
            .await
    }
}
