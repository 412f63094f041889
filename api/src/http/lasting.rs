//! How long something that stays open lasts: as long as the session and the mandate that it was
//! opened with, and the server.

use std::time::Duration;

use rules::mandate::Actor;
use tokio::sync::watch;
use tokio::time::{MissedTickBehavior, interval, timeout};

use crate::app::App;
use crate::auth::{self, Unauthenticated};

/// How often session and mandate are looked up. They end what is open within this and `CHECK_PATIENCE`.
const CHECK: Duration = Duration::from_secs(3);
const CHECK_PATIENCE: Duration = Duration::from_secs(1);

/// Why something open ends.
pub enum Ended {
    /// The session, the account or the mandate has ended.
    Forbidden,
    Broken,
}

/// Waits until the session, the account or the mandate has ended. What cannot be looked up is not
/// taken for granted either.
pub async fn ended(app: &App, actor: &Actor) -> Ended {
    let mut timer = interval(CHECK);
    timer.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        timer.tick().await;
        let standing = auth::standing(app, actor.session_id, actor.mandate_id);
        match timeout(CHECK_PATIENCE, standing).await {
            Ok(Ok(now)) if now.actor == *actor => {}
            Ok(Ok(_)) | Ok(Err(Unauthenticated::BadToken)) => return Ended::Forbidden,
            Ok(Err(Unauthenticated::Broken(error))) => {
                tracing::error!(%error, "a session could not be looked up");
                return Ended::Broken;
            }
            Err(_) => return Ended::Broken,
        }
    }
}

/// Waits until the server stops.
pub async fn stopped(stopping: &mut watch::Receiver<bool>) {
    // The sender is gone only when the server is.
    drop(stopping.wait_for(|stopping| *stopping).await);
}
