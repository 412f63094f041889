//! Holding a conference on another day, or elsewhere: the agencies are invited anew (C3, C8).

use chrono::{DateTime, Utc};
use entity::{attendance, consultation};
use rules::Refusal;
use rules::consultation::State;
use rules::consultation::conference::check_invitation;
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use rules::text::{check_line, check_optional_text};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use serde_json::json;
use uuid::Uuid;

use super::invite::{MAX_NOTE, MAX_PLACE};
use super::{locked, presiding};
use crate::app::{App, Subject};
use crate::command::consultation::held::{Held, notify_all, update};
use crate::command::secrecy;
use crate::failure::Failure;

pub struct Move {
    pub consultation: Uuid,
    pub expected_version: i32,
    pub starts_at: DateTime<Utc>,
    pub place: String,
    pub note: Option<String>,
}

/// Moves a conference of which there are no minutes. Everybody says anew who comes: whoever was free
/// then may not be now.
pub async fn shift(app: &App, actor: &Actor, input: Move) -> Result<consultation::Model, Failure> {
    let act = Act::LeadConsultation;
    let typed = [
        ("place", Some(input.place.as_str())),
        ("note", input.note.as_deref()),
    ];
    secrecy::admit(app, &typed).await?;
    let work = app.begin(actor, act).await?;
    let place = check_line("place", &input.place, MAX_PLACE)?;
    let note = check_optional_text("note", input.note, MAX_NOTE)?;
    let held = Held::take_own(&work, actor, act, input.consultation).await?;
    let conference = locked(&work, input.consultation).await?;
    let (state, current) = (held.consultation.state.0, held.consultation.version);
    if state != State::Convened {
        return Err(Refusal::ConsultationState { state }.into());
    }
    if current != input.expected_version {
        return Err(Refusal::Conflict { current }.into());
    }
    conference.standing().check_move()?;
    check_invitation(input.starts_at, work.now())?;
    let owner = held.consultation.owner_unit_id;
    presiding(&work, owner, conference.presiding_id, input.starts_at).await?;
    let before = json!({ "startsAt": conference.starts_at, "place": conference.place });
    let mut change = conference.into_active_model();
    change.starts_at = Set(input.starts_at);
    change.place = Set(place.clone());
    change.note = Set(note);
    change.update(work.db()).await?;
    ask_anew(&work, input.consultation).await?;
    let same = held.consultation.clone().into_active_model();
    let consultation = update(&work, "MOVE_CONFERENCE", &held.consultation, same).await?;
    let after = json!({ "startsAt": input.starts_at, "place": place });
    let subject = Subject::consultation(consultation.id);
    work.journal("SET_CONFERENCE", subject, Some(before), Some(after))
        .await?;
    notify_all(&work, Notice::ConferenceMoved, &consultation).await?;
    work.commit().await?;
    Ok(consultation)
}

async fn ask_anew(work: &crate::app::Work, consultation: Uuid) -> Result<(), Failure> {
    use attendance::Column::{
        Authority, Coming, ConsultationId, Reason, RepliedAt, RepliedBy, RepliedFor,
        RepresentativeId,
    };
    let said = [
        Coming,
        RepresentativeId,
        Authority,
        Reason,
        RepliedBy,
        RepliedFor,
        RepliedAt,
    ];
    let mut forgotten = attendance::Entity::update_many().filter(ConsultationId.eq(consultation));
    for column in said {
        forgotten = forgotten.col_expr(column, Expr::null());
    }
    forgotten.exec(work.db()).await?;
    Ok(())
}
