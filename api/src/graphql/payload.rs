//! What a mutation answers: its result, or why not, as data.

use async_graphql::{Context, ID, Result, SimpleObject};
use rules::Refusal;
use rules::mandate::Language;

use super::asker::Asking;
use super::enums::ErrorCode;
use super::fault::broken;
use super::id::{self, Kind};
use crate::failure::Failure;
use crate::words;

/// Why a verb was refused.
#[derive(SimpleObject)]
pub struct UserError {
    /// The stable code, for programs.
    code: ErrorCode,
    /// The input field that caused it; null when no single one did.
    field: Option<String>,
    /// The reason in the reader's language, for people.
    message: String,
    /// The number of the rule that refuses, such as B7; null when none in the rulebook does.
    rule: Option<String>,
    /// Global id of what to turn to instead: of ROUND_SUPERSEDED the consultation about the new
    /// draft; null when there is nothing.
    turn_to_id: Option<ID>,
}

impl UserError {
    fn new(refusal: &Refusal, language: Language) -> Self {
        Self {
            code: refusal.code().into(),
            field: refusal.field().map(str::to_owned),
            message: words::refusal(refusal, language),
            rule: refusal.rule().map(str::to_owned),
            turn_to_id: match refusal {
                Refusal::RoundSuperseded { next, .. } => {
                    Some(id::encode(Kind::Consultation, *next))
                }
                _ => None,
            },
        }
    }
}

/// Splits the outcome of a command: its result and no errors, or no result and the errors.
///
/// Whatever was loaded before the verb may be stale after it, so it is forgotten.
pub fn settle<T>(
    ctx: &Context<'_>,
    outcome: Result<T, Failure>,
) -> Result<(Option<T>, Vec<UserError>)> {
    ctx.loaders()?.forget();
    match outcome {
        Ok(result) => Ok((Some(result), Vec::new())),
        Err(Failure::Refused(refusal)) => {
            Ok((None, vec![UserError::new(&refusal, ctx.language())]))
        }
        Err(Failure::Broken(error)) => Err(broken(&error, ctx.language())),
    }
}
