//! Who reads: a person in a mandate, or an app by a service token.

use crate::mandate::{Act, Actor};
use crate::service_token::{self, Area};

/// Whose eyes decide what is visible.
///
/// A verb takes an [`Actor`], which a token never is: that an app changes nothing is not a check that
/// could be forgotten, but a type that it does not have.
#[derive(Clone, Copy, Debug)]
pub enum Who<'a> {
    Person(&'a Actor),
    /// X5: an app outside, in the areas that the Chair has consented to.
    App(&'a [Area]),
}

impl Who<'_> {
    pub fn may(self, act: Act) -> bool {
        match self {
            Self::Person(actor) => actor.may(act),
            Self::App(areas) => service_token::may(areas, act),
        }
    }
}

impl<'a> From<&'a Actor> for Who<'a> {
    fn from(actor: &'a Actor) -> Self {
        Self::Person(actor)
    }
}
