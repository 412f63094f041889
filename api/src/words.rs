//! What the server says to people: refusals and faults, in the reader's language.

mod act;
mod en;
pub mod import;
mod limit;
mod vi;

use std::borrow::Cow;

use chrono::{DateTime, NaiveDate, Utc};
use rules::consultation::SilenceMeans;
use rules::deadline::LOCAL;
use rules::mandate::Language;
use rules::refusal::Code;
use rules::{Coded, Refusal};

pub use act::act;

use crate::graphql::measure::{Exceeded, Kind};

/// Faults of a request that no rule knows: of the transport, or of the program that called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    Unauthenticated,
    BadToken,
    /// The request means another person or mandate than the one signed in (X17).
    MandateMismatch,
    /// The request does not say which mandate it means (X17).
    MandateRequired,
    NotEntitled,
    /// The same code, to an app.
    NotForTokens,
    /// A service token came from a page of an origin that it does not list.
    OriginNotAllowed,
    NotFound,
    BadId,
    BadPage,
    /// A question names a day that nothing can be of.
    DayOutOfReach,
    BadRequest,
    BadQuery,
    TooLarge,
    /// Several requests in one body.
    Batch,
    /// A limit, how far it was exceeded, and what it allows.
    Exceeded(Exceeded),
    /// A document asked for by its hash is not known; sent whole, it will be.
    UnknownDocument,
    /// A document is sent with a hash that is not its own.
    BadHash,
    MethodNotAllowed,
    NotAcceptable,
    /// A subscription was sent by whoever takes one answer only.
    StreamOnly,
    UnsupportedMediaType,
    BadLink,
    FileGone,
    NotASubscription,
    TooManySubscriptions,
    AskedOnly,
    /// The database or the disk does not serve just now.
    TryAgain,
    /// A commit was begun, and no answer says whether it lasts.
    OutcomeUnknown,
    Internal,
}

impl Fault {
    /// The stable code, in `extensions.code`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unauthenticated => "UNAUTHENTICATED",
            Self::BadToken => "BAD_TOKEN",
            Self::MandateMismatch => Code::MandateMismatch.code(),
            Self::MandateRequired => "MANDATE_REQUIRED",
            Self::NotEntitled | Self::NotForTokens => "NOT_ENTITLED",
            Self::OriginNotAllowed => "ORIGIN_NOT_ALLOWED",
            Self::NotFound => "NOT_FOUND",
            Self::BadId => "BAD_ID",
            Self::BadPage => "BAD_PAGE",
            Self::DayOutOfReach => "DAY_OUT_OF_REACH",
            Self::BadRequest => "BAD_REQUEST",
            Self::BadQuery => "BAD_QUERY",
            Self::TooLarge => "TOO_LARGE",
            Self::Batch => "BATCH_NOT_SUPPORTED",
            Self::Exceeded(exceeded) => match exceeded.limit.kind() {
                Kind::TooLarge => "TOO_LARGE",
                Kind::TooDeep => "TOO_DEEP",
                Kind::TooComplex => "TOO_COMPLEX",
                Kind::TooSlow => "TOO_SLOW",
                Kind::RateLimited => "RATE_LIMITED",
                Kind::TooManyAtOnce => "TOO_MANY_AT_ONCE",
                Kind::TooManySubscriptions => "TOO_MANY_SUBSCRIPTIONS",
            },
            // As clients of Apollo's protocol know it.
            Self::UnknownDocument => "PERSISTED_QUERY_NOT_FOUND",
            Self::BadHash => "PERSISTED_QUERY_HASH_MISMATCH",
            Self::MethodNotAllowed => "METHOD_NOT_ALLOWED",
            Self::NotAcceptable | Self::StreamOnly => "NOT_ACCEPTABLE",
            Self::UnsupportedMediaType => "UNSUPPORTED_MEDIA_TYPE",
            Self::BadLink => "BAD_LINK",
            Self::FileGone => "NOT_FOUND",
            Self::NotASubscription => "NOT_A_SUBSCRIPTION",
            Self::AskedOnly => "NOT_TO_BE_FOLLOWED",
            Self::TooManySubscriptions => "TOO_MANY_SUBSCRIPTIONS",
            Self::TryAgain => "TRY_AGAIN",
            Self::OutcomeUnknown => "OUTCOME_UNKNOWN",
            Self::Internal => "INTERNAL",
        }
    }

    pub fn say(self, language: Language) -> Cow<'static, str> {
        if let Self::Exceeded(exceeded) = self {
            return limit::say(&exceeded, language).into();
        }
        match language {
            Language::Vietnamese => vi::fault(self).into(),
            Language::English => en::fault(self).into(),
        }
    }
}

/// A refusal in words.
pub fn refusal(refusal: &Refusal, language: Language) -> String {
    match language {
        Language::Vietnamese => vi::refusal(refusal),
        Language::English => en::refusal(refusal),
    }
}

/// What silence means in one request (N7).
pub fn silence(means: SilenceMeans, language: Language) -> &'static str {
    use SilenceMeans::{Agreement, NoAnswer, Nothing};
    match (means, language) {
        (Agreement, Language::Vietnamese) => "Hết hạn không trả lời thì coi như đồng ý.",
        (Agreement, Language::English) => "No answer past the day counts as agreement.",
        (NoAnswer, Language::Vietnamese) => {
            "Quá hạn chưa trả lời phải giải trình; không trả lời không phải là đồng ý."
        }
        (NoAnswer, Language::English) => {
            "A missing answer has to be explained past the day; silence is no agreement."
        }
        (Nothing, Language::Vietnamese) => {
            "Yêu cầu chưa đến người được quyền trả lời; không trả lời không phải là đồng ý."
        }
        (Nothing, Language::English) => {
            "The request has not reached anybody entitled to answer; silence is no agreement."
        }
    }
}

/// The language asked for by a browser: English if it comes before Vietnamese, else Vietnamese.
pub fn accepted(header: Option<&str>) -> Language {
    let first = header.unwrap_or_default().split(',').find_map(|range| {
        let tag = range.split(';').next().unwrap_or_default().trim();
        match tag.split('-').next().unwrap_or_default() {
            "vi" => Some(Language::Vietnamese),
            "en" => Some(Language::English),
            _ => None,
        }
    });
    first.unwrap_or(Language::Vietnamese)
}

/// "17:00 ngày 25/11/2026" reads the same in both languages once the word in between is given.
fn instant(at: DateTime<Utc>, between: &str) -> String {
    at.with_timezone(&LOCAL)
        .format(&format!("%H:%M{between}%d/%m/%Y"))
        .to_string()
}

fn date(day: NaiveDate) -> String {
    day.format("%d/%m/%Y").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_vietnamese_unless_english_is_asked_for() {
        for (header, language) in [
            (None, Language::Vietnamese),
            (Some("fr-FR,fr;q=0.9"), Language::Vietnamese),
            (Some("en-US,en;q=0.9,vi;q=0.8"), Language::English),
            (Some("fr, vi-VN;q=0.9, en;q=0.8"), Language::Vietnamese),
        ] {
            assert_eq!(accepted(header), language, "{header:?}");
        }
    }
}
