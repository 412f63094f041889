//! Every root field is sealed until it declares its act.

use async_graphql::{Context, Guard, Result};
use rules::mandate::Act;
use rules::who::Who;

use super::asker::Asking;
use super::follow::Following;
use crate::auth::Caller;
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

/// Opens a question to the offices that may do this act, and to service tokens that may.
pub struct Asks(pub Act);

impl Guard for Asks {
    async fn check(&self, ctx: &Context<'_>) -> Result<()> {
        match ctx.who()? {
            who if who.may(self.0) => Ok(()),
            Who::Person(_) => Err(ctx.fault(Fault::NotEntitled)),
            Who::App(_) => Err(ctx.fault(Fault::NotForTokens)),
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

/// Closes a field to subscriptions: what reads differently each time it is read would tell of every
/// vote that somebody casts (B21).
pub struct AskedOnly;

impl Guard for AskedOnly {
    async fn check(&self, ctx: &Context<'_>) -> Result<()> {
        match ctx.data_opt::<Following>() {
            Some(Following) => Err(ctx.fault(Fault::AskedOnly)),
            None => Ok(()),
        }
    }
}

/// Closes a field to service tokens, wherever it stands: names of people, and what they wrote (X5, X8).
/// Where the field can be null, only it is withheld; else what it stands in is.
pub struct PeopleOnly;

impl Guard for PeopleOnly {
    async fn check(&self, ctx: &Context<'_>) -> Result<()> {
        // Whoever is signing in right now is a person too.
        match &ctx.asker()?.caller {
            Caller::App(_) => Err(ctx.fault(Fault::NotForTokens)),
            Caller::Person(_) | Caller::Nobody => Ok(()),
        }
    }
}
