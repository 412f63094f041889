//! Making the result sheet (B19): a file like any other, opened by its link.

use std::collections::HashMap;

use entity::{
    Rows, amendment_resolution, ballot_announcement, ballot_paper, ballot_session, ballot_vote,
    file, mandate, org_unit, person,
};
use rules::ballot::{SessionOutcome, VoteForm};
use rules::file::{FileKind, made};
use rules::mandate::{Act, Actor};
use rules::{Coded, Refusal};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use serde_json::json;
use uuid::Uuid;

use super::held::Held;
use crate::app::{App, Subject, Work};
use crate::command::file::keep_made;
use crate::failure::Failure;
use crate::papers::ballot_result::{Member, Opinion, ResultSheet};
use crate::read::province::province;

rules::coded! {
    /// What a sheet is made as.
    pub enum SheetFormat {
        Docx = "DOCX",
        Pdf = "PDF",
    }
}

/// Makes the result sheet of a closed ballot, as it reads now. X5: that it was taken out is entered in
/// the journal.
pub async fn export_result(
    app: &App,
    actor: &Actor,
    ballot: Uuid,
    format: SheetFormat,
) -> Result<file::Model, Failure> {
    let work = app.begin(actor, Act::ExportBallot).await?;
    let held = Held::take(&work, actor, ballot).await?;
    let state = held.ballot.state.0;
    if !state.is_closed() {
        return Err(Refusal::WrongState { state }.into());
    }
    let sheet = read(&work, &held).await?;
    let today = rules::deadline::local_date(work.now());
    let after = json!({ "format": format.code() });
    let subject = Subject::ballot(ballot);
    work.journal("EXPORT_BALLOT_RESULT", subject, None, Some(after))
        .await?;
    work.commit().await?;
    let (kind, ending) = match format {
        SheetFormat::Docx => (FileKind::Docx, "docx"),
        SheetFormat::Pdf => (FileKind::Pdf, "pdf"),
    };
    let what = match sheet.round {
        1 => "Kết quả lấy ý kiến".to_owned(),
        round => format!("Kết quả lấy ý kiến lần {round}"),
    };
    let name = made(&what, &sheet.title, today, ending);
    let make = move || match format {
        SheetFormat::Docx => export::docx(&sheet.document()),
        SheetFormat::Pdf => export::pdf(&sheet.document()),
    };
    keep_made(app, actor, &name, kind, make).await
}

async fn read(work: &Work, held: &Held) -> Result<ResultSheet, Failure> {
    let (db, ballot) = (work.db(), &held.ballot);
    let lead = org_unit::Entity::rows()
        .filter(org_unit::Column::Id.eq(ballot.lead_unit_id))
        .one(db)
        .await?;
    Ok(ResultSheet {
        province: province(db).await?.name,
        title: ballot.title.clone(),
        round: ballot.round,
        lead: lead.map(|unit| unit.name).unwrap_or_default(),
        order_reason: ballot.order_reason.map(|reason| reason.0),
        opened_at: ballot.opened_at,
        closed_at: ballot.closed_at,
        tally: held.facts().tally(),
        amend_counts: ballot.amend_counts_as_agree,
        options: ballot.options.0,
        collective_basis: ballot.collective_basis.clone(),
        decision: ballot
            .decision
            .map(|decision| (decision.0, ballot.decision_note.clone())),
        members: members(work, ballot.id).await?,
        sessions: sessions(work, ballot.id).await?,
        now: work.now(),
    })
}

/// What sessions decided, and where the result was announced.
async fn sessions(work: &Work, ballot: Uuid) -> Result<Vec<String>, Failure> {
    let heard = ballot_session::Entity::rows()
        .filter(ballot_session::Column::BallotId.eq(ballot))
        .order_by_asc(ballot_session::Column::Id)
        .all(work.db())
        .await?;
    let announced = ballot_announcement::Entity::rows()
        .filter(ballot_announcement::Column::BallotId.eq(ballot))
        .order_by_asc(ballot_announcement::Column::Id)
        .all(work.db())
        .await?;
    let heard = heard.iter().map(|row| {
        let outcome = match row.outcome.0 {
            SessionOutcome::Passed => "thông qua",
            SessionOutcome::NotPassed => "không thông qua",
            SessionOutcome::Deferred => "hoãn đến phiên họp sau",
        };
        format!(
            "Phiên họp {} ngày {}: {outcome} ({}/{} thành viên đồng ý, {} có mặt).",
            row.number,
            row.held_on.format("%d/%m/%Y"),
            row.agree,
            row.base,
            row.present
        )
    });
    let announced = announced.iter().map(|row| {
        format!(
            "Đã công bố tại phiên họp {} ngày {}.",
            row.session_number,
            row.session_day.format("%d/%m/%Y")
        )
    });
    Ok(heard.chain(announced).collect())
}

/// Each paper in the order of issue, with what was received on it.
async fn members(work: &Work, ballot: Uuid) -> Result<Vec<Member>, Failure> {
    let db = work.db();
    let papers = ballot_paper::Entity::rows()
        .filter(ballot_paper::Column::BallotId.eq(ballot))
        .order_by_asc(ballot_paper::Column::Id)
        .all(db)
        .await?;
    let votes = ballot_vote::Entity::rows()
        .filter(ballot_vote::Column::PaperId.is_in(papers.iter().map(|paper| paper.id)))
        .order_by_asc(ballot_vote::Column::Version)
        .all(db)
        .await?;
    let resolutions = amendment_resolution::Entity::rows()
        .filter(amendment_resolution::Column::VoteId.is_in(votes.iter().map(|vote| vote.id)))
        .all(db)
        .await?;
    let resolutions: HashMap<_, _> = resolutions
        .into_iter()
        .map(|one| (one.vote_id, (one.kind.0, one.note)))
        .collect();
    let holders = mandate::Entity::rows()
        .filter(mandate::Column::Id.is_in(papers.iter().map(|paper| paper.mandate_id)))
        .find_also_related(person::Entity)
        .all(db)
        .await?;
    let holders: HashMap<_, _> = holders
        .into_iter()
        .map(|(mandate, person)| (mandate.id, (mandate.title, person.map(|one| one.name))))
        .collect();
    let said = |vote: &ballot_vote::Model| Opinion {
        position: vote.position.0,
        text: vote.body.clone(),
        at: vote.received_at.unwrap_or(vote.cast_at),
        on_paper: vote.form.0 == VoteForm::Paper,
        contested: vote.contest_reason.clone(),
        resolution: resolutions.get(&vote.id).cloned(),
    };
    let find = |id: Option<Uuid>| votes.iter().find(|vote| Some(vote.id) == id);
    Ok(papers
        .iter()
        .map(|paper| {
            let holder = holders.get(&paper.mandate_id).cloned();
            let (title, name) = holder.unwrap_or_default();
            let counted = find(paper.counted_vote_id);
            let form = find(paper.form_vote_id).filter(|form| match counted {
                Some(counted) => !counted.says_the_same(form),
                // B28: set aside because its member contested it.
                None => form.contested_at.is_some(),
            });
            Member {
                name: name.unwrap_or_default(),
                title,
                counted: counted.map(said),
                late: find(paper.late_vote_id).map(said),
                differs: form.map(said),
            }
        })
        .collect())
}
