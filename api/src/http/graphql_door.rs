//! GraphQL over HTTP: our own, for the stock transport runs mutations by GET and accepts any content
//! type.

use std::net::SocketAddr;

use async_graphql::parser::types::OperationType;
use async_graphql::{Request, Variables};
use axum::Json;
use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{ConnectInfo, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use rules::mandate::Language;
use serde::Deserialize;

use super::answer::{Refused, explain, no_store, refuse, respond};
use super::request::{Checked, checked};
use super::{Door, address, bearer, cookie, cross_origin, token_gate};
use crate::auth::{Caller, Unauthenticated};
use crate::config::Limits;
use crate::graphql::{Asker, Loaders, broken};
use crate::words::{self, Fault};

/// The largest body, in bytes.
const MAX_BODY: usize = 2 * 1024 * 1024;
/// The parameters of a query by GET.
#[derive(Deserialize)]
pub struct ByGet {
    query: String,
    #[serde(rename = "operationName")]
    operation_name: Option<String>,
    /// JSON.
    variables: Option<String>,
}

pub async fn by_get(
    State(door): State<Door>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    query: Result<Query<ByGet>, QueryRejection>,
) -> axum::response::Response {
    let request = query
        .map_err(|_| (StatusCode::BAD_REQUEST, Fault::BadRequest).into())
        .and_then(|Query(asked)| from_get(asked));
    answer(door, peer, &headers, request, false).await
}

fn from_get(asked: ByGet) -> Result<Request, Refused> {
    let mut request = Request::new(asked.query);
    if let Some(name) = asked.operation_name.filter(|name| !name.is_empty()) {
        request = request.operation_name(name);
    }
    if let Some(text) = asked.variables.filter(|text| !text.is_empty()) {
        let variables = serde_json::from_str(&text)
            .map_err(|_| (StatusCode::BAD_REQUEST, Fault::BadRequest))?;
        request = request.variables(Variables::from_json(variables));
    }
    Ok(request)
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
    let is_json = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"));
    if !is_json {
        return Err((
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Fault::UnsupportedMediaType,
        )
            .into());
    }
    let body = axum::body::to_bytes(body, MAX_BODY)
        .await
        .map_err(|_| (StatusCode::PAYLOAD_TOO_LARGE, Fault::TooLarge))?;
    serde_json::from_slice(&body).map_err(|_| (StatusCode::BAD_REQUEST, Fault::BadRequest).into())
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
    let asker = match asker(door, peer, headers, origin, language).await {
        Ok(asker) => asker,
        Err(Unauthenticated::BadToken) => {
            let refused = (StatusCode::UNAUTHORIZED, Fault::BadToken);
            return refuse(refused.into(), language);
        }
        Err(Unauthenticated::Broken(error)) => {
            let error = broken(&error.into(), language);
            return respond(StatusCode::INTERNAL_SERVER_ERROR, error);
        }
    };
    let language = asker.language;
    let mut request =
        request.and_then(|request| allowed(request, may_change, &door.app.config.limits));
    let mut readable_by = None;
    if let Caller::App(bearer) = &asker.caller {
        request = token_gate::pass(door, bearer, &asker.address, origin, request).await;
        readable_by = origin.filter(|origin| bearer.lists(origin));
    }
    let mut response = match request {
        Ok(request) => execute(door, request, asker).await,
        Err(refused) => refuse(refused, language),
    };
    if let Some(origin) = readable_by {
        cross_origin::open(&mut response, origin);
    }
    response
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

fn allowed(request: Request, may_change: bool, limits: &Limits) -> Result<Request, Refused> {
    let Checked { request, kind, .. } = checked(request, limits)?;
    if !may_change && kind.is_some_and(|kind| kind != OperationType::Query) {
        return Err((StatusCode::METHOD_NOT_ALLOWED, Fault::MethodNotAllowed).into());
    }
    Ok(request)
}

async fn execute(door: &Door, request: Request, asker: Asker) -> axum::response::Response {
    let language = asker.language;
    let loaders = Loaders::new(door.app.clone(), asker.caller.clone(), language);
    let mut answer = door.schema.execute(request.data(asker).data(loaders)).await;
    for error in &mut answer.errors {
        explain(error, language);
    }
    let headers = answer.http_headers.clone();
    (headers, no_store(Json(answer))).into_response()
}
