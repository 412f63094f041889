//! Service tokens to consent to, and to make (X12).

use entity::{Rows, Stored, token_grant};
use rules::mandate::{Act, Actor};
use rules::service_token::GrantState;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter, QueryOrder};

use super::{Matter, Todo, TodoVerb};

/// Those that are proposed wait for the Chair, those that are consented to for the Office.
pub async fn waiting(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<Todo>, DbErr> {
    let (state, verb) = match actor {
        _ if actor.may(Act::ConsentToken) => (GrantState::Proposed, TodoVerb::ConsentToken),
        _ if actor.may(Act::KeepTokens) => (GrantState::Consented, TodoVerb::MakeToken),
        _ => return Ok(Vec::new()),
    };
    let grants = token_grant::Entity::rows()
        .filter(token_grant::Column::State.eq(Stored(state)))
        .order_by_asc(token_grant::Column::Id)
        .all(db)
        .await?;
    let todos = grants.into_iter().map(|grant| Todo {
        verb,
        due_at: None,
        waiting_since: grant.decided_at.unwrap_or(grant.proposed_at),
        matter: Matter::TokenGrant(grant),
    });
    Ok(todos.collect())
}
