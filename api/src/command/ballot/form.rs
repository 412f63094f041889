//! A member's signed form, entered by the Office with its scan (4.8, B5, B22).

use chrono::{DateTime, Utc};
use entity::{Rows, ballot, ballot_paper, ballot_vote};
use rules::Refusal;
use rules::ballot::{FormReceipt, Position, Verb, Vote, check, receive_form};
use rules::deadline::local_date;
use rules::mandate::{Act, Actor, Office};
use rules::notice::Kind as Notice;
use rules::text::check_key;
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, QuerySelect, Set};
use serde_json::json;
use uuid::Uuid;

use super::form_answer::reaches;
use super::held::Held;
use super::paper::{Form, Received, by_key, check_not_superseded, insert};
use crate::app::{App, Subject, Work};
use crate::command::file::attach_scan;
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read::{self, law};

pub struct RecordForm {
    pub ballot: Uuid,
    /// The mandate whose paper it is.
    pub member: Uuid,
    pub position: Position,
    pub text: Option<String>,
    pub received_at: DateTime<Utc>,
    /// The scan of the signed form, brought in as a file.
    pub scan: Option<Uuid>,
    /// The answer to the secret question (B5).
    pub secret: bool,
    pub idempotency_key: String,
}

/// Enters a form. It counts where the member has cast nothing and it came in time; what the member
/// casts is never overwritten by it, and a difference between the two is told.
pub async fn record_form(
    app: &App,
    actor: &Actor,
    input: RecordForm,
) -> Result<ballot_vote::Model, Failure> {
    secrecy::admit(app, &[("text", input.text.as_deref())]).await?;
    let work = app.begin(actor, Act::RecordPaperVote).await?;
    // A secret matter is voted on paper only, and no trace of it comes in here.
    if input.secret {
        return Err(Refusal::SecretContent.into());
    }
    let scan = input.scan.ok_or(Refusal::ScanRequired)?;
    let held = Held::take(&work, actor, input.ballot).await?;
    let paper = paper_of(&work, held.ballot.id, input.member).await?;
    let vote = Vote::new(input.position, input.text, held.ballot.options.0)?;
    let key = check_key(&input.idempotency_key)?;
    if let Some(earlier) = by_key(&work, &paper, &key).await? {
        let same = (earlier.position.0, &earlier.body, earlier.scan_file_id)
            == (vote.position, &vote.text, Some(scan));
        return if same {
            Ok(earlier)
        } else {
            Err(Refusal::KeyReused.into())
        };
    }
    check_not_superseded(&work, &held.ballot).await?;
    check(held.ballot.state.0, Verb::RecordPaper, None)?;
    let receipt = receipt(&work, &held.ballot, input.received_at).await?;
    let in_time = receive_form(receipt)?;
    attach_scan(&work, actor, scan).await?;
    let form = Form {
        received_at: input.received_at,
        recorded_by: actor.mandate_id,
        scan,
        told: reaches(&work, &paper).await?,
    };
    let received = Received::on_paper(vote, key, !in_time, form);
    let vote = insert(&work, &paper, received).await?;
    put(&work, &paper, &vote).await?;
    let after = json!({
        "member": paper.mandate_id,
        "position": rules::Coded::code(vote.position.0),
        "receivedAt": input.received_at,
        "scan": scan,
        "late": vote.late,
    });
    let subject = Subject::ballot(held.ballot.id);
    work.journal("RECORD_PAPER_VOTE", subject, None, Some(after))
        .await?;
    // B28: told at once; where no notice reaches him, another person of the Office tells him.
    let member = [paper.mandate_id].into_iter();
    let member = member.filter(|_| vote.told_at.is_some());
    work.notify(Notice::PaperVoteEntered, subject, member)
        .await?;
    tell_difference(&work, &paper, &vote).await?;
    work.commit().await?;
    Ok(vote)
}

/// Puts the form where it belongs on the paper.
async fn put(
    work: &Work,
    paper: &ballot_paper::Model,
    vote: &ballot_vote::Model,
) -> Result<(), Failure> {
    let mut change = paper.clone().into_active_model();
    match (vote.late, paper.has_cast()) {
        (true, _) if paper.late_vote_id.is_none() => change.late_vote_id = Set(Some(vote.id)),
        (true, _) => return Ok(()),
        (false, true) => change.form_vote_id = Set(Some(vote.id)),
        (false, false) => {
            change.form_vote_id = Set(Some(vote.id));
            change.counted_vote_id = Set(Some(vote.id));
            change.position = Set(Some(vote.position));
            change.counted_versions = Set(paper.counted_versions + 1);
        }
    }
    change.update(work.db()).await?;
    Ok(())
}

/// 4.8: both are kept, and a difference is shown to the Chair and the Office.
async fn tell_difference(
    work: &Work,
    paper: &ballot_paper::Model,
    form: &ballot_vote::Model,
) -> Result<(), Failure> {
    let Some(cast) = paper.counted_vote_id.filter(|_| paper.has_cast()) else {
        return Ok(());
    };
    let cast = read::ballot::vote_and_paper(work.db(), cast).await?;
    if cast.is_none_or(|(cast, _)| cast.says_the_same(form)) {
        return Ok(());
    }
    let manages = |office: Office| office == Office::Chair || office.is_office();
    let told = read::people::holding(work.db(), manages, work.today()).await?;
    let mandates = told.into_iter().map(|mandate| mandate.id);
    let subject = Subject::ballot(paper.ballot_id);
    work.notify(Notice::PaperDiffers, subject, mandates).await?;
    Ok(())
}

async fn receipt(
    work: &Work,
    ballot: &ballot::Model,
    received_at: DateTime<Utc>,
) -> Result<FormReceipt, Failure> {
    let state = ballot.state.0;
    let known = ballot.opened_at.zip(ballot.deadline_effective);
    let ((opened_at, last_day), closes_at) = known
        .zip(ballot.closes_at)
        .ok_or(Refusal::WrongState { state })?;
    // R21: a change of the hour holds for what is opened afterwards.
    let parameters = law::parameters(work.db(), local_date(opened_at)).await?;
    Ok(FormReceipt {
        cutoff: parameters.time_paper_cutoff,
        state,
        opened_at,
        last_day,
        closes_at,
        received_at,
        now: work.now(),
    })
}

async fn paper_of(work: &Work, ballot: Uuid, member: Uuid) -> Result<ballot_paper::Model, Failure> {
    ballot_paper::Entity::rows()
        .filter(ballot_paper::Column::BallotId.eq(ballot))
        .filter(ballot_paper::Column::MandateId.eq(member))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or_else(|| Refusal::NotAMember.into())
}
