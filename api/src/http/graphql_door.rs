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

use super::answer::{Refused, no_store, refuse, respond};
use super::finish::{finish, patiently};
use super::limits::Visit;
use super::request::{self, Checked, checked};
use super::{Door, address, bearer, cookie, cross_origin, token_gate};
use crate::auth::{Caller, Unauthenticated};
use crate::config::Limits;
use crate::graphql::{Asker, Loaders, broken};
use crate::words::{self, Fault};

/// The parameters of a query by GET.
#[derive(Deserialize)]
pub struct ByGet {
    query: Option<String>,
    #[serde(rename = "operationName")]
    operation_name: Option<String>,
    /// JSON.
    variables: Option<String>,
    /// JSON.
    extensions: Option<String>,
}

pub async fn by_get(
    State(door): State<Door>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    query: Result<Query<ByGet>, QueryRejection>,
) -> axum::response::Response {
    let config = door.app.config.clone();
    let request = async {
        query
            .map_err(|_| (StatusCode::BAD_REQUEST, Fault::BadRequest).into())
            .and_then(|Query(asked)| from_get(asked, &config.limits))
    };
    answer(door, peer, &headers, request, false).await
}

fn from_get(asked: ByGet, limits: &Limits) -> Result<Request, Refused> {
    let bad = || Refused::from((StatusCode::BAD_REQUEST, Fault::BadRequest));
    let mut request = Request::new(asked.query.unwrap_or_default());
    if let Some(text) = asked.extensions.filter(|text| !text.is_empty()) {
        request.extensions = request::read_json(text.as_bytes(), limits)?;
    }
    if request.query.is_empty() && request.extensions.is_empty() {
        return Err(bad());
    }
    if let Some(name) = asked.operation_name.filter(|name| !name.is_empty()) {
        request = request.operation_name(name);
    }
    if let Some(text) = asked.variables.filter(|text| !text.is_empty()) {
        let variables = request::read_json(text.as_bytes(), limits)?;
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
    let config = door.app.config.clone();
    let request = from_post(&headers, body, &config.limits);
    answer(door, peer, &headers, request, true).await
}

async fn from_post(headers: &HeaderMap, body: Body, limits: &Limits) -> Result<Request, Refused> {
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
    request::read(&request::body(body, limits).await?, limits)
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
        Err(exceeded) => refuse(exceeded.into(), language),
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
    accepted: Language,
    request: Result<Request, Refused>,
    may_change: bool,
) -> axum::response::Response {
    let asker = match asker(door, visit.address, headers, origin, accepted).await {
        Ok(asker) => asker,
        Err(Unauthenticated::BadToken) => {
            let refused = match visit.enter(&Caller::Nobody) {
                Ok(()) => (StatusCode::UNAUTHORIZED, Fault::BadToken).into(),
                Err(exceeded) => exceeded.into(),
            };
            return refuse(refused, accepted);
        }
        Err(Unauthenticated::Broken(error)) => {
            let error = broken(&error.into(), accepted);
            return respond(StatusCode::INTERNAL_SERVER_ERROR, error);
        }
    };
    let language = asker.language;
    // Before the journal, so that nobody can fill it faster than they may ask.
    if let Err(exceeded) = visit.enter(&asker.caller) {
        return refuse(exceeded.into(), language);
    }
    let mut cost = 0;
    let mut request = request.and_then(|request| {
        let checked = allowed(request, may_change, door)?;
        cost = checked.cost;
        Ok(checked.request)
    });
    let mut readable_by = None;
    if let Caller::App(bearer) = &asker.caller {
        request = token_gate::pass(door, bearer, &asker.address, origin, request).await;
        readable_by = origin.filter(|origin| bearer.lists(origin));
    }
    let mut response = match request {
        Ok(request) => execute(door, request, cost, asker).await,
        Err(refused) => refuse(refused, language),
    };
    if let Some(origin) = readable_by {
        cross_origin::open(&mut response, origin);
    }
    response
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
    })
}

fn allowed(request: Request, may_change: bool, door: &Door) -> Result<Checked, Refused> {
    let checked = checked(request, door)?;
    if !may_change
        && checked
            .kind
            .is_some_and(|kind| kind != OperationType::Query)
    {
        return Err((StatusCode::METHOD_NOT_ALLOWED, Fault::MethodNotAllowed).into());
    }
    Ok(checked)
}

async fn execute(
    door: &Door,
    request: Request,
    cost: usize,
    asker: Asker,
) -> axum::response::Response {
    let language = asker.language;
    let limits = &door.app.config.limits;
    let loaders = Loaders::new(door.app.clone(), asker.caller.clone(), language);
    let work = door.schema.execute(request.data(asker).data(loaders));
    match patiently(limits, work).await {
        Ok(mut answer) => {
            finish(&mut answer, cost, limits, language);
            let headers = answer.http_headers.clone();
            (headers, no_store(Json(answer))).into_response()
        }
        Err(exceeded) => refuse(exceeded.into(), language),
    }
}
