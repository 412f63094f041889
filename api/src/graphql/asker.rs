//! Who asks: put into every request by the HTTP door.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use async_graphql::{Context, Error};
use rules::Refusal;
use rules::mandate::{Actor, Language};
use rules::who::Who;
use secrecy::SecretString;

use super::fault::fault_error;
use super::loaders::Loaders;
use crate::app::App;
use crate::auth::Caller;
use crate::command::session::Device;
use crate::words::Fault;

/// The asker of one request.
#[derive(Clone, Debug)]
pub struct Asker {
    pub caller: Caller,
    /// Of the account, else of Accept-Language, else Vietnamese.
    pub language: Language,
    /// Where the request came from, as the sign-in counts it.
    pub address: String,
    /// The refresh token in the cookie, if there is one.
    pub refresh: Option<SecretString>,
    /// By what the device is known, if it has signed in before.
    pub device: Option<SecretString>,
    /// Whether this request has tried to sign in already.
    pub signed_in: Arc<AtomicBool>,
}

impl Asker {
    /// Where it comes from.
    pub fn at(&self) -> Device {
        Device {
            address: self.address.clone(),
            mark: self.device.clone(),
        }
    }

    /// One request signs in once, by whichever way: the others are refused.
    pub fn signs_in(&self) -> Result<(), Refusal> {
        match self.signed_in.swap(true, Ordering::Relaxed) {
            true => Err(Refusal::OneSignIn),
            false => Ok(()),
        }
    }
}

/// What resolvers take from the context.
pub trait Asking {
    fn app(&self) -> async_graphql::Result<&App>;
    fn asker(&self) -> async_graphql::Result<&Asker>;
    fn loaders(&self) -> async_graphql::Result<&Loaders>;

    fn language(&self) -> Language {
        self.asker()
            .map_or(Language::Vietnamese, |asker| asker.language)
    }

    /// The signed-in actor; the guard of the field has made sure that there is one. An app is none.
    fn actor(&self) -> async_graphql::Result<&Actor> {
        match &self.asker()?.caller {
            Caller::Person(signed) => Ok(&signed.actor),
            Caller::App(_) => Err(self.fault(Fault::NotForTokens)),
            Caller::Nobody => Err(self.fault(Fault::Unauthenticated)),
        }
    }

    /// Whoever reads: an actor, or an app by a service token.
    fn who(&self) -> async_graphql::Result<Who<'_>> {
        let who = self.asker()?.caller.who();
        who.ok_or_else(|| self.fault(Fault::Unauthenticated))
    }

    fn fault(&self, fault: Fault) -> Error {
        fault_error(fault, self.language())
    }
}

impl Asking for Context<'_> {
    fn app(&self) -> async_graphql::Result<&App> {
        self.data::<App>()
    }

    fn asker(&self) -> async_graphql::Result<&Asker> {
        self.data::<Asker>()
    }

    fn loaders(&self) -> async_graphql::Result<&Loaders> {
        self.data::<Loaders>()
    }
}
