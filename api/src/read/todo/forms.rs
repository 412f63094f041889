//! Signed forms that the Office entered (B28).

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use entity::{Rows, Stored, ballot, ballot_paper, ballot_vote};
use rules::ballot::{State, VoteForm};
use rules::mandate::{Act, Actor};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter, QuerySelect, QueryTrait};

use super::{Matter, Todo, TodoVerb};

/// Forms in ballots that are open: the member's to acknowledge or contest; where no notice reaches him,
/// the Office's to tell, but for who entered them.
pub async fn waiting(
    db: &impl ConnectionTrait,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<Vec<Todo>, DbErr> {
    let (answers, tells) = (actor.may(Act::AnswerForm), actor.may(Act::RecordPaperVote));
    if !answers && !tells {
        return Ok(Vec::new());
    }
    let open = ballot::Entity::visible_to(actor)
        .filter(ballot::in_state_at(State::Open, now))
        .select_only()
        .column(ballot::Column::Id);
    let mut papers = ballot_paper::Entity::rows()
        .filter(ballot_paper::Column::FormVoteId.is_not_null())
        .filter(ballot_paper::Column::BallotId.in_subquery(open.into_query()));
    if !tells {
        papers = papers.filter(ballot_paper::Column::MandateId.eq(actor.mandate_id));
    }
    let papers = papers.all(db).await?;
    let counted = papers.iter().filter_map(|paper| paper.counted_vote_id);
    let forms = ballot_vote::Entity::rows()
        .filter(ballot_vote::Column::Id.is_in(counted))
        .filter(ballot_vote::Column::Form.eq(Stored(VoteForm::Paper)))
        .filter(ballot_vote::Column::AcknowledgedAt.is_null())
        .all(db)
        .await?;
    let waiting: HashMap<_, _> = papers
        .iter()
        .filter_map(|paper| {
            let form = forms.iter().find(|form| form.paper_id == paper.id)?;
            let verb = match form.told_at {
                _ if paper.mandate_id == actor.mandate_id => TodoVerb::AnswerForm,
                None if form.recorded_by != Some(actor.mandate_id) => TodoVerb::TellOfForm,
                _ => return None,
            };
            Some((paper.ballot_id, verb))
        })
        .collect();
    let ballots = ballot::Entity::visible_to(actor)
        .filter(ballot::Column::Id.is_in(waiting.keys().copied()))
        .all(db)
        .await?;
    let todos = ballots.into_iter().filter_map(|ballot| {
        Some(Todo {
            verb: *waiting.get(&ballot.id)?,
            due_at: ballot.closes_at,
            waiting_since: ballot.opened_at.unwrap_or(ballot.drafted_at),
            matter: Matter::Ballot(ballot),
        })
    });
    Ok(todos.collect())
}
