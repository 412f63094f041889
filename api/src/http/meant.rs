//! The mandate that a request says it means. A page, a cookie or a retry acts only as the person and in
//! the mandate that it shows: whoever else is signed in by then, nothing is done (X17).
//!
//! A mandate is one person's, so naming it names both.

use async_graphql::parser::types::{ExecutableDocument, OperationDefinition, OperationType};
use axum::http::{HeaderMap, HeaderName, StatusCode};
use rules::mandate::Actor;

use super::answer::Refused;
use crate::auth::Caller;
use crate::graphql::asked::only_asks_for;
use crate::graphql::{Kind, encode};
use crate::words::Fault;

/// The header that holds its global id.
const HEADER: HeaderName = HeaderName::from_static("dongthuan-mandate");

/// Who signs in, renews or leaves a session need not know the mandate.
const FREE: [&str; 5] = [
    "__typename",
    "signIn",
    "redeemSignInLink",
    "refreshSession",
    "signOut",
];

/// What the headers of a request name. What is no text is nobody's mandate.
pub fn said(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(HEADER)?;
    Some(value.to_str().unwrap_or_default().trim())
}

/// Whether an operation must name the mandate: whatever changes something or stays open.
pub fn must_name(document: &ExecutableDocument, operation: &OperationDefinition) -> bool {
    match operation.ty {
        OperationType::Query => false,
        OperationType::Mutation => !only_asks_for(document, operation, &FREE),
        OperationType::Subscription => true,
    }
}

/// Refuses what means another mandate than the actor's, and what must name one and does not.
pub fn check(said: Option<&str>, actor: &Actor, must_name: bool) -> Result<(), Fault> {
    match said {
        Some(said) if said == encode(Kind::Mandate, actor.mandate_id).as_str() => Ok(()),
        Some(_) => Err(Fault::MandateMismatch),
        None if must_name => Err(Fault::MandateRequired),
        None => Ok(()),
    }
}

/// The same of a request of whoever it is: only people act in mandates.
pub fn pass(said: Option<&str>, caller: &Caller, must_name: bool) -> Result<(), Refused> {
    let checked = match caller.actor() {
        Some(actor) => check(said, actor, must_name),
        None => Ok(()),
    };
    checked.map_err(|fault| (status(fault), fault).into())
}

/// The status of an answer that refuses so.
pub fn status(fault: Fault) -> StatusCode {
    match fault {
        Fault::MandateMismatch => StatusCode::CONFLICT,
        _ => StatusCode::BAD_REQUEST,
    }
}
