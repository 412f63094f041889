//! The gate that every door of the API has: how often somebody may ask, how much at once, how much may
//! stay open. Over HTTP, over a socket and over a stream it is the same one.
//!
//! One address may stand for a whole agency, so its limits are generous to who shows a token and
//! tighter to who does not; an account has its own.

mod rate;
mod room;
mod slots;
mod visit;

use std::sync::Arc;

use crate::auth::Signed;
use crate::config::Limits;
use crate::graphql::measure::{Exceeded, Limit};

use self::rate::Rates;
pub use self::rate::Steady;
pub use self::room::Room;
use self::room::Rooms;
pub use self::slots::Slot;
use self::slots::Slots;
pub use self::visit::Visit;

/// What is counted of everybody who asks. Of whoever has not asked for a while nothing is kept.
pub struct Gate {
    limits: Limits,
    rates: Rates,
    slots: Slots,
    rooms: Rooms,
}

impl Gate {
    pub fn new(limits: &Limits) -> Arc<Self> {
        Arc::new(Self {
            limits: limits.clone(),
            rates: Rates::new(limits),
            slots: Slots::default(),
            rooms: Rooms::default(),
        })
    }

    /// A socket or a stream from an address, for as long as the answered place is kept.
    pub fn stream(&self, address: &str) -> Result<Slot, Exceeded> {
        self.hold(Limit::AddressStreams, address)
    }

    /// A connection, whatever is asked over it.
    pub fn connection(&self, address: &str) -> Result<Slot, Exceeded> {
        self.hold(Limit::Connections, address)
    }

    /// A connection, whosever it is.
    pub fn any_connection(&self) -> Result<Slot, Exceeded> {
        self.hold(Limit::AllConnections, "")
    }

    /// A socket on which no token was shown yet.
    pub fn guest_socket(&self, address: &str) -> Result<Slot, Exceeded> {
        self.hold(Limit::GuestSockets, address)
    }

    /// A subscription that a person follows: it is one request, and keeps a place while it lasts.
    pub fn follow(&self, signed: &Signed) -> Result<Slot, Exceeded> {
        let account = signed.actor.account_id.to_string();
        self.rates
            .take(Limit::AccountPerMinute, &account)
            .map_err(|refused| refused.exceeded)?;
        self.hold(Limit::AccountStreams, &account)
    }

    /// The same for a request that was counted already.
    pub fn following(&self, signed: &Signed) -> Result<Slot, Exceeded> {
        let account = signed.actor.account_id.to_string();
        self.hold(Limit::AccountStreams, &account)
    }

    /// Counts the messages of one socket.
    pub fn messages(&self) -> Steady {
        Steady::new(Limit::SocketPerMinute, &self.limits)
    }

    fn hold(&self, limit: Limit, who: &str) -> Result<Slot, Exceeded> {
        self.slots.hold(limit, who, &self.limits)
    }
}
