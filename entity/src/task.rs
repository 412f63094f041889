//! Tasks (T1, T2), and who sees which.

use rules::task::{Facts, Kind};
use rules::timeliness::Timeliness;
use rules::who::Who;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{Condition, Select};

use crate::{Stored, party};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "task")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// How its source numbers it.
    pub code: String,
    pub kind: Stored<Kind>,
    pub content: String,
    /// The shortcoming that it remedies, or the goal under which it stands (T2).
    pub aim: Option<String>,
    /// Who directs it, as written.
    pub director: Option<String>,
    pub period_as_written: Option<String>,
    /// The province that it comes from.
    pub province: String,
    pub source: String,
    pub rule_references: Option<String>,
    pub starts_on: Option<Date>,
    pub due_on: Option<Date>,
    pub completed_on: Option<Date>,
    pub continuous: bool,
    /// Kept to be read: nothing is asked of anybody any more.
    pub historic: bool,
    /// The Chair who left it to the head, who decides it (D7).
    pub left_by: Option<Uuid>,
    pub left_at: Option<DateTimeUtc>,
    pub left_document: Option<String>,
}

impl Model {
    /// Its class as of a day, where there is one (4.4, T25).
    pub fn class_as_of(&self, as_of: Date) -> Option<Timeliness> {
        let facts = Facts {
            due_on: self.due_on,
            completed_on: self.completed_on,
            continuous: self.continuous,
            historic: self.historic,
        };
        rules::task::class_of(&facts, as_of)
    }
}

impl Entity {
    /// X6: the leaders and the Office see all tasks, an agency those in which it has a part.
    /// X5: an app, by grant, all.
    pub fn visible_to<'a>(who: impl Into<Who<'a>>) -> Select<Self> {
        #[expect(clippy::disallowed_methods, reason = "this is the door")]
        Self::find().filter(party::visible(
            who.into(),
            Column::Id,
            party::Column::TaskId,
        ))
    }

    /// For a rule about a ballot that comes from a task; it shows nothing to anybody.
    pub fn of_ballot(task: Uuid) -> Select<Self> {
        #[expect(clippy::disallowed_methods, reason = "shows nothing to anybody")]
        Self::find().filter(Column::Id.eq(task))
    }
}

/// The same as `Model::class_as_of`, for the database: tasks of this class as of a day.
pub fn in_class_as_of(class: Timeliness, as_of: Date) -> Condition {
    let judged = Condition::any().add(Column::CompletedOn.is_not_null()).add(
        Condition::all()
            .add(Column::Historic.eq(false))
            .add(Column::Continuous.eq(false).or(Column::DueOn.gte(as_of))),
    );
    Condition::all()
        .add(judged)
        .add(Column::DueOn.is_not_null())
        .add(crate::timeliness::in_class_as_of(
            Column::DueOn,
            Column::CompletedOn,
            class,
            as_of,
        ))
}

/// Tasks in which a unit has a part, by itself or in a group.
pub fn with_part_of(unit: Uuid) -> Expr {
    Column::Id.in_subquery(party::of_unit(unit, party::Column::TaskId))
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
