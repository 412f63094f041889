//! Dividing the work: fields of deputies (D2), portfolios, the Standing Vice Chair, who stands in (D4).

use chrono::NaiveDate;
use entity::{Rows, Stored, assignment, assignment_unit, mandate, org_unit};
use rules::Refusal;
use rules::delegation::{Assignment, AssignmentKind, check_assignment};
use rules::mandate::{Actor, check_days, overlap};
use rules::notice::Kind as Notice;
use rules::text::check_optional_text;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QuerySelect, Set,
};
use serde_json::json;
use uuid::Uuid;

use super::{Document, begin};
use crate::app::{App, Subject, Work};
use crate::command::secrecy;
use crate::failure::Failure;

const MAX_FIELD: usize = 2_000;
const MAX_UNITS: usize = 300;

pub struct Assign {
    pub kind: AssignmentKind,
    /// The mandate that has the work.
    pub holder: Uuid,
    /// Whose work it is, of a substitution.
    pub absent: Option<Uuid>,
    pub field: Option<String>,
    /// The units that a Vice Chair follows.
    pub units: Vec<Uuid>,
    pub starts_on: NaiveDate,
    pub ends_on: Option<NaiveDate>,
    pub document: Document,
}

/// Assigns work. What was assigned before of the same kind ends on the day before.
pub async fn assign(
    app: &App,
    actor: &Actor,
    mut input: Assign,
) -> Result<assignment::Model, Failure> {
    let typed = [
        ("field", input.field.as_deref()),
        ("documentNumber", Some(input.document.number.as_str())),
    ];
    secrecy::admit(app, &typed).await?;
    let work = begin(app, actor).await?;
    let number = input.document.check(work.today())?;
    let field = check_optional_text("field", input.field.take(), MAX_FIELD)?;
    let holder = super::mandate(&work, input.holder).await?;
    let absent = match input
        .absent
        .filter(|_| input.kind == AssignmentKind::Substitution)
    {
        Some(id) => Some(super::mandate(&work, id).await?),
        None => None,
    };
    let new = Assignment {
        kind: input.kind,
        holder: holder.office.0,
        absent: absent.as_ref().map(|absent| absent.office.0),
        has_field: field.is_some(),
        starts_on: input.starts_on,
        ends_on: input.ends_on,
    };
    check_assignment(actor.office, &new, work.today())?;
    // A Vice Chair and the Chair are of no unit, like the Chair who assigns.
    if holder.unit_id != actor.unit_id || !holder.in_office(new.starts_on) {
        return Err(Refusal::NotADeputy.into());
    }
    match &absent {
        Some(absent) => check_substitution(&work, absent, &holder, &new).await?,
        None => make_room(&work, &holder, &new).await?,
    }
    let units = units(&work, &input).await?;
    let row = assignment::ActiveModel {
        id: Set(work.new_id()),
        kind: Set(Stored(input.kind)),
        given_by: Set(actor.mandate_id),
        holder_id: Set(holder.id),
        absent_id: Set(absent.map(|absent| absent.id)),
        unit_id: Set(actor.unit_id),
        field: Set(field),
        starts_on: Set(input.starts_on),
        ends_on: Set(input.ends_on),
        document_number: Set(number),
        document_date: Set(input.document.date),
        given_at: Set(work.now()),
    }
    .insert(work.db())
    .await?;
    let follows = units.iter().map(|unit| assignment_unit::ActiveModel {
        assignment_id: Set(row.id),
        unit_id: Set(*unit),
    });
    if !units.is_empty() {
        assignment_unit::Entity::insert_many(follows)
            .exec_without_returning(work.db())
            .await?;
    }
    let subject = Subject::assignment(row.id);
    let follows = json!({ "units": units });
    work.journal_row_with("ASSIGN_WORK", subject, None, &row, follows)
        .await?;
    // The Chair who does an absent Vice Chair's work himself knows it.
    let told = [row.holder_id]
        .into_iter()
        .filter(|id| *id != actor.mandate_id);
    work.notify(Notice::WorkAssigned, subject, told).await?;
    work.commit().await?;
    Ok(row)
}

/// Ends an assignment of the own giving; its last day is yesterday at the earliest.
pub async fn end_assignment(
    app: &App,
    actor: &Actor,
    id: Uuid,
    ends_on: NaiveDate,
) -> Result<assignment::Model, Failure> {
    let work = begin(app, actor).await?;
    let before: assignment::Model = assignment::Entity::visible_to(actor)
        .filter(assignment::Column::Id.eq(id))
        .filter(assignment::Column::GivenBy.eq(actor.mandate_id))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let today = work.today();
    // What was so on past days stays so.
    if ends_on < today.pred_opt().unwrap_or(today) {
        return Err(Refusal::InThePast { today }.into());
    }
    check_days(before.starts_on.min(ends_on), Some(ends_on))?;
    if before.ends_on.is_some_and(|end| end < ends_on) {
        let starts_on = before.starts_on;
        return Err(Refusal::AssignmentOverlaps { starts_on }.into());
    }
    let after = end(&work, before, ends_on).await?;
    work.commit().await?;
    Ok(after)
}

async fn end(
    work: &Work,
    before: assignment::Model,
    ends_on: NaiveDate,
) -> Result<assignment::Model, Failure> {
    let mut change = before.clone().into_active_model();
    change.ends_on = Set(Some(ends_on));
    let after = change.update(work.db()).await?;
    let subject = Subject::assignment(after.id);
    work.journal_row("END_ASSIGNMENT", subject, Some(&before), &after)
        .await?;
    Ok(after)
}

/// One at a time: what holds already ends on the day before the new one begins.
async fn make_room(work: &Work, holder: &mandate::Model, new: &Assignment) -> Result<(), Failure> {
    let mut others = assignment::Entity::of_kind(new.kind);
    if !new.kind.is_single() {
        others = others.filter(assignment::Column::HolderId.eq(holder.id));
    }
    let days = (new.starts_on, new.ends_on);
    for other in others.all(work.db()).await? {
        if !overlap((other.starts_on, other.ends_on), days) {
            continue;
        }
        if other.starts_on > new.starts_on {
            let starts_on = other.starts_on;
            return Err(Refusal::AssignmentOverlaps { starts_on }.into());
        }
        let last = new.starts_on.pred_opt().unwrap_or(new.starts_on);
        end(work, other, last).await?;
    }
    Ok(())
}

/// D4: one substitute for an absent Vice Chair, who is there.
async fn check_substitution(
    work: &Work,
    absent: &mandate::Model,
    holder: &mandate::Model,
    new: &Assignment,
) -> Result<(), Failure> {
    if absent.id == holder.id {
        return Err(Refusal::SubstituteAbsent.into());
    }
    let rows = assignment::Entity::of_kind(new.kind).all(work.db()).await?;
    let days = (new.starts_on, new.ends_on);
    for other in rows {
        if !overlap((other.starts_on, other.ends_on), days) {
            continue;
        }
        if other.absent_id == Some(absent.id) {
            let starts_on = other.starts_on;
            return Err(Refusal::AssignmentOverlaps { starts_on }.into());
        }
        if other.absent_id == Some(holder.id) {
            return Err(Refusal::SubstituteAbsent.into());
        }
    }
    Ok(())
}

/// The units that a portfolio names, each once.
async fn units(work: &Work, input: &Assign) -> Result<Vec<Uuid>, Failure> {
    if input.kind != AssignmentKind::Portfolio {
        return Ok(Vec::new());
    }
    let mut units = input.units.clone();
    units.sort_unstable();
    units.dedup();
    if units.len() > MAX_UNITS {
        let (field, max) = ("unitIds", MAX_UNITS);
        return Err(Refusal::TooMany { field, max }.into());
    }
    let known = org_unit::Entity::rows()
        .filter(org_unit::Column::Id.is_in(units.iter().copied()))
        .count(work.db())
        .await?;
    if usize::try_from(known).is_ok_and(|known| known == units.len()) {
        Ok(units)
    } else {
        Err(Refusal::NotFound.into())
    }
}
