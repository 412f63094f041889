//! Taking connections: so many from one address, and none that sends the head of its request letter by
//! letter. `axum::serve` sets no timer, so the library below it would wait for ever.

use std::net::{IpAddr, SocketAddr};
use std::pin::pin;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use hyper::server::conn::http1::Builder;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::time::timeout;
use tower::ServiceExt;

use super::Door;
use super::limits::Slot;
use crate::graphql::measure::Exceeded;

/// After an error of the machine, such as too many open files.
const BREATH: Duration = Duration::from_millis(200);

/// At the end, requests under way have this long to finish; whatever drips is cut off then.
const FAREWELL: Duration = Duration::from_secs(10);

/// Serves until `stop`, then lets the requests under way finish, for so long.
pub async fn serve(
    door: &Door,
    router: Router,
    listener: TcpListener,
    stop: impl Future<Output = ()>,
) {
    // Each connection holds a receiver for as long as it lasts.
    let ending = watch::Sender::new(false);
    let builder = builder(door);
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
        let Ok(places) = places(door, peer.ip()) else {
            continue;
        };
        connect(&builder, &router, ending.subscribe(), stream, peer, places);
    }
    drop(listener);
    ending.send_replace(true);
    ending.closed().await;
}

/// HTTP/1.1 only: proxies speak it to what is behind them, and browsers want TLS for more. The builder
/// for both waits without a timer for the first bytes, which say which it is.
fn builder(door: &Door) -> Builder {
    let patience = door.app.config.limits.arrival.try_into();
    let mut builder = Builder::new();
    builder
        .timer(TokioTimer::new())
        .header_read_timeout(Duration::from_secs(patience.unwrap_or(u64::MAX)));
    builder
}

/// A place among those of the address, and one among all. Behind a proxy everybody has its address.
fn places(door: &Door, peer: IpAddr) -> Result<Vec<Slot>, Exceeded> {
    let mut places = Vec::with_capacity(2);
    if !door.app.config.trusts(peer) {
        places.push(door.gate.connection(&peer.to_canonical().to_string())?);
    }
    places.push(door.gate.any_connection()?);
    Ok(places)
}

fn connect(
    builder: &Builder,
    router: &Router,
    mut ending: watch::Receiver<bool>,
    stream: TcpStream,
    peer: SocketAddr,
    places: Vec<Slot>,
) {
    let router = router.clone();
    let service = TowerToHyperService::new(router.map_request(move |request: Request<_>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(peer));
        request
    }));
    let serving = builder.serve_connection(TokioIo::new(stream), service);
    tokio::spawn(async move {
        let _places = places;
        let mut serving = pin!(serving.with_upgrades());
        let served = tokio::select! {
            served = serving.as_mut() => Ok(served),
            // Told, or told to nobody any more: it ends either way.
            _ = ending.changed() => {
                serving.as_mut().graceful_shutdown();
                timeout(FAREWELL, serving).await
            }
        };
        match served {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::debug!(%error, "a connection ended"),
            Err(_) => tracing::warn!(%peer, "a request did not end in time and was cut off"),
        }
    });
}
