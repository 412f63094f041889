//! The incorporation table as a file (C9, C18).

use entity::file;
use rules::Refusal;
use rules::consultation::{State, may_see_responses};
use rules::file::{FileKind, made};
use rules::mandate::{Act, Actor};
use serde_json::json;
use uuid::Uuid;

use super::prepare::visible;
use crate::app::{App, Subject};
use crate::command::file::keep_made;
use crate::failure::Failure;
use crate::papers::incorporation::{document, workbook};
use crate::read;

/// Writes the table as it stands now. The file is the actor's own until it is put into something, and
/// gone after a day.
pub async fn export_incorporation(
    app: &App,
    actor: &Actor,
    consultation: Uuid,
    kind: FileKind,
) -> Result<file::Model, Failure> {
    let act = Act::ReadConsultations;
    let work = app.begin(actor, act).await?;
    let consultation = visible(&work, actor, consultation).await?;
    if !may_see_responses(actor.office, actor.works_in(consultation.owner_unit_id)) {
        return Err(Refusal::NotEntitled { act }.into());
    }
    if consultation.opened_at.is_none() {
        return Err(Refusal::ConsultationState {
            state: State::Draft,
        }
        .into());
    }
    let of = [consultation];
    let tables = read::incorporation::tables(work.db(), &of, work.now()).await?;
    let [consultation] = of;
    let table = tables.into_values().next().unwrap_or_default();
    let province = read::province::province(work.db()).await?.name;
    let today = rules::deadline::local_date(work.now());
    let after = json!({ "kind": rules::Coded::code(kind) });
    let subject = Subject::consultation(consultation.id);
    work.journal("EXPORT_INCORPORATION", subject, None, Some(after))
        .await?;
    work.commit().await?;
    let ending = match kind {
        FileKind::Xlsx => "xlsx",
        _ => "docx",
    };
    let name = made("Bảng tiếp thu, giải trình", &table.title, today, ending);
    let make = move || match kind {
        FileKind::Xlsx => export::xlsx(&workbook(&table)),
        _ => export::docx(&document(&table, &province)),
    };
    keep_made(app, actor, &name, kind, make).await
}
