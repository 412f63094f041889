//! What leaves the house as a document of its own: each time is one entry of the journal (X5).

use rules::mandate::{Act, Actor};
use serde_json::json;

use crate::app::{App, Subject};
use crate::failure::Failure;

/// Enters an export, before it is handed out: who made it, of what, as what, such as `XLSX`. The act is
/// the one that lets the actor read what is exported.
pub async fn record(
    app: &App,
    actor: &Actor,
    act: Act,
    of: Subject,
    format: &'static str,
) -> Result<(), Failure> {
    let work = app.begin(actor, act).await?;
    let after = json!({ "format": format });
    work.journal("EXPORT", of, None, Some(after)).await?;
    work.commit().await?;
    Ok(())
}
