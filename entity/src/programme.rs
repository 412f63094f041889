//! Work programmes, and who sees which.

use rules::programme::{Owner, Period};
use rules::service_token::Area;
use rules::who::Who;
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, Select};

use crate::Stored;
use crate::sight::{Sight, sight};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programme")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub owner: Stored<Owner>,
    /// The agency whose programme it is, when it is an agency's.
    pub owner_unit_id: Option<Uuid>,
    pub period: Stored<Period>,
    pub starts_on: Date,
    pub ends_on: Date,
    pub title: String,
    /// Number and date of the document by which it was issued (P34).
    pub document_number: Option<String>,
    pub issued_on: Option<Date>,
    /// The province that it comes from, when that is another one.
    pub province: Option<String>,
    pub source_note: Option<String>,
    /// Its items were rebuilt from published totals.
    pub reconstructed: bool,
    /// The day for which its source published totals.
    pub figures_as_of: Option<Date>,
}

impl Entity {
    /// P34: the programmes of the committee and its leaders are issued to all; an agency's own is
    /// seen by itself, the leaders and the Office (X6). Administrators see none, apps by grant what is
    /// issued to all (X5).
    pub fn visible_to<'a>(who: impl Into<Who<'a>>) -> Select<Self> {
        #[expect(clippy::disallowed_methods, reason = "this is the door")]
        Self::find().filter(visible(who.into()))
    }
}

fn visible(who: Who<'_>) -> Condition {
    let issued_to_all = Column::Owner.ne(Stored(Owner::Agency));
    match sight(who, Area::Programmes) {
        Sight::All => Condition::all(),
        Sight::Issued => Condition::all().add(issued_to_all),
        Sight::Unit(unit) => Condition::any()
            .add(issued_to_all)
            .add(Column::OwnerUnitId.eq(unit)),
        Sight::Nothing => crate::sight::nothing(),
    }
}

/// Programmes whose period touches this year.
pub fn in_year(year: i32) -> Option<Condition> {
    let first = Date::from_ymd_opt(year, 1, 1)?;
    let last = Date::from_ymd_opt(year, 12, 31)?;
    Some(
        Condition::all()
            .add(Column::StartsOn.lte(last))
            .add(Column::EndsOn.gte(first)),
    )
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
