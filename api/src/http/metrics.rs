//! Counting requests, and showing what was counted to whoever may see it.

use std::net::SocketAddr;
use std::time::Instant;

use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Router, middleware};

use super::{Door, headers};
use crate::app::App;

/// Counts an answer by its route, never by its path: a path may hold a link, and nobody can make up
/// routes to fill the memory with.
pub async fn count(State(door): State<Door>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let route = request.extensions().get::<MatchedPath>();
    let route = route.map_or_else(|| "client".to_owned(), |path| path.as_str().to_owned());
    let method = known(request.method());
    let response = next.run(request).await;
    let status = response.status().as_u16();
    (door.app.metrics).answered(method, &route, status, started.elapsed());
    response
}

/// The methods that are counted by their name; there is no end to those that could be sent.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::POST => "POST",
        Method::HEAD => "HEAD",
        Method::OPTIONS => "OPTIONS",
        _ => "OTHER",
    }
}

/// On the server's own address only this machine is shown the figures, and only where they have no
/// listener of their own: what a proxy passes on comes from elsewhere.
pub async fn show(
    State(door): State<Door>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
) -> Response {
    let passed_on = ["x-forwarded-for", "forwarded", "via"]
        .iter()
        .any(|name| headers.contains_key(*name));
    let elsewhere = door.app.config.metrics_listen.is_some();
    if elsewhere || passed_on || !peer.ip().to_canonical().is_loopback() {
        return StatusCode::NOT_FOUND.into_response();
    }
    figures(&door.app).into_response()
}

/// The listener of their own.
pub fn router(app: App) -> Router {
    let show = async |State(app): State<App>| figures(&app);
    Router::new()
        .route("/metrics", get(show))
        .layer(middleware::from_fn_with_state(app.clone(), headers::add))
        .with_state(app)
}

fn figures(app: &App) -> impl IntoResponse + use<> {
    let content_type = [(
        header::CONTENT_TYPE,
        "text/plain; version=0.0.4; charset=utf-8",
    )];
    (content_type, app.metrics.render())
}
