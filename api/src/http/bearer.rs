//! The access token in a request.

use axum::http::{HeaderMap, header};

use crate::app::App;
use crate::auth::{self, Signed, Unauthenticated};

/// Who sent a request; none if it does not say. What is said and is no good access token is refused.
pub async fn signed(app: &App, headers: &HeaderMap) -> Result<Option<Signed>, Unauthenticated> {
    let Some(value) = headers.get(header::AUTHORIZATION) else {
        return Ok(None);
    };
    let bearer = value
        .to_str()
        .ok()
        .and_then(|value| value.strip_prefix("Bearer "))
        .ok_or(Unauthenticated::BadToken)?;
    auth::resolve(app, bearer.trim()).await.map(Some)
}
