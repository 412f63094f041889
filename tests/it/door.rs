//! The door: what comes in over HTTP before any rule is asked, and what goes out.

mod errors;
mod graphiql;
mod headers;
mod input;
mod letter;
mod metrics;
mod pages;
mod persisted;
mod relay;
mod request;
mod size;
mod words;
