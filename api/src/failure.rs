//! Why a command did not do what it was asked.

use rules::Refusal;
use sea_orm::DbErr;
use uuid::Uuid;

use crate::store::trouble::{Trouble, Uncertain};
use crate::words::Fault;

/// Either a rule said no, which the user is told, or something broke, which the log is told.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error("refused: {0:?}")]
    Refused(Refusal),
    #[error(transparent)]
    Broken(anyhow::Error),
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<DbErr> for Failure {
    fn from(error: DbErr) -> Self {
        Self::Broken(error.into())
    }
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Broken(error)
    }
}

/// What is said of something that broke: that it is a fault of this program, that it can be tried again,
/// or that nobody knows whether it was done.
pub fn fault(error: &anyhow::Error) -> Fault {
    if error.chain().any(|cause| cause.is::<Uncertain>()) {
        return Fault::OutcomeUnknown;
    }
    match Trouble::of(error) {
        Some(_) => Fault::TryAgain,
        None => Fault::Internal,
    }
}

/// Enters in the log what broke and, if it is known, what is the matter, under an id that the user is
/// told instead of the cause.
pub fn incident(error: &anyhow::Error) -> Uuid {
    let incident = Uuid::new_v4();
    let (said, cause) = (format!("{error:#}"), Trouble::of(error).map(Trouble::say));
    match (fault(error), cause) {
        (Fault::Internal, _) => tracing::error!(%incident, error = said, "internal"),
        (fault, cause) => tracing::error!(%incident, error = said, cause, "{}", fault.code()),
    }
    incident
}
