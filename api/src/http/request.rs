//! Weighing a request before it is executed; the same at every door.

use async_graphql::Request;
use async_graphql::parser::parse_query;
use async_graphql::parser::types::OperationType;
use axum::http::StatusCode;

use super::answer::Refused;
use crate::graphql::asked::operation;
use crate::graphql::measure::{nesting, weigh, weigh_one};
use crate::graphql::{MAX_DEPTH, MAX_FIELDS};
use crate::words::Fault;

/// The largest document, in bytes; long texts belong into variables.
const MAX_QUERY: usize = 64 * 1024;
/// Brackets inside each other; the parser recurses.
const MAX_NESTING: usize = 100;

/// A request that is small enough to be executed, with its document parsed.
pub struct Checked {
    pub request: Request,
    /// The kind of the operation that would run, if the document says which.
    pub kind: Option<OperationType>,
    /// How many fields that operation has at its top.
    pub roots: usize,
}

/// Parses and weighs a request.
pub fn checked(mut request: Request) -> Result<Checked, Refused> {
    if request.query.len() > MAX_QUERY {
        return Err((StatusCode::PAYLOAD_TOO_LARGE, Fault::TooLarge).into());
    }
    if nesting(&request.query) > MAX_NESTING {
        return Err((StatusCode::BAD_REQUEST, Fault::TooDeep).into());
    }
    let document = parse_query(&request.query).map_err(|error| {
        Refused(
            StatusCode::BAD_REQUEST,
            Fault::BadQuery,
            Some(error.to_string()),
        )
    })?;
    let weight = weigh(&document);
    if weight.depth > MAX_DEPTH || weight.fields > MAX_FIELDS {
        return Err((StatusCode::BAD_REQUEST, Fault::TooDeep).into());
    }
    let operation =
        operation(&document, request.operation_name.as_deref()).map(|(_, operation)| operation);
    let kind = operation.map(|operation| operation.ty);
    let roots = operation.map_or(0, |operation| weigh_one(&document, operation).roots);
    request.set_parsed_query(document);
    Ok(Checked {
        request,
        kind,
        roots,
    })
}
