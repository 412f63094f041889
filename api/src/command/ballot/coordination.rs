//! C2, C14: a matter that touches other agencies comes to a ballot after they were consulted, or with the
//! statement of the lead's head that this was unnecessary and that he answers for it.

use entity::{coordination, org_unit};
use rules::Refusal;
use rules::coordination::check;
use rules::mandate::Actor;
use rules::text::check_optional_text;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, Set};
use serde_json::json;
use uuid::Uuid;

use crate::app::{Subject, Work};
use crate::failure::Failure;
use entity::Rows;

const MAX_STATEMENT: usize = 5_000;

/// What a request says of the agencies that its matter touches.
#[derive(Clone, Debug, Default)]
pub struct Coordination {
    pub related: Vec<Uuid>,
    pub statement: Option<String>,
}

impl Coordination {
    /// The statement to be kept, once nothing more is needed.
    pub(super) async fn check(
        self,
        work: &Work,
        actor: &Actor,
        lead: Uuid,
        consulted: bool,
    ) -> Result<Option<String>, Failure> {
        let field = "coordinationStatement";
        let statement = check_optional_text(field, self.statement, MAX_STATEMENT)?;
        let related = self.related.into_iter().filter(|unit| *unit != lead);
        let related: Vec<_> = related.collect();
        let known = org_unit::Entity::rows()
            .filter(org_unit::Column::Id.is_in(related.iter().copied()))
            .count(work.db())
            .await?;
        if known == 0 && !related.is_empty() {
            return Err(Refusal::NotFound.into());
        }
        check(
            !related.is_empty(),
            consulted,
            statement.is_some(),
            actor.office,
        )?;
        Ok(statement.filter(|_| !consulted))
    }
}

pub(super) async fn keep(
    work: &Work,
    actor: &Actor,
    ballot: Uuid,
    statement: Option<String>,
) -> Result<(), Failure> {
    let Some(statement) = statement else {
        return Ok(());
    };
    let row = coordination::ActiveModel {
        ballot_id: Set(ballot),
        statement: Set(statement.clone()),
        signed_by: Set(actor.mandate_id),
        signed_at: Set(work.now()),
    };
    coordination::Entity::insert(row)
        .exec_without_returning(work.db())
        .await?;
    let after = Some(json!({ "statement": statement }));
    work.journal(
        "STATE_NO_COORDINATION",
        Subject::ballot(ballot),
        None,
        after,
    )
    .await?;
    Ok(())
}
