//! Places: how many somebody holds at once.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::config::Limits;
use crate::graphql::measure::{Exceeded, Limit};

type Key = (Limit, String);

/// Who holds how many places. Whoever holds none is not kept.
#[derive(Clone, Debug, Default)]
pub struct Slots(Arc<Mutex<HashMap<Key, usize>>>);

/// A place, given back when it is dropped.
#[derive(Debug)]
#[must_use = "a place lasts as long as it is kept"]
pub struct Slot {
    slots: Slots,
    key: Key,
}

impl Slots {
    pub fn hold(&self, limit: Limit, who: &str, limits: &Limits) -> Result<Slot, Exceeded> {
        let key = (limit, who.to_owned());
        let mut held = self.lock();
        let held = held.entry(key.clone()).or_default();
        // At least one is held by then, so nothing empty is left behind.
        limit.check(*held + 1, limits)?;
        *held += 1;
        Ok(Slot {
            slots: self.clone(),
            key,
        })
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Key, usize>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        let mut held = self.slots.lock();
        if let Some(count) = held.get_mut(&self.key) {
            *count -= 1;
            if *count == 0 {
                held.remove(&self.key);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_given_back_and_nothing_is_kept() {
        let limits = Limits {
            guest_sockets: 2,
            ..Limits::default()
        };
        let slots = Slots::default();
        let hold = |who| slots.hold(Limit::GuestSockets, who, &limits);
        let (one, two) = (hold("a").unwrap(), hold("a").unwrap());
        let refused = hold("a").unwrap_err();
        assert_eq!((refused.score, refused.maximum), (3, 2));
        let other = hold("b").unwrap();
        drop(one);
        let again = hold("a").unwrap();
        drop((two, again, other));
        assert!(slots.lock().is_empty());
    }
}
