//! B27, B4: what a session decided on a ballot that the Chair sent to it, recorded by the Office from the
//! minutes; and at which session a result was announced.

use chrono::NaiveDate;
use entity::{Rows, Stored, ballot, ballot_announcement, ballot_session};
use rules::Refusal;
use rules::ballot::{
    SessionOutcome, SessionVote, State, Verb, after_announcement, check_session_day,
};
use rules::coordination::Stage;
use rules::deadline::local_date;
use rules::mandate::{Act, Actor, Office};
use rules::notice::Kind as Notice;
use rules::text::{check_line, check_optional_text, check_text};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, Set,
};
use serde_json::json;
use uuid::Uuid;

use super::held::{Held, notify, update};
use super::ruling::settle;
use crate::app::{App, Subject, Work};
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read::people;

const MAX_NUMBER: usize = 100;
const MAX_CHANGES: usize = 5_000;

/// Which session, as its minutes name it.
pub struct Session {
    pub number: String,
    pub day: NaiveDate,
}

pub struct RecordSession {
    pub ballot: Uuid,
    pub expected_version: i32,
    pub session: Session,
    pub present: u32,
    pub agree: u32,
    pub disagree: u32,
    pub outcome: SessionOutcome,
    /// With which changes it passed.
    pub changes: Option<String>,
    /// What members voted with open and the session ruled by name.
    pub settles: Vec<Uuid>,
}

pub struct Announce {
    pub ballot: Uuid,
    pub expected_version: i32,
    pub session: Session,
}

/// Records what the session decided: on the threshold of B7, of the members in office on its day. What is
/// put off stays before the next session.
pub async fn record_session(
    app: &App,
    actor: &Actor,
    input: RecordSession,
) -> Result<ballot::Model, Failure> {
    let typed = [
        ("sessionNumber", Some(input.session.number.as_str())),
        ("changes", input.changes.as_deref()),
    ];
    secrecy::admit(app, &typed).await?;
    let work = app.begin(actor, Act::RecordSession).await?;
    let number = check_line("sessionNumber", &input.session.number, MAX_NUMBER)?;
    let changes = check_optional_text("changes", input.changes, MAX_CHANGES)?;
    let held = Held::take(&work, actor, input.ballot).await?;
    held.check(Verb::RecordSession, input.expected_version)?;
    let from = held.ballot.decided_at.map_or(work.today(), local_date);
    check_session_day(input.session.day, from, work.today())?;
    let base = base_on(&work, input.session.day).await?;
    let vote = SessionVote {
        base,
        present: input.present,
        agree: input.agree,
        disagree: input.disagree,
        outcome: input.outcome,
    };
    vote.check()?;
    if input.outcome != SessionOutcome::Passed && (changes.is_some() || !input.settles.is_empty()) {
        return Err(Refusal::NothingToRule.into());
    }
    let figure = |value: u32| i32::try_from(value).map_err(anyhow::Error::from);
    let row = ballot_session::ActiveModel {
        id: Set(work.new_id()),
        ballot_id: Set(held.ballot.id),
        number: Set(number.clone()),
        held_on: Set(input.session.day),
        base: Set(figure(base)?),
        present: Set(figure(input.present)?),
        agree: Set(figure(input.agree)?),
        disagree: Set(figure(input.disagree)?),
        outcome: Set(Stored(input.outcome)),
        changes: Set(changes),
        met_note: Set(None),
        met_by: Set(None),
        met_at: Set(None),
        recorded_by: Set(actor.mandate_id),
        recorded_at: Set(work.now()),
    };
    row.insert(work.db()).await?;
    settle(
        &work,
        actor,
        &held.ballot,
        Stage::Session,
        input.settles,
        None,
    )
    .await?;
    let mut change = held.ballot.clone().into_active_model();
    if input.outcome != SessionOutcome::Deferred {
        change.state = Set(Stored(State::SessionDecided));
        // B4: being debated, it is announced.
        announced(&work, actor, held.ballot.id, &number, input.session.day).await?;
    }
    let after = json!({
        "number": number, "heldOn": input.session.day, "base": base, "present": input.present,
        "agree": input.agree, "disagree": input.disagree,
        "outcome": rules::Coded::code(input.outcome),
    });
    let subject = Subject::ballot(held.ballot.id);
    work.journal("RECORD_SESSION", subject, None, Some(after))
        .await?;
    let ballot = update(&work, "CHANGE_BALLOT", &held.ballot, change).await?;
    notify(&work, Notice::BallotSessionDecided, &ballot, |office| {
        office.is_member()
    })
    .await?;
    work.commit().await?;
    Ok(ballot)
}

/// Records at which session the result was announced (B4). Before the Chair has decided, that is an event;
/// the decision is then announced at a later session.
pub async fn announce(app: &App, actor: &Actor, input: Announce) -> Result<ballot::Model, Failure> {
    secrecy::admit(app, &[("sessionNumber", Some(&input.session.number))]).await?;
    let work = app.begin(actor, Act::RecordSession).await?;
    let number = check_line("sessionNumber", &input.session.number, MAX_NUMBER)?;
    let held = Held::take(&work, actor, input.ballot).await?;
    held.check(Verb::Announce, input.expected_version)?;
    let state = held.ballot.state.0;
    let already = ballot_announcement::Entity::rows()
        .filter(ballot_announcement::Column::BallotId.eq(held.ballot.id))
        .count(work.db())
        .await?;
    if already > 0 && state != State::ChairDecided {
        return Err(Refusal::WrongState { state }.into());
    }
    let from = match (state, held.ballot.decided_at) {
        (State::ChairDecided, Some(decided)) if already > 0 => Some(decided),
        _ => held.ballot.closed_at,
    };
    let from = from.map_or(work.today(), local_date);
    check_session_day(input.session.day, from, work.today())?;
    announced(&work, actor, held.ballot.id, &number, input.session.day).await?;
    let mut change = held.ballot.clone().into_active_model();
    change.state = Set(Stored(after_announcement(state)));
    let ballot = update(&work, "ANNOUNCE_BALLOT", &held.ballot, change).await?;
    notify(&work, Notice::BallotAnnounced, &ballot, Office::is_member).await?;
    work.commit().await?;
    Ok(ballot)
}

/// Notes that the changes with which the session passed it are made: the issue may go on (4.7).
pub async fn meet_changes(
    app: &App,
    actor: &Actor,
    ballot: Uuid,
    expected_version: i32,
    note: &str,
) -> Result<ballot::Model, Failure> {
    secrecy::admit(app, &[("note", Some(note))]).await?;
    let act = Act::ResolveAmendment;
    let work = app.begin(actor, act).await?;
    let note = check_text("note", note, MAX_CHANGES)?;
    let held = Held::take(&work, actor, ballot).await?;
    held.check(Verb::MeetChanges, expected_version)?;
    if !actor.office.is_office() && !actor.works_in(held.ballot.lead_unit_id) {
        return Err(Refusal::NotEntitled { act }.into());
    }
    let last = ballot_session::Entity::rows()
        .filter(ballot_session::Column::BallotId.eq(ballot))
        .order_by_desc(ballot_session::Column::Id)
        .one(work.db())
        .await?;
    let last = last.filter(ballot_session::Model::has_unmet_changes);
    let mut met = last.ok_or(Refusal::NothingToResolve)?.into_active_model();
    met.met_note = Set(Some(note));
    met.met_by = Set(Some(actor.mandate_id));
    met.met_at = Set(Some(work.now()));
    met.update(work.db()).await?;
    let change = held.ballot.clone().into_active_model();
    let ballot = update(&work, "MEET_SESSION_CHANGES", &held.ballot, change).await?;
    work.commit().await?;
    Ok(ballot)
}

async fn announced(
    work: &Work,
    actor: &Actor,
    ballot: Uuid,
    number: &str,
    day: NaiveDate,
) -> Result<(), Failure> {
    ballot_announcement::ActiveModel {
        id: Set(work.new_id()),
        ballot_id: Set(ballot),
        session_number: Set(number.to_owned()),
        session_day: Set(day),
        recorded_by: Set(actor.mandate_id),
        recorded_at: Set(work.now()),
    }
    .insert(work.db())
    .await?;
    Ok(())
}

/// B27: the members in office on the session's day, each person once (B20).
async fn base_on(work: &Work, day: NaiveDate) -> Result<u32, Failure> {
    let members = people::holding(work.db(), Office::is_member, day).await?;
    let mut people: Vec<_> = members.iter().map(|member| member.person_id).collect();
    people.sort_unstable();
    people.dedup();
    Ok(u32::try_from(people.len()).unwrap_or(u32::MAX))
}
