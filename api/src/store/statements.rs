//! Counting the statements of one request, wherever it asks the database from.
//!
//! SeaORM calls `count` after each statement, on the task that asked. A request that has asked too
//! often is given up, and the transaction that it was in is undone.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use tokio::sync::Notify;
use tokio::task::JoinHandle;

tokio::task_local! {
    static BUDGET: Arc<Budget>;
}

struct Budget {
    most: usize,
    spent: AtomicUsize,
    overspent: Notify,
    /// Something lasts by now, and is to be answered.
    lifted: AtomicBool,
}

impl Budget {
    fn is_overspent(&self) -> bool {
        let spent = self.spent.load(Ordering::Relaxed);
        spent > self.most && !self.lifted.load(Ordering::Relaxed)
    }
}

/// Counts one statement of the request under way, if there is one.
pub(super) fn count() {
    // The sweeper and the command line have no budget.
    let counted = BUDGET.try_with(|budget| {
        budget.spent.fetch_add(1, Ordering::Relaxed);
        if budget.is_overspent() {
            budget.overspent.notify_one();
        }
    });
    counted.unwrap_or_default();
}

/// Does a piece of work that may ask so many statements; or answers how many it had asked.
pub async fn within<T>(most: usize, work: impl Future<Output = T>) -> Result<T, usize> {
    let budget = Arc::new(Budget {
        most,
        spent: AtomicUsize::new(0),
        overspent: Notify::new(),
        lifted: AtomicBool::new(false),
    });
    let spending = BUDGET.scope(budget.clone(), work);
    tokio::select! {
        biased;
        () = budget.overspent.notified() => {}
        done = spending => if !budget.is_overspent() {
            return Ok(done);
        },
    }
    Err(budget.spent.load(Ordering::Relaxed))
}

/// Asks before something is made to last: nothing of a request that has overspent may, and of one that
/// has not, whatever it asks afterwards, what was done is answered.
pub fn may_last() -> bool {
    let may = BUDGET.try_with(|budget| {
        let may = !budget.is_overspent();
        budget.lifted.fetch_or(may, Ordering::Relaxed);
        may
    });
    may.unwrap_or(true)
}

/// Starts a task that spends from the same budget.
pub fn spawn<T: Send + 'static>(work: impl Future<Output = T> + Send + 'static) -> JoinHandle<T> {
    match BUDGET.try_with(Arc::clone) {
        Ok(budget) => tokio::spawn(BUDGET.scope(budget, work)),
        Err(_) => tokio::spawn(work),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn ask(times: usize) {
        for _ in 0..times {
            count();
            tokio::task::yield_now().await;
        }
    }

    #[tokio::test]
    async fn work_within_its_budget_is_done() {
        count();
        assert_eq!(within(3, ask(3)).await, Ok(()));
        assert_eq!(within(3, ask(100)).await, Err(4));
    }

    #[tokio::test]
    async fn what_lasts_is_answered() {
        let lasting = |times| async move {
            ask(times).await;
            let may = may_last();
            ask(9).await;
            may
        };
        assert_eq!(within(3, lasting(3)).await, Ok(true));
        assert_eq!(within(3, lasting(4)).await, Err(4));
    }

    #[tokio::test]
    async fn a_task_spends_from_the_same_budget() {
        let work = async {
            ask(2).await;
            drop(spawn(ask(2)).await);
        };
        assert_eq!(within(3, work).await, Err(4));
    }
}
