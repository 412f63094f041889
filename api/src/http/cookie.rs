//! The cookies, for this server only and never for scripts: one holds the refresh token, one says that it
//! is the same device as before.

use axum::http::HeaderMap;
use axum::http::header::COOKIE;

use secrecy::{ExposeSecret, SecretString};

use crate::auth::token::REFRESH_LIFETIME;
use crate::command::session::KNOWN_FOR;

const NAME: &str = "dongthuan_refresh";
const DEVICE: &str = "dongthuan_device";
/// What we put into a cookie has this many characters.
const LENGTH: usize = 43;

/// The value of `Set-Cookie` that keeps a refresh token.
pub fn set(token: &SecretString, https: bool) -> String {
    build(
        NAME,
        token.expose_secret(),
        REFRESH_LIFETIME.num_seconds(),
        https,
    )
}

/// The value of `Set-Cookie` that removes it.
pub fn unset(https: bool) -> String {
    build(NAME, "", 0, https)
}

/// The value of `Set-Cookie` by which a device is known again.
pub fn set_device(mark: &SecretString, https: bool) -> String {
    build(DEVICE, mark.expose_secret(), KNOWN_FOR.num_seconds(), https)
}

fn build(name: &str, token: &str, max_age: i64, https: bool) -> String {
    let secure = if https { "; Secure" } else { "" };
    format!("{name}={token}; Path=/graphql; HttpOnly; SameSite=Strict; Max-Age={max_age}{secure}")
}

/// The refresh token that came with a request.
pub fn read(headers: &HeaderMap) -> Option<SecretString> {
    named(headers, NAME)
}

/// What the device is known by, if it has the form that we gave it.
pub fn read_device(headers: &HeaderMap) -> Option<SecretString> {
    named(headers, DEVICE).filter(|mark| mark.expose_secret().len() == LENGTH)
}

fn named(headers: &HeaderMap, wanted: &str) -> Option<SecretString> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|header| header.to_str().ok())
        .flat_map(|header| header.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, value)| *name == wanted && !value.is_empty())
        .map(|(_, value)| value.into())
}
