//! Executing what a door has let in; the same at every door.

use async_graphql::{Request, Response, Value};
use futures_util::StreamExt;
use futures_util::stream::{BoxStream, unfold};
use rules::mandate::Language;

use super::Door;
use super::answer::Answer;
use super::finish::{finish, patiently};
use super::request::Checked;
use crate::auth::token::digest;
use crate::graphql::measure::Exceeded;
use crate::graphql::mend::{self, Mending};
use crate::graphql::{Asker, Following, Loaders};

/// What an answer still needs when the library has made it.
struct Finish {
    door: Door,
    mending: Option<Mending>,
    cost: usize,
    language: Language,
}

fn prepare(door: &Door, checked: Checked, asker: Asker) -> (Request, Finish) {
    let Checked {
        mut request, cost, ..
    } = checked;
    let mending = mend::request(&mut request);
    let language = asker.language;
    let loaders = Loaders::new(door.app.clone(), asker.caller.clone(), language);
    let finish = Finish {
        door: door.clone(),
        mending,
        cost,
        language,
    };
    (request.data(asker).data(loaders), finish)
}

impl Finish {
    fn put(&self, answer: &mut Response) {
        if let Some(mending) = &self.mending {
            mending.answer(answer);
        }
        let limits = &self.door.app.config.limits;
        finish(answer, self.cost, limits, self.language);
    }
}

/// The one answer to a query or a mutation, within the time and the statements that it may take.
pub async fn once(door: &Door, checked: Checked, asker: Asker) -> Result<Response, Exceeded> {
    let (request, finish) = prepare(door, checked, asker);
    let work = door.schema.execute(request);
    let mut answer = patiently(&door.app.config.limits, work).await?;
    finish.put(&mut answer);
    Ok(answer)
}

/// The answers to a subscription, leaving out each that reads like the one before. One that is
/// nothing but errors is the last.
///
/// B21 rests on this: a member who may not see the tally is told nothing when somebody votes, so
/// there is nothing to count. What would read differently each time is closed by `AskedOnly`.
pub fn follow(door: &Door, checked: Checked, asker: Asker) -> BoxStream<'static, Answer> {
    let (request, finish) = prepare(door, checked, asker);
    let answers = door.schema.execute_stream(request.data(Following));
    unfold(Some((answers, None, finish)), move |telling| async move {
        let (mut answers, last, finish) = telling?;
        while let Some(mut answer) = answers.next().await {
            finish.put(&mut answer);
            if answer.data == Value::Null && answer.is_err() {
                return Some((Answer(answer), None));
            }
            let answer = Answer(answer);
            let fingerprint = serde_json::to_string(&answer)
                .ok()
                .map(|text| digest(&text));
            if fingerprint != last {
                return Some((answer, Some((answers, fingerprint, finish))));
            }
        }
        None
    })
    .boxed()
}
