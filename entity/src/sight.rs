//! How far a reader sees into the work of the agencies (X6, X5).

use rules::mandate::Actor;
use rules::service_token::Area;
use rules::who::Who;
use sea_orm::Condition;
use sea_orm::sea_query::{Expr, ExprTrait};
use uuid::Uuid;

pub(crate) enum Sight {
    /// The leaders and the Office.
    All,
    /// A member of the committee, and an app: what is issued to all.
    Issued,
    /// An agency: besides, what it has a part in.
    Unit(Uuid),
    Nothing,
}

/// How far a reader sees into the work of one area.
pub(crate) fn sight(who: Who<'_>, area: Area) -> Sight {
    match who {
        Who::Person(actor) => of_person(actor),
        // X5: an area is granted whole, but what an agency has issued to nobody stays with it.
        Who::App(areas) if areas.contains(&area) => match area {
            Area::Programmes => Sight::Issued,
            _ => Sight::All,
        },
        Who::App(_) => Sight::Nothing,
    }
}

fn of_person(actor: &Actor) -> Sight {
    use rules::mandate::Office::*;
    match actor.office {
        Chair | ViceChair | OfficeHead | OfficeDeputyHead | OfficeSpecialist => Sight::All,
        CommitteeMember | Assistant => Sight::Issued,
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
