//! What is said to whoever sent a file that was not kept.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use rules::mandate::Language;
use rules::{Coded, Refusal};
use serde_json::{Value, json};

use super::pieces::Stopped;
use crate::failure::{self, Failure, incident};
use crate::graphql::measure::Exceeded;
use crate::http::answer::{Refused, broken_status, try_again};
use crate::http::meant;
use crate::words::{self, Fault};

/// After so many seconds there may be room again among the files that lie about.
const HOUR: HeaderValue = HeaderValue::from_static("3600");

/// Why a file was not kept.
pub enum NotKept {
    Unauthenticated,
    BadRequest,
    /// It means another mandate than the one signed in, or names none (X17).
    Meant(Fault),
    /// Too much, too often or too slow for the gate.
    Exceeded(Exceeded),
    /// It carries a mark of secrecy; its hash is what the head of the Office may clear (X11).
    Marked(Refusal, String),
    Failed(Failure),
}

impl<T: Into<Failure>> From<T> for NotKept {
    fn from(failure: T) -> Self {
        Self::Failed(failure.into())
    }
}

impl From<Stopped> for NotKept {
    fn from(stopped: Stopped) -> Self {
        match stopped {
            Stopped::BrokenOff => Self::BadRequest,
            Stopped::Exceeded(exceeded) => Self::Exceeded(exceeded),
        }
    }
}

pub fn refuse(why: NotKept, language: Language) -> Response {
    let say = |status, fault: Fault| {
        let error = json!({ "code": fault.code(), "message": fault.say(language) });
        (status, error)
    };
    let (status, error) = match why {
        NotKept::Unauthenticated => say(StatusCode::UNAUTHORIZED, Fault::Unauthenticated),
        NotKept::BadRequest => say(StatusCode::BAD_REQUEST, Fault::BadRequest),
        NotKept::Meant(fault) => say(meant::status(fault), fault),
        NotKept::Exceeded(exceeded) => {
            let Refused(status, fault, _) = exceeded.into();
            let (status, mut said) = say(status, fault);
            said["limit"] = json!(exceeded.limit.name());
            said["score"] = json!(exceeded.score);
            said["maximum"] = json!(exceeded.maximum);
            (status, said)
        }
        NotKept::Failed(Failure::Refused(refusal)) => {
            (status(&refusal), refused(&refusal, language))
        }
        NotKept::Marked(refusal, sha256) => {
            let mut said = refused(&refusal, language);
            said["sha256"] = json!(sha256);
            (status(&refusal), said)
        }
        NotKept::Failed(Failure::Broken(error)) => {
            let (incident, fault) = (incident(&error), failure::fault(&error));
            let (status, mut said) = say(broken_status(fault), fault);
            said["incident"] = json!(incident);
            (status, said)
        }
    };
    let mut response = (status, no_store(Json(json!({ "error": error })))).into_response();
    // What the gate says of when to come again takes the place of what is said here.
    if status == StatusCode::SERVICE_UNAVAILABLE {
        try_again(&mut response);
    }
    let headers = response.headers_mut();
    match status {
        StatusCode::UNAUTHORIZED => {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        StatusCode::TOO_MANY_REQUESTS => {
            headers.insert(header::RETRY_AFTER, HOUR);
        }
        _ => {}
    }
    response
}

fn refused(refusal: &Refusal, language: Language) -> Value {
    let mut said = json!({
        "code": refusal.code().code(),
        "message": words::refusal(refusal, language),
    });
    if let Refusal::SecretMark { place, .. } = refusal {
        said["place"] = json!(place.code());
    }
    said
}

fn status(refusal: &Refusal) -> StatusCode {
    match refusal {
        Refusal::NotEntitled { .. } => StatusCode::FORBIDDEN,
        Refusal::FileTooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
        Refusal::FileKindNotAllowed
        | Refusal::FileNotWhatItSays
        | Refusal::FileDamaged
        | Refusal::FileHasMacros
        | Refusal::FileLocked
        | Refusal::FileBlank
        | Refusal::FileNotExaminable => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        Refusal::TooManyFiles { .. } | Refusal::FilesTooLarge { .. } => {
            StatusCode::TOO_MANY_REQUESTS
        }
        _ => StatusCode::BAD_REQUEST,
    }
}

pub fn no_store(body: Json<Value>) -> impl IntoResponse {
    ([(header::CACHE_CONTROL, "no-store")], body)
}
