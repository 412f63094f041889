//! B25: the Chair's recorded ruling that members vote with the listed differences open; and what an
//! approval rules by name (4.7).

use std::collections::HashSet;

use entity::{Stored, ballot, ballot_ruling, ballot_ruling_item};
use rules::Refusal;
use rules::ballot::Verb;
use rules::coordination::{Open, Stage, check_ruling};
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use rules::text::check_text;
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, Set};
use serde_json::json;
use uuid::Uuid;

use super::held::{Held, notify, update};
use crate::app::{App, Subject, Work};
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read;

const MAX_NOTE: usize = 5_000;

pub struct LetGoOn {
    pub ballot: Uuid,
    pub expected_version: i32,
    /// Each thing that is open, by its id.
    pub open: Vec<Uuid>,
    pub note: String,
}

/// Rules that members vote with what is open: an act of the Chair, which names each of it, shows on
/// the ballot and settles nothing.
pub async fn let_go_on(app: &App, actor: &Actor, input: LetGoOn) -> Result<ballot::Model, Failure> {
    secrecy::admit(app, &[("note", Some(&input.note))]).await?;
    let work = app.begin(actor, Act::LetBallotGoOn).await?;
    let note = check_text("note", &input.note, MAX_NOTE)?;
    let held = Held::take(&work, actor, input.ballot).await?;
    held.check(Verb::LetGoOn, input.expected_version)?;
    let gate = read::gate::one(work.db(), &held.ballot, work.now()).await?;
    let named: HashSet<_> = input.open.into_iter().collect();
    check_ruling(&gate.open, &named, &gate.ruled(&[Stage::GoOn]))?;
    let open = gate.open.iter().filter(|one| named.contains(&one.subject));
    let open: Vec<_> = open.copied().collect();
    rule(&work, actor, held.ballot.id, Stage::GoOn, Some(note), &open).await?;
    let change = held.ballot.clone().into_active_model();
    let ballot = update(&work, "CHANGE_BALLOT", &held.ballot, change).await?;
    notify(&work, Notice::BallotGoesOn, &ballot, |office| {
        office.is_office()
    })
    .await?;
    work.commit().await?;
    Ok(ballot)
}

/// Writes a ruling and what it names.
pub(super) async fn rule(
    work: &Work,
    actor: &Actor,
    ballot: Uuid,
    stage: Stage,
    note: Option<String>,
    open: &[Open],
) -> Result<(), Failure> {
    let ruling = ballot_ruling::ActiveModel {
        id: Set(work.new_id()),
        ballot_id: Set(ballot),
        stage: Set(Stored(stage)),
        note: Set(note.clone()),
        ruled_by: Set(actor.mandate_id),
        ruled_for: Set(work.on_behalf_of()),
        ruled_at: Set(work.now()),
    }
    .insert(work.db())
    .await?;
    let items = open.iter().map(|one| ballot_ruling_item::ActiveModel {
        ruling_id: Set(ruling.id),
        subject_id: Set(one.subject),
        kind: Set(Stored(one.kind)),
    });
    ballot_ruling_item::Entity::insert_many(items)
        .exec_without_returning(work.db())
        .await?;
    let named: Vec<_> = open
        .iter()
        .map(|one| json!({ "id": one.subject, "kind": rules::Coded::code(one.kind) }))
        .collect();
    let after = json!({ "stage": rules::Coded::code(stage), "note": note, "named": named });
    let subject = Subject::ballot(ballot);
    work.journal("RULE_OPEN", subject, None, Some(after))
        .await?;
    Ok(())
}

/// 4.7: what the Chair's approval, or the session, rules by name; nothing that is not open.
pub(super) async fn settle(
    work: &Work,
    actor: &Actor,
    ballot: &ballot::Model,
    stage: Stage,
    named: Vec<Uuid>,
    note: Option<String>,
) -> Result<(), Failure> {
    if named.is_empty() {
        return Ok(());
    }
    let gate = read::gate::one(work.db(), ballot, work.now()).await?;
    let named: HashSet<_> = named.into_iter().collect();
    let open: Vec<_> = gate
        .open
        .iter()
        .filter(|one| named.contains(&one.subject))
        .copied()
        .collect();
    if open.len() != named.len() {
        return Err(Refusal::NothingToRule.into());
    }
    rule(work, actor, ballot.id, stage, note, &open).await
}
