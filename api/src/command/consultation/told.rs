//! Who was told of a request, and until when each agency may answer (C22, C23).
//!
//! What depends on who holds an office is reckoned where that changes: when a request is sent, and when a
//! mandate, a delegation or an account begins or ends. An instant that lies ahead is written down ahead, so
//! that the clock alone makes it true.

mod asked;
mod due;

use std::collections::{HashMap, HashSet};

use entity::{Rows, Stored, consultation, consultation_response, org_unit, outbox, paper_receipt};
use rules::consultation::may_be_deemed;
use rules::mandate::Office;
use rules::notice::Kind as Notice;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
    QueryTrait, Set,
};
use serde_json::json;
use uuid::Uuid;

use self::asked::{Asked, Law, Telling, request_day};
use super::held::{notify_heads, responses};
use super::urge::next_reminder;
use crate::app::{Subject, Work};
use crate::failure::Failure;
use crate::read::entitled::{self, Holder};
use crate::read::{self, law};

pub use due::{reckon_due, stale};

/// Begins the term of every agency at `work.now()`: who can be told is, and who cannot is named to the
/// sender (C22, C23). `kind` says what they are told.
pub(super) async fn send(
    work: &Work,
    consultation: consultation::Model,
    kind: Notice,
) -> Result<consultation::Model, Failure> {
    use consultation_response::Column::{ConsultationId, SentAt, SilenceAgrees, UnitId};
    let parameters = law::parameters(work.db(), work.today()).await?;
    let kinds = &parameters.consult_deemed_unit_kinds;
    let rows = responses(work, consultation.id).await?;
    let units = org_unit::Entity::rows()
        .filter(org_unit::Column::Id.is_in(rows.iter().map(|row| row.unit_id)))
        .all(work.db())
        .await?;
    let deemed = units
        .into_iter()
        .filter(|unit| may_be_deemed(consultation.deemed_consent, kinds, unit.kind.0))
        .map(|unit| unit.id);
    let of =
        || consultation_response::Entity::update_many().filter(ConsultationId.eq(consultation.id));
    of().col_expr(SentAt, Expr::value(work.now()))
        .exec(work.db())
        .await?;
    of().col_expr(SilenceAgrees, Expr::value(true))
        .filter(UnitId.is_in(deemed))
        .exec(work.db())
        .await?;
    reckon(work, consultation, kind).await
}

/// Reckons anew who was told and until when each agency may answer, tells who has come, and names to the
/// sender who can be told no longer. What is over stays as it was.
pub(super) async fn reckon(
    work: &Work,
    consultation: consultation::Model,
    kind: Notice,
) -> Result<consultation::Model, Failure> {
    let now = work.now();
    let Some(request) = request_day(&consultation) else {
        return Ok(consultation);
    };
    let rows = responses(work, consultation.id).await?;
    let units: Vec<_> = rows.iter().map(|row| row.unit_id).collect();
    let holders = entitled::of_units(work.db(), &units).await?;
    let receipts = read::consultation::receipts_of(work.db(), rows.iter().map(|row| row.id));
    let receipts = receipts.await?;
    let law = Law::read(work.db()).await?;
    let parameters = law.parameters(&consultation)?;
    let mut changes: HashMap<Asked, Vec<Uuid>> = HashMap::new();
    let (mut told, mut lost, mut ends) = (Vec::new(), Vec::new(), Vec::new());
    for row in &rows {
        let before = Asked::of(row);
        let over = row.standing(&consultation, now).over;
        let after = match over {
            true => before,
            false => {
                let telling = telling(&holders, &receipts, row);
                law.asked(row, request, &parameters, telling, now)
            }
        };
        if row.asked_again_at.is_none() {
            ends.extend(after.ends_at.zip(after.ends_on));
        }
        if after != before {
            changes.entry(after).or_default().push(row.id);
        }
        if over || row.position.is_some() {
            continue;
        }
        let anew = before.ends_at.is_none();
        if after.told_at != before.told_at {
            told.push((row.unit_id, after));
        }
        if !after.is_reached() && (anew || before.is_reached()) {
            lost.push(row.unit_id);
        }
    }
    write(work, changes).await?;
    let waiting = rows
        .iter()
        .filter(|row| row.position.is_none() && !row.standing(&consultation, now).over);
    let waiting: Vec<_> = waiting.map(|row| row.unit_id).collect();
    tell(work, &consultation, kind, &holders, &waiting).await?;
    if !lost.is_empty() {
        tell_sender(work, Notice::RecipientNotTold, &consultation).await?;
    }
    let (ends_at, last_day) = (
        ends.iter().map(|end| end.0).max(),
        ends.iter().map(|end| end.1).max(),
    );
    let before = consultation.clone();
    let mut after = consultation;
    if ends_at != before.ends_at {
        let mut change = after.into_active_model();
        if let Some(day) = last_day {
            let own = next_reminder(work, day).await?;
            let known = change.remind_at.take().flatten();
            change.remind_at = Set(known.into_iter().chain(own).min());
        }
        change.ends_at = Set(ends_at);
        after = change.update(work.db()).await?;
    }
    if !told.is_empty() || after != before {
        let said = told.iter().map(|(unit, asked)| {
            json!({ "unit": unit, "toldAt": asked.told_at, "endsOn": asked.ends_on })
        });
        let said = json!({ "agencies": said.collect::<Vec<_>>() });
        let subject = Subject::consultation(after.id);
        work.journal_row_with("TELL_AGENCIES", subject, Some(&before), &after, said)
            .await?;
    }
    Ok(after)
}

/// The same for every request that these units have still to answer, because who answers for them has
/// changed.
pub async fn entitlement_changed(work: &Work, units: &[Uuid]) -> Result<(), Failure> {
    let asked = consultation_response::Entity::rows()
        .select_only()
        .column(consultation_response::Column::ConsultationId)
        .filter(consultation_response::Column::UnitId.is_in(units.iter().copied()))
        .filter(consultation_response::Column::EndsAt.gt(work.now()));
    let open = consultation::Entity::taking_answers()
        .filter(consultation::Column::Id.in_subquery(asked.into_query()))
        .lock_exclusive()
        .all(work.db())
        .await?;
    for consultation in open {
        // Called from many verbs: in a box, so that none of them carries its size.
        Box::pin(reckon(work, consultation, Notice::ConsultationOpened)).await?;
    }
    Ok(())
}

/// Tells the head of the unit that asks, and the Office (C23).
pub(super) async fn tell_sender(
    work: &Work,
    kind: Notice,
    consultation: &consultation::Model,
) -> Result<(), Failure> {
    notify_heads(work, kind, consultation, &[consultation.owner_unit_id]).await?;
    let office = read::people::holding(
        work.db(),
        |office| office == Office::OfficeHead,
        work.today(),
    )
    .await?;
    let office = office
        .into_iter()
        .filter(|head| head.unit_id != Some(consultation.owner_unit_id))
        .map(|head| head.id);
    work.notify(kind, Subject::consultation(consultation.id), office)
        .await?;
    Ok(())
}

fn of(holders: &HashMap<Uuid, Vec<Holder>>, unit: Uuid) -> &[Holder] {
    holders.get(&unit).map_or(&[], Vec::as_slice)
}

fn telling<'a>(
    holders: &'a HashMap<Uuid, Vec<Holder>>,
    receipts: &'a HashMap<Uuid, Vec<paper_receipt::Model>>,
    row: &consultation_response::Model,
) -> Telling<'a> {
    Telling {
        holders: of(holders, row.unit_id),
        receipts: receipts.get(&row.id).map_or(&[], Vec::as_slice),
    }
}

/// Writes what has changed, in as many statements as there are different outcomes.
async fn write(work: &Work, changes: HashMap<Asked, Vec<Uuid>>) -> Result<(), Failure> {
    use consultation_response::Column::{
        Answerable, CalendarVersion, EndsAt, EndsOn, Id, ToldAt, ToldBy,
    };
    for (asked, ids) in changes {
        consultation_response::Entity::update_many()
            .col_expr(ToldAt, Expr::value(asked.told_at))
            .col_expr(ToldBy, Expr::value(asked.told_by.map(Stored)))
            .col_expr(EndsOn, Expr::value(asked.ends_on))
            .col_expr(EndsAt, Expr::value(asked.ends_at))
            .col_expr(CalendarVersion, Expr::value(asked.calendar_version))
            .col_expr(Answerable, Expr::value(asked.answerable))
            .filter(Id.is_in(ids))
            .exec(work.db())
            .await?;
    }
    Ok(())
}

/// Leaves the notice for everybody who answers for one of these units and has none yet.
async fn tell(
    work: &Work,
    consultation: &consultation::Model,
    kind: Notice,
    holders: &HashMap<Uuid, Vec<Holder>>,
    units: &[Uuid],
) -> Result<(), Failure> {
    let now = work.now();
    let coming = |holder: &&Holder| holder.entitled.until.is_none_or(|until| now < until);
    let all = units.iter().flat_map(|unit| of(holders, *unit));
    let all: Vec<_> = all.filter(coming).map(|holder| holder.mandate).collect();
    let subject = Subject::consultation(consultation.id);
    let told: HashSet<Uuid> = outbox::Entity::rows()
        .filter(outbox::Column::SubjectKind.eq(subject.kind))
        .filter(outbox::Column::SubjectId.eq(subject.id))
        .filter(outbox::Column::MandateId.is_in(all.iter().copied()))
        .all(work.db())
        .await?
        .into_iter()
        .map(|notice| notice.mandate_id)
        .collect();
    let mut seen = told;
    let new: Vec<_> = all.into_iter().filter(|id| seen.insert(*id)).collect();
    work.notify(kind, subject, new).await?;
    Ok(())
}
