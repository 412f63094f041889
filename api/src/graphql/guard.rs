//! Every root field is sealed until it declares its act.

use async_graphql::{Context, Guard, Result};
use rules::mandate::Act;

use super::asker::Asking;
use crate::words::Fault;

/// Refuses: the guard of a field that declares nothing.
pub struct Sealed;

impl Guard for Sealed {
    async fn check(&self, ctx: &Context<'_>) -> Result<()> {
        Err(ctx.fault(Fault::NotEntitled))
    }
}

/// Opens a field to everybody, signed in or not.
pub struct Public;

impl Guard for Public {
    async fn check(&self, _: &Context<'_>) -> Result<()> {
        Ok(())
    }
}

/// Opens a question to the offices that may do this act.
pub struct Asks(pub Act);

impl Guard for Asks {
    async fn check(&self, ctx: &Context<'_>) -> Result<()> {
        if ctx.actor()?.may(self.0) {
            Ok(())
        } else {
            Err(ctx.fault(Fault::NotEntitled))
        }
    }
}

/// Opens a verb to everybody signed in. Whether the office may do it, the command asks where it
/// begins, so that the answer arrives as data in the payload.
pub struct Does(pub Act);

impl Guard for Does {
    async fn check(&self, ctx: &Context<'_>) -> Result<()> {
        let _declared = self.0;
        ctx.actor().map(drop)
    }
}
