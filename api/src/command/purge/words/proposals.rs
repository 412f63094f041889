//! The words of proposals and of what agencies answer to them.

use entity::{
    Rows, proposal, proposal_answer, proposal_issue, proposal_request, proposal_transfer,
};
use rules::Refusal;
use rules::secrecy::REMOVED;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{clear, one};
use crate::app::Subject;
use crate::command::purge::Removing;
use crate::failure::Failure;

impl Removing<'_> {
    pub(in crate::command::purge) async fn proposal(&mut self, id: Uuid) -> Result<(), Failure> {
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
        self.removed.texts += usize::try_from(same.rows_affected).unwrap_or_default();
        self.record(Subject::proposal(request.proposal_id)).await
    }
}
