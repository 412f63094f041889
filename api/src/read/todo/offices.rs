//! Offices to confirm, links to countersign, and what only wants to be acknowledged (X14, X15).

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use rules::mandate::{Act, Actor};
use sea_orm::ConnectionTrait;

use super::{Matter, Todo, TodoVerb};
use crate::failure::Failure;
use crate::read::office;

/// What was entered together is one thing to be done. Those who confirm only what the others may not are
/// not troubled with the rest.
pub async fn waiting(
    db: &impl ConnectionTrait,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<Vec<Todo>, Failure> {
    let mut todos = Vec::new();
    if actor.may(Act::ConfirmOffices) {
        let mut batches = BTreeSet::new();
        for (request, asked) in office::pending_asked(db).await? {
            if asked.is_for(actor) && batches.insert(request.batch_id) {
                todos.push(Todo {
                    verb: TodoVerb::ConfirmOffices,
                    due_at: None,
                    waiting_since: request.requested_at,
                    matter: Matter::MandateRequest(request),
                });
            }
        }
        for waiting in office::waiting_links(db, now).await? {
            if waiting.asked.is_for(actor) {
                todos.push(Todo {
                    verb: TodoVerb::CountersignLink,
                    due_at: Some(waiting.link.expires_at),
                    waiting_since: waiting.link.issued_at,
                    matter: Matter::WaitingLink(waiting),
                });
            }
        }
    }
    for row in office::attentions(db, actor).await? {
        todos.push(Todo {
            verb: TodoVerb::Acknowledge,
            due_at: None,
            waiting_since: row.at,
            matter: Matter::Attention(row),
        });
    }
    Ok(todos)
}
