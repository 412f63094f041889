//! Programmes with their items.

use chrono::NaiveDate;
use entity::{Stored, programme, programme_item};
use rules::programme::{Owner, Period};
use sea_orm::{ActiveModelTrait, EntityTrait, Set};
use serde_json::json;
use uuid::Uuid;

use crate::app::{Subject, Work};
use crate::failure::Failure;

/// A programme as it was issued.
pub struct NewProgramme<'a> {
    pub owner: Owner,
    pub period: Period,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub title: &'a str,
    pub document_number: Option<&'a str>,
    pub province: Option<&'a str>,
    pub source_note: Option<&'a str>,
    pub reconstructed: bool,
    pub figures_as_of: Option<NaiveDate>,
}

/// An item of it; items are numbered in the order in which they are given.
pub struct NewItem {
    pub title: String,
    pub lead_unit: Uuid,
    pub starts_on: NaiveDate,
    pub due_on: NaiveDate,
    pub completed_on: Option<NaiveDate>,
}

/// Enters a programme with its items.
pub async fn add_programme(
    work: &Work,
    new: NewProgramme<'_>,
    items: Vec<NewItem>,
) -> Result<Uuid, Failure> {
    let programme = programme::ActiveModel {
        id: Set(work.new_id()),
        owner: Set(Stored(new.owner)),
        owner_unit_id: Set(None),
        period: Set(Stored(new.period)),
        starts_on: Set(new.starts_on),
        ends_on: Set(new.ends_on),
        title: Set(new.title.to_owned()),
        document_number: Set(new.document_number.map(str::to_owned)),
        issued_on: Set(None),
        province: Set(new.province.map(str::to_owned)),
        source_note: Set(new.source_note.map(str::to_owned)),
        reconstructed: Set(new.reconstructed),
        figures_as_of: Set(new.figures_as_of),
    }
    .insert(work.db())
    .await?;
    let after = json!({
        "title": programme.title,
        "startsOn": new.starts_on,
        "endsOn": new.ends_on,
        "items": items.len(),
    });
    let rows = (1..)
        .zip(items)
        .map(|(number, item)| programme_item::ActiveModel {
            id: Set(work.new_id()),
            programme_id: Set(programme.id),
            number: Set(number),
            title: Set(item.title),
            lead_unit_id: Set(item.lead_unit),
            starts_on: Set(item.starts_on),
            due_on: Set(item.due_on),
            completed_on: Set(item.completed_on),
        });
    programme_item::Entity::insert_many(rows)
        .exec_without_returning(work.db())
        .await?;
    let subject = Subject::new("PROGRAMME", programme.id);
    work.journal("ADD_PROGRAMME", subject, None, Some(after))
        .await?;
    Ok(programme.id)
}
