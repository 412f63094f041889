//! GraphiQL, the explorer of the API: for the demonstration, and where the configuration asks for it.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use sea_orm::DbErr;

use super::{Door, client_files};
use crate::demo;
use crate::read::province;

const PAGE: &str = "graphiql/index.html";

pub async fn page(State(door): State<Door>, headers: HeaderMap) -> Response {
    match is_served(&door).await {
        Ok(true) => {}
        Ok(false) => return StatusCode::NOT_FOUND.into_response(),
        Err(error) => {
            tracing::error!(%error, "whose database this is could not be asked");
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
    }
    // Under the same content policy as every page: its build leaves out what would write styles.
    client_files::file(PAGE, &headers).unwrap_or_else(|| StatusCode::NOT_FOUND.into_response())
}

async fn is_served(door: &Door) -> Result<bool, DbErr> {
    match door.app.config.graphiql {
        Some(configured) => Ok(configured),
        None => {
            let maker = province::made_by(door.app.store.reader()).await?;
            Ok(maker.as_deref() == Some(demo::MAKER))
        }
    }
}
