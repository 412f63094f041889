//! Answers of the GraphQL door: refusals before anything is executed, and errors explained.

use async_graphql::{Pos, Response, ServerError, Value};
use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::IntoResponse;
use rules::mandate::Language;

use crate::graphql::{broken, fault_error};
use crate::words::Fault;

/// Why a request is not executed: status, fault, and detail for whoever wrote the query.
pub struct Refused(pub StatusCode, pub Fault, pub Option<String>);

impl From<(StatusCode, Fault)> for Refused {
    fn from((status, fault): (StatusCode, Fault)) -> Self {
        Self(status, fault, None)
    }
}

impl Refused {
    /// As GraphQL says it.
    pub fn error(self, language: Language) -> async_graphql::Error {
        let mut error = fault_error(self.1, language);
        if let Some(detail) = self.2 {
            error.message = format!("{} {detail}", error.message);
        }
        error
    }
}

/// The answer to a refused request.
pub fn refuse(refused: Refused, language: Language) -> axum::response::Response {
    let status = refused.0;
    let mut response = respond(status, refused.error(language));
    if status == StatusCode::UNAUTHORIZED {
        response.headers_mut().insert(
            header::WWW_AUTHENTICATE,
            HeaderValue::from_static("Bearer error=\"invalid_token\""),
        );
    }
    response
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
    // The library keeps what a `?` in one of our resolvers turned into an error.
    let callers = error.source.is_none() && !error.message.starts_with("Data `");
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

/// An answer to a request that was not executed; no place in the document is to blame.
pub fn respond(status: StatusCode, error: async_graphql::Error) -> axum::response::Response {
    let mut error = error.into_server_error(Pos::default());
    error.locations.clear();
    let mut answer = Response::new(Value::Null);
    answer.errors.push(error);
    (status, no_store(Json(answer))).into_response()
}

/// What somebody was told is kept by no cache in between.
pub fn no_store(body: Json<Response>) -> impl IntoResponse {
    ([(header::CACHE_CONTROL, "no-store")], body)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn explained(error: async_graphql::Error) -> String {
        let mut error = error.into_server_error(Pos::default());
        explain(&mut error, Language::English);
        serde_json::to_string(&error).unwrap()
    }

    #[test]
    fn what_breaks_within_is_never_said_and_what_the_caller_did_wrong_is() {
        for error in [
            std::io::Error::other("/var/lib/x: SELECT").into(),
            anyhow::anyhow!("/var/lib/x: SELECT").into(),
            async_graphql::Error::new("Data `SELECT` does not exist."),
        ] {
            let said = explained(error);
            assert!(!said.contains("SELECT"), "{said}");
            assert!(
                said.contains("\"incident\"") && said.contains("INTERNAL"),
                "{said}"
            );
        }
        let said = explained(async_graphql::Error::new("Unknown field \"x\"."));
        assert!(
            said.contains("Unknown field") && said.contains("BAD_QUERY"),
            "{said}"
        );
    }
}
