//! Which matters have changed: told after the commit, within the process and, on PostgreSQL, to every
//! process on the same database.
//!
//! What is told is only *that* a matter changed. Whoever hears it reads again, as the actor who asks
//! and with the clock of that moment, so nobody is told more than a query would answer.

use std::time::Duration;

use sea_orm::sqlx::postgres::PgListener;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, Statement};
use tokio::sync::broadcast;
use uuid::Uuid;

use super::{App, Subject};

/// Changes that a slow listener may be behind before it is told to read again in any case.
const BACKLOG: usize = 256;
const CHANNEL: &str = "dongthuan_changes";
/// How long before a lost connection to the database is tried again.
const AGAIN: Duration = Duration::from_secs(1);

/// What is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    Of(Subject),
    /// Something may have been missed.
    Anything,
}

/// Where changes are told and heard.
#[derive(Clone, Debug)]
pub struct Changes {
    sender: broadcast::Sender<Change>,
    /// This process, which hears from itself directly.
    teller: Uuid,
}

impl Default for Changes {
    fn default() -> Self {
        Self {
            sender: broadcast::Sender::new(BACKLOG),
            teller: Uuid::new_v4(),
        }
    }
}

impl Changes {
    /// Hears every change from here on.
    pub fn hear(&self) -> broadcast::Receiver<Change> {
        self.sender.subscribe()
    }

    /// Tells this process, once the work is durable.
    pub(super) fn tell(&self, touched: &[Subject]) {
        for subject in touched {
            self.send(Change::Of(*subject));
        }
    }

    /// Tells the other processes: PostgreSQL keeps it back until the transaction is durable, and
    /// forgets it when that fails.
    pub(super) async fn announce(
        &self,
        transaction: &DatabaseTransaction,
        touched: &[Subject],
    ) -> Result<(), DbErr> {
        if transaction.get_database_backend() != DbBackend::Postgres {
            return Ok(());
        }
        for subject in touched {
            let said = format!("{} {} {}", self.teller, subject.kind, subject.id);
            transaction
                .execute_raw(Statement::from_sql_and_values(
                    DbBackend::Postgres,
                    "SELECT pg_notify($1, $2)",
                    [CHANNEL.into(), said.into()],
                ))
                .await?;
        }
        Ok(())
    }

    fn send(&self, change: Change) {
        // Nobody may be listening.
        drop(self.sender.send(change));
    }

    /// Passes on what another process said.
    fn repeat(&self, said: &str) {
        let mut words = said.split(' ');
        let (teller, kind, id) = (words.next(), words.next(), words.next());
        if teller.is_some_and(|teller| teller == self.teller.to_string()) {
            return;
        }
        let subject = kind
            .zip(id.and_then(|id| Uuid::parse_str(id).ok()))
            .and_then(|(kind, id)| Subject::followed(kind, id));
        // A newer version may say what this one does not know.
        self.send(subject.map_or(Change::Anything, Change::Of));
    }
}

/// Hears the other processes on the same database, until dropped. SQLite is one process's own.
pub async fn hear_others(app: &App) {
    if app.store.backend() != DbBackend::Postgres {
        return std::future::pending().await;
    }
    loop {
        if let Err(error) = listen(app).await {
            tracing::warn!(%error, "other processes are not heard");
        }
        tokio::time::sleep(AGAIN).await;
    }
}

async fn listen(app: &App) -> Result<(), sea_orm::sqlx::Error> {
    let pool = app.store.reader().get_postgres_connection_pool();
    let mut listener = PgListener::connect_with(pool).await?;
    listener.listen(CHANNEL).await?;
    app.changes.send(Change::Anything);
    loop {
        match listener.try_recv().await? {
            Some(notice) => app.changes.repeat(notice.payload()),
            // The connection was lost and is there again.
            None => app.changes.send(Change::Anything),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repeated(said: impl Fn(&Changes) -> String) -> Option<Change> {
        let changes = Changes::default();
        let mut heard = changes.hear();
        changes.repeat(&said(&changes));
        heard.try_recv().ok()
    }

    #[test]
    fn another_process_is_believed_and_the_own_echo_is_not_heard() {
        let (other, id) = (Uuid::from_u128(1), Uuid::from_u128(7));
        let ballot = Change::Of(Subject::ballot(id));
        assert_eq!(repeated(|_| format!("{other} BALLOT {id}")), Some(ballot));
        assert_eq!(repeated(|own| format!("{} BALLOT {id}", own.teller)), None);
        for said in ["", "nonsense", "a BALLOT", "a BALLOT b", "a SESSION 7"] {
            assert_eq!(repeated(|_| said.into()), Some(Change::Anything), "{said}");
        }
    }

    /// Who is too slow is told that something was missed, which is a reason to read again.
    #[test]
    fn who_lags_behind_is_told_so() {
        use tokio::sync::broadcast::error::TryRecvError;
        let changes = Changes::default();
        let mut heard = changes.hear();
        for n in 0..=BACKLOG {
            changes.tell(&[Subject::ballot(Uuid::from_u128(n as u128))]);
        }
        assert_eq!(heard.try_recv(), Err(TryRecvError::Lagged(1)));
        assert!(heard.try_recv().is_ok());
    }
}
