//! Answers as Server-Sent Events, in the protocol graphql-sse, each operation on a connection of its
//! own: for networks that break WebSockets.
//!
//! A stream lasts as a socket does. It ends without `complete` when session or mandate have ended or
//! the server stops, so that a client asks again, and hears why not.

use std::convert::Infallible;
use std::time::Duration;

use async_graphql::Response;
use axum::body::Body;
use axum::http::{HeaderName, header};
use axum::response::IntoResponse;
use futures_util::stream::{self, BoxStream, StreamExt};
use tokio::time::timeout;

use super::Door;
use super::answer::Answer;
use super::execution::follow;
use super::lasting::{ended, stopped};
use super::request::Checked;
use crate::auth::Caller;
use crate::graphql::Asker;
use crate::graphql::measure::Exceeded;

/// Proxies give up on what is silent for longer.
const BEAT: Duration = Duration::from_secs(15);

/// The events of a subscription.
pub fn of_subscription(
    door: &Door,
    checked: Checked,
    asker: Asker,
) -> Result<axum::response::Response, Exceeded> {
    let mut places = vec![door.gate.stream(&asker.address)?];
    if let Caller::Person(signed) = &asker.caller {
        places.push(door.gate.following(signed)?);
    }
    let actor = asker.caller.actor().cloned();
    let (app, mut stopping) = (door.app.clone(), door.stopping.subscribe());
    let end = async move {
        let left = async {
            match &actor {
                Some(actor) => {
                    ended(&app, actor).await;
                }
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = left => {}
            () = stopped(&mut stopping) => {}
        }
    };
    // Nobody is followed who is nobody: such a stream is over with its refusal.
    let answers = follow(door, checked, asker);
    let events = answers.map(move |answer| {
        // The places are given back with the stream.
        let _places = &places;
        next(&answer)
    });
    let events = events.chain(stream::iter([COMPLETE.to_owned()]));
    let events = events.take_until(Box::pin(end)).boxed();
    let body = stream::unfold(events, beating).map(Ok::<_, Infallible>);
    Ok(respond(Body::from_stream(body)))
}

/// The next event, or a comment that says that the line is alive.
async fn beating(mut events: Events) -> Option<(String, Events)> {
    let said = match timeout(BEAT, events.next()).await {
        Ok(event) => event?,
        Err(_) => COMMENT.to_owned(),
    };
    Some((said, events))
}

type Events = BoxStream<'static, String>;

/// The one answer to a query or a mutation, as events.
pub fn of_answer(answer: Response) -> axum::response::Response {
    let headers = answer.http_headers.clone();
    let response = of_refusal(&Answer(answer));
    (headers, response).into_response()
}

/// A refusal as events: a client that is refused a stream would not hear why.
pub fn of_refusal(answer: &Answer) -> axum::response::Response {
    respond((next(answer) + COMPLETE).into())
}

const COMMENT: &str = ":\n\n";
/// Browsers pass over an event without a field for data.
const COMPLETE: &str = "event: complete\ndata: \n\n";

/// JSON is one line.
fn next(answer: &Answer) -> String {
    let data = serde_json::to_string(answer).unwrap_or_default();
    format!("event: next\ndata: {data}\n\n")
}

fn respond(events: Body) -> axum::response::Response {
    let head = [
        (header::CONTENT_TYPE, "text/event-stream; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        // Tells nginx to pass each event on at once.
        (HeaderName::from_static("x-accel-buffering"), "no"),
    ];
    (head, events).into_response()
}
