use async_graphql::{Context, InputObject, Object, Result};
use rules::mandate::Act;

use super::payload;
use crate::command::secrecy;
use crate::graphql::asker::Asking;
use crate::graphql::guard::Does;
use crate::graphql::payload::settle;

/// A statement of the head of the Office.
#[derive(InputObject)]
struct ClearSecretMarkInput {
    /// SHA-256 of the file's bytes, in hex, as the refused upload named it.
    sha256: String,
    /// Why it holds no state secret, and by which document that was found; 1 to 1000 characters.
    statement: String,
}

payload! {
    /// The answer to `clearSecretMark`.
    ClearSecretMarkPayload {
        /// The file that comes in from now on.
        sha256: String,
    }
}

#[derive(Default)]
pub struct SecrecyMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl SecrecyMutation {
    /// States of a file that was refused for a mark of secrecy that it holds none: the head of the
    /// Office, who answers for it (X11). The same bytes then come in.
    #[graphql(guard = "Does(Act::ClearSecretMark)")]
    async fn clear_secret_mark(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which file, and why.")] input: ClearSecretMarkInput,
    ) -> Result<ClearSecretMarkPayload> {
        let (app, actor) = (ctx.app()?, ctx.actor()?);
        let outcome = secrecy::clear(app, actor, &input.sha256, &input.statement).await;
        let (sha256, user_errors) = settle(ctx, outcome)?;
        Ok(ClearSecretMarkPayload {
            sha256,
            user_errors,
        })
    }
}
