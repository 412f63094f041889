//! Answers as Server-Sent Events, in the protocol graphql-sse, each operation on a connection of its
//! own: for networks that break WebSockets.
//!
//! A stream lasts as a socket does. It ends without `complete` when session or mandate have ended or
//! the server stops, so that a client asks again, and hears why not.

use std::convert::Infallible;
use std::time::Duration;

use async_graphql::{Request, Response};
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream::{self, StreamExt};

use super::Door;
use super::answer::Answer;
use super::execution::follow;
use super::lasting::{ended, stopped};
use crate::graphql::Asker;

/// Proxies give up on what is silent for longer.
const BEAT: Duration = Duration::from_secs(15);

/// The events of a subscription.
pub fn of_subscription(door: &Door, request: Request, asker: Asker) -> axum::response::Response {
    let actor = asker.caller.actor().cloned();
    let (app, mut stopping) = (door.app.clone(), door.stopping.subscribe());
    let end = async move {
        let left = async {
            match &actor {
                Some(actor) => drop(ended(&app, actor).await),
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = left => {}
            () = stopped(&mut stopping) => {}
        }
    };
    // Nobody is followed who is nobody: such a stream is over with its refusal.
    let answers = follow(door, request, asker);
    let events = answers
        .map(|answer| next(&answer))
        .chain(stream::iter([complete()]));
    let events = events.take_until(Box::pin(end));
    respond(Sse::new(events.map(Ok::<_, Infallible>)).keep_alive(KeepAlive::new().interval(BEAT)))
}

/// The one answer to a query or a mutation, as events.
pub fn of_answer(answer: Response) -> axum::response::Response {
    let headers = answer.http_headers.clone();
    let response = of_refusal(&Answer(answer));
    (headers, response).into_response()
}

/// A refusal as events: a client that is refused a stream would not hear why.
pub fn of_refusal(answer: &Answer) -> axum::response::Response {
    let events = [next(answer), complete()].map(Ok::<_, Infallible>);
    respond(Sse::new(stream::iter(events)))
}

fn next(answer: &Answer) -> Event {
    let event = Event::default().event("next");
    // A value made of names, texts and numbers is always JSON.
    event.json_data(answer).unwrap_or_default()
}

/// Browsers pass over an event without data.
fn complete() -> Event {
    Event::default().event("complete").data("")
}

fn respond(events: impl IntoResponse) -> axum::response::Response {
    let mut response = events.into_response();
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        // Tells nginx to pass each event on at once.
        (header::HeaderName::from_static("x-accel-buffering"), "no"),
    ] {
        let value = HeaderValue::from_static(value);
        response.headers_mut().insert(name, value);
    }
    response
}
