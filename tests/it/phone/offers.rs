//! What pages say and offer, where it was once not so.

use bed::clock::instant;
use bed::{Bed, Checked};
use serde_json::json;

use super::driver::walked;

/// A ballot to be ordered, one that is open and one that is closed.
pub async fn walk(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    let closed = bed.closed((12, 1, 1)).await?;
    // Recorded, it stays closed when the clock goes back for the other ones.
    bed.sweep().await?;
    bed.clock.set(instant(bed::clock::START)?);
    let open = bed.opened().await?;
    let draft = bed.drafted().await?;
    let walkers = [
        ("chair", "chutich"),
        ("member", "uyvien.congan"),
        ("office", "chuyenvien.vanphong"),
    ];
    let more = json!({
        "draftPath": format!("/ballots/{draft}"),
        "openPath": format!("/ballots/{open}"),
        "closedPath": format!("/ballots/{closed}"),
    });
    walked(&bed, theme, "offers", &walkers, more).await
}
