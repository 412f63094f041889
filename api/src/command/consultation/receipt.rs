//! Receipts of requests on paper, where no notice reaches an agency: recorded by the lead, contested by the
//! agency, decided on by the head of the Office (C22).

use chrono::{DateTime, Utc};
use entity::{Rows, Stored, consultation, consultation_response, mandate, paper_receipt};
use rules::Refusal;
use rules::consultation::{
    Delivered, ReceiptRuling, ReceiptState, ReceiptVerb, Verb, check, check_delivered,
    check_in_time, check_ruler,
};
use rules::mandate::{Act, Actor, Office, may};
use rules::notice::Kind as Notice;
use rules::text::{check_key, check_line, check_text};
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, Set};
use uuid::Uuid;

use super::held::{Held, notify_heads};
use super::told::reckon;
use crate::app::{App, Subject, Work};
use crate::command::file::attach_scan;
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read;

const MAX_RECEIVER: usize = 300;
const MAX_REASON: usize = 2_000;

pub struct RecordReceipt {
    pub consultation: Uuid,
    pub unit: Uuid,
    pub received_at: DateTime<Utc>,
    /// Who of the agency took the paper.
    pub receiver: String,
    /// The scan of the signed receipt, brought in as a file.
    pub scan: Uuid,
    pub idempotency_key: String,
}

pub struct ContestReceipt {
    pub consultation: Uuid,
    pub reason: String,
}

pub struct RuleOnReceipt {
    pub consultation: Uuid,
    pub unit: Uuid,
    pub ruling: ReceiptRuling,
    pub reason: String,
}

/// Records that an agency that cannot be told received the request on paper; it is told of that at once.
pub async fn record_receipt(
    app: &App,
    actor: &Actor,
    input: RecordReceipt,
) -> Result<consultation::Model, Failure> {
    secrecy::admit(app, &[("receiver", Some(&input.receiver))]).await?;
    let act = Act::LeadConsultation;
    let work = app.begin(actor, act).await?;
    let held = Held::take_own(&work, actor, act, input.consultation).await?;
    let receiver = check_line("receiver", &input.receiver, MAX_RECEIVER)?;
    let key = check_key(&input.idempotency_key)?;
    let row = asked(&work, input.consultation, input.unit).await?;
    let receipts = of(&work, row.id).await?;
    if let Some(earlier) = receipts.iter().find(|one| one.idempotency_key == key) {
        let same = (earlier.received_at, &earlier.receiver, earlier.scan_file_id)
            == (input.received_at, &receiver, input.scan);
        return match same {
            true => Ok(held.consultation),
            false => Err(Refusal::KeyReused.into()),
        };
    }
    check(held.consultation.state.0, Verb::RecordReceipt, None)?;
    let now = work.now();
    let state = held.consultation.state.0;
    let term = row.sent_at.zip(row.ends_at);
    let (sent_at, ends_at) = term.ok_or(Refusal::ConsultationState { state })?;
    let request = held.consultation.closes_at;
    let closes_at = request.filter(|_| row.asked_again_at.is_none());
    let stands = receipts.iter().any(stands);
    let reached = row.told_by_now(now) && row.is_reached();
    check_delivered(Delivered {
        sent_at,
        closes_at: closes_at.unwrap_or(ends_at),
        ends_at,
        received_at: input.received_at,
        now,
        needless: stands || reached || row.position.is_some(),
    })?;
    attach_scan(&work, actor, input.scan).await?;
    let receipt = paper_receipt::ActiveModel {
        id: Set(work.new_id()),
        response_id: Set(row.id),
        received_at: Set(input.received_at),
        receiver: Set(receiver),
        scan_file_id: Set(input.scan),
        recorded_by: Set(actor.mandate_id),
        recorded_for: Set(work.on_behalf_of()),
        recorded_at: Set(now),
        idempotency_key: Set(key),
        contested_by: Set(None),
        contested_at: Set(None),
        contest_reason: Set(None),
        ruling: Set(None),
        ruling_reason: Set(None),
        ruled_by: Set(None),
        ruled_at: Set(None),
    }
    .insert(work.db())
    .await?;
    let subject = Subject::consultation(held.consultation.id);
    work.journal_row("RECORD_PAPER_RECEIPT", subject, None, &receipt)
        .await?;
    let consultation = reckon(&work, held.consultation, Notice::ConsultationOpened).await?;
    tell_agency(&work, Notice::PaperReceiptRecorded, subject, row.unit_id).await?;
    work.commit().await?;
    Ok(consultation)
}

/// Contests the own agency's receipt: until the head of the Office has decided, nobody counts as told by it.
pub async fn contest_receipt(
    app: &App,
    actor: &Actor,
    input: ContestReceipt,
) -> Result<consultation::Model, Failure> {
    secrecy::admit(app, &[("reason", Some(&input.reason))]).await?;
    let work = app.begin(actor, ReceiptVerb::Contest.act()).await?;
    let reason = check_text("reason", &input.reason, MAX_REASON)?;
    let held = Held::take(&work, actor, input.consultation).await?;
    let unit = actor.unit_id.ok_or(Refusal::NotARecipient)?;
    let row = asked(&work, input.consultation, unit).await?;
    let before = waiting(&work, &row, ReceiptVerb::Contest).await?;
    let mut change = before.clone().into_active_model();
    change.contested_by = Set(Some(actor.mandate_id));
    change.contested_at = Set(Some(work.now()));
    change.contest_reason = Set(Some(reason));
    let receipt = change.update(work.db()).await?;
    let subject = Subject::consultation(held.consultation.id);
    work.journal_row("CONTEST_PAPER_RECEIPT", subject, Some(&before), &receipt)
        .await?;
    let heads = read::people::holding(
        work.db(),
        |office| office == Office::OfficeHead,
        work.today(),
    );
    let heads = heads.await?.into_iter().map(|head| head.id);
    work.notify(Notice::PaperReceiptContested, subject, heads)
        .await?;
    let consultation = reckon(&work, held.consultation, Notice::ConsultationOpened).await?;
    work.commit().await?;
    Ok(consultation)
}

/// Decides on a contested receipt: it counts, or does not and another may be recorded.
pub async fn rule_on_receipt(
    app: &App,
    actor: &Actor,
    input: RuleOnReceipt,
) -> Result<consultation::Model, Failure> {
    secrecy::admit(app, &[("reason", Some(&input.reason))]).await?;
    let work = app.begin(actor, ReceiptVerb::Rule.act()).await?;
    let reason = check_text("reason", &input.reason, MAX_REASON)?;
    let held = Held::take(&work, actor, input.consultation).await?;
    let row = asked(&work, input.consultation, input.unit).await?;
    let before = waiting(&work, &row, ReceiptVerb::Rule).await?;
    let parties = people(&work, &before).await?;
    check_ruler(&parties, actor.person_id)?;
    let mut change = before.clone().into_active_model();
    change.ruling = Set(Some(Stored(input.ruling)));
    change.ruling_reason = Set(Some(reason));
    change.ruled_by = Set(Some(actor.mandate_id));
    change.ruled_at = Set(Some(work.now()));
    let receipt = change.update(work.db()).await?;
    let subject = Subject::consultation(held.consultation.id);
    work.journal_row("RULE_ON_PAPER_RECEIPT", subject, Some(&before), &receipt)
        .await?;
    let consultation = reckon(&work, held.consultation, Notice::ConsultationOpened).await?;
    let owner = [consultation.owner_unit_id];
    notify_heads(&work, Notice::PaperReceiptRuled, &consultation, &owner).await?;
    tell_agency(&work, Notice::PaperReceiptRuled, subject, row.unit_id).await?;
    work.commit().await?;
    Ok(consultation)
}

/// A receipt stands until the head of the Office has struck it out.
fn stands(receipt: &paper_receipt::Model) -> bool {
    receipt.state() != ReceiptState::StruckOut
}

/// The receipt of an agency that waits for this verb, while its own day lasts and it has not answered.
async fn waiting(
    work: &Work,
    row: &consultation_response::Model,
    verb: ReceiptVerb,
) -> Result<paper_receipt::Model, Failure> {
    let receipts = of(work, row.id).await?;
    let mut waiting = receipts.into_iter().filter(|of| of.state().takes(verb));
    let receipt = waiting.next().ok_or(Refusal::NoReceiptToAnswer)?;
    if row.position.is_some() {
        return Err(Refusal::NoReceiptToAnswer.into());
    }
    let ends_at = row.ends_at.ok_or(Refusal::NoReceiptToAnswer)?;
    check_in_time(ends_at, work.now())?;
    Ok(receipt)
}

async fn of(work: &Work, response: Uuid) -> Result<Vec<paper_receipt::Model>, Failure> {
    let mut all = read::consultation::receipts_of(work.db(), [response]).await?;
    Ok(all.remove(&response).unwrap_or_default())
}

async fn asked(
    work: &Work,
    consultation: Uuid,
    unit: Uuid,
) -> Result<consultation_response::Model, Failure> {
    consultation_response::Entity::rows()
        .filter(consultation_response::Column::ConsultationId.eq(consultation))
        .filter(consultation_response::Column::UnitId.eq(unit))
        .one(work.db())
        .await?
        .ok_or_else(|| Refusal::NotARecipient.into())
}

/// Who recorded the receipt and who contested it.
async fn people(work: &Work, receipt: &paper_receipt::Model) -> Result<Vec<Uuid>, Failure> {
    let did = [Some(receipt.recorded_by), receipt.contested_by];
    let mandates = mandate::Entity::rows()
        .filter(mandate::Column::Id.is_in(did.into_iter().flatten()))
        .all(work.db())
        .await?;
    Ok(mandates.into_iter().map(|of| of.person_id).collect())
}

/// Tells everybody of the agency who has a part in its answers: its head may be the one whom no notice
/// reaches.
async fn tell_agency(
    work: &Work,
    kind: Notice,
    subject: Subject,
    unit: Uuid,
) -> Result<(), Failure> {
    let answers = |office| may(office, Act::DraftAnswer);
    let people = read::people::holding(work.db(), answers, work.today()).await?;
    let people = people.into_iter().filter(|of| of.unit_id == Some(unit));
    work.notify(kind, subject, people.map(|of| of.id)).await?;
    Ok(())
}
