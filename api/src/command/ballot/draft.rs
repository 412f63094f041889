//! Asking for a ballot with a draft and its dossier.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use entity::{Rows, Stored, ballot, consultation, org_unit, task};
use rules::Refusal;
use rules::ballot::{State, check_next_round};
use rules::consultation::{Verb, check};
use rules::coordination::check_signature;
use rules::delegation::check_delegated;
use rules::mandate::{Act, Actor, Office};
use rules::notice::Kind as Notice;
use rules::parameter::{TallyVisibility, Tie, VoteOptions};
use rules::text::{
    check_key, check_line, check_optional_line, check_optional_text, check_text, line,
};
use sea_orm::{ActiveModelTrait, ColumnTrait, QueryFilter, QuerySelect, Set};
use uuid::Uuid;

use super::check_related::visible_item;
use super::coordination::{self, Coordination};
use super::held::notify;
use crate::app::{App, Subject, Work};
use crate::command::dossier::{self, Document};
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read;

const MAX_TITLE: usize = 1_000;
const MAX_SHORT_TITLE: usize = 200;
const MAX_CHANGES: usize = 5_000;
const MAX_STATEMENT: usize = 5_000;

/// What a ballot is asked for.
pub struct Draft {
    pub title: String,
    pub short_title: Option<String>,
    pub source_note: Option<String>,
    pub lead_unit: Uuid,
    /// The consultation on whose ground the ballot is asked for.
    pub ground: Option<Uuid>,
    /// The task that it comes from.
    pub task: Option<Uuid>,
    /// The item of a programme that it comes from.
    pub item: Option<Uuid>,
    /// The last day to vote that is proposed.
    pub last_day: Option<NaiveDate>,
    /// The dossier; empty with a ground, the dossier of the ground is taken over.
    pub documents: Vec<Document>,
    /// Which other agencies the matter touches (C2, C14).
    pub coordination: Coordination,
    /// The answer to the secret question (X1).
    pub secret: bool,
    /// The round whose draft this one replaces, and then what it changes.
    pub previous: Option<Uuid>,
    pub changes: Option<String>,
    pub idempotency_key: String,
}

/// Asks for a ballot. Nothing secret is taken in (X1, B5); an agency asks for what it leads itself.
pub async fn draft(app: &App, actor: &Actor, mut input: Draft) -> Result<ballot::Model, Failure> {
    let titles =
        [&input.short_title, &input.source_note].map(|text| ("shortTitle", text.as_deref()));
    let statement = input.coordination.statement.as_deref();
    let typed = [
        ("title", Some(input.title.as_str())),
        titles[0],
        titles[1],
        ("changes", input.changes.as_deref()),
        ("coordinationStatement", statement),
    ];
    secrecy::admit(app, &typed).await?;
    dossier::admit(app, &input.documents).await?;
    let work = app.begin(actor, Act::DraftBallot).await?;
    if input.secret {
        return Err(Refusal::SecretContent.into());
    }
    let key = check_key(&input.idempotency_key)?;
    if let Some(earlier) = asked_before(&work, actor, &key).await? {
        return match is_same(&work, &earlier, &input).await? {
            true => Ok(earlier),
            false => Err(Refusal::KeyReused.into()),
        };
    }
    let title = check_line("title", &input.title, MAX_TITLE)?;
    let short_title = check_optional_line("shortTitle", input.short_title.take(), MAX_SHORT_TITLE)?;
    let source_note = check_optional_line("sourceNote", input.source_note.take(), MAX_SHORT_TITLE)?;
    let lead_unit = org_unit::Entity::rows()
        .filter(org_unit::Column::Id.eq(input.lead_unit))
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    if actor.office.is_agency() && !actor.works_in(lead_unit.id) {
        return Err(Refusal::NotEntitled {
            act: Act::DraftBallot,
        }
        .into());
    }
    let coordination = std::mem::take(&mut input.coordination);
    let field = "coordinationStatement";
    let statement = check_optional_text(field, coordination.statement, MAX_STATEMENT)?;
    if statement.is_some() {
        check_signature(actor, lead_unit.id)?;
    }
    let task = task(&work, actor, input.task).await?;
    let today = work.today();
    if input.last_day.is_some_and(|day| day <= today) {
        return Err(Refusal::DeadlineInPast { today, rule: "B3" }.into());
    }
    if let Some(item) = input.item {
        visible_item(&work, actor, item).await?;
    }
    let earlier = earlier_round(&work, actor, &input).await?;
    let documents = std::mem::take(&mut input.documents);
    let dossier = match ground(&work, actor, &input).await? {
        Some(ground) if documents.is_empty() => dossier::copy(&work, ground.dossier_id).await?,
        _ => dossier::make(&work, actor, documents).await?,
    };
    let ballot = ballot::ActiveModel {
        id: Set(work.new_id()),
        version: Set(1),
        state: Set(Stored(State::Draft)),
        title: Set(title),
        short_title: Set(short_title),
        source_note: Set(source_note),
        lead_unit_id: Set(lead_unit.id),
        dossier_id: Set(dossier),
        consultation_id: Set(input.ground),
        task_id: Set(task),
        programme_item_id: Set(input.item),
        proposed_last_day: Set(input.last_day),
        checked_by: Set(None),
        checked_at: Set(None),
        drafted_by: Set(actor.mandate_id),
        drafted_at: Set(work.now()),
        idempotency_key: Set(key),
        ordered_by: Set(None),
        ordered_for: Set(None),
        ordered_at: Set(None),
        order_reason: Set(None),
        order_note: Set(None),
        opened_by: Set(None),
        opened_at: Set(None),
        deadline_nominal: Set(None),
        deadline_effective: Set(None),
        closes_at: Set(None),
        deadline_provisional: Set(false),
        calendar_version: Set(None),
        base: Set(None),
        // The terms are set at opening; until then nothing reads them.
        amend_counts_as_agree: Set(true),
        allow_change: Set(true),
        tally_visibility: Set(Stored(TallyVisibility::OfficeAndChair)),
        closed_at: Set(None),
        decided_by: Set(None),
        decided_for: Set(None),
        decided_at: Set(None),
        decision: Set(None),
        decision_note: Set(None),
        round: Set(earlier.as_ref().map_or(1, |(earlier, _)| earlier.round + 1)),
        previous_id: Set(earlier.as_ref().map(|(earlier, _)| earlier.id)),
        changes: Set(earlier.map(|(_, changes)| changes)),
        superseded_by_id: Set(None),
        ended_by: Set(None),
        ended_for: Set(None),
        ended_at: Set(None),
        end_reason: Set(None),
        tie: Set(Stored(Tie::Fail)),
        options: Set(Stored(VoteOptions::Three)),
        collective_basis: Set(None),
        reminded_on: Set(None),
    }
    .insert(work.db())
    .await?;
    let subject = Subject::ballot(ballot.id);
    work.journal_row("DRAFT_BALLOT", subject, None, &ballot)
        .await?;
    list_and_state(&work, actor, &ballot, coordination.related, statement).await?;
    // The round before shows that the next one is prepared.
    if let Some(previous) = ballot.previous_id {
        work.touches(Subject::ballot(previous));
    }
    // A consultation shows the ballots that stand on it.
    if let Some(ground) = ballot.consultation_id {
        work.touches(Subject::consultation(ground));
    }
    notify(&work, Notice::BallotDrafted, &ballot, |office| {
        office == Office::Chair || office.is_office()
    })
    .await?;
    work.commit().await?;
    Ok(ballot)
}

/// C24, C14: the agencies that the matter touches, and why those that were not asked are not; where the
/// request says so. It may be drafted before either is complete.
async fn list_and_state(
    work: &Work,
    actor: &Actor,
    ballot: &ballot::Model,
    related: Vec<Uuid>,
    statement: Option<String>,
) -> Result<(), Failure> {
    let related = coordination::related(work, ballot, related).await?;
    coordination::list(work, actor, ballot.id, &related).await?;
    let Some(statement) = statement else {
        return Ok(());
    };
    let gate = read::gate::one(work.db(), ballot, work.now()).await?;
    let unasked = gate.related.iter().filter(|one| !one.asked);
    let units: BTreeSet<_> = unasked.map(|one| one.row.unit_id).collect();
    // Whoever was asked needs no reason why not.
    if gate.grounds.is_empty() || !units.is_empty() {
        coordination::keep(work, actor, ballot.id, statement, &units).await?;
    }
    Ok(())
}

async fn asked_before(
    work: &Work,
    actor: &Actor,
    key: &str,
) -> Result<Option<ballot::Model>, Failure> {
    Ok(ballot::Entity::visible_to(actor)
        .filter(ballot::Column::DraftedBy.eq(actor.mandate_id))
        .filter(ballot::Column::IdempotencyKey.eq(key))
        .one(work.db())
        .await?)
}

/// Whether a ballot is what this request asked for.
async fn is_same(work: &Work, earlier: &ballot::Model, input: &Draft) -> Result<bool, Failure> {
    let taken_over = input.ground.is_some() && input.documents.is_empty();
    let same_dossier =
        taken_over || dossier::is_of(work, earlier.dossier_id, &input.documents).await?;
    Ok(same_dossier
        && earlier.title == line(&input.title)
        && earlier.short_title.as_deref().unwrap_or_default()
            == line(input.short_title.as_deref().unwrap_or_default())
        && earlier.lead_unit_id == input.lead_unit
        && earlier.consultation_id == input.ground
        && earlier.task_id == input.task
        && earlier.programme_item_id == input.item
        && earlier.previous_id == input.previous)
}

/// The task that the ballot comes from. One that the Chair has left to its head is decided by that
/// head, not by the members (D7).
async fn task(work: &Work, actor: &Actor, id: Option<Uuid>) -> Result<Option<Uuid>, Failure> {
    let Some(id) = id else {
        return Ok(None);
    };
    task::Entity::visible_to(actor)
        .filter(task::Column::Id.eq(id))
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    check_task(work, Some(id)).await?;
    Ok(Some(id))
}

/// D7: asked when a ballot is asked for and again when it is ordered.
pub(super) async fn check_task(work: &Work, task: Option<Uuid>) -> Result<(), Failure> {
    let Some(id) = task else {
        return Ok(());
    };
    let task = task::Entity::of_ballot(id)
        .lock_shared()
        .one(work.db())
        .await?;
    Ok(check_delegated(
        task.is_some_and(|task| task.left_at.is_some()),
    )?)
}

/// The round that this one follows: of the same lead, and not called off (4.7, B17).
async fn earlier_round(
    work: &Work,
    actor: &Actor,
    input: &Draft,
) -> Result<Option<(ballot::Model, String)>, Failure> {
    let Some(id) = input.previous else {
        return Ok(None);
    };
    let changes = check_text(
        "changes",
        input.changes.as_deref().unwrap_or_default(),
        MAX_CHANGES,
    )?;
    let earlier = ballot::Entity::visible_to(actor)
        .filter(ballot::Column::Id.eq(id))
        .filter(ballot::Column::LeadUnitId.eq(input.lead_unit))
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    check_next_round(earlier.state.0)?;
    Ok(Some((earlier, changes)))
}

/// The consultation that the ballot follows: the lead's own, and closed.
async fn ground(
    work: &Work,
    actor: &Actor,
    input: &Draft,
) -> Result<Option<consultation::Model>, Failure> {
    let Some(id) = input.ground else {
        return Ok(None);
    };
    let ground = consultation::Entity::visible_to(actor)
        .filter(consultation::Column::Id.eq(id))
        .filter(consultation::Column::OwnerUnitId.eq(input.lead_unit))
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    check(ground.state_at(work.now()), Verb::RequestBallot, None)?;
    Ok(Some(ground))
}
