//! Counting what the server asks its database.

use std::cell::RefCell;

use crate::listener;

thread_local! {
    static SEEN: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

/// Counts the statements of this thread from here on. A test on a runtime of one thread counts its
/// own server and nobody else's.
pub struct Statements(usize);

impl Statements {
    pub fn count() -> Self {
        listener::install();
        Self(SEEN.with_borrow(Vec::len))
    }

    pub fn seen(&self) -> usize {
        SEEN.with_borrow(Vec::len) - self.0
    }

    /// How each of them was asked, in order: `query_one`, `query_all`, `execute` …
    pub fn kinds(&self) -> Vec<&'static str> {
        SEEN.with_borrow(|seen| seen[self.0..].to_vec())
    }
}

pub(crate) fn seen(kind: &'static str) {
    SEEN.with_borrow_mut(|all| all.push(kind));
}
