//! The minutes of a conference: who was there, which opinions, the conclusion (C3).

use std::collections::{HashMap, HashSet};

use entity::{Rows, Stored, attendance, conference, consultation, mandate};
use rules::Refusal;
use rules::consultation::conference::{check_held, is_head};
use rules::consultation::{Answer, Position, State};
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use rules::text::{check_optional_text, check_text};
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, Set};
use serde_json::json;
use uuid::Uuid;

use super::{attendances, locked, presiding, replace};
use crate::app::{App, Subject, Work};
use crate::command::consultation::held::Held;
use crate::command::file::attach;
use crate::command::secrecy;
use crate::failure::Failure;

const MAX_MINUTES: usize = 100_000;
const MAX_CONCLUSION: usize = 20_000;

/// One invited agency, as the minutes have it.
pub struct Attended {
    pub unit: Uuid,
    pub present: bool,
    /// Who came; none, who was named.
    pub attendee: Option<Uuid>,
    /// What was said for the agency.
    pub position: Option<Position>,
    pub text: Option<String>,
}

pub struct Write {
    pub consultation: Uuid,
    /// The minutes that these take the place of; 0 for the first.
    pub minutes_version: i32,
    /// Who presided; none, as announced.
    pub presiding: Option<Uuid>,
    pub text: Option<String>,
    pub file: Option<Uuid>,
    pub conclusion: String,
    /// Every invited agency, once.
    pub attendance: Vec<Attended>,
}

impl Write {
    /// What was typed, each text by its field.
    fn typed(&self) -> Vec<(&'static str, Option<&str>)> {
        let said = self.attendance.iter();
        let said = said.map(|one| ("attendance", one.text.as_deref()));
        [
            ("text", self.text.as_deref()),
            ("conclusion", Some(self.conclusion.as_str())),
        ]
        .into_iter()
        .chain(said)
        .collect()
    }
}

/// Writes the minutes, or writes them anew until the conference is concluded. Whoever writes is their
/// secretary, and signatures under earlier ones are void.
pub async fn write_minutes(
    app: &App,
    actor: &Actor,
    input: Write,
) -> Result<consultation::Model, Failure> {
    let act = Act::DraftConsultation;
    secrecy::admit(app, &input.typed()).await?;
    let work = app.begin(actor, act).await?;
    let text = check_optional_text("text", input.text, MAX_MINUTES)?;
    let conclusion = check_text("conclusion", &input.conclusion, MAX_CONCLUSION)?;
    if text.is_none() && input.file.is_none() {
        return Err(Refusal::Required { field: "text" }.into());
    }
    let held = Held::take_own(&work, actor, act, input.consultation).await?;
    let consultation = held.consultation;
    let conference = locked(&work, consultation.id).await?;
    if consultation.state.0 != State::Convened {
        let state = consultation.state.0;
        return Err(Refusal::ConsultationState { state }.into());
    }
    if conference.minutes_version != input.minutes_version {
        let current = conference.minutes_version;
        return Err(Refusal::Conflict { current }.into());
    }
    check_held(conference.starts_at, work.now())?;
    let presides = input.presiding.unwrap_or(conference.presiding_id);
    let owner = consultation.owner_unit_id;
    let presides = presiding(&work, owner, presides, conference.starts_at).await?;
    if presides.person_id == actor.person_id {
        return Err(Refusal::SecretaryPresides.into());
    }
    attach(&work, actor, input.file.as_slice()).await?;
    let rows = attended(&work, &conference, input.attendance).await?;
    let said: Vec<_> = rows.iter().map(snapshot).collect();
    replace(&work, consultation.id, rows).await?;
    let before = (conference.minutes_version > 0)
        .then(|| json!({ "version": conference.minutes_version, "text": conference.minutes }));
    let version = conference.minutes_version + 1;
    let mut change = conference.into_active_model();
    change.presiding_id = Set(presides.id);
    change.minutes_version = Set(version);
    change.minutes = Set(text.clone());
    change.minutes_file_id = Set(input.file);
    change.conclusion = Set(Some(conclusion.clone()));
    change.secretary_id = Set(Some(actor.mandate_id));
    change.written_at = Set(Some(work.now()));
    change.secretary_signed_at = Set(None);
    change.presiding_signed_at = Set(None);
    change.presided_for = Set(None);
    change.update(work.db()).await?;
    let subject = Subject::consultation(consultation.id);
    let after = json!({
        "version": version, "text": text, "file": input.file, "conclusion": conclusion,
        "presiding": presides.id, "attendance": said,
    });
    work.journal("WRITE_MINUTES", subject, before, Some(after))
        .await?;
    work.notify(Notice::MinutesWritten, subject, [presides.id])
        .await?;
    work.commit().await?;
    Ok(consultation)
}

/// The invited agencies with what the minutes say of each.
async fn attended(
    work: &Work,
    conference: &conference::Model,
    said: Vec<Attended>,
) -> Result<Vec<attendance::Model>, Failure> {
    let invited = attendances(work, conference.consultation_id).await?;
    let units: HashSet<_> = invited.iter().map(|row| row.unit_id).collect();
    let count = said.len();
    let mut said: HashMap<_, _> = said.into_iter().map(|one| (one.unit, one)).collect();
    if count != invited.len() || said.keys().any(|unit| !units.contains(unit)) {
        return Err(Refusal::AttendanceIncomplete.into());
    }
    let people = invited.iter().filter_map(|row| row.representative_id);
    let people = people.chain(said.values().filter_map(|one| one.attendee));
    let mandates: HashMap<_, _> = mandate::Entity::rows()
        .filter(mandate::Column::Id.is_in(people.collect::<HashSet<_>>()))
        .all(work.db())
        .await?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    let day = rules::deadline::local_date(conference.starts_at);
    let mut rows = Vec::new();
    for mut row in invited {
        let one = said
            .remove(&row.unit_id)
            .ok_or(Refusal::AttendanceIncomplete)?;
        row.present = Some(one.present);
        (row.attendee_id, row.substitute) = (None, false);
        (row.position, row.body, row.answer_id) = (None, None, None);
        if one.present {
            let attendee = one.attendee.or(row.representative_id);
            let attendee = attendee.and_then(|id| mandates.get(&id));
            let attendee = attendee
                .filter(|of| of.unit_id == Some(row.unit_id) && of.in_office(day))
                .ok_or(Refusal::NotARepresentative)?;
            let position = one
                .position
                .ok_or(Refusal::Required { field: "position" })?;
            // C6: what is asked for is stated, at a conference too.
            let answer = Answer::new(position, one.text, Vec::new())?;
            row.attendee_id = Some(attendee.id);
            row.substitute = !is_head(attendee.office.0);
            row.position = Some(Stored(answer.position));
            row.body = answer.text;
            row.answer_id = Some(work.new_id());
        }
        rows.push(row);
    }
    Ok(rows)
}

fn snapshot(row: &attendance::Model) -> serde_json::Value {
    json!({
        "unit": row.unit_id, "present": row.present, "attendee": row.attendee_id,
        "position": row.position.map(|position| rules::Coded::code(position.0)), "text": row.body,
    })
}
