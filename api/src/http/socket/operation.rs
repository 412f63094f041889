//! One operation on a socket, as the frames that it brings.

use async_graphql::parser::types::OperationType;
use async_graphql::{Error, Request};
use futures_util::StreamExt;
use futures_util::stream::{BoxStream, iter, once};
use rules::mandate::Language;

use super::Guest;
use super::conversation::Let;
use super::frame;
use crate::auth::{self, Caller, Signed, Unauthenticated};
use crate::graphql::{Asker, broken, fault_error};
use crate::http::answer::Answer;
use crate::http::execution;
use crate::http::request::{Checked, checked};
use crate::words::Fault;

/// A frame of an operation.
pub enum Told {
    Event(String),
    /// The last one.
    End(String),
}

pub type Tellings = BoxStream<'static, Told>;

/// Begins an operation; or answers the frame that refuses it.
pub fn tell(guest: &Guest, known: &Let, id: &str, request: Request) -> Result<Tellings, String> {
    let language = known.signed.language;
    let Checked {
        request,
        kind,
        roots,
    } = checked(request).map_err(|refused| error(id, refused.error(language)))?;
    if kind != Some(OperationType::Subscription) {
        return Ok(answer(guest, known, id, request));
    }
    if roots > 1 {
        return Err(refused(id, Fault::NotASubscription, language));
    }
    let asker = asker(guest, known.signed.clone());
    let answers = execution::follow(&guest.door, request, asker);
    let (id, last) = (id.to_owned(), frame::complete(id));
    let frames = answers.map(move |answer| match answer.0.data {
        async_graphql::Value::Null if answer.0.is_err() => Told::End(frame::error(&id, &answer)),
        _ => Told::Event(frame::next(&id, &answer)),
    });
    Ok(frames.chain(iter([Told::End(last)])).boxed())
}

/// The one answer to a query or a mutation. A socket outlives its token; what would need one by POST
/// needs one here too.
fn answer(guest: &Guest, known: &Let, id: &str, request: Request) -> Tellings {
    let (guest, known, id) = (guest.clone(), known.clone(), id.to_owned());
    let answer = async move {
        let language = known.signed.language;
        let told = match auth::resolve(&guest.door.app, &known.bearer).await {
            Ok(signed) => {
                let asker = asker(&guest, signed);
                Answer(execution::once(&guest.door, request, asker).await)
            }
            Err(Unauthenticated::BadToken) => {
                Answer::refusal(fault_error(Fault::BadToken, language))
            }
            Err(Unauthenticated::Broken(error)) => Answer::refusal(broken(&error.into(), language)),
        };
        match told.was_executed() {
            true => vec![
                Told::Event(frame::next(&id, &told)),
                Told::End(frame::complete(&id)),
            ],
            false => vec![Told::End(frame::error(&id, &told))],
        }
    };
    once(answer).flat_map(iter).boxed()
}

/// No cookie is read here, and none can be set: who signs in does so by POST.
fn asker(guest: &Guest, signed: Signed) -> Asker {
    Asker {
        language: signed.language,
        caller: Caller::Person(signed),
        address: guest.address.clone(),
        refresh: None,
    }
}

/// The frame that refuses an operation.
pub fn refused(id: &str, fault: Fault, language: Language) -> String {
    error(id, fault_error(fault, language))
}

fn error(id: &str, error: Error) -> String {
    frame::error(id, &Answer::refusal(error))
}
