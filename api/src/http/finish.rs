//! What every answer of an executed request gets, whichever door it leaves by.

use std::time::Duration;

use async_graphql::{Response, Value, value};
use rules::mandate::Language;
use tokio::time::timeout;

use super::answer::explain;
use crate::config::Limits;
use crate::graphql::measure::{Exceeded, Limit};
use crate::store::statements;

/// Errors told of one request; a document may hold thousands of mistakes.
const MANY: usize = 50;
/// Characters of one error; a name in a document may be as long as the document.
const LONG: usize = 500;

/// Explains the errors, and says what was asked for and what may be.
pub fn finish(answer: &mut Response, cost: usize, limits: &Limits, language: Language) {
    answer.errors.truncate(MANY);
    for error in &mut answer.errors {
        explain(error, language);
        if let Some((end, _)) = error.message.char_indices().nth(LONG) {
            error.message.truncate(end);
            error.message.push('…');
        }
    }
    let (cost, maximum) = (number(cost), number(limits.cost));
    let said = value!({ "requested": cost, "maximum": maximum });
    answer.extensions.insert("cost".to_owned(), said);
}

fn number(number: usize) -> Value {
    Value::Number(number.into())
}

/// Works on a request for as long, and with as many statements, as it may.
pub async fn patiently<T>(limits: &Limits, work: impl Future<Output = T>) -> Result<T, Exceeded> {
    let patience = Duration::from_secs(limits.seconds.try_into().unwrap_or(u64::MAX));
    match timeout(patience, statements::within(limits.statements, work)).await {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(spent)) => Err(Limit::Statements.over(spent, limits)),
        Err(_) => Err(Limit::Seconds.over(limits.seconds.saturating_add(1), limits)),
    }
}
