//! Powers that a head has lent to a deputy (rules D), and who sees which.

use chrono::NaiveDate;
use rules::Coded;
use rules::delegation::{Facts, Kind, Power};
use rules::mandate::{Act, Actor};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Query, SelectStatement};
use sea_orm::{Condition, Select};
use serde::Serialize;

use crate::sight::nothing;
use crate::{Stored, mandate};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "delegation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i32,
    pub kind: Stored<Kind>,
    /// The mandate of the head, who answers for what is done by it (D1).
    pub lender_id: Uuid,
    pub delegate_id: Uuid,
    /// The unit of both; none for seats of the committee.
    pub unit_id: Option<Uuid>,
    /// Codes of powers, with a space between.
    pub powers: String,
    pub starts_on: Date,
    /// The last day, which counts.
    pub ends_on: Date,
    pub document_number: String,
    pub document_date: Date,
    pub document_file_id: Option<Uuid>,
    pub given_at: DateTimeUtc,
    pub revoked_at: Option<DateTimeUtc>,
    pub revoke_reason: Option<String>,
}

impl Model {
    pub fn powers(&self) -> Vec<Power> {
        let codes = self.powers.split_whitespace();
        codes.filter_map(Power::from_code).collect()
    }

    /// What decides where it stands: the end of either mandate ends it.
    pub fn facts(&self, lender: &mandate::Model, delegate: &mandate::Model) -> Facts {
        let ends: [Option<NaiveDate>; 2] = [lender.ends_on, delegate.ends_on];
        Facts {
            starts_on: self.starts_on,
            ends_on: self.ends_on,
            revoked_at: self.revoked_at,
            in_office_until: ends.into_iter().flatten().min(),
        }
    }
}

impl Entity {
    /// X6: the Office sees all; an agency its own; the Chair and the Vice Chairs the committee's.
    pub fn visible_to(actor: &Actor) -> Select<Self> {
        #[expect(clippy::disallowed_methods, reason = "this is the door")]
        Self::find().filter(visible_to_person(actor))
    }

    /// What was ever lent to a mandate: for deciding what it may do.
    pub fn lent_to(mandate: Uuid) -> Select<Self> {
        #[expect(clippy::disallowed_methods, reason = "shows nothing to anybody")]
        Self::find().filter(Column::DelegateId.eq(mandate))
    }

    /// What heads of these units have lent: for deciding who answers for them (C22).
    pub fn lent_in(units: &[Uuid]) -> Select<Self> {
        #[expect(clippy::disallowed_methods, reason = "shows nothing to anybody")]
        Self::find().filter(Column::UnitId.is_in(units.iter().copied()))
    }

    /// Acting delegations of a head that were not taken back: one at a time (D3).
    pub fn acting_for(lender: Uuid) -> Select<Self> {
        #[expect(clippy::disallowed_methods, reason = "shows nothing to anybody")]
        Self::find()
            .filter(Column::LenderId.eq(lender))
            .filter(Column::Kind.eq(Stored(Kind::Acting)))
            .filter(Column::RevokedAt.is_null())
    }
}

pub(crate) fn visible_to_person(actor: &Actor) -> Condition {
    if !actor.may(Act::ReadDelegations) {
        return nothing();
    }
    match actor.unit_id {
        _ if actor.office.is_office() => Condition::all(),
        Some(unit) => Condition::all().add(Column::UnitId.eq(unit)),
        None => Condition::all().add(Column::UnitId.is_null()),
    }
}

/// The documents of delegations that the actor may see.
pub(crate) fn documents(actor: &Actor) -> SelectStatement {
    Query::select()
        .column(Column::DocumentFileId)
        .from(Entity)
        .and_where(Column::DocumentFileId.is_not_null())
        .cond_where(visible_to_person(actor))
        .to_owned()
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
