//! What became of a ballot in a session (B27), and where it was announced (B4).

use async_graphql::{Context, Description, Object, Result};
use entity::{ballot_announcement, ballot_session};

use super::local;
use super::mandate::Mandate;
use crate::graphql::date::Date;
use crate::graphql::enums::SessionOutcome;
use crate::graphql::instant::Instant;

/// What a session decided on a ballot that the Chair sent to it, as the Office recorded it from the
/// minutes (B27).
#[derive(Description)]
pub struct BallotSession(pub ballot_session::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl BallotSession {
    /// The session's number, as its minutes name it.
    async fn number(&self) -> &str {
        &self.0.number
    }

    /// The day of the session.
    async fn held_on(&self) -> Date {
        Date(self.0.held_on)
    }

    /// Members in office on that day; the absent are in it and have no vote.
    async fn base(&self) -> i32 {
        self.0.base
    }

    /// Agreeing votes needed: more than half of the base (B7).
    async fn needed(&self) -> u32 {
        rules::ballot::needed(self.0.base.unsigned_abs())
    }

    /// Members in the room or online.
    async fn present(&self) -> i32 {
        self.0.present
    }

    /// Members who agreed.
    async fn agree(&self) -> i32 {
        self.0.agree
    }

    /// Members who did not.
    async fn disagree(&self) -> i32 {
        self.0.disagree
    }

    /// What was decided.
    async fn outcome(&self) -> SessionOutcome {
        self.0.outcome.0.into()
    }

    /// With which changes it passed; null when it passed as it was, or not.
    async fn changes(&self) -> Option<&str> {
        self.0.changes.as_deref()
    }

    /// How the changes were made; null until they are.
    async fn met_note(&self) -> Option<&str> {
        self.0.met_note.as_deref()
    }

    /// When the changes were made; null until then, and where there are none.
    async fn met_at(&self) -> Option<Instant> {
        self.0.met_at.map(local)
    }

    /// Who of the Office recorded it.
    async fn recorded_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.recorded_by).await
    }

    /// When it was recorded.
    async fn recorded_at(&self) -> Instant {
        local(self.0.recorded_at)
    }
}

/// At which session a ballot's result was announced (B4).
#[derive(Description)]
pub struct BallotAnnouncement(pub ballot_announcement::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl BallotAnnouncement {
    /// By which number the Office knows the session.
    async fn session_number(&self) -> &str {
        &self.0.session_number
    }

    /// On which day it was held, in Việt Nam.
    async fn session_day(&self) -> Date {
        Date(self.0.session_day)
    }

    /// Who of the Office recorded it.
    async fn recorded_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.recorded_by).await
    }

    /// When it was recorded.
    async fn recorded_at(&self) -> Instant {
        local(self.0.recorded_at)
    }
}
