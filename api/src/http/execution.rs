//! Executing what a door has let in; the same at every door.

use async_graphql::{Request, Response, Value};
use futures_util::StreamExt;
use futures_util::stream::{BoxStream, unfold};

use super::Door;
use super::answer::{Answer, explain};
use crate::auth::token::digest;
use crate::graphql::mend::{self, Mending};
use crate::graphql::{Asker, Following, Loaders};

/// A request and what its answers need.
struct Prepared {
    request: Request,
    mending: Option<Mending>,
    language: rules::mandate::Language,
}

fn prepare(door: &Door, mut request: Request, asker: Asker) -> Prepared {
    let mending = mend::request(&mut request);
    let language = asker.language;
    let loaders = Loaders::new(door.app.clone(), asker.caller.clone(), language);
    Prepared {
        request: request.data(asker).data(loaders),
        mending,
        language,
    }
}

impl Prepared {
    fn finish(
        mending: &Option<Mending>,
        language: rules::mandate::Language,
        answer: &mut Response,
    ) {
        if let Some(mending) = mending {
            mending.answer(answer);
        }
        for error in &mut answer.errors {
            explain(error, language);
        }
    }
}

/// The one answer to a query or a mutation.
pub async fn once(door: &Door, request: Request, asker: Asker) -> Response {
    let prepared = prepare(door, request, asker);
    let mut answer = door.schema.execute(prepared.request).await;
    Prepared::finish(&prepared.mending, prepared.language, &mut answer);
    answer
}

/// The answers to a subscription, leaving out each that reads like the one before. One that is
/// nothing but errors is the last.
///
/// B21 rests on this: a member who may not see the tally is told nothing when somebody votes, so
/// there is nothing to count. What would read differently each time is closed by `AskedOnly`.
pub fn follow(door: &Door, request: Request, asker: Asker) -> BoxStream<'static, Answer> {
    let prepared = prepare(door, request, asker);
    let answers = door.schema.execute_stream(prepared.request.data(Following));
    let (mending, language) = (prepared.mending, prepared.language);
    unfold(Some((answers, None, mending)), move |telling| async move {
        let (mut answers, last, mending) = telling?;
        while let Some(mut answer) = answers.next().await {
            Prepared::finish(&mending, language, &mut answer);
            if answer.data == Value::Null && answer.is_err() {
                return Some((Answer(answer), None));
            }
            let answer = Answer(answer);
            let fingerprint = serde_json::to_string(&answer)
                .ok()
                .map(|text| digest(&text));
            if fingerprint != last {
                return Some((answer, Some((answers, fingerprint, mending))));
            }
        }
        None
    })
    .boxed()
}
