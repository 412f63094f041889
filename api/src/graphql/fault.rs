//! Top-level errors: what only a program can cause, and what broke.

use async_graphql::{Error, ErrorExtensions};
use rules::mandate::Language;

use crate::failure::{self, Failure, incident};
use crate::words::{self, Fault};

/// A fault as GraphQL says it.
pub fn fault_error(fault: Fault, language: Language) -> Error {
    Error::new(fault.say(language)).extend_with(|_, extensions| {
        extensions.set("code", fault.code());
        if let Fault::Exceeded(exceeded) = fault {
            extensions.set("limit", exceeded.limit.name());
            extensions.set("score", exceeded.score);
            extensions.set("maximum", exceeded.maximum);
        }
    })
}

/// Something broke: the cause goes to the log, an incident id to both.
pub fn broken(error: &anyhow::Error, language: Language) -> Error {
    let (incident, fault) = (incident(error), failure::fault(error));
    Error::new(fault.say(language)).extend_with(|_, extensions| {
        extensions.set("code", fault.code());
        extensions.set("incident", incident.to_string());
    })
}

/// A failed question. A refusal of a question has no payload to be data in, so it is an error too.
pub fn question_error(failure: Failure, language: Language) -> Error {
    match failure {
        Failure::Refused(refusal) => {
            let text = words::refusal(&refusal, language);
            Error::new(text).extend_with(|_, extensions| {
                extensions.set("code", rules::Coded::code(refusal.code()));
            })
        }
        Failure::Broken(error) => broken(&error, language),
    }
}
