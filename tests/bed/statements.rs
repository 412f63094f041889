//! Counting what the server asks its database.

use std::cell::Cell;
use std::sync::OnceLock;

use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

thread_local! {
    static SEEN: Cell<usize> = const { Cell::new(0) };
}

/// Counts the statements of this thread from here on. A test on a runtime of one thread counts its
/// own server and nobody else's.
pub struct Statements(usize);

impl Statements {
    pub fn count() -> Self {
        // One for the whole process: with one for each thread, whichever thread comes first to a
        // span decides for all whether it is seen.
        static INSTALLED: OnceLock<bool> = OnceLock::new();
        INSTALLED.get_or_init(|| tracing::subscriber::set_global_default(Counter).is_ok());
        Self(SEEN.get())
    }

    pub fn seen(&self) -> usize {
        SEEN.get() - self.0
    }
}

/// Sees the span that SeaORM's driver opens around each statement.
struct Counter;

impl Subscriber for Counter {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let names = [
            "execute",
            "execute_unprepared",
            "query_one",
            "query_all",
            "stream",
        ];
        metadata.is_span()
            && metadata.target().starts_with("sea_orm::driver")
            && names.contains(&metadata.name())
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        SEEN.set(SEEN.get() + 1);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
