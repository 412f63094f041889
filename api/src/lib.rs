//! Dongthuan: the work of a provincial People's Committee, from the order of a ballot to the
//! decision after it.
//!
//! Reading order: `config` and `app` say what a running server holds; `command` is the only writer;
//! `read` answers questions; `graphql` and `http` are the doors.

pub mod admin;
pub mod app;
pub mod auth;
pub mod backup;
pub mod clock;
pub mod command;
pub mod config;
pub mod demo;
pub mod failure;
pub mod files;
pub mod graphql;
pub mod http;
pub mod metrics;
pub mod open_files;
mod papers;
pub mod private;
pub mod read;
pub mod secrets;
pub mod start;
pub mod store;
pub mod sweeper;
pub mod words;
