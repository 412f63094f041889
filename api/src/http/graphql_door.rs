//! GraphQL over HTTP: our own, for the stock transport runs mutations by GET and accepts any content
//! type.

use std::net::SocketAddr;
use std::sync::Arc;

use async_graphql::Request;
use async_graphql::parser::types::OperationType;
use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{ConnectInfo, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use rules::mandate::Language;

use super::accept::{Accepted, Media, accepted, is_utf8};
use super::answer::{Answer, Refused, answered, failed, refuse};
use super::limits::Visit;
use super::meant;
use super::params::{InAddress, malformed};
use super::request::{self, Checked, checked};
use super::{Door, address, bearer, cookie, cross_origin, event_stream, execution, token_gate};
use crate::auth::{Caller, Unauthenticated};
use crate::config::Limits;
use crate::graphql::Asker;
use crate::words::{self, Fault};

pub async fn by_get(
    State(door): State<Door>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    query: Result<Query<InAddress>, QueryRejection>,
) -> axum::response::Response {
    let config = door.app.config.clone();
    let request = async {
        let Query(asked) = query.map_err(|_| malformed())?;
        let params = asked.params(&config.limits)?;
        params.request().ok_or_else(malformed)
    };
    answer(door, peer, &headers, request, false).await
}

pub async fn by_post(
    State(door): State<Door>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    body: Body,
) -> axum::response::Response {
    let config = door.app.config.clone();
    let request = from_post(&headers, body, &config.limits);
    answer(door, peer, &headers, request, true).await
}

async fn from_post(headers: &HeaderMap, body: Body, limits: &Limits) -> Result<Request, Refused> {
    // A form or a plain text can be sent by any page without asking first; JSON cannot.
    let content_type = headers.get(header::CONTENT_TYPE);
    if !content_type.is_some_and(|value| is_json(value.to_str().unwrap_or_default())) {
        return Err((
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Fault::UnsupportedMediaType,
        )
            .into());
    }
    request::read(&request::body(body, limits).await?, limits)
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
    request: impl Future<Output = Result<Request, Refused>>,
    may_change: bool,
) -> axum::response::Response {
    let origin = cross_origin::foreign(&door.app.config, headers);
    let address = address::of(&door.app.config, peer.ip(), headers);
    let language = words::accepted(
        headers
            .get(header::ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok()),
    );
    let mut visit = door.gate.visit(&address);
    let mut response = match visit.arrive() {
        // Only now is the body taken in.
        Ok(()) => {
            let request = request.await;
            answer_to(
                &door, &mut visit, headers, origin, language, request, may_change,
            )
            .await
        }
        Err(exceeded) => {
            let media = accepted(headers).map_or(Media::Json, Accepted::media);
            refuse(exceeded.into(), language, media)
        }
    };
    visit.mark(&mut response);
    cross_origin::vary(&mut response);
    response
}

async fn answer_to(
    door: &Door,
    visit: &mut Visit<'_>,
    headers: &HeaderMap,
    origin: Option<&str>,
    language: Language,
    request: Result<Request, Refused>,
    may_change: bool,
) -> axum::response::Response {
    let Some(accepted) = accepted(headers) else {
        let refused = (StatusCode::NOT_ACCEPTABLE, Fault::NotAcceptable);
        return refuse(refused.into(), language, Media::Json);
    };
    let media = accepted.media();
    let asker = match asker(door, visit.address, headers, origin, language).await {
        Ok(asker) => asker,
        Err(Unauthenticated::BadToken) => {
            let refused = match visit.enter(&Caller::Nobody) {
                Ok(()) => (StatusCode::UNAUTHORIZED, Fault::BadToken).into(),
                Err(exceeded) => exceeded.into(),
            };
            return refuse(refused, language, media);
        }
        Err(Unauthenticated::Broken(error)) => {
            return failed(&error.into(), language, media);
        }
    };
    let language = asker.language;
    // Before the journal, so that nobody can fill it faster than they may ask.
    if let Err(exceeded) = visit.enter(&asker.caller) {
        return refuse(exceeded.into(), language, media);
    }
    let mut checked = request.and_then(|request| {
        let checked = allowed(request, may_change, accepted, door)?;
        meant::pass(meant::said(headers), &asker.caller, checked.must_name)?;
        Ok(checked)
    });
    let mut readable_by = None;
    if let Caller::App(bearer) = &asker.caller {
        checked = token_gate::pass(door, bearer, &asker.address, origin, checked).await;
        readable_by = origin.filter(|origin| bearer.lists(origin));
    }
    let mut response = match checked {
        Ok(checked) => execute(door, checked, asker, accepted).await,
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
    address: &str,
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
        address: address.to_owned(),
        refresh: cookie::read(headers).filter(|_| ours),
        device: cookie::read_device(headers).filter(|_| ours),
        signed_in: Arc::default(),
    })
}

fn allowed(
    request: Request,
    may_change: bool,
    accepted: Accepted,
    door: &Door,
) -> Result<Checked, Refused> {
    let checked = checked(request, door)?;
    match checked.kind {
        Some(OperationType::Mutation) if !may_change => {
            Err((StatusCode::METHOD_NOT_ALLOWED, Fault::MethodNotAllowed).into())
        }
        Some(OperationType::Subscription) if !accepted.stream => {
            Err((StatusCode::NOT_ACCEPTABLE, Fault::StreamOnly).into())
        }
        Some(OperationType::Subscription) if checked.roots > 1 => {
            Err((StatusCode::BAD_REQUEST, Fault::NotASubscription).into())
        }
        _ => Ok(checked),
    }
}

async fn execute(
    door: &Door,
    checked: Checked,
    asker: Asker,
    accepted: Accepted,
) -> axum::response::Response {
    let language = asker.language;
    let done = match checked.kind {
        Some(OperationType::Subscription) => event_stream::of_subscription(door, checked, asker),
        _ => execution::once(door, checked, asker)
            .await
            .map(|answer| match accepted.answer {
                Some(media) => answered(answer, media),
                None => event_stream::of_answer(answer),
            }),
    };
    done.unwrap_or_else(|exceeded| refuse(exceeded.into(), language, accepted.media()))
}
