//! Who is told of what happens to mandates and accounts (X14, X15).

use std::collections::BTreeSet;

use entity::{Stored, attention, mandate};
use rules::mandate::Office;
use rules::notice::Kind as Notice;
use rules::office::{Audience, Concern};
use sea_orm::{ActiveModelTrait, Set};
use uuid::Uuid;

use super::mandate::subject;
use crate::app::{Subject, Work};
use crate::failure::Failure;
use crate::read::people::{heads_of, holding, mandates_of};

/// The mandates in office today of those who hold one of these offices.
pub(super) async fn in_office(work: &Work, offices: &[Office]) -> Result<Vec<Uuid>, Failure> {
    let found = holding(work.db(), |office| offices.contains(&office), work.today()).await?;
    Ok(found.into_iter().map(|mandate| mandate.id).collect())
}

/// Every mandate that a person holds today: whatever hat is looked at, it is told.
pub(super) async fn hats(work: &Work, person: Uuid) -> Result<Vec<Uuid>, Failure> {
    let found = mandates_of(work.db(), person, work.today()).await?;
    Ok(found.into_iter().map(|mandate| mandate.id).collect())
}

/// Tells the holder, the head of the unit and, of an office that is confirmed, the Chair.
pub(super) async fn tell(
    work: &Work,
    kind: Notice,
    mandate: &mandate::Model,
) -> Result<(), Failure> {
    let mut told: BTreeSet<Uuid> = [mandate.id].into();
    told.extend(hats(work, mandate.person_id).await?);
    if let Some(unit) = mandate.unit_id {
        let heads = heads_of(work.db(), unit, work.today()).await?;
        told.extend(heads.into_iter().map(|head| head.id));
    }
    if mandate.office.0.is_office() {
        told.extend(in_office(work, &[Office::OfficeHead]).await?);
    }
    told.extend(in_office(work, &[Office::Chair]).await?);
    work.notify(kind, subject(mandate), told).await?;
    Ok(())
}

/// Tells a person in every hat, and these offices.
pub(super) async fn tell_person(
    work: &Work,
    kind: Notice,
    subject: Subject,
    person: Uuid,
    offices: &[Office],
) -> Result<(), Failure> {
    let mut told: BTreeSet<Uuid> = hats(work, person).await?.into_iter().collect();
    told.extend(in_office(work, offices).await?);
    work.notify(kind, subject, told).await?;
    Ok(())
}

/// X14: the first set-up is over with the first Chair; until then what was entered held at once, which
/// the Chair and the head of the Office acknowledge.
pub async fn set_up_is_over(work: &Work) -> Result<(), Failure> {
    let both = [Audience::Chair, Audience::OfficeHead];
    stand(work, Concern::SetUp, None, &both).await
}

/// Leaves it on the start pages of these, until each has acknowledged it.
pub(super) async fn stand(
    work: &Work,
    kind: Concern,
    about: Option<Uuid>,
    audiences: &[Audience],
) -> Result<(), Failure> {
    for audience in audiences {
        attention::ActiveModel {
            id: Set(work.new_id()),
            at: Set(work.now()),
            kind: Set(Stored(kind)),
            audience: Set(Stored(*audience)),
            person_id: Set(about.filter(|_| *audience == Audience::Holder)),
            subject_person_id: Set(about),
            acknowledged_by: Set(None),
            acknowledged_at: Set(None),
        }
        .insert(work.db())
        .await?;
    }
    Ok(())
}
