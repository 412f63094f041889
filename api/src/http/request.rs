//! Weighing a request before it is executed, and explaining what went wrong in it; the same at every
//! door.

use async_graphql::parser::parse_query;
use async_graphql::parser::types::{
    DocumentOperations, ExecutableDocument, OperationDefinition, OperationType,
};
use async_graphql::{Error, Request, ServerError};
use axum::http::StatusCode;
use rules::mandate::Language;

use crate::graphql::measure::{nesting, weigh, weigh_one};
use crate::graphql::{MAX_DEPTH, MAX_FIELDS, broken, fault_error};
use crate::words::Fault;

/// The largest document, in bytes; long texts belong into variables.
const MAX_QUERY: usize = 64 * 1024;
/// Brackets inside each other; the parser recurses.
const MAX_NESTING: usize = 100;

/// Why a request is not executed: status, fault, and detail for whoever wrote the query.
pub struct Refused(pub StatusCode, Fault, Option<String>);

impl From<(StatusCode, Fault)> for Refused {
    fn from((status, fault): (StatusCode, Fault)) -> Self {
        Self(status, fault, None)
    }
}

impl Refused {
    /// As GraphQL says it.
    pub fn error(self, language: Language) -> Error {
        let mut error = fault_error(self.1, language);
        if let Some(detail) = self.2 {
            error.message = format!("{} {detail}", error.message);
        }
        error
    }
}

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
    let operation = asked_for(&document, request.operation_name.as_deref());
    let kind = operation.map(|operation| operation.ty);
    let roots = operation.map_or(0, |operation| weigh_one(&document, operation).roots);
    request.set_parsed_query(document);
    Ok(Checked {
        request,
        kind,
        roots,
    })
}

/// The operation that would run, if the document says which.
fn asked_for<'a>(
    document: &'a ExecutableDocument,
    name: Option<&str>,
) -> Option<&'a OperationDefinition> {
    let operation = match (&document.operations, name) {
        (DocumentOperations::Single(operation), _) => Some(operation),
        (DocumentOperations::Multiple(all), Some(name)) => all.get(name),
        (DocumentOperations::Multiple(_), None) => None,
    };
    operation.map(|operation| &operation.node)
}

/// Errors that the library made, not we (ours have a code): the caller's mistakes in the document or
/// the variables keep their detail, for programmers; what our own wiring lacks is only logged.
pub fn explain(error: &mut ServerError, language: Language) {
    let coded = |error: &ServerError| {
        error
            .extensions
            .as_ref()
            .is_some_and(|extensions| extensions.get("code").is_some())
    };
    if coded(error) {
        return;
    }
    let callers = !error.message.starts_with("Data `");
    let said = if callers {
        let mut said = fault_error(Fault::BadQuery, language);
        said.message = format!("{} {}", said.message, error.message);
        said
    } else {
        broken(&anyhow::anyhow!(error.message.clone()), language)
    };
    error.message = said.message;
    error.extensions = said.extensions;
}
