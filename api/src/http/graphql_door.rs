//! GraphQL over HTTP: our own, for the stock transport runs mutations by GET and accepts any content
//! type.

use std::net::SocketAddr;

use async_graphql::Request;
use async_graphql::parser::types::OperationType;
use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{ConnectInfo, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use rules::mandate::Language;

use super::accept::{Accepted, Media, accepted, is_utf8};
use super::answer::{Answer, Refused, answered, refuse, respond};
use super::params::{InAddress, Params};
use super::request::{Checked, checked};
use super::{Door, address, bearer, cookie, cross_origin, event_stream, execution, token_gate};
use crate::auth::{Caller, Unauthenticated};
use crate::graphql::{Asker, broken};
use crate::words::{self, Fault};

/// The largest body, in bytes.
const MAX_BODY: usize = 2 * 1024 * 1024;

pub async fn by_get(
    State(door): State<Door>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    query: Result<Query<InAddress>, QueryRejection>,
) -> axum::response::Response {
    let request = query
        .ok()
        .and_then(|Query(asked)| Params::try_from(asked).ok())
        .map(Request::from)
        .ok_or_else(|| (StatusCode::BAD_REQUEST, Fault::BadRequest).into());
    answer(door, peer, &headers, request, false).await
}

pub async fn by_post(
    State(door): State<Door>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    body: Body,
) -> axum::response::Response {
    let request = from_post(&headers, body).await;
    answer(door, peer, &headers, request, true).await
}

async fn from_post(headers: &HeaderMap, body: Body) -> Result<Request, Refused> {
    // A form or a plain text can be sent by any page without asking first; JSON cannot.
    let content_type = headers.get(header::CONTENT_TYPE);
    if !content_type.is_some_and(|value| is_json(value.to_str().unwrap_or_default())) {
        return Err((
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Fault::UnsupportedMediaType,
        )
            .into());
    }
    let body = axum::body::to_bytes(body, MAX_BODY)
        .await
        .map_err(|_| (StatusCode::PAYLOAD_TOO_LARGE, Fault::TooLarge))?;
    let params: Params =
        serde_json::from_slice(&body).map_err(|_| (StatusCode::BAD_REQUEST, Fault::BadRequest))?;
    Ok(params.into())
}

fn is_json(content_type: &str) -> bool {
    let mut parts = content_type.split(';').map(str::trim);
    let kind = parts.next().unwrap_or_default();
    let readable = |part: &str| match part.split_once('=') {
        Some((name, value)) if name.trim().eq_ignore_ascii_case("charset") => is_utf8(value),
        _ => true,
    };
    kind.eq_ignore_ascii_case("application/json") && parts.all(readable)
}

async fn answer(
    door: Door,
    peer: SocketAddr,
    headers: &HeaderMap,
    request: Result<Request, Refused>,
    may_change: bool,
) -> axum::response::Response {
    let origin = cross_origin::foreign(&door.app.config, headers);
    let mut response = answer_to(&door, peer, headers, origin, request, may_change).await;
    cross_origin::vary(&mut response);
    response
}

async fn answer_to(
    door: &Door,
    peer: SocketAddr,
    headers: &HeaderMap,
    origin: Option<&str>,
    request: Result<Request, Refused>,
    may_change: bool,
) -> axum::response::Response {
    let language = words::accepted(
        headers
            .get(header::ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok()),
    );
    let Some(accepted) = accepted(headers) else {
        let refused = (StatusCode::NOT_ACCEPTABLE, Fault::NotAcceptable);
        return refuse(refused.into(), language, Media::Json);
    };
    let media = accepted.media();
    let asker = match asker(door, peer, headers, origin, language).await {
        Ok(asker) => asker,
        Err(Unauthenticated::BadToken) => {
            let refused = (StatusCode::UNAUTHORIZED, Fault::BadToken);
            return refuse(refused.into(), language, media);
        }
        Err(Unauthenticated::Broken(error)) => {
            let error = Answer::refusal(broken(&error.into(), language));
            return respond(StatusCode::INTERNAL_SERVER_ERROR, media, error);
        }
    };
    let language = asker.language;
    let mut kind = None;
    let mut request = request
        .and_then(|request| allowed(request, may_change, accepted))
        .map(|(request, found)| {
            kind = found;
            request
        });
    let mut readable_by = None;
    if let Caller::App(bearer) = &asker.caller {
        request = token_gate::pass(door, bearer, &asker.address, origin, request).await;
        readable_by = origin.filter(|origin| bearer.lists(origin));
    }
    let mut response = match request {
        Ok(request) => execute(door, request, kind, asker, accepted).await,
        Err(refused) => refused_as(refused, language, accepted),
    };
    if let Some(origin) = readable_by {
        cross_origin::open(&mut response, origin);
    }
    response
}

/// A document that is refused is refused as events to whoever takes nothing else (graphql-sse).
fn refused_as(
    refused: Refused,
    language: Language,
    accepted: Accepted,
) -> axum::response::Response {
    let by_document = refused.0 == StatusCode::BAD_REQUEST && refused.1 != Fault::BadRequest;
    match accepted.answer {
        None if by_document => event_stream::of_refusal(&Answer::refusal(refused.error(language))),
        _ => refuse(refused, language, accepted.media()),
    }
}

async fn asker(
    door: &Door,
    peer: SocketAddr,
    headers: &HeaderMap,
    origin: Option<&str>,
    accepted: Language,
) -> Result<Asker, Unauthenticated> {
    let caller = bearer::caller(&door.app, headers).await?;
    let language = match &caller {
        Caller::Person(signed) => signed.language,
        Caller::Nobody | Caller::App(_) => accepted,
    };
    // A cookie speaks for a person before our own pages: for no app, and no other origin.
    let ours = origin.is_none() && !matches!(caller, Caller::App(_));
    Ok(Asker {
        caller,
        language,
        address: address::of(&door.app.config, peer.ip(), headers),
        refresh: cookie::read(headers).filter(|_| ours),
    })
}

fn allowed(
    request: Request,
    may_change: bool,
    accepted: Accepted,
) -> Result<(Request, Option<OperationType>), Refused> {
    let Checked {
        request,
        kind,
        roots,
    } = checked(request)?;
    match kind {
        Some(OperationType::Mutation) if !may_change => {
            Err((StatusCode::METHOD_NOT_ALLOWED, Fault::MethodNotAllowed).into())
        }
        Some(OperationType::Subscription) if !accepted.stream => {
            Err((StatusCode::NOT_ACCEPTABLE, Fault::StreamOnly).into())
        }
        Some(OperationType::Subscription) if roots > 1 => {
            Err((StatusCode::BAD_REQUEST, Fault::NotASubscription).into())
        }
        _ => Ok((request, kind)),
    }
}

async fn execute(
    door: &Door,
    request: Request,
    kind: Option<OperationType>,
    asker: Asker,
    accepted: Accepted,
) -> axum::response::Response {
    if kind == Some(OperationType::Subscription) {
        return event_stream::of_subscription(door, request, asker);
    }
    let answer = execution::once(door, request, asker).await;
    match accepted.answer {
        Some(media) => answered(answer, media),
        None => event_stream::of_answer(answer),
    }
}
