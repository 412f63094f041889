//! What the server writes into its log.

use std::cell::RefCell;

use crate::listener;

thread_local! {
    static WRITTEN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// The warnings and errors of this thread from here on, as a test on a runtime of one thread has
/// them of its own server.
pub struct Log(usize);

impl Log {
    pub fn read() -> Self {
        listener::install();
        Self(WRITTEN.with_borrow(Vec::len))
    }

    pub fn lines(&self) -> Vec<String> {
        WRITTEN.with_borrow(|written| written[self.0..].to_vec())
    }
}

pub(crate) fn written(line: String) {
    WRITTEN.with_borrow_mut(|all| all.push(line));
}
