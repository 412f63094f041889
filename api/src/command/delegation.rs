//! Lending powers, and dividing the work (rules D).

mod assign;
mod give;
mod revoke;

use chrono::NaiveDate;
use entity::{Rows, mandate};
use rules::Refusal;
use rules::day::check_letter_day;
use rules::delegation::deputy_of;
use rules::mandate::{Act, Actor, may};
use rules::text::check_line;
use sea_orm::{ColumnTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::app::{App, Work};
use crate::failure::Failure;

pub use assign::{Assign, assign, end_assignment};
pub use give::{Give, give};
pub use revoke::{Revoke, revoke};

const MAX_NUMBER: usize = 100;

/// The document by which something is entrusted.
pub struct Document {
    pub number: String,
    pub date: NaiveDate,
    /// The document itself, brought in as a file.
    pub file: Option<Uuid>,
}

impl Document {
    /// Its number as it is kept; its day is no later than a document's can be.
    fn check(&self, today: NaiveDate) -> Result<String, Refusal> {
        check_letter_day("documentDate", self.date, today)?;
        check_line("documentNumber", &self.number, MAX_NUMBER)
    }
}

/// Begins what only a head does. Who acts for a head is told why not: it cannot be passed on (D9).
///
/// One at a time decides for one head: what is entrusted already must stand still meanwhile.
async fn begin(app: &App, actor: &Actor) -> Result<Work, Failure> {
    if !may(actor.office, Act::Entrust) && !actor.lent.is_empty() {
        return Err(Refusal::NotPassedOn.into());
    }
    let work = app.begin(actor, Act::Entrust).await?;
    mandate::Entity::rows()
        .filter(mandate::Column::Id.eq(actor.mandate_id))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or(Refusal::MandateNotInOffice)?;
    Ok(work)
}

/// A mandate by its id.
async fn mandate(work: &Work, id: Uuid) -> Result<mandate::Model, Failure> {
    mandate::Entity::rows()
        .filter(mandate::Column::Id.eq(id))
        .one(work.db())
        .await?
        .ok_or_else(|| Refusal::NotFound.into())
}

/// A deputy of the actor, somebody else, in office on this day.
async fn deputy(
    work: &Work,
    actor: &Actor,
    id: Uuid,
    on: NaiveDate,
) -> Result<mandate::Model, Failure> {
    let deputy = mandate(work, id).await?;
    let fits = deputy_of(actor.office) == Some(deputy.office.0)
        && deputy.unit_id == actor.unit_id
        && deputy.person_id != actor.person_id
        && deputy.in_office(on);
    if fits {
        Ok(deputy)
    } else {
        Err(Refusal::NotADeputy.into())
    }
}
