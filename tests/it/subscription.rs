//! Subscriptions, over a WebSocket and by events.

mod door;
mod event;
mod life;
mod protocol;
mod sight;
mod stream;
