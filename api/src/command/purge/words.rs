//! The words of matters, votes and answers: each column that holds any.

use entity::{
    Rows, amendment_resolution, assignment, ballot, ballot_extension, ballot_paper, ballot_vote,
    consultation, consultation_answer, consultation_point, consultation_response,
    consultation_urge, coordination, data_request, delegation, demand_resolution, point_answer,
    proposal, proposal_answer, proposal_issue, proposal_request, proposal_transfer, task,
};
use rules::Refusal;
use rules::secrecy::REMOVED;
use sea_orm::sea_query::{CaseStatement, Expr, SimpleExpr};
use sea_orm::{ColumnTrait, Condition, DatabaseTransaction, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::Removing;
use crate::app::Subject;
use crate::failure::Failure;
use crate::read;

/// Puts the mark in the place of every text in these columns; whether there was such a row.
async fn clear<E: EntityTrait>(
    db: &DatabaseTransaction,
    columns: &[E::Column],
    which: Condition,
) -> Result<bool, Failure> {
    let mut rows = 0;
    for column in columns {
        let done = E::update_many()
            .col_expr(*column, kept(*column))
            .filter(which.clone())
            .exec(db)
            .await?;
        rows = done.rows_affected;
    }
    Ok(rows > 0)
}

/// The mark where there is a text, and nothing where there is none.
fn kept(column: impl ColumnTrait) -> SimpleExpr {
    let marked = CaseStatement::new().case(column.is_not_null(), REMOVED);
    Expr::Case(Box::new(marked))
}

fn one(column: impl ColumnTrait, id: Uuid) -> Condition {
    Condition::all().add(column.eq(id))
}

impl Removing<'_> {
    pub(super) async fn ballot(&mut self, id: Uuid) -> Result<(), Failure> {
        let ballot = ballot::Entity::everywhere()
            .filter(ballot::Column::Id.eq(id))
            .one(self.work.db())
            .await?
            .ok_or(Refusal::NotFound)?;
        self.dossier(ballot.dossier_id).await?;
        self.titles(&ballot.title, id).await?;
        let db = self.work.db();
        {
            use ballot::Column::*;
            let notes = [
                ShortTitle,
                SourceNote,
                OrderNote,
                DecisionNote,
                Changes,
                EndReason,
                CollectiveBasis,
            ];
            clear::<ballot::Entity>(db, &notes, one(Id, id)).await?;
        }
        {
            use ballot_extension::Column::{BallotId, Reason};
            clear::<ballot_extension::Entity>(db, &[Reason], one(BallotId, id)).await?;
        }
        {
            use coordination::Column::{BallotId, Statement};
            clear::<coordination::Entity>(db, &[Statement], one(BallotId, id)).await?;
        }
        {
            use ballot_paper::Column::{BallotId, DraftBody};
            clear::<ballot_paper::Entity>(db, &[DraftBody], one(BallotId, id)).await?;
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
        let db = self.work.db();
        {
            use consultation::Column::*;
            let notes = [
                ShortTitle,
                SourceNote,
                SynthesisNote,
                CancelReason,
                ChangeNote,
                ReferralNote,
            ];
            clear::<consultation::Entity>(db, &notes, one(Id, id)).await?;
        }
        {
            use consultation_point::Column::{Body, Chapter, ConsultationId, Heading, Number};
            let texts = [Chapter, Number, Heading, Body];
            clear::<consultation_point::Entity>(db, &texts, one(ConsultationId, id)).await?;
        }
        {
            use data_request::Column::{Answer, ConsultationId, Question};
            clear::<data_request::Entity>(db, &[Question, Answer], one(ConsultationId, id)).await?;
        }
        let asked = consultation_response::Entity::rows()
            .filter(consultation_response::Column::ConsultationId.eq(id))
            .all(db)
            .await?;
        let of_asked = consultation_urge::Column::ResponseId.is_in(asked.iter().map(|row| row.id));
        let urges = Condition::all().add(of_asked);
        clear::<consultation_urge::Entity>(db, &[consultation_urge::Column::Note], urges).await?;
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
        let drafted = one(ballot_paper::Column::Id, paper.id);
        clear::<ballot_paper::Entity>(db, &[ballot_paper::Column::DraftBody], drafted).await?;
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
        {
            use demand_resolution::Column::{AnswerId, Note, RulingNote};
            let demands = Condition::all().add(AnswerId.is_in(ids()));
            clear::<demand_resolution::Entity>(db, &[Note, RulingNote], demands).await?;
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
        self.removed.texts += versions.len();
        self.record(Subject::consultation(response.consultation_id))
            .await
    }
    pub(super) async fn proposal(&mut self, id: Uuid) -> Result<(), Failure> {
        let proposal = proposal::Entity::everywhere()
            .filter(proposal::Column::Id.eq(id))
            .one(self.work.db())
            .await?
            .ok_or(Refusal::NotFound)?;
        self.dossier(proposal.dossier_id).await?;
        let db = self.work.db();
        {
            use proposal::Column::*;
            let texts = [
                Title,
                ConclusionNote,
                CompletionNote,
                OverrideReason,
                Answer,
            ];
            clear::<proposal::Entity>(db, &texts, one(Id, id)).await?;
        }
        {
            use proposal_issue::Column::{Body, DecisionNote, ProposalId};
            clear::<proposal_issue::Entity>(db, &[Body, DecisionNote], one(ProposalId, id)).await?;
        }
        {
            use proposal_request::Column::{DraftBody, EndReason, ProposalId};
            let texts = [EndReason, DraftBody];
            clear::<proposal_request::Entity>(db, &texts, one(ProposalId, id)).await?;
        }
        {
            use proposal_transfer::Column::{ProposalId, Reason};
            clear::<proposal_transfer::Entity>(db, &[Reason], one(ProposalId, id)).await?;
        }
        self.removed.texts += 1;
        Ok(())
    }

    /// The text of an agency's answer on an issue, in every version that repeats it, and its draft.
    pub(super) async fn issue_answer(&mut self, id: Uuid) -> Result<(), Failure> {
        let db = self.work.db();
        let answer = proposal_answer::Entity::rows()
            .filter(proposal_answer::Column::Id.eq(id))
            .one(db)
            .await?
            .ok_or(Refusal::NotFound)?;
        let request = proposal_request::Entity::rows()
            .filter(proposal_request::Column::Id.eq(answer.request_id))
            .one(db)
            .await?
            .ok_or(Refusal::NotFound)?;
        let same = proposal_answer::Entity::update_many()
            .col_expr(proposal_answer::Column::Body, Expr::value(REMOVED))
            .filter(proposal_answer::Column::RequestId.eq(request.id))
            .filter(proposal_answer::Column::Body.eq(answer.body))
            .exec(db)
            .await?;
        let drafted = one(proposal_request::Column::Id, request.id);
        let draft = [proposal_request::Column::DraftBody];
        clear::<proposal_request::Entity>(db, &draft, drafted).await?;
        self.removed.texts += usize::try_from(same.rows_affected).unwrap_or_default();
        self.record(Subject::proposal(request.proposal_id)).await
    }

    /// Why a delegation was taken back.
    pub(super) async fn delegation(&mut self, id: Uuid) -> Result<(), Failure> {
        use delegation::Column::{Id, RevokeReason};
        let found =
            clear::<delegation::Entity>(self.work.db(), &[RevokeReason], one(Id, id)).await?;
        self.found(found)
    }

    /// The field that was assigned, in words.
    pub(super) async fn assignment(&mut self, id: Uuid) -> Result<(), Failure> {
        use assignment::Column::{Field, Id};
        let found = clear::<assignment::Entity>(self.work.db(), &[Field], one(Id, id)).await?;
        self.found(found)
    }

    /// By which document a task was left to its head; what it says is published.
    pub(super) async fn task(&mut self, id: Uuid) -> Result<(), Failure> {
        use task::Column::{Id, LeftDocument};
        let found = clear::<task::Entity>(self.work.db(), &[LeftDocument], one(Id, id)).await?;
        self.found(found)
    }

    fn found(&mut self, found: bool) -> Result<(), Failure> {
        if !found {
            return Err(Refusal::NotFound.into());
        }
        self.removed.texts += 1;
        Ok(())
    }
}
