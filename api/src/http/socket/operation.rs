//! One operation on a socket, as the frames that it brings.

use std::sync::Arc;

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
    let checked = checked(request, &guest.door);
    let checked = checked.map_err(|refused| error(id, refused.error(language)))?;
    if checked.kind != Some(OperationType::Subscription) {
        return Ok(answer(guest, known, id, checked));
    }
    if checked.roots > 1 {
        return Err(refused(id, Fault::NotASubscription, language));
    }
    let place = guest.door.gate.follow(&known.signed);
    let place = place.map_err(|exceeded| refused(id, Fault::Exceeded(exceeded), language))?;
    let asker = asker(guest, known.signed.clone());
    let answers = execution::follow(&guest.door, checked, asker);
    let (id, last) = (id.to_owned(), frame::complete(id));
    let frames = answers.map(move |answer| {
        // The place is given back with the subscription.
        let _place = &place;
        match answer.0.data {
            async_graphql::Value::Null if answer.0.is_err() => {
                Told::End(frame::error(&id, &answer))
            }
            _ => Told::Event(frame::next(&id, &answer)),
        }
    });
    Ok(frames.chain(iter([Told::End(last)])).boxed())
}

/// The one answer to a query or a mutation. A socket outlives its token; what would need one by POST
/// needs one here too.
fn answer(guest: &Guest, known: &Let, id: &str, checked: Checked) -> Tellings {
    let (guest, known, id) = (guest.clone(), known.clone(), id.to_owned());
    let answer = async move {
        let told = answer_now(&guest, &known, checked).await;
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

async fn answer_now(guest: &Guest, known: &Let, checked: Checked) -> Answer {
    let language = known.signed.language;
    let signed = match auth::resolve(&guest.door.app, &known.bearer).await {
        Ok(signed) => signed,
        Err(Unauthenticated::BadToken) => {
            return Answer::refusal(fault_error(Fault::BadToken, language));
        }
        Err(Unauthenticated::Broken(error)) => {
            return Answer::refusal(broken(&error.into(), language));
        }
    };
    // Asked here it counts as asked by POST.
    let mut visit = guest.door.gate.visit(&guest.address);
    let asker = asker(guest, signed);
    let done = match visit.enter(&asker.caller) {
        Ok(()) => execution::once(&guest.door, checked, asker).await,
        Err(exceeded) => Err(exceeded),
    };
    done.map_or_else(
        |exceeded| Answer::refusal(fault_error(Fault::Exceeded(exceeded), language)),
        Answer,
    )
}

/// No cookie is read here, and none can be set: who signs in does so by POST.
fn asker(guest: &Guest, signed: Signed) -> Asker {
    Asker {
        language: signed.language,
        caller: Caller::Person(signed),
        address: guest.address.clone(),
        refresh: None,
        device: None,
        signed_in: Arc::default(),
    }
}

/// The frame that refuses an operation.
pub fn refused(id: &str, fault: Fault, language: Language) -> String {
    error(id, fault_error(fault, language))
}

fn error(id: &str, error: Error) -> String {
    frame::error(id, &Answer::refusal(error))
}
