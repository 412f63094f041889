//! By what right a piece of work is done: the own office, or what somebody else has lent.

use chrono::{DateTime, Utc};
use rules::Refusal;
use rules::delegation::Facts;
use rules::mandate::{Act, Actor, Office};
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use crate::failure::Failure;
use crate::read::delegation::{Lending, lent_to_locked};

/// A delegation that a piece of work is done by.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    /// The head in whose name the deputy acts (D1).
    pub on_behalf_of: Uuid,
    facts: Facts,
}

impl Standing {
    /// The delegation that gives an actor this act, held so that a revocation waits for the work or
    /// the work for the revocation. Refused with what ended it, when there was one (D9).
    pub async fn of(
        transaction: &DatabaseTransaction,
        actor: &Actor,
        act: Act,
        now: DateTime<Utc>,
    ) -> Result<Self, Failure> {
        let mut ended = None;
        for lending in lent_to_locked(transaction, actor.mandate_id).await? {
            if !gives(&lending, actor.office, act) {
                continue;
            }
            let facts = lending.facts();
            match facts.check(now) {
                Some(Ok(())) => {
                    return Ok(Self {
                        on_behalf_of: lending.lender.id,
                        facts,
                    });
                }
                // The one that was given last says best why it is over.
                Some(Err(refusal)) => ended = Some(refusal),
                None => {}
            }
        }
        Err(ended.unwrap_or(Refusal::NotEntitled { act }).into())
    }

    /// Whether it still holds at the instant of the work: waiting for a lock may have taken it past
    /// the end of the last day.
    pub fn check(&self, now: DateTime<Utc>) -> Result<(), Refusal> {
        self.facts.check(now).unwrap_or(Ok(()))
    }
}

fn gives(lending: &Lending, deputy: Office, act: Act) -> bool {
    let lender = lending.lender.office.0;
    rules::delegation::deputy_of(lender) == Some(deputy)
        && lending
            .delegation
            .powers()
            .iter()
            .any(|power| power.gives(lender, act))
}
