//! The web client: its files, and its page for every address that is not a file.

use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use client::Assets;

use crate::auth::token::digest_of;

/// Files whose name holds their content's hash never change.
const FOREVER: &str = "public, max-age=31536000, immutable";
const ASK_AGAIN: &str = "no-cache";

pub async fn serve(method: Method, uri: Uri, headers: HeaderMap) -> Response {
    if method != Method::GET && method != Method::HEAD {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let path = uri.path().trim_start_matches('/');
    if let Some(file) = file(path, &headers) {
        return file;
    }
    // An address inside the client; a missing file is missing.
    let is_page = !path
        .split('/')
        .next_back()
        .unwrap_or_default()
        .contains('.');
    match file("index.html", &headers) {
        Some(page) if is_page => page,
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The embedded file of this path, or that the caller has it already.
pub fn file(path: &str, headers: &HeaderMap) -> Option<Response> {
    let file = Assets::get(path)?;
    let tag = format!("\"{}\"", &digest_of(&file.data)[..32]);
    let caching = if path.starts_with("assets/") {
        FOREVER
    } else {
        ASK_AGAIN
    };
    let known = headers
        .get(header::IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.split(',').any(|one| one.trim() == tag));
    let head = [
        (header::CACHE_CONTROL, caching.to_owned()),
        (header::ETAG, tag),
        (header::CONTENT_TYPE, content_type(path).to_owned()),
    ];
    Some(if known {
        (StatusCode::NOT_MODIFIED, head).into_response()
    } else {
        (head, file.data.into_owned()).into_response()
    })
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webmanifest" => "application/manifest+json",
        "json" => "application/json",
        _ => "application/octet-stream",
    }
}
