//! Files: in by upload, out by link, seen with what they belong to.

mod dossier;
mod gate;
mod letter;
mod link;
mod refused;
mod seen;
mod sweep;
mod upload;
