//! Closing a conference: what was said counts, and those who were absent are sent the conclusion with a
//! new short deadline (C3, C5).

use entity::{Stored, attendance, consultation, consultation_answer, consultation_response};
use rules::Refusal;
use rules::consultation::{State, rest};
use rules::deadline::StepKind;
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use serde_json::json;
use uuid::Uuid;

use super::{attendances, locked};
use crate::app::{App, Subject, Work};
use crate::command::consultation::held::{Held, notify_all, update};
use crate::command::consultation::open::set_deadline;
use crate::command::consultation::told::send;
use crate::command::deadline::step;
use crate::failure::Failure;
use crate::read::law;

/// Concludes a conference whose minutes both have signed.
pub async fn conclude(
    app: &App,
    actor: &Actor,
    id: Uuid,
    expected_version: i32,
) -> Result<consultation::Model, Failure> {
    let act = Act::LeadConsultation;
    let work = app.begin(actor, act).await?;
    let held = Held::take_own(&work, actor, act, id).await?;
    let conference = locked(&work, id).await?;
    let (state, current) = (held.consultation.state.0, held.consultation.version);
    if state != State::Convened {
        return Err(Refusal::ConsultationState { state }.into());
    }
    if current != expected_version {
        return Err(Refusal::Conflict { current }.into());
    }
    conference.standing().check_conclude()?;
    let invited = attendances(&work, id).await?;
    count_what_was_said(&work, &invited).await?;
    let after_days = u32::try_from(conference.after_days).map_err(anyhow::Error::from)?;
    let mut concluded = conference.into_active_model();
    concluded.concluded_by = Set(Some(actor.mandate_id));
    concluded.concluded_for = Set(work.on_behalf_of());
    concluded.concluded_at = Set(Some(work.now()));
    concluded.update(work.db()).await?;
    // C5: the absent answer; C4: heads confirm or correct what others said for them.
    let waits = |row: &attendance::Model| !row.was_present() || row.substitute;
    let waiting = invited.iter().any(waits);
    let mut change = held.consultation.clone().into_active_model();
    change.state = Set(Stored(State::Open));
    if waiting {
        let calendar = law::calendar(work.db()).await?;
        let parameters = law::parameters(work.db(), work.today()).await?;
        let terms = parameters.terms(&calendar);
        let deadline = terms.working_days_after(work.today(), after_days);
        let deadline =
            deadline.ok_or_else(|| anyhow::anyhow!("no day is {after_days} days ahead"))?;
        // C5: counted from the sending of the conclusion, not from the invitation.
        change.counted_from = Set(Some(work.now()));
        set_deadline(&work, &mut change, &deadline).await?;
        step(&work, id, StepKind::opening(false, &deadline), &deadline).await?;
    }
    let consultation = update(&work, "CONCLUDE_CONFERENCE", &held.consultation, change).await?;
    let absent = invited.iter().filter(|row| !row.was_present());
    let absent: Vec<_> = absent.map(|row| row.unit_id).collect();
    let after = json!({ "sentTo": absent, "workingDays": after_days });
    let subject = Subject::consultation(id);
    work.journal("SEND_CONCLUSION", subject, None, Some(after))
        .await?;
    let told = Notice::ConferenceConcluded;
    notify_all(&work, told, &consultation).await?;
    let consultation = send(&work, consultation, told).await?;
    let consultation = match waiting {
        true => consultation,
        false => {
            let held = Held {
                consultation,
                counts: held.counts,
            };
            let now = work.now();
            let held = held
                .record_closing(&work, "CLOSE_CONSULTATION", now)
                .await?;
            held.consultation
        }
    };
    work.commit().await?;
    Ok(consultation)
}

/// What was said for each agency that was there becomes its answer, in as many statements however many
/// they are.
async fn count_what_was_said(work: &Work, invited: &[attendance::Model]) -> Result<(), Failure> {
    let said: Vec<_> = invited
        .iter()
        .filter_map(|row| Some((row, row.answer_id?, row.attendee_id?, row.position?)))
        .collect();
    if said.is_empty() {
        return Ok(());
    }
    let answers =
        said.iter().map(
            |(row, id, attendee, position)| consultation_answer::ActiveModel {
                id: Set(*id),
                response_id: Set(row.response_id),
                version: Set(1),
                position: Set(*position),
                rest: Set(Some(Stored(rest(position.0)))),
                body: Set(row.body.clone()),
                letter_number: Set(None),
                letter_date: Set(None),
                letter_file_id: Set(None),
                signed_by: Set(*attendee),
                on_behalf_of: Set(None),
                received_at: Set(work.now()),
                late: Set(false),
                superseded: Set(false),
                idempotency_key: Set("conference".to_owned()),
            },
        );
    consultation_answer::Entity::insert_many(answers)
        .exec_without_returning(work.db())
        .await?;
    use consultation_response::Column::{CountedAnswerId, Id, Position};
    let responses = said.iter().map(|(row, ..)| row.response_id);
    consultation_response::Entity::update_many()
        .col_expr(Position, as_said(attendance::Column::Position))
        .col_expr(CountedAnswerId, as_said(attendance::Column::AnswerId))
        .filter(Id.is_in(responses))
        .exec(work.db())
        .await?;
    Ok(())
}

/// A column of the agency's row of the minutes.
fn as_said(column: attendance::Column) -> Expr {
    let of_row = Expr::col((attendance::Entity, attendance::Column::ResponseId)).equals((
        consultation_response::Entity,
        consultation_response::Column::Id,
    ));
    let said: SelectStatement = Query::select()
        .column((attendance::Entity, column))
        .from(attendance::Entity)
        .and_where(of_row)
        .to_owned();
    Expr::from(said)
}
