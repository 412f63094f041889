//! The HTTP door: what is served where.

mod accept;
mod address;
mod answer;
mod bearer;
mod client_files;
pub mod cookie;
mod cross_origin;
mod event_stream;
mod execution;
mod files;
mod finish;
mod graphiql;
mod graphql_door;
mod headers;
mod lasting;
mod limits;
mod listen;
mod meant;
mod metrics;
mod params;
mod persisted;
mod request;
mod socket;
mod token_gate;

use std::any::Any;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post};
use rules::mandate::Language;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::sensitive_headers::{
    SetSensitiveRequestHeadersLayer, SetSensitiveResponseHeadersLayer,
};
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::TraceLayer;
use tracing::Span;

use crate::app::{App, changes};
use crate::failure::incident;
use crate::graphql::{self, ApiSchema};
use crate::words::Fault;

use self::limits::Gate;
use self::persisted::Documents;

pub use self::metrics::router as metrics_router;

/// A request that takes longer is given up, if nothing has given it up before: longer than any limit
/// of time can be set, so that one is told.
const PATIENCE: Duration = Duration::from_secs(110);
/// At the end, open WebSockets have this long to be closed.
const FAREWELL: Duration = Duration::from_secs(3);

/// What the handlers share.
#[derive(Clone)]
struct Door {
    app: App,
    schema: ApiSchema,
    gate: Arc<Gate>,
    documents: Arc<Documents>,
    /// Says when to stop; every open WebSocket holds a receiver.
    stopping: Arc<watch::Sender<bool>>,
}

impl Door {
    fn new(app: App) -> Self {
        Self {
            schema: graphql::schema(app.clone()),
            gate: Gate::new(&app.config.limits),
            documents: Arc::new(Documents::new(app.config.limits.documents)),
            app,
            stopping: Arc::new(watch::Sender::new(false)),
        }
    }
}

/// Every route of the server.
fn router(door: Door) -> Router {
    let answers = Router::new()
        .route(
            "/graphql",
            get(graphql_door::by_get)
                .post(graphql_door::by_post)
                .options(cross_origin::preflight),
        )
        .route("/graphql/ws", get(socket::open))
        .route("/graphiql", get(graphiql::page))
        .route("/graphiql/", any(missing))
        .route("/graphiql/{*rest}", any(missing))
        .route("/schema.graphql", get(schema))
        .route("/healthz", get(healthz))
        .route("/readyz", get(readyz))
        .route("/metrics", get(metrics::show))
        .fallback(client_files::serve)
        .layer(patience())
        .layer(CompressionLayer::new());
    let files = Router::new()
        .route("/files", post(files::upload))
        .route("/files/{token}", get(files::download).layer(patience()));
    answers
        .merge(files)
        // Within the headers, so that what is said after a panic carries them too.
        .layer(CatchPanicLayer::custom(panicked))
        .layer(middleware::from_fn_with_state(
            door.app.clone(),
            headers::add,
        ))
        .layer(middleware::from_fn_with_state(door.clone(), metrics::count))
        .with_state(door)
        .layer(TraceLayer::new_for_http().make_span_with(span))
        // Marked before anything could print them.
        .layer(SetSensitiveRequestHeadersLayer::new([
            header::AUTHORIZATION,
            header::COOKIE,
        ]))
        .layer(SetSensitiveResponseHeadersLayer::new([header::SET_COOKIE]))
}

fn patience() -> TimeoutLayer {
    TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE)
}

/// The answer after a panic: an id that is in the log too, and no word of what it was.
fn panicked(panic: Box<dyn Any + Send + 'static>) -> Response {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
    let incident = incident(&anyhow::anyhow!("panic: {}", text.unwrap_or("of no text")));
    let said = format!("{} {incident}", Fault::Internal.say(Language::English));
    (StatusCode::INTERNAL_SERVER_ERROR, said).into_response()
}

/// What the log says of a request: not the link to a file, which would open it.
fn span(request: &Request) -> Span {
    let path = match request.uri().path() {
        path if path.starts_with("/files/") => "/files/…",
        path => path,
    };
    tracing::debug_span!("request", method = %request.method(), path, version = ?request.version())
}

/// Serves until `stop`, then lets the requests under way finish and closes the WebSockets.
pub async fn serve(
    app: App,
    listener: TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> anyhow::Result<()> {
    let door = Door::new(app);
    let stopping = door.stopping.clone();
    // A WebSocket is no request under way: it ends when it is told to.
    let stop = async move {
        stop.await;
        stopping.send_replace(true);
    };
    tokio::select! {
        () = listen::serve(&door, router(door.clone()), listener, stop) => {}
        () = changes::hear_others(&door.app) => {}
    }
    let closed = tokio::time::timeout(FAREWELL, door.stopping.closed()).await;
    if closed.is_err() {
        tracing::warn!("some WebSockets did not close in time");
    }
    Ok(())
}

/// The SDL: the schema is public, the data is not (X4).
async fn schema() -> impl IntoResponse {
    let content_type = [(header::CONTENT_TYPE, "text/plain; charset=utf-8")];
    (content_type, graphql::sdl())
}

/// Below the explorer's page, where the client has no addresses.
async fn missing() -> StatusCode {
    StatusCode::NOT_FOUND
}

/// The process lives.
async fn healthz() -> &'static str {
    "ok"
}

/// A write would succeed; or why it would not.
async fn readyz(State(door): State<Door>) -> (StatusCode, &'static str) {
    let app = &door.app;
    match app.store.ready(&app.config.data_dir).await {
        Ok(()) => (StatusCode::OK, "ready"),
        Err(why) => (StatusCode::SERVICE_UNAVAILABLE, why.say()),
    }
}
