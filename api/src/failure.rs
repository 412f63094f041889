//! Why a command did not do what it was asked.

use rules::Refusal;
use sea_orm::DbErr;
use uuid::Uuid;

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

/// Enters in the log what broke, under an id that the user is told instead of the cause.
pub fn incident(error: &anyhow::Error) -> Uuid {
    let incident = Uuid::new_v4();
    tracing::error!(%incident, error = format!("{error:#}"), "internal");
    incident
}
