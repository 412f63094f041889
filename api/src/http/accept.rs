//! In which media type a request wants to be answered.

use axum::http::{HeaderMap, header};

/// The media types of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    /// `application/graphql-response+json`: the status says what became of the request.
    Response,
    /// `application/json`, for clients from before: an answer to a query that is not valid comes with
    /// 200, for anything else may be a proxy's.
    Json,
}

impl Media {
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Response => "application/graphql-response+json; charset=utf-8",
            Self::Json => "application/json; charset=utf-8",
        }
    }
}

/// What a request accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// One answer, in this type.
    pub answer: Option<Media>,
    /// A stream of events (graphql-sse).
    pub stream: bool,
}

impl Accepted {
    /// The media type of what is said before anything is executed.
    pub fn media(self) -> Media {
        self.answer.unwrap_or(Media::Json)
    }
}

const RESPONSE: &str = "application/graphql-response+json";
const JSON: &str = "application/json";
const STREAM: &str = "text/event-stream";

/// What the header `Accept` says (RFC 9110, 12.5.1); nothing when none of our types is accepted.
pub fn accepted(headers: &HeaderMap) -> Option<Accepted> {
    let values = headers.get_all(header::ACCEPT).iter();
    let text: Vec<_> = values.filter_map(|value| value.to_str().ok()).collect();
    negotiate(&text.join(","))
}

fn negotiate(accept: &str) -> Option<Accepted> {
    let ranges: Vec<Range> = accept.split(',').filter_map(Range::parse).collect();
    if ranges.is_empty() {
        let answer = Some(Media::Json);
        return Some(Accepted {
            answer,
            stream: false,
        });
    }
    // Types that old clients do not know must be named: a wildcard means plain JSON.
    let named = |kind: &str| {
        let range = ranges.iter().find(|range| range.kind == kind);
        range.map_or(0, |range| range.quality)
    };
    let (response, json) = (named(RESPONSE), quality(&ranges, JSON));
    let answer = match (response, json) {
        (0, 0) => None,
        (response, json) if response >= json => Some(Media::Response),
        _ => Some(Media::Json),
    };
    let stream = named(STREAM) > 0;
    (answer.is_some() || stream).then_some(Accepted { answer, stream })
}

/// How much a type is wanted: as the most precise range says that it falls under.
fn quality(ranges: &[Range], kind: &str) -> u16 {
    let group = kind.split('/').next().unwrap_or_default();
    let names = [kind.to_owned(), format!("{group}/*"), "*/*".to_owned()];
    let mut found = names
        .iter()
        .filter_map(|name| ranges.iter().find(|range| range.kind == *name));
    found.next().map_or(0, |range| range.quality)
}

struct Range {
    kind: String,
    /// In thousandths.
    quality: u16,
}

impl Range {
    /// One range. A type in another encoding than UTF-8 is another type.
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(';').map(str::trim);
        let kind = parts.next().filter(|kind| !kind.is_empty())?;
        let mut quality = 1000;
        for part in parts {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            match name.trim().to_ascii_lowercase().as_str() {
                "q" => quality = thousandths(value),
                "charset" if !is_utf8(value) => quality = 0,
                _ => {}
            }
        }
        let kind = kind.to_ascii_lowercase();
        Some(Self { kind, quality })
    }
}

fn thousandths(text: &str) -> u16 {
    let number: f32 = text.trim().parse().unwrap_or(1.0);
    // A float turns into the nearest number that fits.
    (number.clamp(0.0, 1.0) * 1000.0) as u16
}

/// Whether an encoding is the one in which we speak.
pub fn is_utf8(charset: &str) -> bool {
    let charset = charset.trim().trim_matches('"');
    charset.eq_ignore_ascii_case("utf-8") || charset.eq_ignore_ascii_case("utf8")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(accept: &str) -> Option<(Option<Media>, bool)> {
        negotiate(accept).map(|accepted| (accepted.answer, accepted.stream))
    }

    #[test]
    fn the_type_that_is_wanted_most_is_chosen() {
        use Media::{Json, Response};
        for (accept, answer) in [
            ("", Json),
            ("*/*", Json),
            ("application/*", Json),
            ("application/json", Json),
            ("Application/GraphQL-Response+JSON", Response),
            ("application/graphql-response+json; charset=utf-8", Response),
            (
                "application/json, application/graphql-response+json",
                Response,
            ),
            (
                "application/graphql-response+json, application/json;q=0.9",
                Response,
            ),
            (
                "application/graphql-response+json;q=0.5, application/json",
                Json,
            ),
            ("application/graphql-response+json;q=0.5, */*", Json),
            ("application/graphql-response+json;q=0, */*;q=0.1", Json),
            ("text/html, application/xhtml+xml, */*;q=0.8", Json),
            (
                "multipart/mixed, application/graphql-response+json",
                Response,
            ),
        ] {
            assert_eq!(chosen(accept), Some((Some(answer), false)), "{accept}");
        }
    }

    #[test]
    fn a_stream_must_be_asked_for_by_name() {
        assert_eq!(chosen("text/event-stream"), Some((None, true)));
        let both = "application/json, text/event-stream";
        assert_eq!(chosen(both), Some((Some(Media::Json), true)));
        assert_eq!(
            chosen("text/event-stream;q=0, */*").map(|of| of.1),
            Some(false)
        );
    }

    #[test]
    fn what_we_do_not_speak_is_not_acceptable() {
        for accept in [
            "text/html",
            "text/*",
            "application/json;q=0",
            "application/json; charset=utf-16",
            "application/json;q=0, */*",
            "text/event-stream;q=0",
        ] {
            assert_eq!(chosen(accept), None, "{accept}");
        }
    }
}
