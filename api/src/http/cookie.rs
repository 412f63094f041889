//! The cookie that holds the refresh token: for this server only, and never for scripts.

use axum::http::HeaderMap;
use axum::http::header::COOKIE;

use secrecy::{ExposeSecret, SecretString};

use crate::auth::token::REFRESH_LIFETIME;

const NAME: &str = "dongthuan_refresh";

/// The value of `Set-Cookie` that keeps a refresh token.
pub fn set(token: &SecretString, https: bool) -> String {
    build(token.expose_secret(), REFRESH_LIFETIME.num_seconds(), https)
}

/// The value of `Set-Cookie` that removes it.
pub fn unset(https: bool) -> String {
    build("", 0, https)
}

fn build(token: &str, max_age: i64, https: bool) -> String {
    let secure = if https { "; Secure" } else { "" };
    format!("{NAME}={token}; Path=/graphql; HttpOnly; SameSite=Strict; Max-Age={max_age}{secure}")
}

/// The refresh token that came with a request.
pub fn read(headers: &HeaderMap) -> Option<SecretString> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|header| header.to_str().ok())
        .flat_map(|header| header.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, value)| *name == NAME && !value.is_empty())
        .map(|(_, value)| value.into())
}
