//! The door: what comes in over HTTP before any rule is asked, and what goes out.

mod graphiql;
mod input;
mod letter;
mod metrics;
mod pages;
mod persisted;
mod relay;
mod request;
mod size;
