//! The verbs of a ballot (state machine 4.7), one file each.

mod amendment;
mod cast;
mod close;
mod coordination;
mod decide;
mod draft;
mod held;
mod open;
mod order;

pub use amendment::{Resolve, resolve_amendment};
pub use cast::{Cast, cast, record_late_opinion};
pub use close::{close, close_due};
pub use coordination::Coordination;
pub use decide::{Decide, decide};
pub use draft::{Draft, draft};
pub use open::{Open, open};
pub use order::{Order, order};
