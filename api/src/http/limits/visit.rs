//! One request passing the gate, and what its answer says about it.

use std::time::Duration;

use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;

use super::rate::Standing;
use super::{Gate, Slot};
use crate::auth::{Caller, Signed};
use crate::graphql::measure::{Exceeded, Limit};

// Of draft-ietf-httpapi-ratelimit-headers, in the form since its eighth version.
const POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");
const LIMIT: HeaderName = HeaderName::from_static("ratelimit");
/// How soon to try again when too much goes on at once.
const SOON: Duration = Duration::from_secs(1);
/// The same when it is as large as files are.
const LATER: Duration = Duration::from_secs(10);

/// A request under way: it keeps its places until it is dropped.
pub struct Visit<'a> {
    gate: &'a Gate,
    pub address: &'a str,
    places: Vec<Slot>,
    standing: Option<Standing>,
    wait: Option<Duration>,
}

impl Gate {
    pub fn visit<'a>(&'a self, address: &'a str) -> Visit<'a> {
        Visit {
            gate: self,
            address,
            places: Vec::new(),
            standing: None,
            wait: None,
        }
    }
}

impl Visit<'_> {
    /// Before anything is looked up: whatever comes from this address.
    pub fn arrive(&mut self) -> Result<(), Exceeded> {
        let address = self.address;
        self.take(Limit::AddressPerMinute, address, false)?;
        self.hold(Limit::AddressAtOnce, address)
    }

    /// Once it is known who asks. A bad token is nobody's.
    pub fn enter(&mut self, caller: &Caller) -> Result<(), Exceeded> {
        let (rate, who) = match caller {
            Caller::Nobody => {
                let address = self.address;
                return self.take(Limit::GuestPerMinute, address, true);
            }
            Caller::Person(signed) => (Limit::AccountPerMinute, signed.actor.account_id),
            Caller::App(bearer) => (Limit::TokenPerMinute, bearer.id),
        };
        let who = who.to_string();
        self.take(rate, &who, true)?;
        self.hold(Limit::AccountAtOnce, &who)
    }

    /// One more file that a person sends.
    pub fn send_file(&mut self, signed: &Signed) -> Result<(), Exceeded> {
        let account = signed.actor.account_id.to_string();
        self.hold(Limit::AccountUploads, &account)
    }

    /// Too much goes on at once: to be tried again a little later.
    pub fn put_off(&mut self) {
        self.wait = Some(LATER);
    }

    /// Says how it stands with the rate, and when to come again.
    pub fn mark(&self, response: &mut Response) {
        let headers = response.headers_mut();
        let mut set = |name: HeaderName, text: String| {
            if let Ok(value) = HeaderValue::from_str(&text) {
                headers.insert(name, value);
            }
        };
        if let Some(wait) = self.wait {
            set(header::RETRY_AFTER, seconds(wait).to_string());
        }
        if let Some(Standing { limit, quota, left }) = self.standing {
            let name = limit.name();
            let reset = self
                .wait
                .map_or_else(String::new, |wait| format!(";t={}", seconds(wait)));
            set(POLICY, format!("\"{name}\";q={quota};w=60"));
            set(LIMIT, format!("\"{name}\";r={left}{reset}"));
        }
    }

    fn take(&mut self, limit: Limit, who: &str, tell: bool) -> Result<(), Exceeded> {
        match self.gate.rates.take(limit, who) {
            Ok(standing) => {
                // What the neighbours leave of an address is not for each of them to know.
                if tell {
                    self.standing = Some(standing);
                }
                Ok(())
            }
            Err(refused) => {
                self.wait = Some(refused.wait);
                self.standing = Some(Standing {
                    limit,
                    quota: refused.exceeded.maximum,
                    left: 0,
                });
                Err(refused.exceeded)
            }
        }
    }

    fn hold(&mut self, limit: Limit, who: &str) -> Result<(), Exceeded> {
        let held = self.gate.hold(limit, who);
        let slot = held.inspect_err(|_| self.wait = Some(SOON))?;
        self.places.push(slot);
        Ok(())
    }
}

fn seconds(wait: Duration) -> u64 {
    wait.as_secs() + u64::from(wait.subsec_nanos() > 0)
}
