//! Who has which part in an item, a task or a standing duty (T2).

use rules::service_token::Area;
use rules::task::Role;
use rules::who::Who;
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Query, SelectStatement};

use crate::sight::{Sight, nothing, sight};
use crate::{Stored, recipient_group_member};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "party")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Exactly one of these three is set.
    pub programme_item_id: Option<Uuid>,
    pub task_id: Option<Uuid>,
    pub standing_duty_id: Option<Uuid>,
    /// The order in which the source names them, from 0.
    pub place: i32,
    pub role: Stored<Role>,
    /// As the source names it.
    pub name: String,
    pub unit_id: Option<Uuid>,
    pub group_id: Option<Uuid>,
}

/// What a unit has a part in, by itself or in a group: the values of one of the three columns.
pub(crate) fn of_unit(unit: Uuid, what: Column) -> SelectStatement {
    let groups = Query::select()
        .column(recipient_group_member::Column::GroupId)
        .from(recipient_group_member::Entity)
        .and_where(recipient_group_member::Column::UnitId.eq(unit))
        .to_owned();
    Query::select()
        .column(what)
        .from(Entity)
        .and_where(what.is_not_null())
        .cond_where(
            Condition::any()
                .add(Column::UnitId.eq(unit))
                .add(Column::GroupId.in_subquery(groups)),
        )
        .to_owned()
}

/// X6 for what has no other owner than those who have a part in it.
pub(crate) fn visible(who: Who<'_>, id: impl ColumnTrait, what: Column) -> Condition {
    match sight(who, Area::Tasks) {
        Sight::All => Condition::all(),
        Sight::Unit(unit) => Condition::all().add(id.in_subquery(of_unit(unit, what))),
        Sight::Issued | Sight::Nothing => nothing(),
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
