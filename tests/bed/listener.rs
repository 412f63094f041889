//! Hears what the server traces, for the tests that count or read it.

use std::fmt::{Debug, Write};
use std::sync::OnceLock;

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

use crate::{log, statements};

/// One for the whole process: with one for each thread, whichever thread comes first to a span
/// decides for all whether it is seen.
pub(crate) fn install() {
    static INSTALLED: OnceLock<bool> = OnceLock::new();
    INSTALLED.get_or_init(|| tracing::subscriber::set_global_default(Listener).is_ok());
}

struct Listener;

impl Listener {
    /// Whether it is the span that SeaORM's driver opens around each statement.
    fn is_statement(metadata: &Metadata<'_>) -> bool {
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
}

impl Subscriber for Listener {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let is_line = metadata.is_event() && *metadata.level() <= Level::WARN;
        is_line || Self::is_statement(metadata)
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        statements::seen(attributes.metadata().name());
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = Line(format!("{}", event.metadata().level()));
        event.record(&mut line);
        log::written(line.0);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// An event as one line.
struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        // Writing into a string does not fail.
        let _written = write!(self.0, " {field}={value:?}");
    }
}
