//! Answers of the GraphQL door: refusals before anything is executed, and errors explained.

use async_graphql::{Pos, Response, ServerError, Value};
use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::IntoResponse;
use rules::mandate::Language;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::accept::Media;
use crate::failure;
use crate::graphql::{broken, fault_error};
use crate::words::Fault;

/// Seconds after which a database or a disk that did not serve is asked again.
const SOON: &str = "2";

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

/// An answer as it is sent: `errors` first, and `data` only if something was executed.
pub struct Answer(pub Response);

impl Answer {
    /// The answer to a request that was not executed; no place in the document is to blame.
    pub fn refusal(error: async_graphql::Error) -> Self {
        let mut error = error.into_server_error(Pos::default());
        error.locations.clear();
        Self(Response::from_errors(vec![error]))
    }

    /// Whether execution began: an error of a field says where it was, one of the request does not.
    pub fn was_executed(&self) -> bool {
        let errors = &self.0.errors;
        self.0.data != Value::Null
            || errors.is_empty()
            || errors.iter().any(|error| !error.path.is_empty())
    }
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.0.errors.is_empty() {
            map.serialize_entry("errors", &self.0.errors)?;
        }
        if self.was_executed() {
            map.serialize_entry("data", &self.0.data)?;
        }
        if !self.0.extensions.is_empty() {
            map.serialize_entry("extensions", &self.0.extensions)?;
        }
        map.end()
    }
}

/// The answer to a refused request.
pub fn refuse(refused: Refused, language: Language, media: Media) -> axum::response::Response {
    let status = match refused.1 {
        Fault::BadQuery => invalid(media),
        _ => refused.0,
    };
    let mut response = respond(status, media, Answer::refusal(refused.error(language)));
    let (name, value) = match status {
        StatusCode::UNAUTHORIZED => (header::WWW_AUTHENTICATE, "Bearer error=\"invalid_token\""),
        StatusCode::METHOD_NOT_ALLOWED => (header::ALLOW, "POST"),
        _ => return response,
    };
    let headers = response.headers_mut();
    headers.insert(name, HeaderValue::from_static(value));
    response
}

/// The status of an answer to a document that does not parse or is not valid.
fn invalid(media: Media) -> StatusCode {
    match media {
        Media::Response => StatusCode::BAD_REQUEST,
        Media::Json => StatusCode::OK,
    }
}

/// Errors that the library made, not we (ours have a code): the caller's mistakes in the document or
/// the variables keep their detail, for programmers; what our own wiring lacks is only logged.
pub fn explain(error: &mut ServerError, language: Language) {
    let extensions = error.extensions.as_ref();
    match extensions.and_then(|extensions| extensions.get("code")) {
        // Of a scalar, which knows no reader.
        Some(Value::String(code)) if *code == Fault::DayOutOfReach.code() => {
            error.message = Fault::DayOutOfReach.say(language).into_owned();
            return;
        }
        Some(_) => return,
        None => {}
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

/// The answer to a request that the library has looked at.
pub fn answered(answer: Response, media: Media) -> axum::response::Response {
    let headers = answer.http_headers.clone();
    let again = answer.errors.iter().any(is_worth_another_try);
    let answer = Answer(answer);
    let status = match answer.was_executed() {
        true if again && answer.0.data == Value::Null => StatusCode::SERVICE_UNAVAILABLE,
        true => StatusCode::OK,
        false => invalid(media),
    };
    let mut response = (headers, respond(status, media, answer)).into_response();
    if again {
        try_again(&mut response);
    }
    response
}

/// The answer when the question who asks could not even be asked.
pub fn failed(error: &anyhow::Error, language: Language, media: Media) -> axum::response::Response {
    let answer = Answer::refusal(broken(error, language));
    let status = broken_status(failure::fault(error));
    let mut response = respond(status, media, answer);
    if status == StatusCode::SERVICE_UNAVAILABLE {
        try_again(&mut response);
    }
    response
}

/// The status of what broke.
pub fn broken_status(fault: Fault) -> StatusCode {
    match fault {
        Fault::TryAgain | Fault::OutcomeUnknown => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// The database or the disk does not serve: that passes.
fn is_worth_another_try(error: &ServerError) -> bool {
    let code = error
        .extensions
        .as_ref()
        .and_then(|extensions| extensions.get("code"));
    [Fault::TryAgain, Fault::OutcomeUnknown]
        .iter()
        .any(|fault| code == Some(&Value::from(fault.code())))
}

/// Says when to come again.
pub fn try_again(response: &mut axum::response::Response) {
    let soon = HeaderValue::from_static(SOON);
    response.headers_mut().insert(header::RETRY_AFTER, soon);
}

/// An answer in a media type. What somebody was told is kept by no cache in between.
pub fn respond(status: StatusCode, media: Media, answer: Answer) -> axum::response::Response {
    let head = [
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_TYPE, media.content_type()),
    ];
    let mut response = (status, Json(answer)).into_response();
    for (name, value) in head {
        let value = HeaderValue::from_static(value);
        response.headers_mut().insert(name, value);
    }
    response
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
