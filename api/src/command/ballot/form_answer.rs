//! B28: what becomes of a form that the Office entered: the member is told, and acknowledges or contests it;
//! who has no account is told by another person of the Office.

use entity::{Rows, Stored, account, ballot, ballot_paper, ballot_vote, mandate};
use rules::Refusal;
use rules::ballot::{FormTold, State, Verb, VoteForm, check, check_teller};
use rules::mandate::{Act, Actor, Office};
use rules::notice::Kind as Notice;
use rules::text::check_text;
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, QuerySelect, Set};
use serde_json::json;
use uuid::Uuid;

use super::cast::reach;
use super::held::Held;
use super::paper::lock_paper;
use crate::app::{App, Subject, Work};
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read::{self, law};

const MAX_REASON: usize = 2_000;

/// Contests the own form: until closing it is set aside, and counts no more; after it the objection
/// stands beside the result and changes no figure.
pub async fn contest_form(
    app: &App,
    actor: &Actor,
    ballot: Uuid,
    reason: &str,
) -> Result<ballot_vote::Model, Failure> {
    secrecy::admit(app, &[("reason", Some(reason))]).await?;
    let (held, paper, form, work) = own_form(app, actor, ballot).await?;
    let reason = check_text("reason", reason, MAX_REASON)?;
    let open = held.ballot.state.0 == State::Open;
    let counts = paper.counted_vote_id == Some(form.id);
    if form.contested_at.is_some() || !open && !counts {
        return Err(Refusal::NoFormToAnswer.into());
    }
    let mut change = form.into_active_model();
    change.contested_at = Set(Some(work.now()));
    change.contest_reason = Set(Some(reason));
    let form = change.update(work.db()).await?;
    if counts {
        let versions = paper.counted_versions;
        let mut change = paper.into_active_model();
        if open {
            change.counted_vote_id = Set(None);
            change.position = Set(None);
            change.counted_versions = Set(versions - 1);
        } else {
            change.objected = Set(true);
        }
        change.update(work.db()).await?;
    }
    let subject = Subject::ballot(held.ballot.id);
    let after = json!({ "vote": form.id, "open": open });
    work.journal("CONTEST_PAPER_VOTE", subject, None, Some(after))
        .await?;
    let manages = |office| matches!(office, Office::Chair | Office::OfficeHead);
    let told = read::people::holding(work.db(), manages, work.today()).await?;
    let told = told.into_iter().map(|mandate| mandate.id);
    work.notify(Notice::PaperVoteContested, subject, told)
        .await?;
    work.commit().await?;
    Ok(form)
}

/// Acknowledges the own form: the ballot may then be closed early with it.
pub async fn acknowledge_form(
    app: &App,
    actor: &Actor,
    ballot: Uuid,
) -> Result<ballot_vote::Model, Failure> {
    let (held, paper, form, work) = own_form(app, actor, ballot).await?;
    if form.contested_at.is_some() || paper.counted_vote_id != Some(form.id) {
        return Err(Refusal::NoFormToAnswer.into());
    }
    if form.acknowledged_at.is_some() {
        return Ok(form);
    }
    let mut change = form.into_active_model();
    change.acknowledged_at = Set(Some(work.now()));
    let form = change.update(work.db()).await?;
    let after = json!({ "vote": form.id });
    let subject = Subject::ballot(held.ballot.id);
    work.journal("ACKNOWLEDGE_PAPER_VOTE", subject, None, Some(after))
        .await?;
    work.commit().await?;
    Ok(form)
}

/// Records how a member without an account was told of the form: by another person of the Office than
/// who entered it.
pub async fn tell_of_form(
    app: &App,
    actor: &Actor,
    vote: Uuid,
    how: &str,
) -> Result<ballot_vote::Model, Failure> {
    secrecy::admit(app, &[("how", Some(how))]).await?;
    let work = app.begin(actor, Act::RecordPaperVote).await?;
    let how = check_text("how", how, MAX_REASON)?;
    let (form, paper) = read::ballot::vote_and_paper(work.db(), vote)
        .await?
        .filter(|(vote, _)| vote.form.0 == VoteForm::Paper)
        .ok_or(Refusal::NotFound)?;
    let held = Held::take(&work, actor, paper.ballot_id).await?;
    check(held.ballot.state.0, Verb::RecordPaper, None)?;
    if form.told_at.is_some() {
        return Err(Refusal::NoFormToAnswer.into());
    }
    let entered = person_of(&work, form.recorded_by).await?;
    check_teller(entered, Some(actor.person_id))?;
    let mut change = form.into_active_model();
    change.told_at = Set(Some(work.now()));
    change.told_by = Set(Some(actor.mandate_id));
    change.told_how = Set(Some(how));
    let form = change.update(work.db()).await?;
    let after = json!({ "vote": form.id });
    let subject = Subject::ballot(held.ballot.id);
    work.journal("TELL_OF_PAPER_VOTE", subject, None, Some(after))
        .await?;
    work.commit().await?;
    Ok(form)
}

/// Tells the member by a notice, and says whether there is an account on which it reaches him.
pub(super) async fn reaches(work: &Work, paper: &ballot_paper::Model) -> Result<bool, Failure> {
    let account = account::Entity::rows()
        .filter(account::Column::PersonId.eq(paper.person_id))
        .filter(account::Column::PasswordHash.is_not_null())
        .filter(account::Column::DisabledAt.is_null())
        .one(work.db())
        .await?;
    Ok(account.is_some())
}

/// How many forms that count are neither acknowledged nor told a working day ago.
pub(super) async fn unsettled(work: &Work, ballot: Uuid) -> Result<u32, Failure> {
    let papers = ballot_paper::Entity::rows()
        .filter(ballot_paper::Column::BallotId.eq(ballot))
        .filter(ballot_paper::Column::FormVoteId.is_not_null())
        .all(work.db())
        .await?;
    let counted = papers.iter().filter_map(|paper| paper.counted_vote_id);
    let forms = ballot_vote::Entity::rows()
        .filter(ballot_vote::Column::Id.is_in(counted))
        .filter(ballot_vote::Column::Form.eq(Stored(VoteForm::Paper)))
        .all(work.db())
        .await?;
    let calendar = law::calendar(work.db()).await?;
    let waiting = forms.iter().filter(|form| {
        let told = FormTold {
            told_at: form.told_at,
            acknowledged: form.acknowledged_at.is_some(),
        };
        !told.settled(&calendar, work.now())
    });
    Ok(u32::try_from(waiting.count()).unwrap_or(u32::MAX))
}

async fn person_of(work: &Work, mandate: Option<Uuid>) -> Result<Option<Uuid>, Failure> {
    let Some(id) = mandate else {
        return Ok(None);
    };
    let found = mandate::Entity::rows()
        .filter(mandate::Column::Id.eq(id))
        .one(work.db())
        .await?;
    Ok(found.map(|mandate| mandate.person_id))
}

/// The own form on a paper of a ballot that is open or closed.
async fn own_form(
    app: &App,
    actor: &Actor,
    ballot: Uuid,
) -> Result<(Held, ballot_paper::Model, ballot_vote::Model, Work), Failure> {
    let (paper, work) = reach(app, actor, Act::AnswerForm, ballot).await?;
    let ballot = ballot::Entity::of_paper(&paper)
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let held = Held::settle(&work, ballot).await?;
    check(held.ballot.state.0, Verb::AnswerForm, None)?;
    let paper = lock_paper(&work, paper.id).await?;
    let form = match paper.form_vote_id {
        Some(id) => read::ballot::vote_and_paper(work.db(), id).await?,
        None => None,
    };
    let (form, _) = form.ok_or(Refusal::NoFormToAnswer)?;
    Ok((held, paper, form, work))
}
