//! What the server does, seen from outside: over HTTP, on both databases.

mod access;
mod ballot;
mod budget;
mod consultation;
mod delegation;
mod door;
mod files;
mod identity;
mod journal;
mod node;
mod notice;
mod phone;
mod province;
mod storage;
mod subscription;
mod token;
mod work;
