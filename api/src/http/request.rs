//! Weighing a request before it is executed, and passing its words through their door; the same at every
//! door.

use std::time::Duration;

use async_graphql::Request;
use async_graphql::parser::parse_query;
use async_graphql::parser::types::OperationType;
use axum::body::{Body, Bytes};
use axum::http::StatusCode;
use tokio::time::timeout;

use super::Door;
use super::answer::Refused;
use super::meant;
use super::params::{Params, malformed};
use crate::config::Limits;
use crate::graphql::asked::operation;
use crate::graphql::door::words_in;
use crate::graphql::measure::{
    Exceeded, Kind, Limit, TooMuch, check_text, check_variables, json_values, measure,
};
use crate::words::Fault;

/// Characters of a mistake that are told; the parser repeats a whole line.
const LONG: usize = 300;

/// A request that is small enough to be executed, with its document parsed.
pub struct Checked {
    pub request: Request,
    /// The kind of the operation that would run, if the document says which.
    pub kind: Option<OperationType>,
    /// How many fields that operation has at its top.
    pub roots: usize,
    /// How many fields its answer may hold.
    pub cost: usize,
    /// Whether it must say which mandate it means (X17).
    pub must_name: bool,
}

/// Takes a body in, if it is not too large and does not take too long.
pub async fn body(body: Body, limits: &Limits) -> Result<Bytes, Refused> {
    let most = limits.body_kb.saturating_mul(1024);
    let patience = Duration::from_secs(limits.arrival.try_into().unwrap_or(u64::MAX));
    match timeout(patience, axum::body::to_bytes(body, most)).await {
        Ok(Ok(bytes)) => Ok(bytes),
        // What is said of the size is where reading ended.
        Ok(Err(_)) => Err(Limit::BodyKb
            .over(limits.body_kb.saturating_add(1), limits)
            .into()),
        Err(_) => Err(Limit::ArrivalSeconds
            .over(limits.arrival.saturating_add(1), limits)
            .into()),
    }
}

/// Reads a request from a body in JSON.
pub fn read(body: &[u8], limits: &Limits) -> Result<Request, Refused> {
    if body.trim_ascii_start().starts_with(b"[") {
        return Err((StatusCode::BAD_REQUEST, Fault::Batch).into());
    }
    let params: Params = read_json(body, limits)?;
    params.request().ok_or_else(malformed)
}

/// Reads a part of a request: what is read takes many times its room, so it is looked at before.
pub fn read_json<T: serde::de::DeserializeOwned>(
    text: &[u8],
    limits: &Limits,
) -> Result<T, Refused> {
    Limit::Values.check(json_values(text), limits)?;
    serde_json::from_slice(text).map_err(|_| malformed())
}

/// Parses and weighs a request; what it says is from here on as it will be kept.
pub fn checked(mut request: Request, door: &Door) -> Result<Checked, Refused> {
    let limits = &door.app.config.limits;
    let named = door.documents.fill(&mut request)?;
    check_text(&request.query, limits)?;
    check_variables(&request.variables, limits)?;
    let mut document =
        parse_query(&request.query).map_err(|error| bad_query(&error.to_string()))?;
    let runs =
        operation(&document, request.operation_name.as_deref()).map(|(_, operation)| operation);
    let measured = measure(&document, runs, &request.variables, limits)?;
    let kind = runs.map(|operation| operation.ty);
    let must_name = runs.is_some_and(|operation| meant::must_name(&document, operation));
    if let Some(named) = named {
        door.documents.keep(named, &request.query);
    }
    words_in(&mut request, &mut document);
    request.set_parsed_query(document);
    Ok(Checked {
        request,
        kind,
        roots: measured.roots,
        cost: measured.cost,
        must_name,
    })
}

fn bad_query(detail: &str) -> Refused {
    let detail = detail.chars().take(LONG).collect();
    Refused(StatusCode::BAD_REQUEST, Fault::BadQuery, Some(detail))
}

impl From<Exceeded> for Refused {
    fn from(exceeded: Exceeded) -> Self {
        let status = match exceeded.limit.kind() {
            Kind::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Kind::TooDeep | Kind::TooComplex => StatusCode::BAD_REQUEST,
            Kind::TooSlow if exceeded.limit == Limit::ArrivalSeconds => StatusCode::REQUEST_TIMEOUT,
            Kind::TooSlow => StatusCode::SERVICE_UNAVAILABLE,
            // Of everybody together, not of whoever asks.
            Kind::TooManyAtOnce if exceeded.limit == Limit::UploadsMb => {
                StatusCode::SERVICE_UNAVAILABLE
            }
            Kind::RateLimited | Kind::TooManyAtOnce | Kind::TooManySubscriptions => {
                StatusCode::TOO_MANY_REQUESTS
            }
        };
        (status, Fault::Exceeded(exceeded)).into()
    }
}

impl From<TooMuch> for Refused {
    fn from(too_much: TooMuch) -> Self {
        match too_much {
            TooMuch::Exceeded(exceeded) => exceeded.into(),
            TooMuch::Circular(name) => {
                bad_query(&format!("The fragment \"{name}\" spreads itself."))
            }
        }
    }
}
