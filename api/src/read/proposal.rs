//! Proposals as a reader sees them.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use entity::{Rows, Stored, proposal, proposal_answer, proposal_issue, proposal_request};
use rules::mandate::Actor;
use rules::proposal::{
    IssueFacts, IssueState, Position, Progress, State, issue_state, sees_answers, sees_issue,
};
use rules::who::Who;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait,
};
use uuid::Uuid;

use crate::read::page::{Page, Paging};

/// Which proposals are listed; each absent part means all.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub states: Vec<State>,
    /// Only those that wait for an answer past its deadline, or only the others.
    pub overdue: Option<bool>,
}

/// The visible proposal with this id.
pub async fn one<'a>(
    db: &impl ConnectionTrait,
    who: impl Into<Who<'a>>,
    id: Uuid,
) -> Result<Option<proposal::Model>, DbErr> {
    proposal::Entity::visible_to(who)
        .filter(proposal::Column::Id.eq(id))
        .one(db)
        .await
}

/// Visible proposals, newest first.
pub async fn list<'a>(
    db: &impl ConnectionTrait,
    who: impl Into<Who<'a>>,
    wanted: &Wanted,
    paging: Paging,
    now: DateTime<Utc>,
) -> Result<Page<proposal::Model>, DbErr> {
    let mut select = proposal::Entity::visible_to(who);
    if !wanted.states.is_empty() {
        let states = wanted.states.iter().copied().map(Stored);
        select = select.filter(proposal::Column::State.is_in(states));
    }
    match wanted.overdue {
        Some(true) => select = select.filter(overdue_at(now)),
        Some(false) => select = select.filter(overdue_at(now).not()),
        None => {}
    }
    paging.newest_first(db, select, proposal::Column::Id).await
}

/// C12: an answer is waited for past its deadline, by the clock.
pub fn overdue_at(now: DateTime<Utc>) -> Condition {
    let late = proposal_request::Entity::rows()
        .select_only()
        .column(proposal_request::Column::ProposalId)
        .filter(proposal_request::waited_for())
        .filter(proposal_request::Column::ClosesAt.lte(now));
    proposal::awaits_answers().add(proposal::Column::Id.in_subquery(late.into_query()))
}

/// When the next of its issues falls overdue, if one can.
pub async fn next_deadline(
    db: &impl ConnectionTrait,
    proposal: Uuid,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, DbErr> {
    let next = proposal_request::Entity::rows()
        .filter(proposal_request::Column::ProposalId.eq(proposal))
        .filter(proposal_request::waited_for())
        .filter(proposal_request::Column::ClosesAt.gt(now))
        .order_by_asc(proposal_request::Column::ClosesAt)
        .one(db)
        .await?;
    Ok(next.map(|request| request.closes_at))
}

/// The proposal that the actor drafted with this key.
pub async fn drafted_with(
    db: &impl ConnectionTrait,
    actor: &Actor,
    key: &str,
) -> Result<Option<proposal::Model>, DbErr> {
    proposal::Entity::visible_to(actor)
        .filter(proposal::Column::DraftedBy.eq(actor.mandate_id))
        .filter(proposal::Column::IdempotencyKey.eq(key))
        .one(db)
        .await
}

/// How far the answers of a proposal have come in.
pub async fn progress(db: &impl ConnectionTrait, proposal: Uuid) -> Result<Progress, DbErr> {
    let issues = proposal_issue::Entity::rows()
        .filter(proposal_issue::Column::ProposalId.eq(proposal))
        .count(db)
        .await?;
    let requests = proposal_request::Entity::rows()
        .filter(proposal_request::Column::ProposalId.eq(proposal))
        .all(db)
        .await?;
    let issues = u32::try_from(issues).unwrap_or(u32::MAX);
    Ok(figures(issues, &requests))
}

/// The same of what was loaded already.
pub fn figures(issues: u32, requests: &[proposal_request::Model]) -> Progress {
    let mut progress = Progress {
        issues,
        ..Progress::default()
    };
    let current = requests.iter().filter(|asked| asked.ended_at.is_none());
    for position in current.filter_map(|asked| asked.position) {
        match position.0 {
            Position::Agree => progress.agree += 1,
            Position::AgreeWithConditions => progress.conditional += 1,
            Position::Disagree => progress.disagree += 1,
        }
    }
    progress
}

/// An issue with its visible proposal and who is asked on it, if the actor may see the issue. What is
/// hidden costs as many statements as what does not exist.
pub async fn issue(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: Uuid,
) -> Result<Option<IssueSight>, DbErr> {
    let issue = proposal_issue::Entity::rows()
        .filter(proposal_issue::Column::Id.eq(id))
        .one(db)
        .await?;
    let of = issue.as_ref().map_or(id, |issue| issue.proposal_id);
    let proposal = one(db, actor, of).await?;
    let requests = proposal_request::Entity::rows()
        .filter(proposal_request::Column::IssueId.eq(id))
        .all(db)
        .await?;
    let sight = issue.zip(proposal).map(|(issue, proposal)| IssueSight {
        issue,
        requests,
        proposal,
    });
    Ok(sight.filter(|sight| sight.is_seen(actor)))
}

/// An issue as it is shown: with its proposal and everybody who is or was asked on it.
#[derive(Clone, Debug)]
pub struct IssueSight {
    pub proposal: proposal::Model,
    pub issue: proposal_issue::Model,
    pub requests: Vec<proposal_request::Model>,
}

impl IssueSight {
    /// The agency that answers at present.
    pub fn current(&self) -> Option<&proposal_request::Model> {
        self.requests.iter().find(|asked| asked.ended_at.is_none())
    }

    /// The row of the actor's own agency, at present or earlier.
    pub fn own(&self, actor: &Actor) -> Option<&proposal_request::Model> {
        let own = |asked: &&proposal_request::Model| actor.works_in(asked.unit_id);
        self.requests.iter().find(own)
    }

    /// Where the issue stands at this instant.
    pub fn state_at(&self, now: DateTime<Utc>) -> IssueState {
        let nobody = IssueFacts {
            closes_at: None,
            first_answered_at: None,
        };
        let facts = self
            .current()
            .map_or(nobody, proposal_request::Model::facts);
        issue_state(facts, now)
    }

    pub fn is_seen(&self, actor: &Actor) -> bool {
        let own = self.own(actor).is_some();
        sees_issue(actor.office, self.proposal.place(actor, own), own)
    }

    /// Whether the answers that the present agency has given are shown.
    pub fn shows_answers(&self, actor: &Actor) -> bool {
        let own = self.own(actor).is_some_and(|own| own.ended_at.is_none());
        let place = self.proposal.place(actor, own);
        sees_answers(actor.office, place, own, self.proposal.state.0)
    }
}

/// A version of an answer that the actor may see.
pub async fn answer(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: Uuid,
) -> Result<Option<proposal_answer::Model>, DbErr> {
    let answer = proposal_answer::Entity::rows()
        .filter(proposal_answer::Column::Id.eq(id))
        .one(db)
        .await?;
    let of = answer.as_ref().map_or(id, |answer| answer.request_id);
    let request = proposal_request::Entity::rows()
        .filter(proposal_request::Column::Id.eq(of))
        .one(db)
        .await?;
    let of = request.as_ref().map_or(id, |request| request.issue_id);
    let sight = issue(db, actor, of).await?;
    // An answer of an agency that another one has replaced is not shown with the issue either.
    let asked = request.filter(|request| request.ended_at.is_none());
    let shown = asked.and(sight.filter(|sight| sight.shows_answers(actor)));
    Ok(answer.filter(|_| shown.is_some()))
}

/// The proposal of an answer, as the actor may see it.
pub async fn of_answer(
    db: &impl ConnectionTrait,
    actor: &Actor,
    answer: &proposal_answer::Model,
) -> Result<Option<proposal::Model>, DbErr> {
    let request = proposal_request::Entity::rows()
        .filter(proposal_request::Column::Id.eq(answer.request_id))
        .one(db)
        .await?;
    match request {
        Some(request) => one(db, actor, request.proposal_id).await,
        None => Ok(None),
    }
}

/// Every issue of these proposals in reading order, with everybody asked.
pub async fn issues_of(
    db: &impl ConnectionTrait,
    proposals: &[Uuid],
) -> Result<Vec<(proposal_issue::Model, Vec<proposal_request::Model>)>, DbErr> {
    let ids = || proposals.iter().copied();
    let issues = proposal_issue::Entity::rows()
        .filter(proposal_issue::Column::ProposalId.is_in(ids()))
        .order_by_asc(proposal_issue::Column::Place)
        .all(db)
        .await?;
    let requests = proposal_request::Entity::rows()
        .filter(proposal_request::Column::ProposalId.is_in(ids()))
        .order_by_asc(proposal_request::Column::Id)
        .all(db)
        .await?;
    let mut of_issue: HashMap<Uuid, Vec<_>> = HashMap::new();
    for request in requests {
        of_issue.entry(request.issue_id).or_default().push(request);
    }
    let with = |issue: proposal_issue::Model| {
        let requests = of_issue.remove(&issue.id).unwrap_or_default();
        (issue, requests)
    };
    Ok(issues.into_iter().map(with).collect())
}

/// Whether a dossier belongs to a visible proposal.
pub async fn shows_dossier<'a>(
    db: &impl ConnectionTrait,
    who: impl Into<Who<'a>>,
    dossier: Uuid,
) -> Result<bool, DbErr> {
    let proposal = proposal::Entity::visible_to(who)
        .filter(proposal::Column::DossierId.eq(dossier))
        .one(db)
        .await?;
    Ok(proposal.is_some())
}
