//! One subscription on a socket, as the frames that it brings.

use async_graphql::parser::types::OperationType;
use async_graphql::{Error, Pos, Request, Response, Value};
use futures_util::StreamExt;
use futures_util::stream::{BoxStream, unfold};
use rules::mandate::Language;

use super::Guest;
use super::frame;
use crate::auth::token::digest;
use crate::auth::{Caller, Signed};
use crate::graphql::{Asker, Following, Loaders, fault_error};
use crate::http::finish::finish;
use crate::http::request::{Checked, checked};
use crate::words::Fault;

/// A frame of a subscription.
pub enum Told {
    Event(String),
    /// The last one.
    End(String),
}

pub type Tellings = BoxStream<'static, Told>;

/// Begins a subscription; or answers the frame that refuses it.
pub fn tell(
    guest: &Guest,
    signed: &Signed,
    id: &str,
    request: Request,
) -> Result<Tellings, String> {
    let language = signed.language;
    let Checked {
        request,
        kind,
        roots,
        cost,
    } = checked(request, &guest.door).map_err(|refused| error(id, refused.error(language)))?;
    // What is not to be told apart here is for validation to explain.
    if kind.is_some_and(|kind| kind != OperationType::Subscription) || roots > 1 {
        return Err(refused(id, Fault::NotASubscription, language));
    }
    let place = guest.door.gate.follow(signed);
    let place = place.map_err(|exceeded| refused(id, Fault::Exceeded(exceeded), language))?;
    let app = guest.door.app.clone();
    let asker = Asker {
        caller: Caller::Person(signed.clone()),
        language,
        address: guest.address.clone(),
        refresh: None,
    };
    let loaders = Loaders::new(app, asker.caller.clone(), language);
    let answers = guest
        .door
        .schema
        .execute_stream(request.data(asker).data(loaders).data(Following));
    let config = guest.door.app.config.clone();
    let answers = answers.map(move |mut answer| {
        // The place is given back with the subscription.
        let _place = &place;
        finish(&mut answer, cost, &config.limits, language);
        answer
    });
    Ok(frames(id.to_owned(), answers.boxed()))
}

/// The frame that refuses an operation.
pub fn refused(id: &str, fault: Fault, language: Language) -> String {
    error(id, fault_error(fault, language))
}

fn error(id: &str, error: Error) -> String {
    let mut answer = Response::new(Value::Null);
    let mut error = error.into_server_error(Pos::default());
    error.locations.clear();
    answer.errors.push(error);
    frame::error(id, &answer)
}

/// Turns answers into frames, leaving out each that reads like the one before.
///
/// B21 rests on this: a member who may not see the tally is told nothing when somebody votes, so
/// there is nothing to count. What would read differently each time is closed by `AskedOnly`.
fn frames(id: String, answers: BoxStream<'static, Response>) -> Tellings {
    unfold(Some((answers, None)), move |telling| {
        let id = id.clone();
        async move {
            let (mut answers, mut last) = telling?;
            while let Some(answer) = answers.next().await {
                if answer.data == Value::Null && answer.is_err() {
                    return Some((Told::End(frame::error(&id, &answer)), None));
                }
                let frame = frame::next(&id, &answer);
                let fingerprint = Some(digest(&frame));
                if fingerprint != last {
                    last = fingerprint;
                    return Some((Told::Event(frame), Some((answers, last))));
                }
            }
            Some((Told::End(frame::complete(&id)), None))
        }
    })
    .boxed()
}
