//! The demonstration province: "Tỉnh minh họa", with people named by their office and real drafts.

pub mod accounts;
mod conferences;
mod delegations;
mod drafts;
mod items;
mod matters;
mod people;
mod points;
mod programmes;
mod proposals;
mod province;

pub use accounts::Account;
pub use matters::open_matters;
pub use province::load;

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};

use crate::app::App;
use crate::clock::Clock;

/// A clock that stands.
struct Then(DateTime<Utc>);

impl Clock for Then {
    fn now(&self) -> DateTime<Utc> {
        self.0
    }
}

/// So long ago, for what was done then; not before anybody was in office.
fn ago(app: &App, time: TimeDelta) -> App {
    let begin = rules::deadline::start_of_local_day(province::TERM);
    App {
        clock: Arc::new(Then((app.clock.now() - time).max(begin))),
        ..app.clone()
    }
}

/// Who made a database that `demo` made.
pub const MAKER: &str = "demo";
