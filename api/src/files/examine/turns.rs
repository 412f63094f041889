//! Whose file is looked into next: few at a time, and of one account one, so that nobody can make the
//! others wait for a row of files of their own.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tokio::sync::{AcquireError, OwnedSemaphorePermit, Semaphore};
use uuid::Uuid;

/// How many files are looked into at a time.
const AT_ONCE: usize = 2;

#[derive(Debug)]
pub struct Turns {
    all: Arc<Semaphore>,
    /// Of accounts whose files are looked into, or wait for it.
    accounts: Mutex<HashMap<Uuid, Weak<Semaphore>>>,
}

/// A turn, given back when it is dropped.
#[derive(Debug)]
#[must_use = "a turn lasts as long as it is kept"]
pub struct Turn(#[expect(dead_code, reason = "held")] [OwnedSemaphorePermit; 2]);

impl Default for Turns {
    fn default() -> Self {
        Self {
            all: Arc::new(Semaphore::new(AT_ONCE)),
            accounts: Mutex::default(),
        }
    }
}

impl Turns {
    pub async fn take(&self, account: Uuid) -> Result<Turn, AcquireError> {
        // The account's own first: who waits for that is in nobody's way.
        let own = self.of(account).acquire_owned().await?;
        let one = self.all.clone().acquire_owned().await?;
        Ok(Turn([own, one]))
    }

    fn of(&self, account: Uuid) -> Arc<Semaphore> {
        let mut accounts = self.accounts.lock().unwrap_or_else(PoisonError::into_inner);
        accounts.retain(|_, own| own.strong_count() > 0);
        let own = accounts.get(&account).and_then(Weak::upgrade);
        own.unwrap_or_else(|| {
            let own = Arc::new(Semaphore::new(1));
            accounts.insert(account, Arc::downgrade(&own));
            own
        })
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::task::Poll;

    use futures_util::poll;

    use super::*;

    #[tokio::test]
    async fn two_files_at_a_time_and_of_one_account_one() {
        let turns = Turns::default();
        let [a, b, c] = [1, 2, 3].map(Uuid::from_u128);
        let first = turns.take(a).await.unwrap();
        // The same account waits, others do not wait for it.
        let mut again = pin!(turns.take(a));
        assert!(poll!(again.as_mut()).is_pending());
        let second = turns.take(b).await.unwrap();
        let mut third = pin!(turns.take(c));
        assert!(poll!(third.as_mut()).is_pending());
        drop(second);
        let Poll::Ready(third) = poll!(third.as_mut()) else {
            panic!("still waiting")
        };
        assert!(poll!(again.as_mut()).is_pending());
        drop(first);
        let again = again.await.unwrap();
        drop((again, third.unwrap()));
        drop(turns.of(b));
        assert!(
            turns
                .accounts
                .lock()
                .unwrap()
                .values()
                .all(|own| own.strong_count() == 0)
        );
    }
}
