//! What a province sets, each value from a day on and with its legal basis (3.12).

use chrono::NaiveDate;
use entity::parameter;
use rules::mandate::{Act, Actor, Office};
use rules::parameter::{Key, ParameterError, ParameterRow, Parameters, Preset};
use rules::text::check_line;
use rules::{Coded, Refusal};
use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait, Set};
use serde_json::json;

use crate::app::{App, Subject, Work};
use crate::failure::Failure;
use crate::read::law;

const MAX_BASIS: usize = 500;

pub struct Setting {
    pub key: String,
    pub value: String,
    pub effective_from: NaiveDate,
    pub legal_basis: String,
}

/// Sets a parameter from a day on: today or later, so that nothing already decided by it changes. A
/// second setting of one day replaces the first.
pub async fn set(app: &App, actor: &Actor, setting: Setting) -> Result<Key, Failure> {
    // What guards offices and links is the Chair's to loosen (X14).
    let guards = Key::from_code(&setting.key).is_some_and(Key::guards_offices);
    let act = match guards && actor.office == Office::Chair {
        true => Act::ConfirmOffices,
        false => Act::KeepProvince,
    };
    let work = app.begin(actor, act).await?;
    let key = Key::from_code(&setting.key).ok_or(Refusal::NotFound)?;
    write(&work, actor, vec![setting]).await?;
    work.commit().await?;
    Ok(key)
}

/// Sets every parameter to what a preset has, from a day on: all of them or none.
pub async fn apply_preset(
    app: &App,
    actor: &Actor,
    preset: Preset,
    effective_from: NaiveDate,
    legal_basis: String,
) -> Result<(), Failure> {
    let work = app.begin(actor, Act::KeepProvince).await?;
    let rows = preset.rows().map_err(refused)?.into_iter();
    let settings = rows.map(|row| Setting {
        key: row.key.code().to_owned(),
        value: row.value.to_owned(),
        effective_from,
        legal_basis: legal_basis.clone(),
    });
    write(&work, actor, settings.collect()).await?;
    work.commit().await?;
    Ok(())
}

async fn write(work: &Work, actor: &Actor, settings: Vec<Setting>) -> Result<(), Failure> {
    let before = law::settings(work.db()).await?;
    if actor.office != Office::Chair && settings.iter().any(|one| loosens(&before, one)) {
        return Err(Refusal::GuardLoosened.into());
    }
    check_every_day(before.clone(), &settings)?;
    for setting in settings {
        write_one(work, &before, setting).await?;
    }
    Ok(())
}

/// Whether it loosens what holds on the day before it would.
fn loosens(before: &[ParameterRow], setting: &Setting) -> bool {
    let Some(key) = Key::from_code(&setting.key) else {
        return false;
    };
    let earlier = before
        .iter()
        .filter(|row| row.key == setting.key && row.effective_from < setting.effective_from);
    let held = earlier.max_by_key(|row| row.effective_from);
    let held = held.map_or(key.default_text(), |row| &row.value);
    key.check(&setting.value).is_ok() && key.loosens(held, &setting.value)
}

async fn write_one(work: &Work, before: &[ParameterRow], setting: Setting) -> Result<(), Failure> {
    let key = Key::from_code(&setting.key).ok_or(Refusal::NotFound)?;
    let legal_basis = check_line("legalBasis", &setting.legal_basis, MAX_BASIS)?;
    key.check(&setting.value).map_err(refused)?;
    if setting.effective_from < work.today() {
        let today = work.today();
        return Err(Refusal::InThePast { today }.into());
    }
    let replaced = before
        .iter()
        .find(|row| row.key == setting.key && row.effective_from == setting.effective_from)
        .map(|row| json!({ "value": row.value }));
    parameter::Entity::insert(parameter::ActiveModel {
        key: Set(setting.key.clone()),
        effective_from: Set(setting.effective_from),
        value: Set(setting.value.clone()),
        legal_basis: Set(legal_basis.clone()),
    })
    .on_conflict(
        OnConflict::columns([parameter::Column::Key, parameter::Column::EffectiveFrom])
            .update_columns([parameter::Column::Value, parameter::Column::LegalBasis])
            .to_owned(),
    )
    .exec_without_returning(work.db())
    .await?;
    let after = json!({
        "key": setting.key,
        "value": setting.value,
        "effectiveFrom": setting.effective_from,
        "legalBasis": legal_basis,
    });
    work.journal(
        "SET_PARAMETER",
        Subject::installation(),
        replaced,
        Some(after),
    )
    .await?;
    Ok(())
}

/// The settings must fit together on every day on which one of them begins, the new ones included.
fn check_every_day(mut rows: Vec<ParameterRow>, settings: &[Setting]) -> Result<(), Refusal> {
    for setting in settings {
        rows.retain(|row| row.key != setting.key || row.effective_from != setting.effective_from);
        rows.push(ParameterRow {
            key: setting.key.clone(),
            value: setting.value.clone(),
            effective_from: setting.effective_from,
        });
    }
    for day in rows.iter().map(|row| row.effective_from) {
        Parameters::effective_on(day, &rows).map_err(|error| misfit(error, settings))?;
    }
    Ok(())
}

/// A default term and the shortest one do not fit: whichever of them is being set has the other as its
/// limit.
fn misfit(error: ParameterError, settings: &[Setting]) -> Refusal {
    match &error {
        ParameterError::BelowMinimum { key, value, .. }
            if settings.iter().all(|setting| setting.key != key.code()) =>
        {
            Refusal::BadValue {
                expected: format!("≤ {value}"),
            }
        }
        _ => refused(error),
    }
}

fn refused(error: ParameterError) -> Refusal {
    let expected = match error {
        ParameterError::BadValue { key, .. } if !key.choices().is_empty() => {
            key.choices().join(" | ")
        }
        ParameterError::BadValue { key, .. } => match key.kind() {
            rules::parameter::ValueKind::Days => "1–365".to_owned(),
            rules::parameter::ValueKind::Months => "1–120".to_owned(),
            rules::parameter::ValueKind::Hours => "1–168".to_owned(),
            rules::parameter::ValueKind::Words => "…; …".to_owned(),
            rules::parameter::ValueKind::Flag => "true | false".to_owned(),
            _ => "00:01–24:00".to_owned(),
        },
        ParameterError::BelowMinimum { minimum, .. } => format!("≥ {minimum}"),
        other => other.to_string(),
    };
    Refusal::BadValue { expected }
}
