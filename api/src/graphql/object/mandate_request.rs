use async_graphql::{Context, Description, ID, Object, Result};
use entity::{attention, mandate_request};
use rules::mandate::Act;
use rules::office::RequestKind;

use super::local;
use super::mandate::Mandate;
use super::person::Person;
use super::unit::OrgUnit;
use crate::graphql::asker::Asking;
use crate::graphql::date::Date;
use crate::graphql::enums::{AttentionKind, MandateRequestKind, MandateRequestState, Office};
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;
use crate::graphql::loaders::{SeatKey, UnitKey};
use crate::read;

/// A mandate that somebody entered, and that holds nowhere until it is confirmed (X14).
#[derive(Description)]
pub struct MandateRequest(pub mandate_request::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl MandateRequest {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::MandateRequest, self.0.id)
    }

    /// The same for all that was entered together.
    async fn batch(&self) -> String {
        self.0.batch_id.simple().to_string()
    }

    /// What it asks for.
    async fn kind(&self) -> MandateRequestKind {
        self.0.kind.0.into()
    }

    /// Where it stands.
    async fn state(&self) -> MandateRequestState {
        self.0.state.0.into()
    }

    /// Whose mandate it is, with the account that it is bound to.
    async fn person(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::listed(ctx, self.0.person_id).await
    }

    /// The office that it gives.
    async fn office(&self) -> Office {
        self.0.office.0.into()
    }

    /// The unit that it belongs to; null for seats of the committee and administrators.
    async fn unit(&self, ctx: &Context<'_>) -> Result<Option<OrgUnit>> {
        match self.0.unit_id {
            Some(unit) => Ok(ctx.loaders()?.load(UnitKey(unit)).await?.map(OrgUnit)),
            None => Ok(None),
        }
    }

    /// As it stands on the door.
    async fn title(&self) -> &str {
        &self.0.title
    }

    /// First day in office, or the day of the confirmation if that is later.
    async fn starts_on(&self) -> Date {
        Date(self.0.starts_on)
    }

    /// Last day in office that is asked for; null while it is not known.
    async fn ends_on(&self) -> Option<Date> {
        self.0.ends_on.map(Date)
    }

    /// The number of the document that decided it.
    async fn document(&self) -> &str {
        &self.0.document
    }

    /// The mandate that shall end; of a new one the mandate, null until it is confirmed.
    async fn mandate(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.mandate_id).await
    }

    /// Those who hold the same seat today.
    async fn replaces(&self, ctx: &Context<'_>) -> Result<Vec<Mandate>> {
        use rules::mandate::Office::{AgencyHead, Chair, OfficeHead};
        let of = &self.0;
        let single = matches!(of.office.0, Chair | OfficeHead | AgencyHead);
        if of.kind.0 == RequestKind::End || !single {
            return Ok(Vec::new());
        }
        let held = ctx.loaders()?.load(SeatKey(of.office.0)).await?;
        let held = held.unwrap_or_default().into_iter();
        let same = held.filter(|held| held.unit_id == of.unit_id && held.person_id != of.person_id);
        Mandate::load_all(ctx, same.map(|held| held.id)).await
    }

    /// Who entered it; null when it was entered on the server.
    async fn requested_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.requested_by).await
    }

    /// When it was entered.
    async fn requested_at(&self) -> Instant {
        local(self.0.requested_at)
    }

    /// Who confirmed or refused it; null while it waits, and when it was confirmed on the server.
    async fn decided_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.decided_by).await
    }

    /// In whose name that was done (D1); null when in the own.
    async fn decided_for(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.decided_for).await
    }

    /// When that was; null while it waits.
    async fn decided_at(&self) -> Option<Instant> {
        self.0.decided_at.map(local)
    }

    /// Why it was refused; null when it was not.
    async fn reason(&self) -> Option<&str> {
        self.0.reason.as_deref()
    }

    /// Whether the acting mandate may confirm or refuse it: nobody the own, nor what he entered.
    async fn may_confirm(&self, ctx: &Context<'_>) -> Result<bool> {
        let actor = ctx.actor()?;
        let by = Mandate::load_optional(ctx, self.0.requested_by).await?;
        let by = by.map(|by| (by.0.0.person_id, by.0.0.office.0));
        let asked = read::office::asked_of(&self.0, by);
        Ok(actor.may(Act::ConfirmOffices) && asked.check(actor).is_ok())
    }
}

/// A sign-in link that is dead until it is countersigned (X15).
#[derive(Description)]
pub struct WaitingLink(pub read::office::WaitingLink);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl WaitingLink {
    /// Global id, which `countersignLink` takes.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::WaitingLink, self.0.link.id)
    }

    /// Whom it is for.
    async fn person(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::listed(ctx, self.0.person).await
    }

    /// Who made it; null when it was made on the server.
    async fn issued_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.link.issued_by).await
    }

    /// When it was made.
    async fn issued_at(&self) -> Instant {
        local(self.0.link.issued_at)
    }

    /// Whether the acting mandate may countersign it.
    async fn may_countersign(&self, ctx: &Context<'_>) -> Result<bool> {
        let actor = ctx.actor()?;
        Ok(actor.may(Act::ConfirmOffices) && self.0.asked.check(actor).is_ok())
    }
}

/// What stands on a start page until its reader has acknowledged it (X14, X15).
#[derive(Description)]
pub struct Attention(pub attention::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl Attention {
    /// Global id, which `acknowledge` takes.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::Attention, self.0.id)
    }

    /// What has happened.
    async fn kind(&self) -> AttentionKind {
        self.0.kind.0.into()
    }

    /// When it happened.
    async fn at(&self) -> Instant {
        local(self.0.at)
    }

    /// Whom it is about; null when it is about the province as a whole.
    async fn person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        Person::load_optional(ctx, self.0.subject_person_id).await
    }
}
