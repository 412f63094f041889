//! What a request by a service token must pass before it is executed.

use axum::http::StatusCode;
use rules::Coded;
use serde_json::json;

use super::Door;
use super::answer::Refused;
use super::request::Checked;
use crate::auth::service::Bearer;
use crate::command::service_token::record_use;
use crate::failure::{Failure, fault};
use crate::graphql::asked::{changes, operation, root_fields, short};
use crate::words::Fault;

/// Passes a request that only reads and comes from a server or from a listed origin. Every one enters
/// the journal first, a refused one too: a token in wrong hands shows itself by them.
pub async fn pass(
    door: &Door,
    bearer: &Bearer,
    address: &str,
    origin: Option<&str>,
    checked: Result<Checked, Refused>,
) -> Result<Checked, Refused> {
    let (mut name, mut fields) = (None, Vec::new());
    let outcome = checked.and_then(|mut checked| {
        let request = &mut checked.request;
        let asked = request.operation_name.clone();
        let document = request.parsed_query().ok();
        let mut reads = false;
        if let Some(document) = document {
            let found = operation(document, asked.as_deref());
            name = found.and_then(|(name, _)| name.map(|name| short(name)));
            fields = root_fields(document, asked.as_deref());
            reads = !changes(document, asked.as_deref());
        }
        let listed = origin.is_none_or(|origin| bearer.lists(origin));
        match (listed, reads) {
            (false, _) => Err((StatusCode::FORBIDDEN, Fault::OriginNotAllowed).into()),
            // X5: read-only; no verb, and nothing that stays open, is even begun.
            (true, false) => Err((StatusCode::FORBIDDEN, Fault::NotForTokens).into()),
            (true, true) => Ok(checked),
        }
    });
    let areas: Vec<_> = bearer.areas.iter().map(|area| area.code()).collect();
    let entry = json!({
        "operation": name,
        "fields": fields,
        "areas": areas,
        "address": address,
        "origin": origin.map(short),
        "refused": outcome.as_ref().err().map(|refused| refused.1.code()),
    });
    match record_use(&door.app, bearer, entry).await {
        Ok(true) => outcome,
        Ok(false) => Err((StatusCode::UNAUTHORIZED, Fault::BadToken).into()),
        Err(error) => {
            tracing::error!(%error, "the use of a service token was not entered");
            Err(match error {
                Failure::Broken(error) if fault(&error) != Fault::Internal => {
                    (StatusCode::SERVICE_UNAVAILABLE, Fault::TryAgain)
                }
                _ => (StatusCode::INTERNAL_SERVER_ERROR, Fault::Internal),
            }
            .into())
        }
    }
}
