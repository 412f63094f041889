//! The token in a request.

use axum::http::{HeaderMap, header};

use crate::app::App;
use crate::auth::{self, Caller, Signed, Unauthenticated};

/// Who sent a request; nobody if it does not say. What is said and is no good token is refused.
pub async fn caller(app: &App, headers: &HeaderMap) -> Result<Caller, Unauthenticated> {
    let Some(value) = headers.get(header::AUTHORIZATION) else {
        return Ok(Caller::Nobody);
    };
    let bearer = value
        .to_str()
        .ok()
        .and_then(|value| value.strip_prefix("Bearer "))
        .ok_or(Unauthenticated::BadToken)?;
    auth::caller(app, bearer.trim()).await
}

/// The person who sent a request, for doors that no app may pass.
pub async fn signed(app: &App, headers: &HeaderMap) -> Result<Option<Signed>, Unauthenticated> {
    match caller(app, headers).await? {
        Caller::Person(signed) => Ok(Some(signed)),
        Caller::App(_) => Err(Unauthenticated::BadToken),
        Caller::Nobody => Ok(None),
    }
}
