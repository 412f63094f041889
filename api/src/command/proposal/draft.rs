//! Preparing and sending a proposal: the locality's own verbs (C12).

use entity::{Rows, Stored, org_unit, proposal, proposal_issue};
use rules::Refusal;
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use rules::proposal::{State, Verb, check_focal, check_issues, check_locality};
use rules::text::{check_key, check_line};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use uuid::Uuid;

use super::held::{As, issues, subject, take, tell_heads, update};
use crate::app::{App, Work};
use crate::command::dossier::{self, Document};
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read;

const MAX_TITLE: usize = 1_000;

pub struct Draft {
    pub title: String,
    /// What is proposed, one by one.
    pub issues: Vec<String>,
    /// The agency of the main content.
    pub focal_unit: Uuid,
    pub documents: Vec<Document>,
    /// The answer to the secret question (X1).
    pub secret: bool,
    pub idempotency_key: String,
}

/// Prepares a proposal of the actor's own locality. Nothing secret is taken in (X1).
pub async fn draft(app: &App, actor: &Actor, input: Draft) -> Result<proposal::Model, Failure> {
    let proposed = input.issues.iter();
    let mut typed: Vec<_> = proposed
        .map(|text| ("issues", Some(text.as_str())))
        .collect();
    typed.push(("title", Some(&input.title)));
    secrecy::admit(app, &typed).await?;
    dossier::admit(app, &input.documents).await?;
    let work = app.begin(actor, Act::DraftProposal).await?;
    if input.secret {
        return Err(Refusal::SecretContent.into());
    }
    let locality = own_locality(&work, actor).await?;
    let key = check_key(&input.idempotency_key)?;
    let title = check_line("title", &input.title, MAX_TITLE)?;
    let texts = check_issues(&input.issues)?;
    if let Some(earlier) = drafted_before(&work, actor, &key).await? {
        let kept = issues(&work, earlier.id).await?;
        let same = earlier.title == title
            && kept.iter().map(|issue| &issue.body).eq(&texts)
            && dossier::is_of(&work, earlier.dossier_id, &input.documents).await?;
        return if same {
            Ok(earlier)
        } else {
            Err(Refusal::KeyReused.into())
        };
    }
    check_focal(unit(&work, input.focal_unit).await?.kind.0)?;
    let dossier_id = dossier::make(&work, actor, input.documents).await?;
    let proposal = proposal::ActiveModel {
        id: Set(work.new_id()),
        version: Set(1),
        state: Set(Stored(State::Draft)),
        title: Set(title),
        locality_unit_id: Set(locality),
        focal_unit_id: Set(input.focal_unit),
        dossier_id: Set(dossier_id),
        drafted_by: Set(actor.mandate_id),
        drafted_at: Set(work.now()),
        idempotency_key: Set(key),
        ..Default::default()
    }
    .insert(work.db())
    .await?;
    list(&work, proposal.id, texts).await?;
    work.journal_row("DRAFT_PROPOSAL", subject(&proposal), None, &proposal)
        .await?;
    work.commit().await?;
    Ok(proposal)
}

/// Sends a prepared proposal to the focal agency: the head of the locality does.
pub async fn send(
    app: &App,
    actor: &Actor,
    id: Uuid,
    expected_version: i32,
    secret: bool,
) -> Result<proposal::Model, Failure> {
    let work = app.begin(actor, Act::LeadProposal).await?;
    if secret {
        return Err(Refusal::SecretContent.into());
    }
    let held = take(
        &work,
        actor,
        (Verb::Send, As::Locality),
        id,
        expected_version,
    )
    .await?;
    let mut change = held.clone().into_active_model();
    change.state = Set(Stored(State::SentToFocal));
    change.sent_by = Set(Some(actor.mandate_id));
    change.sent_at = Set(Some(work.now()));
    let sent = update(&work, "SEND_PROPOSAL", &held, change).await?;
    tell_heads(&work, Notice::ProposalSent, &sent, &[sent.focal_unit_id]).await?;
    work.commit().await?;
    Ok(sent)
}

async fn own_locality(work: &Work, actor: &Actor) -> Result<Uuid, Failure> {
    let own = actor.unit_id.ok_or(Refusal::NotALocality)?;
    check_locality(unit(work, own).await?.kind.0)?;
    Ok(own)
}

/// A unit in existence today.
pub(super) async fn unit(work: &Work, id: Uuid) -> Result<org_unit::Model, Failure> {
    let unit = org_unit::Entity::rows()
        .filter(org_unit::Column::Id.eq(id))
        .filter(org_unit::in_existence_on(work.today()))
        .one(work.db())
        .await?;
    unit.ok_or_else(|| Refusal::NotFound.into())
}

async fn drafted_before(
    work: &Work,
    actor: &Actor,
    key: &str,
) -> Result<Option<proposal::Model>, Failure> {
    Ok(read::proposal::drafted_with(work.db(), actor, key).await?)
}

async fn list(work: &Work, proposal: Uuid, texts: Vec<String>) -> Result<(), Failure> {
    let rows = (1..)
        .zip(texts)
        .map(|(place, body)| proposal_issue::ActiveModel {
            id: Set(work.new_id()),
            proposal_id: Set(proposal),
            place: Set(place),
            body: Set(body),
            unit_id: Set(None),
            decision: Set(None),
            decision_note: Set(None),
        });
    proposal_issue::Entity::insert_many(rows)
        .exec_without_returning(work.db())
        .await?;
    Ok(())
}
