//! Documents known by their hash, so that a phone sends sixty-four letters instead of a page: the
//! protocol of Apollo's automatic persisted queries.
//!
//! What is asked for by a hash that is not known is refused with `PERSISTED_QUERY_NOT_FOUND`; sent once
//! more with its text it is remembered. Whoever fills the memory only makes others send their text.

use std::num::NonZeroUsize;
use std::sync::{Mutex, PoisonError};

use async_graphql::{Request, Value};
use axum::http::StatusCode;
use lru::LruCache;

use super::answer::Refused;
use crate::auth::token::digest;
use crate::words::Fault;

/// A longer document is not remembered, in bytes: a thousand of them fit into a few megabytes.
const LONG: usize = 16 * 1024;

pub struct Documents(Mutex<LruCache<String, String>>);

/// The hash under which a document is to be remembered, once it has been weighed.
pub struct Named(String);

impl Documents {
    pub fn new(most: usize) -> Self {
        let most = NonZeroUsize::new(most).unwrap_or(NonZeroUsize::MIN);
        Self(Mutex::new(LruCache::new(most)))
    }

    /// Puts the document in that a request names by its hash.
    pub fn fill(&self, request: &mut Request) -> Result<Option<Named>, Refused> {
        let Some(asked) = request.extensions.get("persistedQuery") else {
            return Ok(None);
        };
        let hash = hash(asked).ok_or((StatusCode::BAD_REQUEST, Fault::BadRequest))?;
        if !request.query.is_empty() {
            return if digest(&request.query) == hash {
                Ok(Some(Named(hash)))
            } else {
                Err((StatusCode::BAD_REQUEST, Fault::BadHash).into())
            };
        }
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match known.get(&hash) {
            Some(document) => {
                request.query.clone_from(document);
                Ok(None)
            }
            // Clients of this protocol expect an answer, not a failure of the transport.
            None => Err((StatusCode::OK, Fault::UnknownDocument).into()),
        }
    }

    /// Remembers a document that was weighed.
    pub fn keep(&self, named: Named, document: &str) {
        if document.len() <= LONG {
            let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            known.put(named.0, document.to_owned());
        }
    }
}

fn hash(asked: &Value) -> Option<String> {
    let Value::Object(asked) = asked else {
        return None;
    };
    let of_version_1 =
        matches!(asked.get("version"), Some(Value::Number(one)) if one.as_u64() == Some(1));
    match asked.get("sha256Hash") {
        Some(Value::String(hash)) if of_version_1 && hash.len() == 64 => {
            Some(hash.to_ascii_lowercase())
        }
        _ => None,
    }
}
