//! Subscriptions over a WebSocket.

mod door;
mod event;
mod life;
mod protocol;
mod sight;
