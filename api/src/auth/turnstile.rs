//! One attempt to sign in at a time from one address.
//!
//! So a wrong password is counted before the next one is looked at, however many come at once, and a
//! whole committee behind one address still signs in: its attempts wait some milliseconds each.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, Weak};

use tokio::sync::{Mutex as Turn, OwnedMutexGuard};

/// When this many addresses are remembered, those without an attempt under way are forgotten.
const MANY: usize = 1_000;

#[derive(Debug, Default)]
pub struct Turnstile(Mutex<HashMap<String, Weak<Turn<()>>>>);

impl Turnstile {
    /// Waits for the address's turn, which lasts until the guard is dropped.
    pub async fn enter(&self, address: &str) -> OwnedMutexGuard<()> {
        self.turn(address).lock_owned().await
    }

    fn turn(&self, address: &str) -> Arc<Turn<()>> {
        // A poisoned lock still holds a usable map.
        let mut turns = self
            .0
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        if turns.len() >= MANY {
            turns.retain(|_, turn| turn.strong_count() > 0);
        }
        if let Some(turn) = turns.get(address).and_then(Weak::upgrade) {
            return turn;
        }
        let turn = Arc::new(Turn::new(()));
        turns.insert(address.to_owned(), Arc::downgrade(&turn));
        turn
    }
}
