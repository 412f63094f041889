//! How far a mandate sees into the work of the agencies (X6).

use rules::mandate::Actor;
use sea_orm::Condition;
use sea_orm::sea_query::{Expr, ExprTrait};
use uuid::Uuid;

pub(crate) enum Sight {
    /// The leaders and the Office.
    All,
    /// A member of the committee: what is issued to all.
    Committee,
    /// An agency: besides, what it has a part in.
    Unit(Uuid),
    Nothing,
}

pub(crate) fn sight(actor: &Actor) -> Sight {
    use rules::mandate::Office::*;
    match actor.office {
        Chair | ViceChair | OfficeHead | OfficeDeputyHead | OfficeSpecialist => Sight::All,
        CommitteeMember => Sight::Committee,
        AgencyHead | AgencyDeputy | AgencyOfficer => {
            actor.unit_id.map_or(Sight::Nothing, Sight::Unit)
        }
        Administrator => Sight::Nothing,
    }
}

/// No row at all.
pub(crate) fn nothing() -> Condition {
    Condition::all().add(Expr::val(1).eq(0))
}
