//! Lending powers to a deputy for some days (D1, D3, D4, D9).

use chrono::NaiveDate;
use entity::{Stored, assignment, delegation};
use rules::delegation::{Absence, AssignmentKind, Kind, Power, Terms, stands_in};
use rules::mandate::{Actor, Office, overlap};
use rules::notice::Kind as Notice;
use rules::{Coded, Refusal};
use sea_orm::{ActiveModelTrait, QueryFilter, Set};
use uuid::Uuid;

use super::{Document, begin, deputy};
use crate::app::{App, Subject, Work};
use crate::command::consultation::entitlement_changed;
use crate::command::file::attach;
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read;

pub struct Give {
    pub deputy: Uuid,
    pub kind: Kind,
    /// The powers that are named; none for an acting delegation, which holds all.
    pub powers: Vec<Power>,
    pub starts_on: NaiveDate,
    /// The last day, which counts (D9).
    pub ends_on: NaiveDate,
    pub document: Document,
}

/// Lends powers of the own office to a deputy.
pub async fn give(app: &App, actor: &Actor, input: Give) -> Result<delegation::Model, Failure> {
    let number = input.document.number.as_str();
    secrecy::admit(app, &[("documentNumber", Some(number))]).await?;
    let work = begin(app, actor).await?;
    let number = input.document.check(work.today())?;
    let terms = Terms {
        kind: input.kind,
        powers: input.powers,
        starts_on: input.starts_on,
        ends_on: input.ends_on,
    };
    let powers = terms.check(actor.office, work.today())?;
    let deputy = deputy(&work, actor, input.deputy, terms.starts_on).await?;
    if terms.kind == Kind::Acting {
        check_alone(&work, actor, &terms).await?;
        if actor.office == Office::Chair {
            check_standing(&work, deputy.id, terms.starts_on).await?;
            check_standing(&work, deputy.id, terms.ends_on).await?;
        }
    }
    attach(&work, actor, input.document.file.as_slice()).await?;
    let codes: Vec<_> = powers.iter().map(|power| power.code()).collect();
    let given = delegation::ActiveModel {
        id: Set(work.new_id()),
        version: Set(1),
        kind: Set(Stored(terms.kind)),
        lender_id: Set(actor.mandate_id),
        delegate_id: Set(deputy.id),
        unit_id: Set(actor.unit_id),
        powers: Set(codes.join(" ")),
        starts_on: Set(terms.starts_on),
        ends_on: Set(terms.ends_on),
        document_number: Set(number),
        document_date: Set(input.document.date),
        document_file_id: Set(input.document.file),
        given_at: Set(work.now()),
        revoked_at: Set(None),
        revoke_reason: Set(None),
    }
    .insert(work.db())
    .await?;
    let subject = Subject::delegation(given.id);
    work.journal_row("GIVE_DELEGATION", subject, None, &given)
        .await?;
    notify(&work, Notice::DelegationGiven, &given).await?;
    entitlement_changed(&work, given.unit_id.as_slice()).await?;
    work.commit().await?;
    Ok(given)
}

/// D3: one deputy leads at a time.
async fn check_alone(work: &Work, actor: &Actor, terms: &Terms) -> Result<(), Failure> {
    for other in read::delegation::acting_for(work.db(), actor.mandate_id).await? {
        let (starts_on, ends_on) = (other.delegation.starts_on, other.facts().last_day());
        let days = (terms.starts_on, Some(terms.ends_on));
        if overlap((starts_on, Some(ends_on)), days) {
            return Err(Refusal::ActingOverlaps { starts_on, ends_on }.into());
        }
    }
    Ok(())
}

/// D4: absent, the Chair authorises the Standing Vice Chair, or who stands in for that one.
async fn check_standing(work: &Work, deputy: Uuid, on: NaiveDate) -> Result<(), Failure> {
    let standing = read::delegation::standing_vice_chair(work.db(), on).await?;
    let absences = absences(work, on).await?;
    match standing.and_then(|standing| stands_in(standing, &absences, on)) {
        Some(leads) if leads == deputy => Ok(()),
        _ => Err(Refusal::NotStandingViceChair.into()),
    }
}

async fn absences(work: &Work, on: NaiveDate) -> Result<Vec<Absence>, Failure> {
    let rows: Vec<assignment::Model> = assignment::Entity::of_kind(AssignmentKind::Substitution)
        .filter(assignment::on(on))
        .all(work.db())
        .await?;
    let absences = rows.into_iter().filter_map(|row| {
        Some(Absence {
            absent: row.absent_id?,
            substitute: row.holder_id,
            days: (row.starts_on, row.ends_on),
        })
    });
    Ok(absences.collect())
}

/// Tells the deputy and the head of the Office, who keeps the record.
pub async fn notify(
    work: &Work,
    kind: Notice,
    delegation: &delegation::Model,
) -> Result<(), Failure> {
    let is_head = |office| office == Office::OfficeHead;
    let heads = read::people::holding(work.db(), is_head, work.today()).await?;
    let mut told: Vec<_> = heads.into_iter().map(|head| head.id).collect();
    told.retain(|mandate| *mandate != delegation.lender_id);
    told.push(delegation.delegate_id);
    let subject = Subject::delegation(delegation.id);
    work.notify(kind, subject, told).await?;
    Ok(())
}
