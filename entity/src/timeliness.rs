//! The four classes as conditions of the database: the same as `rules::timeliness`.

use rules::timeliness::Timeliness;
use sea_orm::entity::prelude::Date;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ColumnTrait, Condition};

/// Rows of this class as of a day. A row without a due day has no class.
pub(crate) fn in_class_as_of<C: ColumnTrait>(
    due_on: C,
    completed_on: C,
    class: Timeliness,
    as_of: Date,
) -> Condition {
    let completed = completed_on.lte(as_of);
    let not_completed = completed_on.is_null().or(completed_on.gt(as_of));
    match class {
        Timeliness::OnTime => Condition::all()
            .add(completed)
            .add(completed_on.into_expr().lte(due_on.into_expr())),
        Timeliness::LateCompleted => Condition::all()
            .add(completed)
            .add(completed_on.into_expr().gt(due_on.into_expr())),
        Timeliness::InProgress => Condition::all().add(not_completed).add(due_on.gte(as_of)),
        Timeliness::NotCompleted => Condition::all().add(not_completed).add(due_on.lt(as_of)),
    }
}
