//! Items of programmes, and who sees which. Their class is computed, never stored (E3).

use rules::service_token::Area;
use rules::timeliness::Timeliness;
use rules::who::Who;
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, QuerySelect, QueryTrait, Select};

use crate::sight::{Sight, nothing, sight};
use crate::{party, programme};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programme_item")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub programme_id: Uuid,
    /// Within the programme, from 1.
    pub number: i32,
    pub title: String,
    pub lead_unit_id: Uuid,
    pub starts_on: Date,
    /// The last day on which it is on time.
    pub due_on: Date,
    pub completed_on: Option<Date>,
}

impl Model {
    /// Its class as of a day (E3).
    pub fn timeliness(&self, as_of: Date) -> Timeliness {
        rules::timeliness::timeliness(self.due_on, self.completed_on, as_of)
    }
}

impl Entity {
    /// X6: an agency sees the items that it leads or coordinates; whoever else sees the programme
    /// sees its items.
    pub fn visible_to<'a>(who: impl Into<Who<'a>>) -> Select<Self> {
        let who = who.into();
        let programmes = programme::Entity::visible_to(who)
            .select_only()
            .column(programme::Column::Id)
            .into_query();
        let own = match sight(who, Area::Programmes) {
            Sight::All | Sight::Issued => Condition::all(),
            Sight::Unit(unit) => with_part_of(unit),
            Sight::Nothing => nothing(),
        };
        #[expect(clippy::disallowed_methods, reason = "this is the door")]
        Self::find()
            .filter(Column::ProgrammeId.in_subquery(programmes))
            .filter(own)
    }
}

/// The same as `Model::timeliness`, for the database: items of this class as of a day.
pub fn in_class_as_of(class: Timeliness, as_of: Date) -> Condition {
    crate::timeliness::in_class_as_of(Column::DueOn, Column::CompletedOn, class, as_of)
}

/// Items in which a unit has a part: it leads, or coordinates by itself or in a group.
pub fn with_part_of(unit: Uuid) -> Condition {
    Condition::any()
        .add(Column::LeadUnitId.eq(unit))
        .add(Column::Id.in_subquery(party::of_unit(unit, party::Column::ProgrammeItemId)))
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
