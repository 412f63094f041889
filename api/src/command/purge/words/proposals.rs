//! The words of proposals and of what agencies answer to them.

use entity::{Rows, proposal, proposal_answer, proposal_request};
use rules::Refusal;
use rules::secrecy::REMOVED;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{clear, one};
use crate::app::Subject;
use crate::command::purge::Removing;
use crate::command::purge::places::Noun;
use crate::failure::Failure;

impl Removing<'_> {
    pub(in crate::command::purge) async fn proposal(&mut self, id: Uuid) -> Result<(), Failure> {
        let proposal = proposal::Entity::everywhere()
            .filter(proposal::Column::Id.eq(id))
            .one(self.work.db())
            .await?
            .ok_or(Refusal::NotFound)?;
        self.dossier(proposal.dossier_id).await?;
        self.places(Noun::Proposal, id).await
    }

    /// What agencies prepare on an issue.
    pub(in crate::command::purge) async fn issue_drafts(
        &mut self,
        id: Uuid,
    ) -> Result<(), Failure> {
        use proposal_request::Column::{DraftBody, IssueId};
        let db = self.work.db();
        let asked = proposal_request::Entity::rows()
            .filter(IssueId.eq(id))
            .all(db)
            .await?;
        let proposal = asked.first().ok_or(Refusal::NotFound)?.proposal_id;
        clear::<proposal_request::Entity>(db, &[DraftBody], one(IssueId, id)).await?;
        let drafted = asked.iter().filter(|row| row.draft_body.is_some()).count();
        self.count("drafts of answers on issues", drafted);
        self.record(Subject::proposal(proposal)).await
    }

    /// The text of an agency's answer on an issue, in every version that repeats it, and its draft.
    pub(in crate::command::purge) async fn issue_answer(
        &mut self,
        id: Uuid,
    ) -> Result<(), Failure> {
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
        let same = usize::try_from(same.rows_affected).unwrap_or_default();
        self.count("answers on issues", same);
        self.record(Subject::proposal(request.proposal_id)).await
    }
}
