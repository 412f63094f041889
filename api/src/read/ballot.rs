//! Ballots as a reader sees them.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use entity::{Rows, Stored, amendment_resolution, ballot, ballot_paper, ballot_vote};
use rules::ballot::{Counts, Position, State, may_see_papers};
use rules::mandate::{Actor, Office};
use rules::who::Who;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, PaginatorTrait, QueryFilter, QuerySelect,
};
use uuid::Uuid;

use crate::read::page::{Page, Paging};

/// The visible ballot with this id.
pub async fn one<'a>(
    db: &impl ConnectionTrait,
    who: impl Into<Who<'a>>,
    id: Uuid,
) -> Result<Option<ballot::Model>, DbErr> {
    ballot::Entity::visible_to(who)
        .filter(ballot::Column::Id.eq(id))
        .one(db)
        .await
}

/// Visible ballots, newest first, in any of these states at `now`; no states means all.
pub async fn list<'a>(
    db: &impl ConnectionTrait,
    who: impl Into<Who<'a>>,
    states: &[State],
    paging: Paging,
    now: DateTime<Utc>,
) -> Result<Page<ballot::Model>, DbErr> {
    let mut select = ballot::Entity::visible_to(who);
    if !states.is_empty() {
        let any = states.iter().fold(Condition::any(), |any, state| {
            any.add(ballot::in_state_at(*state, now))
        });
        select = select.filter(any);
    }
    paging.newest_first(db, select, ballot::Column::Id).await
}

/// The votes that count so far, of one ballot.
pub async fn counts(db: &impl ConnectionTrait, ballot: Uuid) -> Result<Counts, DbErr> {
    Ok(counts_of(db, &[ballot])
        .await?
        .remove(&ballot)
        .unwrap_or_default())
}

/// The votes that count so far, of several ballots.
pub async fn counts_of(
    db: &impl ConnectionTrait,
    ballots: &[Uuid],
) -> Result<HashMap<Uuid, Counts>, DbErr> {
    let rows: Vec<(Uuid, Stored<Position>, bool, i64)> = ballot_paper::Entity::rows()
        .select_only()
        .column(ballot_paper::Column::BallotId)
        .column(ballot_paper::Column::Position)
        .column(ballot_paper::Column::Objected)
        .column_as(ballot_paper::Column::Id.count(), "papers")
        .filter(ballot_paper::Column::BallotId.is_in(ballots.iter().copied()))
        .filter(ballot_paper::Column::Position.is_not_null())
        .group_by(ballot_paper::Column::BallotId)
        .group_by(ballot_paper::Column::Position)
        .group_by(ballot_paper::Column::Objected)
        .into_tuple()
        .all(db)
        .await?;
    let mut all: HashMap<Uuid, Counts> = HashMap::new();
    for (ballot, position, objected, papers) in rows {
        let counts = all.entry(ballot).or_default();
        // A committee has some dozens of members.
        let papers = u32::try_from(papers).unwrap_or(u32::MAX);
        match position.0 {
            Position::Agree => counts.agree += papers,
            Position::AgreeWithAmendments => counts.amend += papers,
            Position::Disagree => counts.disagree += papers,
            Position::Abstain => counts.abstain += papers,
        }
        match position.0 {
            Position::Agree if objected => counts.objected_agree = papers,
            Position::AgreeWithAmendments if objected => counts.objected_amend = papers,
            _ => {}
        }
    }
    Ok(all)
}

/// The mandates whose papers bear no vote that counts.
pub async fn unvoted(db: &impl ConnectionTrait, ballot: Uuid) -> Result<Vec<Uuid>, DbErr> {
    ballot_paper::Entity::rows()
        .select_only()
        .column(ballot_paper::Column::MandateId)
        .filter(ballot_paper::Column::BallotId.eq(ballot))
        .filter(ballot_paper::Column::Position.is_null())
        .into_tuple()
        .all(db)
        .await
}

/// Where a round stands at `now`, for the one that follows it.
pub async fn state_of(
    db: &impl ConnectionTrait,
    ballot: Uuid,
    now: DateTime<Utc>,
) -> Result<Option<State>, DbErr> {
    let Some(round) = ballot::Entity::round_of(ballot).one(db).await? else {
        return Ok(None);
    };
    let counts = counts(db, ballot).await?;
    Ok(Some(round.facts(counts).state_at(now)))
}

/// How many opinions came too late, of each ballot that has any (B12).
pub async fn late_of(
    db: &impl ConnectionTrait,
    ballots: &[Uuid],
) -> Result<HashMap<Uuid, u32>, DbErr> {
    count_papers(
        db,
        ballots,
        ballot_paper::Column::LateVoteId.is_not_null().into(),
    )
    .await
}

/// How many counted amendments are neither accepted nor explained, of each ballot that has any (B10).
pub async fn open_amendments_of(
    db: &impl ConnectionTrait,
    ballots: &[Uuid],
) -> Result<HashMap<Uuid, u32>, DbErr> {
    let resolved = amendment_resolution::Entity::rows()
        .select_only()
        .column(amendment_resolution::Column::VoteId);
    let unresolved = Condition::all()
        .add(ballot_paper::Column::Position.eq(Stored(Position::AgreeWithAmendments)))
        .add(
            ballot_paper::Column::CountedVoteId
                .not_in_subquery(sea_orm::QueryTrait::into_query(resolved)),
        );
    count_papers(db, ballots, unresolved).await
}

async fn count_papers(
    db: &impl ConnectionTrait,
    ballots: &[Uuid],
    which: Condition,
) -> Result<HashMap<Uuid, u32>, DbErr> {
    let rows: Vec<(Uuid, i64)> = ballot_paper::Entity::rows()
        .select_only()
        .column(ballot_paper::Column::BallotId)
        .column_as(ballot_paper::Column::Id.count(), "papers")
        .filter(ballot_paper::Column::BallotId.is_in(ballots.iter().copied()))
        .filter(which)
        .group_by(ballot_paper::Column::BallotId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(ballot, papers)| (ballot, u32::try_from(papers).unwrap_or(u32::MAX)))
        .collect())
}

/// The paper that a person holds of a ballot, under whatever mandate (B20).
pub async fn paper_of(
    db: &impl ConnectionTrait,
    ballot: Uuid,
    person: Uuid,
) -> Result<Option<ballot_paper::Model>, DbErr> {
    ballot_paper::Entity::rows()
        .filter(ballot_paper::Column::BallotId.eq(ballot))
        .filter(ballot_paper::Column::PersonId.eq(person))
        .one(db)
        .await
}

/// A vote with its paper.
pub async fn vote_and_paper(
    db: &impl ConnectionTrait,
    vote: Uuid,
) -> Result<Option<(ballot_vote::Model, ballot_paper::Model)>, DbErr> {
    let found = ballot_vote::Entity::rows()
        .filter(ballot_vote::Column::Id.eq(vote))
        .one(db)
        .await?;
    let of = found.as_ref().map_or(vote, |vote| vote.paper_id);
    let paper = ballot_paper::Entity::rows()
        .filter(ballot_paper::Column::Id.eq(of))
        .one(db)
        .await?;
    Ok(found.zip(paper))
}

/// The ballot of a vote, as the actor may see it.
pub async fn of_vote(
    db: &impl ConnectionTrait,
    actor: &Actor,
    vote: &ballot_vote::Model,
) -> Result<Option<ballot::Model>, DbErr> {
    match vote_and_paper(db, vote.id).await? {
        Some((_, paper)) => one(db, actor, paper.ballot_id).await,
        None => Ok(None),
    }
}

/// Whether a dossier belongs to a visible ballot.
pub async fn shows_dossier<'a>(
    db: &impl ConnectionTrait,
    who: impl Into<Who<'a>>,
    dossier: Uuid,
) -> Result<bool, DbErr> {
    let ballot = ballot::Entity::visible_to(who)
        .filter(ballot::Column::DossierId.eq(dossier))
        .one(db)
        .await?;
    Ok(ballot.is_some())
}

/// Whether a ballot was asked for on the ground of this consultation, by whomever.
pub async fn stands_on(db: &impl ConnectionTrait, consultation: Uuid) -> Result<bool, DbErr> {
    let ballots = ballot::Entity::everywhere()
        .filter(ballot::Column::ConsultationId.eq(consultation))
        .count(db)
        .await?;
    Ok(ballots > 0)
}

/// A paper that an actor may see, and how much of it.
pub struct PaperSight {
    pub paper: ballot_paper::Model,
    pub ballot_closed: bool,
    /// Whether every version is shown: to the member, the Office and the Chair.
    pub with_versions: bool,
    /// Whether it is the actor's own, or of the member whom the actor assists: what is prepared on it
    /// is shown (X9).
    pub own: bool,
}

/// A paper of a visible ballot: the own one, or any once the votes by name may be seen (B21).
pub async fn paper(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: Uuid,
    now: DateTime<Utc>,
) -> Result<Option<PaperSight>, DbErr> {
    let paper = ballot_paper::Entity::rows()
        .filter(ballot_paper::Column::Id.eq(id))
        .one(db)
        .await?;
    let of = paper.as_ref().map_or(id, |paper| paper.ballot_id);
    let ballot = one(db, actor, of).await?;
    let counts = counts(db, of).await?;
    let Some((ballot, paper)) = ballot.zip(paper) else {
        return Ok(None);
    };
    let state = ballot.facts(counts).state_at(now);
    let own = paper.mandate_id == actor.reads_papers_of();
    let leads = actor.works_in(ballot.lead_unit_id);
    let by_name = may_see_papers(actor.office, leads, state, ballot.tally_visibility.0);
    Ok((own || by_name).then(|| PaperSight {
        paper,
        ballot_closed: state.is_closed(),
        with_versions: own || actor.office == Office::Chair || actor.office.is_office(),
        own,
    }))
}

/// A vote on a paper that the actor may see: the counted or late one, or any where all are shown.
pub async fn vote(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: Uuid,
    now: DateTime<Utc>,
) -> Result<Option<ballot_vote::Model>, DbErr> {
    let found = vote_and_paper(db, id).await?;
    let of = found.as_ref().map_or(id, |(_, of)| of.id);
    let seen = found.zip(paper(db, actor, of, now).await?);
    Ok(seen.and_then(|((vote, of), sight)| {
        let shown = [of.counted_vote_id, of.late_vote_id].contains(&Some(vote.id));
        (sight.with_versions || shown).then_some(vote)
    }))
}
