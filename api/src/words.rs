//! What the server says to people: refusals and faults, in the reader's language.

mod en;
mod vi;

use chrono::{DateTime, NaiveDate, Utc};
use rules::Refusal;
use rules::deadline::LOCAL;
use rules::mandate::Language;

/// Faults of a request that no rule knows: of the transport, or of the program that called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    Unauthenticated,
    BadToken,
    NotEntitled,
    /// The same code, to an app.
    NotForTokens,
    /// A service token came from a page of an origin that it does not list.
    OriginNotAllowed,
    NotFound,
    BadId,
    BadPage,
    BadRequest,
    BadQuery,
    TooDeep,
    TooLarge,
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
    Internal,
}

impl Fault {
    /// The stable code, in `extensions.code`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unauthenticated => "UNAUTHENTICATED",
            Self::BadToken => "BAD_TOKEN",
            Self::NotEntitled | Self::NotForTokens => "NOT_ENTITLED",
            Self::OriginNotAllowed => "ORIGIN_NOT_ALLOWED",
            Self::NotFound => "NOT_FOUND",
            Self::BadId => "BAD_ID",
            Self::BadPage => "BAD_PAGE",
            Self::BadRequest => "BAD_REQUEST",
            Self::BadQuery => "BAD_QUERY",
            Self::TooDeep => "TOO_DEEP",
            Self::TooLarge => "TOO_LARGE",
            Self::MethodNotAllowed => "METHOD_NOT_ALLOWED",
            Self::NotAcceptable | Self::StreamOnly => "NOT_ACCEPTABLE",
            Self::UnsupportedMediaType => "UNSUPPORTED_MEDIA_TYPE",
            Self::BadLink => "BAD_LINK",
            Self::FileGone => "NOT_FOUND",
            Self::NotASubscription => "NOT_A_SUBSCRIPTION",
            Self::AskedOnly => "NOT_TO_BE_FOLLOWED",
            Self::TooManySubscriptions => "TOO_MANY_SUBSCRIPTIONS",
            Self::Internal => "INTERNAL",
        }
    }

    pub fn say(self, language: Language) -> &'static str {
        match language {
            Language::Vietnamese => vi::fault(self),
            Language::English => en::fault(self),
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
