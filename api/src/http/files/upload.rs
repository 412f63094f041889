//! `POST /files?name=…&secret=false`: the body is the file. Who sends it is told by the access token alone; a page
//! of somebody else's cannot send that.

use std::net::SocketAddr;

use axum::Json;
use axum::body::{Body, Bytes};
use axum::extract::rejection::QueryRejection;
use axum::extract::{ConnectInfo, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use entity::file;
use futures_util::{Stream, StreamExt};
use rules::Refusal;
use rules::file::{Announced, NameFlaw};
use rules::mandate::Language;
use rules::secrecy::ask;
use serde::Deserialize;
use serde_json::{Value, json};

use super::pieces::{Stopped, drain, pieces};
use super::refuse::{NotKept, no_store, refuse};
use crate::auth::{Caller, Signed, Unauthenticated};
use crate::command;
use crate::failure::Failure;
use crate::files::Unstaged;
use crate::graphql::measure::Limit;
use crate::graphql::{Kind, encode};
use crate::http::limits::Visit;
use crate::http::{Door, address, bearer, meant};
use crate::words::{self, Fault};

#[derive(Deserialize)]
pub struct Parameters {
    name: String,
    /// The answer to the secret question (X1): `false`, or nothing is taken in.
    secret: Option<String>,
}

pub async fn upload(
    State(door): State<Door>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    parameters: Result<Query<Parameters>, QueryRejection>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let accepted = words::accepted(text(&headers, header::ACCEPT_LANGUAGE));
    let address = address::of(&door.app.config, peer.ip(), &headers);
    let mut visit = door.gate.visit(&address);
    let mut response = match enter(&door, &mut visit, &headers, accepted).await {
        Ok(signed) => receive(&door, &mut visit, &signed, parameters, &headers, body).await,
        Err(response) => response,
    };
    visit.mark(&mut response);
    response
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// Through the same gate as every request. A file is brought in by a person.
async fn enter(
    door: &Door,
    visit: &mut Visit<'_>,
    headers: &HeaderMap,
    accepted: Language,
) -> Result<Signed, Response> {
    let exceeded = |exceeded| refuse(NotKept::Exceeded(exceeded), accepted);
    visit.arrive().map_err(exceeded)?;
    let caller = match bearer::caller(&door.app, headers).await {
        Ok(caller) => caller,
        Err(Unauthenticated::BadToken) => Caller::Nobody,
        Err(Unauthenticated::Broken(error)) => return Err(refuse(error.into(), accepted)),
    };
    visit.enter(&caller).map_err(exceeded)?;
    match caller {
        Caller::Person(signed) => Ok(signed),
        Caller::Nobody | Caller::App(_) => Err(refuse(NotKept::Unauthenticated, accepted)),
    }
}

async fn receive(
    door: &Door,
    visit: &mut Visit<'_>,
    signed: &Signed,
    parameters: Result<Query<Parameters>, QueryRejection>,
    headers: &HeaderMap,
    body: Body,
) -> Response {
    let config = &door.app.config;
    let announced = parameters
        .map_err(|_| Refusal::BadFileName {
            flaw: NameFlaw::Sign,
        })
        .and_then(|Query(Parameters { name, secret })| {
            ask(secret.and_then(|answer| answer.parse().ok()), true)?;
            Announced::check(
                &name,
                text(headers, header::CONTENT_TYPE).unwrap_or_default(),
            )
        });
    let meant = meant::check(meant::said(headers), &signed.actor, true);
    let length = text(headers, header::CONTENT_LENGTH);
    let length: Option<u64> = length.and_then(|length| length.parse().ok());
    let mut room = door.gate.room(config.max_file_mb);
    let place = visit.send_file(signed).and_then(|()| {
        // As much as is announced, so that those who come later are told before they send it.
        room.take(length.unwrap_or_default().min(door.app.files.max_size()))
    });
    let mut bytes = Box::pin(pieces(body, &config.limits, room).fuse());
    let kept = match place {
        Ok(()) => {
            let announced = meant.and(Ok(announced));
            keep(door, signed, announced, length, &mut bytes).await
        }
        Err(exceeded) => Err(NotKept::Exceeded(exceeded)),
    };
    match kept {
        Ok(file) => (StatusCode::CREATED, no_store(told(&file))).into_response(),
        Err(why) => {
            if matches!(&why, NotKept::Exceeded(over) if over.limit == Limit::UploadsMb) {
                visit.put_off();
            }
            drain(bytes, door.app.files.max_size(), &config.limits).await;
            refuse(why, signed.language)
        }
    }
}

async fn keep(
    door: &Door,
    signed: &Signed,
    announced: Result<Result<Announced, Refusal>, Fault>,
    length: Option<u64>,
    bytes: impl Stream<Item = Result<Bytes, Stopped>> + Unpin,
) -> Result<file::Model, NotKept> {
    let (app, actor) = (&door.app, &signed.actor);
    let announced = announced.map_err(NotKept::Meant)?;
    command::file::admit(app, actor, length.unwrap_or_default()).await?;
    let announced = announced?;
    if length.is_some_and(|length| length > app.files.max_size()) {
        return Err(app.files.too_large().into());
    }
    let staged = match app.files.stage(bytes).await {
        Ok(staged) => staged,
        Err(Unstaged::Refused(refusal)) => return Err(refusal.into()),
        Err(Unstaged::Broken(error)) => return Err(error.into()),
        Err(Unstaged::Stopped(stopped)) => return Err(stopped.into()),
    };
    let sha256 = staged.sha256.clone();
    let kept = command::file::keep_staged(app, actor, announced, staged).await;
    kept.map_err(|failure| match failure {
        Failure::Refused(refusal @ Refusal::SecretMark { .. }) => NotKept::Marked(refusal, sha256),
        other => NotKept::Failed(other),
    })
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
