//! `POST /files?name=…&secret=false`: the body is the file. Who sends it is told by the access token alone; a page
//! of somebody else's cannot send that.

use std::time::Duration;

use axum::Json;
use axum::body::{Body, Bytes};
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use entity::file;
use futures_util::{Stream, StreamExt, stream};
use rules::file::Announced;
use rules::mandate::Language;
use rules::secrecy::ask;
use rules::{Coded, Refusal};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::auth::{Signed, Unauthenticated};
use crate::command;
use crate::failure::{self, Failure, incident};
use crate::files::Unstaged;
use crate::graphql::{Kind, encode};
use crate::http::answer::{broken_status, try_again};
use crate::http::{Door, bearer, meant};
use crate::words::{self, Fault};

/// A sender that is silent for so long has gone.
const SILENCE: Duration = Duration::from_secs(30);
/// However slowly bytes drip in, they are waited for no longer.
const LONGEST: Duration = Duration::from_secs(30 * 60);

#[derive(Deserialize)]
pub struct Parameters {
    name: String,
    /// The answer to the secret question (X1): `false`, or nothing is taken in.
    secret: Option<String>,
}

/// Why a file was not kept.
enum NotKept {
    Unauthenticated,
    BadRequest,
    /// It means another mandate than the one signed in, or names none (X17).
    Meant(Fault),
    /// It carries a mark of secrecy; its hash is what the head of the Office may clear (X11).
    Marked(Refusal, String),
    Failed(Failure),
}

impl<T: Into<Failure>> From<T> for NotKept {
    fn from(failure: T) -> Self {
        Self::Failed(failure.into())
    }
}

pub async fn upload(
    State(door): State<Door>,
    parameters: Result<Query<Parameters>, QueryRejection>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let accepted = words::accepted(text(header::ACCEPT_LANGUAGE));
    let signed = match bearer::signed(&door.app, &headers).await {
        Ok(Some(signed)) => signed,
        Ok(None) | Err(Unauthenticated::BadToken) => {
            return refuse(NotKept::Unauthenticated, accepted);
        }
        Err(Unauthenticated::Broken(error)) => return refuse(error.into(), accepted),
    };
    let announced = parameters.map_err(|_| Refusal::BadFileName).and_then(
        |Query(Parameters { name, secret })| {
            ask(secret.and_then(|answer| answer.parse().ok()), true)?;
            Announced::check(&name, text(header::CONTENT_TYPE).unwrap_or_default())
        },
    );
    let meant = meant::check(meant::said(&headers), &signed.actor, true);
    let length = text(header::CONTENT_LENGTH).and_then(|length| length.parse().ok());
    let mut bytes = Box::pin(pieces(body).fuse());
    match receive(&door, &signed, meant.and(Ok(announced)), length, &mut bytes).await {
        Ok(file) => (StatusCode::CREATED, no_store(told(&file))).into_response(),
        Err(why) => {
            drain(bytes, door.app.files.max_size()).await;
            refuse(why, signed.language)
        }
    }
}

async fn receive(
    door: &Door,
    signed: &Signed,
    announced: Result<Result<Announced, Refusal>, Fault>,
    length: Option<u64>,
    bytes: impl Stream<Item = Result<Bytes, ()>> + Unpin,
) -> Result<file::Model, NotKept> {
    let (app, actor) = (&door.app, &signed.actor);
    let announced = announced.map_err(NotKept::Meant)?;
    command::file::admit(app, actor).await?;
    let announced = announced?;
    if length.is_some_and(|length| length > app.files.max_size()) {
        return Err(app.files.too_large().into());
    }
    let staged = tokio::time::timeout(LONGEST, app.files.stage(bytes)).await;
    let staged = match staged {
        Ok(Ok(staged)) => staged,
        Ok(Err(Unstaged::Refused(refusal))) => return Err(refusal.into()),
        Ok(Err(Unstaged::Broken(error))) => return Err(error.into()),
        Ok(Err(Unstaged::BrokenOff)) | Err(_) => return Err(NotKept::BadRequest),
    };
    let sha256 = staged.sha256.clone();
    let kept = command::file::keep_staged(app, actor, announced, staged).await;
    kept.map_err(|failure| match failure {
        Failure::Refused(refusal @ Refusal::SecretMark { .. }) => NotKept::Marked(refusal, sha256),
        other => NotKept::Failed(other),
    })
}

/// The pieces of a body as they come in.
fn pieces(body: Body) -> impl Stream<Item = Result<Bytes, ()>> {
    stream::unfold(body.into_data_stream(), |mut pieces| async move {
        match tokio::time::timeout(SILENCE, pieces.next()).await {
            Ok(Some(Ok(piece))) => Some((Ok(piece), pieces)),
            Ok(None) => None,
            Ok(Some(Err(_))) | Err(_) => Some((Err(()), pieces)),
        }
    })
}

/// Takes in the rest of a refused file: a browser that cannot send it never reads why.
async fn drain(mut bytes: impl Stream<Item = Result<Bytes, ()>> + Unpin, at_most: u64) {
    let drained = async {
        let mut size = 0;
        while let Some(Ok(piece)) = bytes.next().await {
            size += piece.len() as u64;
            if size > at_most {
                break;
            }
        }
    };
    // A sender as slow as that has had time enough.
    drop(tokio::time::timeout(SILENCE, drained).await);
}

fn told(file: &file::Model) -> Json<Value> {
    Json(json!({ "file": {
        "id": encode(Kind::File, file.id).0,
        "name": file.name,
        "mediaType": file.kind.0.media_type(),
        "size": file.size,
        "sha256": file.sha256,
    } }))
}

fn refuse(why: NotKept, language: Language) -> Response {
    let say = |status, fault: Fault| {
        let error = json!({ "code": fault.code(), "message": fault.say(language) });
        (status, error)
    };
    let (status, error) = match why {
        NotKept::Unauthenticated => say(StatusCode::UNAUTHORIZED, Fault::Unauthenticated),
        NotKept::BadRequest => say(StatusCode::BAD_REQUEST, Fault::BadRequest),
        NotKept::Meant(fault) => say(meant::status(fault), fault),
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
    if status == StatusCode::SERVICE_UNAVAILABLE {
        try_again(&mut response);
    }
    if status == StatusCode::UNAUTHORIZED {
        let bearer = HeaderValue::from_static("Bearer");
        response
            .headers_mut()
            .insert(header::WWW_AUTHENTICATE, bearer);
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
        Refusal::FileKindNotAllowed | Refusal::FileNotWhatItSays => {
            StatusCode::UNSUPPORTED_MEDIA_TYPE
        }
        Refusal::TooManyFiles { .. } => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::BAD_REQUEST,
    }
}

fn no_store(body: Json<Value>) -> impl IntoResponse {
    ([(header::CACHE_CONTROL, "no-store")], body)
}
