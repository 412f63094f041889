//! Pages of other origins: which may ask, and what their browser is told (CORS).
//!
//! Only service tokens are for them. A cookie is not read for another origin, and nothing is ever
//! answered with credentials.

use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use rules::deadline::local_date;

use super::Door;
use crate::config::Config;
use crate::read;

/// How long a browser may remember that it may ask, in seconds: not long after a token was revoked.
const REMEMBERED: &str = "300";

/// The origin of the page that asks, when it is not one of this server's own pages. Servers and
/// command lines send none.
pub fn foreign<'a>(config: &Config, headers: &'a HeaderMap) -> Option<&'a str> {
    // What is no text is nobody's own origin, and no token lists it.
    let origin = headers.get(header::ORIGIN)?.to_str().unwrap_or_default();
    (!is_own(config, headers, origin)).then_some(origin)
}

fn is_own(config: &Config, headers: &HeaderMap, origin: &str) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let configured = || {
        let own = config.public_url.as_deref();
        own.is_some_and(|own| own.eq_ignore_ascii_case(origin))
    };
    // The browser's own word, which no script can set; it helps behind a proxy that changes the host.
    let by_browser = || text("sec-fetch-site") == Some("same-origin");
    let by_host = || {
        let origin = origin.parse::<Uri>().ok();
        let authority = origin.as_ref().and_then(Uri::authority);
        let both = authority.zip(text("host"));
        both.is_some_and(|(origin, host)| origin.as_str().eq_ignore_ascii_case(host))
    };
    configured() || by_browser() || by_host()
}

/// Answers the question that a browser asks first. It cannot carry the token yet, so it is answered
/// for every origin that some live token lists; the request itself is looked at more closely.
pub async fn preflight(State(door): State<Door>, headers: HeaderMap) -> Response {
    let mut response = StatusCode::NO_CONTENT.into_response();
    let today = local_date(door.app.clock.now());
    if let Some(origin) = foreign(&door.app.config, &headers) {
        match read::service_token::any_lists(door.app.store.reader(), origin, today).await {
            Ok(true) => {
                for (name, value) in [
                    (header::ACCESS_CONTROL_ALLOW_METHODS, "POST, GET"),
                    (
                        header::ACCESS_CONTROL_ALLOW_HEADERS,
                        "authorization, content-type",
                    ),
                    (header::ACCESS_CONTROL_MAX_AGE, REMEMBERED),
                ] {
                    set(&mut response, name, value);
                }
                open(&mut response, origin);
            }
            Ok(false) => {}
            Err(error) => {
                tracing::error!(%error, "a preflight request");
                response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
            }
        }
    }
    vary(&mut response);
    response
}

/// Lets pages of this origin read the answer.
pub fn open(response: &mut Response, origin: &str) {
    if let Ok(origin) = HeaderValue::from_str(origin) {
        let name = header::ACCESS_CONTROL_ALLOW_ORIGIN;
        response.headers_mut().insert(name, origin);
    }
}

/// Says that the answer depends on the origin, so that no cache gives it to another.
pub fn vary(response: &mut Response) {
    let origin = HeaderValue::from_static("origin");
    response.headers_mut().append(header::VARY, origin);
}

fn set(response: &mut Response, name: HeaderName, value: &'static str) {
    let value = HeaderValue::from_static(value);
    response.headers_mut().insert(name, value);
}
