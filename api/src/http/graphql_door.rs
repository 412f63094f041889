//! GraphQL over HTTP: our own, for the stock transport runs mutations by GET and accepts any content
//! type.

use std::net::SocketAddr;

use async_graphql::parser::types::OperationType;
use async_graphql::{Pos, Request, Response, Value, Variables};
use axum::Json;
use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{ConnectInfo, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::IntoResponse;
use rules::mandate::Language;
use serde::Deserialize;

use super::request::{Refused, checked, explain};
use super::{Door, address, bearer, cookie};
use crate::auth::Unauthenticated;
use crate::graphql::{Asker, Loaders, broken, fault_error};
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
    let language = words::accepted(
        headers
            .get(header::ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok()),
    );
    let asker = match asker(&door, peer, headers, language).await {
        Ok(asker) => asker,
        Err(Unauthenticated::BadToken) => {
            let error = fault_error(Fault::BadToken, language);
            let mut response = respond(StatusCode::UNAUTHORIZED, error);
            response.headers_mut().insert(
                header::WWW_AUTHENTICATE,
                HeaderValue::from_static("Bearer error=\"invalid_token\""),
            );
            return response;
        }
        Err(Unauthenticated::Broken(error)) => {
            let error = broken(&error.into(), language);
            return respond(StatusCode::INTERNAL_SERVER_ERROR, error);
        }
    };
    let language = asker.language;
    match request.and_then(|request| allowed(request, may_change)) {
        Ok(request) => execute(&door, request, asker).await,
        Err(refused) => respond(refused.0, refused.error(language)),
    }
}

async fn asker(
    door: &Door,
    peer: SocketAddr,
    headers: &HeaderMap,
    accepted: Language,
) -> Result<Asker, Unauthenticated> {
    let signed = bearer::signed(&door.app, headers).await?;
    Ok(Asker {
        language: signed.as_ref().map_or(accepted, |signed| signed.language),
        signed,
        address: address::of(&door.app.config, peer.ip(), headers),
        refresh: cookie::read(headers),
    })
}

fn allowed(request: Request, may_change: bool) -> Result<Request, Refused> {
    let checked = checked(request)?;
    if !may_change
        && checked
            .kind
            .is_some_and(|kind| kind != OperationType::Query)
    {
        return Err((StatusCode::METHOD_NOT_ALLOWED, Fault::MethodNotAllowed).into());
    }
    Ok(checked.request)
}

async fn execute(door: &Door, request: Request, asker: Asker) -> axum::response::Response {
    let language = asker.language;
    let actor = asker.signed.as_ref().map(|signed| signed.actor.clone());
    let loaders = Loaders::new(door.app.clone(), actor, language);
    let mut answer = door.schema.execute(request.data(asker).data(loaders)).await;
    for error in &mut answer.errors {
        explain(error, language);
    }
    let headers = answer.http_headers.clone();
    (headers, no_store(Json(answer))).into_response()
}

/// An answer to a request that was not executed; no place in the document is to blame.
fn respond(status: StatusCode, error: async_graphql::Error) -> axum::response::Response {
    let mut error = error.into_server_error(Pos::default());
    error.locations.clear();
    let mut answer = Response::new(Value::Null);
    answer.errors.push(error);
    (status, no_store(Json(answer))).into_response()
}

/// What somebody was told is kept by no cache in between.
fn no_store(body: Json<Response>) -> impl IntoResponse {
    ([(header::CACHE_CONTROL, "no-store")], body)
}
