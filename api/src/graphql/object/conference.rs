use async_graphql::{Context, Description, Object, Result};
use entity::{attendance, conference, consultation};
use rules::consultation::conference::ConferenceAct as Does;
use rules::consultation::{State, may_see_responses};
use rules::mandate::Act;

use super::attendance::ConferenceAttendance;
use super::file::File;
use super::local;
use super::mandate::Mandate;
use crate::graphql::asker::Asking;
use crate::graphql::connection::{List, connection, paging, slice};
use crate::graphql::enums::ConferenceAct;
use crate::graphql::instant::Instant;
use crate::graphql::loaders::{AttendancesKey, UnitPeopleKey};

/// A consultation held as a conference (C3).
#[derive(Description)]
pub struct Conference {
    row: conference::Model,
    of: consultation::Model,
}

impl Conference {
    pub fn new(row: conference::Model, of: &consultation::Model) -> Self {
        Self {
            row,
            of: of.clone(),
        }
    }
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl Conference {
    /// When it begins.
    async fn starts_at(&self) -> Instant {
        local(self.row.starts_at)
    }

    /// Where it is held.
    async fn place(&self) -> &str {
        &self.row.place
    }

    /// What the invitation adds; null when nothing.
    async fn note(&self) -> Option<&str> {
        self.row.note.as_deref()
    }

    /// Who presides, or presided: the head of the agency that asks, or a deputy by delegation (C3).
    async fn presiding(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.row.presiding_id).await
    }

    /// Working days that those who were absent have for answering (C5).
    async fn days_after(&self) -> i32 {
        self.row.after_days
    }

    /// The minutes (C3): for the agency that asks, and once the conference is concluded for those who were
    /// there, the Office, the Chair and the Vice Chairs; null to others and until they are written.
    async fn minutes(&self, ctx: &Context<'_>) -> Result<Option<ConferenceMinutes>> {
        let written = self.row.written_at.is_some() && self.shows_all(ctx).await?;
        Ok(written.then(|| ConferenceMinutes(self.row.clone())))
    }

    /// The conclusion, which the absent are sent too (C5); null until the conference is concluded, but to
    /// the agency that asks.
    async fn conclusion(&self, ctx: &Context<'_>) -> Result<Option<&str>> {
        let shown = self.row.concluded_at.is_some() || self.owns(ctx)?;
        Ok(self.row.conclusion.as_deref().filter(|_| shown))
    }

    /// When it was concluded; null until it was.
    async fn concluded_at(&self) -> Option<Instant> {
        self.row.concluded_at.map(local)
    }

    /// Who concluded it; null until somebody has.
    async fn concluded_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.row.concluded_by).await
    }

    /// The head in whose name a deputy concluded it (D1); null when there is none.
    async fn concluded_on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.row.concluded_for).await
    }

    /// The agencies invited: for those who see all answers, and once the conference is concluded for those
    /// who were there; null to the others.
    async fn attendances(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<Option<List<ConferenceAttendance>>> {
        let paging = paging(ctx, first, after)?;
        if !self.shows_all(ctx).await? && !self.oversees(ctx)? {
            return Ok(None);
        }
        let page = slice(self.rows(ctx).await?, paging, |row| row.response_id);
        let said = self.tells_what_was_said(ctx)?;
        let wrap = |row| ConferenceAttendance::new(row, &self.of, said);
        Ok(Some(connection(page, |row| row.response_id, wrap)))
    }

    /// The acting mandate's own agency among those invited; null when it is not.
    async fn my_attendance(&self, ctx: &Context<'_>) -> Result<Option<ConferenceAttendance>> {
        let said = self.tells_what_was_said(ctx)?;
        let own = self.own(ctx).await?;
        Ok(own.map(|row| ConferenceAttendance::new(row, &self.of, said)))
    }

    /// Those of the acting mandate's own unit who can come for it or preside, in office today.
    async fn colleagues(&self, ctx: &Context<'_>) -> Result<Vec<Mandate>> {
        let Some(unit) = ctx.actor()?.unit_id else {
            return Ok(Vec::new());
        };
        let people = ctx.loaders()?.load(UnitPeopleKey(unit)).await?;
        let people = people.unwrap_or_default().into_iter();
        Mandate::load_all(ctx, people.map(|of| of.id)).await
    }

    /// What the acting mandate may do with it now.
    async fn allowed_acts(&self, ctx: &Context<'_>) -> Result<Vec<ConferenceAct>> {
        let now = ctx.app()?.clock.now();
        let actor = ctx.actor()?;
        let own = self.own(ctx).await?;
        let convened = self.of.state_at(now) == State::Convened;
        let begun = now >= self.row.starts_at;
        let owns = self.owns(ctx)?;
        let standing = self.row.standing();
        let fits = |act: &Does| match act {
            Does::Reply => convened && !begun && own.is_some() && actor.may(Act::SignAnswer),
            Does::Move => {
                let holds = owns && actor.may(Act::LeadConsultation);
                convened && holds && standing.check_move().is_ok()
            }
            Does::WriteMinutes => convened && begun && owns && actor.may(Act::DraftConsultation),
            Does::SignAsPresiding => {
                let waits = standing.written && !standing.presiding_signed;
                let mine = self.row.presiding_id == actor.mandate_id;
                convened && waits && mine && actor.may(Act::LeadConsultation)
            }
            Does::SignAsSecretary => {
                let waits = standing.written && !standing.secretary_signed;
                convened && waits && self.row.secretary_id == Some(actor.mandate_id)
            }
            Does::Conclude => {
                let signed = standing.check_conclude().is_ok();
                convened && signed && owns && actor.may(Act::LeadConsultation)
            }
            Does::Acknowledge => {
                let waits = own.as_ref().is_some_and(|row| {
                    let elsewhere = row.attendee_id != Some(actor.mandate_id);
                    row.substitute && row.reported_at.is_none() && elsewhere
                });
                self.row.concluded_at.is_some() && waits && actor.may(Act::SignAnswer)
            }
        };
        let all = <Does as rules::Coded>::ALL.iter().copied();
        Ok(all.filter(fits).map(ConferenceAct::from).collect())
    }
}

impl Conference {
    fn owns(&self, ctx: &Context<'_>) -> Result<bool> {
        Ok(ctx.actor()?.works_in(self.of.owner_unit_id))
    }

    /// Whether the actor sees who was invited and who comes.
    fn oversees(&self, ctx: &Context<'_>) -> Result<bool> {
        Ok(may_see_responses(ctx.actor()?.office, self.owns(ctx)?))
    }

    /// What the minutes say is the writing agency's own until it stands.
    fn tells_what_was_said(&self, ctx: &Context<'_>) -> Result<bool> {
        Ok(self.row.concluded_at.is_some() || self.owns(ctx)?)
    }

    /// X6: who was there has heard all; who was absent is sent the conclusion.
    async fn shows_all(&self, ctx: &Context<'_>) -> Result<bool> {
        if self.owns(ctx)? {
            return Ok(true);
        }
        let concluded = self.row.concluded_at.is_some();
        let there = self.own(ctx).await?.is_some_and(|row| row.was_present());
        Ok(concluded && (there || self.oversees(ctx)?))
    }

    async fn rows(&self, ctx: &Context<'_>) -> Result<Vec<attendance::Model>> {
        let rows = ctx.loaders()?.load(AttendancesKey(self.of.id)).await?;
        Ok(rows.unwrap_or_default())
    }

    async fn own(&self, ctx: &Context<'_>) -> Result<Option<attendance::Model>> {
        let actor = ctx.actor()?;
        let mut rows = self.rows(ctx).await?.into_iter();
        Ok(rows.find(|row| actor.works_in(row.unit_id)))
    }
}

/// The minutes of a conference (C3).
#[derive(Description)]
pub struct ConferenceMinutes(conference::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl ConferenceMinutes {
    /// Counts how often they were written; a signature names the one that was read.
    async fn version(&self) -> i32 {
        self.0.minutes_version
    }

    /// What was said, in order; null when they are only a file.
    async fn text(&self) -> Option<&str> {
        self.0.minutes.as_deref()
    }

    /// The minutes as a file; null when there is none.
    async fn file(&self, ctx: &Context<'_>) -> Result<Option<File>> {
        File::load(ctx, self.0.minutes_file_id).await
    }

    /// Who wrote them; null only of what was never written.
    async fn secretary(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.secretary_id).await
    }

    /// When they were written; null only of what was never written.
    async fn written_at(&self) -> Option<Instant> {
        self.0.written_at.map(local)
    }

    /// When their secretary signed; null until then.
    async fn secretary_signed_at(&self) -> Option<Instant> {
        self.0.secretary_signed_at.map(local)
    }

    /// When whoever presided signed; null until then.
    async fn presiding_signed_at(&self) -> Option<Instant> {
        self.0.presiding_signed_at.map(local)
    }

    /// The head in whose name a deputy presided (D1); null when there is none.
    async fn presided_on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.presided_for).await
    }
}
