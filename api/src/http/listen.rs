//! Taking connections: so many from one address, and none that sends the head of its request letter by
//! letter. `axum::serve` sets no timer, so the library below it would wait for ever.

use std::net::{IpAddr, SocketAddr};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt;

use super::Door;
use super::limits::Slot;

/// After an error of the machine, such as too many open files.
const BREATH: Duration = Duration::from_millis(200);

/// Serves until `stop`, then lets the requests under way finish.
pub async fn serve(
    door: &Door,
    router: Router,
    listener: TcpListener,
    stop: impl Future<Output = ()>,
) {
    let graceful = GracefulShutdown::new();
    let builder = Arc::new(builder(door));
    let mut stop = pin!(stop);
    loop {
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    tracing::debug!(%error, "a connection was not taken");
                    tokio::time::sleep(BREATH).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        // Whoever has too many is cut off; to say so would be one more thing to wait for.
        let Ok(place) = place(door, peer.ip()) else {
            continue;
        };
        connect(&builder, &router, &graceful, stream, peer, place);
    }
    drop(listener);
    graceful.shutdown().await;
}

fn builder(door: &Door) -> Builder<TokioExecutor> {
    let patience = door.app.config.limits.arrival.try_into();
    let patience = Duration::from_secs(patience.unwrap_or(u64::MAX));
    let mut builder = Builder::new(TokioExecutor::new());
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(patience);
    // Proxies speak HTTP/1.1 to what is behind them, and browsers HTTP/2 with TLS only.
    builder.http1_only()
}

/// Behind a proxy everybody has its address.
fn place(door: &Door, peer: IpAddr) -> Result<Option<Slot>, ()> {
    if door.app.config.trusts(peer) {
        return Ok(None);
    }
    let place = door.gate.connection(&peer.to_canonical().to_string());
    place.map(Some).map_err(drop)
}

fn connect(
    builder: &Arc<Builder<TokioExecutor>>,
    router: &Router,
    graceful: &GracefulShutdown,
    stream: TcpStream,
    peer: SocketAddr,
    place: Option<Slot>,
) {
    let (builder, router, watcher) = (builder.clone(), router.clone(), graceful.watcher());
    tokio::spawn(async move {
        let _place = place;
        let service = hyper_util::service::TowerToHyperService::new(router.map_request(
            move |request: Request<_>| {
                let mut request = request.map(Body::new);
                request.extensions_mut().insert(ConnectInfo(peer));
                request
            },
        ));
        let serving = builder.serve_connection_with_upgrades(TokioIo::new(stream), service);
        if let Err(error) = watcher.watch(serving.into_owned()).await {
            tracing::debug!(%error, "a connection ended");
        }
    });
}
