//! The words of ballots and votes.

use entity::{Rows, amendment_resolution, ballot, ballot_paper, ballot_vote};
use rules::Refusal;
use rules::secrecy::REMOVED;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{clear, one};
use crate::app::Subject;
use crate::command::purge::Removing;
use crate::command::purge::places::Noun;
use crate::failure::Failure;
use crate::read;

impl Removing<'_> {
    pub(in crate::command::purge) async fn ballot(&mut self, id: Uuid) -> Result<(), Failure> {
        let ballot = ballot::Entity::everywhere()
            .filter(ballot::Column::Id.eq(id))
            .one(self.work.db())
            .await?
            .ok_or(Refusal::NotFound)?;
        self.dossier(ballot.dossier_id).await?;
        self.titles(&ballot.title, id).await?;
        self.places(Noun::Ballot, id).await
    }

    /// What a member, or the assistant, prepares: by the id of the paper.
    pub(in crate::command::purge) async fn vote_draft(&mut self, id: Uuid) -> Result<(), Failure> {
        let db = self.work.db();
        let paper = ballot_paper::Entity::rows()
            .filter(ballot_paper::Column::Id.eq(id))
            .one(db)
            .await?
            .ok_or(Refusal::NotFound)?;
        let drafted = one(ballot_paper::Column::Id, id);
        clear::<ballot_paper::Entity>(db, &[ballot_paper::Column::DraftBody], drafted).await?;
        self.count("drafts of votes", usize::from(paper.draft_body.is_some()));
        self.record(Subject::ballot(paper.ballot_id)).await
    }

    pub(in crate::command::purge) async fn vote(&mut self, id: Uuid) -> Result<(), Failure> {
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
        {
            use ballot_vote::Column::{ContestReason, Id, ToldHow};
            let these = Condition::all().add(Id.is_in(ids()));
            clear::<ballot_vote::Entity>(db, &[ContestReason, ToldHow], these).await?;
        }
        amendment_resolution::Entity::update_many()
            .col_expr(amendment_resolution::Column::Note, Expr::value(REMOVED))
            .filter(amendment_resolution::Column::VoteId.is_in(ids()))
            .exec(db)
            .await?;
        let drafted = one(ballot_paper::Column::Id, paper.id);
        clear::<ballot_paper::Entity>(db, &[ballot_paper::Column::DraftBody], drafted).await?;
        self.count("texts of votes", versions.len());
        // What was noted about it stands in the journal of its ballot.
        self.record(Subject::ballot(paper.ballot_id)).await
    }
}
