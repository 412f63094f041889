//! Following a matter: its present state at once, and again when it may read differently.

use std::time::Duration;

use async_graphql::{Context, Result};
use chrono::{DateTime, Utc};
use futures_util::StreamExt;
use futures_util::stream::{BoxStream, unfold};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{Interval, MissedTickBehavior, interval};

use super::asker::Asking;
use crate::app::changes::Change;
use crate::app::{App, Subject};

/// How often the clock is looked at. It is asked, not slept towards: only the application's own clock
/// says when a deadline has come.
const LOOK: Duration = Duration::from_millis(500);

/// Put into a request that follows.
pub struct Following;

/// A matter that is followed, each time as it may be seen then.
pub type Followed<T> = BoxStream<'static, Result<T>>;

/// Follows a matter by reading it whenever something happened to it. `read` answers the matter and
/// its deadline.
pub fn follow<T, F>(
    ctx: &Context<'_>,
    subject: Subject,
    read: impl Fn() -> F + Send + 'static,
) -> Result<Followed<T>>
where
    T: Send + 'static,
    F: Future<Output = Result<(T, Option<DateTime<Utc>>)>> + Send,
{
    let loaders = ctx.loaders()?.clone();
    // Listening begins before the first reading, so that nothing falls in between.
    let watch = Watch::new(ctx.app()?.clone(), subject);
    let events = unfold((watch, read, false), move |(mut watch, read, begun)| {
        let loaders = loaders.clone();
        async move {
            if begun {
                watch.something_happens().await;
            }
            loaders.renew();
            watch.seen_at = watch.app.clock.now();
            let item = read().await.map(|(matter, deadline)| {
                watch.deadline = deadline;
                matter
            });
            Some((item, (watch, read, true)))
        }
    });
    Ok(events.boxed())
}

/// Waits for what may change a matter: a command, here or elsewhere, or the clock.
struct Watch {
    app: App,
    subject: Subject,
    changes: Receiver<Change>,
    timer: Interval,
    seen_at: DateTime<Utc>,
    deadline: Option<DateTime<Utc>>,
}

impl Watch {
    fn new(app: App, subject: Subject) -> Self {
        let mut timer = interval(LOOK);
        timer.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Self {
            changes: app.changes.hear(),
            seen_at: app.clock.now(),
            app,
            subject,
            timer,
            deadline: None,
        }
    }

    async fn something_happens(&mut self) {
        loop {
            tokio::select! {
                heard = self.changes.recv() => if self.concerns(heard) {
                    break;
                },
                _ = self.timer.tick() => if self.has_fallen_due() {
                    break;
                },
            }
        }
        // What has piled up meanwhile is read at once.
        self.changes = self.changes.resubscribe();
    }

    fn concerns(&self, heard: Result<Change, RecvError>) -> bool {
        match heard {
            Ok(Change::Of(subject)) => subject == self.subject,
            // Something was missed, and it may have been ours.
            Ok(Change::Anything) | Err(RecvError::Lagged(_)) => true,
            // The application holds the other end for as long as it lives.
            Err(RecvError::Closed) => false,
        }
    }

    /// Whether the deadline has come since the matter was last read.
    fn has_fallen_due(&self) -> bool {
        let now = self.app.clock.now();
        self.deadline
            .is_some_and(|deadline| self.seen_at < deadline && deadline <= now)
    }
}
