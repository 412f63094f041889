use async_graphql::{Context, Description, ID, Object, Result};
use entity::consultation;
use rules::consultation::{State, Verb, Viewing, allowed_verbs, may_see_responses};
use rules::service_token::sees_summary;
use rules::who::Who;
use uuid::Uuid;

use super::ballot::Ballot;
use super::conference::Conference;
use super::consultation_outcome::{
    ConsultationCancellation, ConsultationReferral, ConsultationSummary, ConsultationSynthesis,
};
use super::data_request::DataRequest;
use super::deadline::Deadline;
use super::demand::ConsultationDemand;
use super::document::{DossierDocument, documents};
use super::external_draft::ExternalDraft;
use super::local;
use super::mandate::Mandate;
use super::point::ConsultationPoint;
use super::reading::{DossierReading, readings};
use super::response::ConsultationResponse;
use super::unit::OrgUnit;
use crate::graphql::asker::Asking;
use crate::graphql::connection::{List, connection, paging, slice};
use crate::graphql::enums::{ConsultationAct, ConsultationState};
use crate::graphql::guard::{AskedOnly, PeopleOnly};
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;
use crate::graphql::loaders::{
    BallotsOnKey, ConferenceKey, ConsultationKey, DataRequestsKey, DemandsKey, ExternalDraftKey,
    Figures, FiguresKey, OwnResponseKey, PointsKey, ResponsesKey, TableKey,
};

/// A consultation of agencies, in writing or at a conference (rules C). What it shows is what the acting mandate,
/// or the service token, may see.
#[derive(Description)]
pub struct Consultation(pub consultation::Model);

/// C10: a draft from outside is not the Office's to change, to conclude on, or to ballot.
const NOT_OF_EXTERNAL: [Verb; 4] = [
    Verb::Resolve,
    Verb::Refer,
    Verb::Synthesise,
    Verb::RequestBallot,
];

impl Consultation {
    /// The consultation with this id, if it may be seen.
    pub async fn load_optional(ctx: &Context<'_>, id: Option<Uuid>) -> Result<Option<Self>> {
        match id {
            Some(id) => Ok(ctx.loaders()?.load(ConsultationKey(id)).await?.map(Self)),
            None => Ok(None),
        }
    }
}

#[Object(use_type_description)]
impl Consultation {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::Consultation, self.0.id)
    }

    /// The official title.
    async fn title(&self) -> &str {
        &self.0.title
    }

    /// A title short enough for a card; null when none was given.
    async fn short_title(&self) -> Option<&str> {
        self.0.short_title.as_deref()
    }

    /// Where the draft comes from, when it is real text shown for demonstration; else null. Not for service
    /// tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn source_note(&self) -> Option<&str> {
        self.0.source_note.as_deref()
    }

    /// The unit that asks.
    async fn owner_unit(&self, ctx: &Context<'_>) -> Result<OrgUnit> {
        OrgUnit::load(ctx, self.0.owner_unit_id).await
    }

    /// Where it stands now, by the clock.
    async fn state(&self, ctx: &Context<'_>) -> Result<ConsultationState> {
        Ok(self.state_now(ctx)?.into())
    }

    /// Counts the changes; a verb that changes the consultation names the one it was decided on.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// When it was prepared.
    async fn drafted_at(&self) -> Instant {
        local(self.0.drafted_at)
    }

    /// When it was sent; null before.
    async fn opened_at(&self) -> Option<Instant> {
        self.0.opened_at.map(local)
    }

    /// Who sent it; null when there is none.
    async fn opened_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.opened_by).await
    }

    /// The head in whose name a deputy sent it (D1); null when there is none.
    async fn opened_on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.opened_for).await
    }

    /// Until when agencies may answer; null before it was sent.
    async fn deadline(&self) -> Option<Deadline> {
        Some(Deadline {
            matter: Some(self.0.id),
            opened_at: self.0.counted_from.or(self.0.opened_at)?,
            calendar_version: self.0.calendar_version.unwrap_or_default(),
            nominal: self.0.deadline_nominal?,
            effective: self.0.deadline_effective?,
            closes_at: self.0.closes_at?,
            provisional: self.0.deadline_provisional,
        })
    }

    /// Whether silence past the deadline is agreement (C6, C7), of an agency that was told (C22) and of a
    /// kind to which that applies.
    async fn deemed_consent(&self) -> bool {
        self.0.deemed_consent
    }

    /// The notice of what silence means, as the request carries it; null when it carries none, and
    /// then there is no deemed agreement (C7). Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn effect_notice(&self) -> Option<&str> {
        self.0.effect_notice.as_deref()
    }

    /// Whether the draft has the force of law, so that silence is no agreement to it (C7).
    async fn legal_normative(&self) -> bool {
        self.0.is_legal_normative
    }

    /// From 1 on: each new draft is asked about in a round of its own (4.6).
    async fn round(&self) -> i32 {
        self.0.round
    }

    /// What is new in the draft of this round; null of the first. Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn change_note(&self) -> Option<&str> {
        self.0.change_note.as_deref()
    }

    /// The round before, as far as it may be seen; null of the first.
    async fn previous_round(&self, ctx: &Context<'_>) -> Result<Option<Consultation>> {
        Self::load_optional(ctx, self.0.previous_id).await
    }

    /// The round that took its place, as far as it may be seen; null of the latest.
    async fn next_round(&self, ctx: &Context<'_>) -> Result<Option<Consultation>> {
        Self::load_optional(ctx, self.0.next_id).await
    }

    /// The points that agencies are asked about one by one, in reading order (C6). Not for service
    /// tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn points(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<ConsultationPoint>> {
        let paging = paging(ctx, first, after)?;
        let points = ctx.loaders()?.load(PointsKey(self.0.id)).await?;
        let page = slice(points.unwrap_or_default(), paging, |row| row.id);
        Ok(connection(page, |row| row.id, ConsultationPoint))
    }

    /// The incorporation table: each amendment and disagreement that counts, point by point, with how
    /// it was dealt with (C9, C18). For those who see all answers; null to the others. Not for service
    /// tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn demands(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only those that the lead has still to deal with; all when absent.")] open: Option<bool>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<Option<List<ConsultationDemand>>> {
        let paging = paging(ctx, first, after)?;
        if !self.sees_responses(ctx)? {
            return Ok(None);
        }
        let demands = ctx.loaders()?.load(DemandsKey(self.0.id)).await?;
        let mut demands = demands.unwrap_or_default();
        if open.unwrap_or_default() {
            demands.retain(|demand| demand.treated().is_open());
        }
        let page = slice(demands, paging, |row| row.id);
        Ok(Some(connection(page, |row| row.id, ConsultationDemand)))
    }

    /// What was agreed and what was not, said from the answers, in Vietnamese as it is filed: once agencies
    /// were asked, for those who see all answers, null to the others (C21). Not for service tokens, and not to be followed.
    #[graphql(guard = "PeopleOnly.and(AskedOnly)")]
    async fn statement(&self, ctx: &Context<'_>) -> Result<Option<Vec<String>>> {
        if !self.sees_responses(ctx)? || self.0.opened_at.is_none() {
            return Ok(None);
        }
        let table = ctx.loaders()?.load(TableKey(self.0.id)).await?;
        Ok(table.map(|table| table.statement()))
    }

    /// The bringing of the differences that stay before the Chair (C9); null until they are. Not for service
    /// tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn referral(&self) -> Option<ConsultationReferral> {
        Some(ConsultationReferral {
            note: self.0.referral_note.clone(),
            by: self.0.referred_by?,
            on_behalf_of: self.0.referred_for,
            at: self.0.referred_at?,
        })
    }

    /// Requests for data on its matter, oldest first: those of the acting mandate's own unit, or all for
    /// those who see all answers (C15). Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn data_requests(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<DataRequest>> {
        let paging = paging(ctx, first, after)?;
        let rows = ctx.loaders()?.load(DataRequestsKey(self.0.id)).await?;
        let page = slice(rows.unwrap_or_default(), paging, |row| row.id);
        Ok(connection(page, |row| row.id, DataRequest))
    }

    /// The dossier, in reading order.
    async fn documents(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<DossierDocument>> {
        documents(ctx, self.0.dossier_id, first, after).await
    }

    /// Who has read the dossier, in which mandate, when and how often, the latest first: for the head
    /// of the Office and the head of the unit that asks; null for others.
    #[graphql(guard = "PeopleOnly.and(AskedOnly)")]
    async fn readings(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<Option<List<DossierReading>>> {
        readings(ctx, self.0.dossier_id, self.0.owner_unit_id, first, after).await
    }

    /// The answer of the acting mandate's own unit; null when it was not asked. Not for service
    /// tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn my_response(&self, ctx: &Context<'_>) -> Result<Option<ConsultationResponse>> {
        let now = ctx.app()?.clock.now();
        let own = ctx.loaders()?.load(OwnResponseKey(self.0.id)).await?;
        Ok(own.map(|model| ConsultationResponse::new(model, &self.0, now)))
    }

    /// All agencies asked, with their answers: for the unit that asks, the Office, the Chair and the
    /// Vice Chairs; null to the others. Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn responses(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<Option<List<ConsultationResponse>>> {
        let paging = paging(ctx, first, after)?;
        if !self.sees_responses(ctx)? {
            return Ok(None);
        }
        let now = ctx.app()?.clock.now();
        let responses = ctx.loaders()?.load(ResponsesKey(self.0.id)).await?;
        let page = slice(responses.unwrap_or_default(), paging, |row| row.id);
        let wrap = |model| ConsultationResponse::new(model, &self.0, now);
        Ok(Some(connection(page, |row| row.id, wrap)))
    }

    /// The answers in figures; null to those who do not see all answers, and to a service token until
    /// closing.
    async fn summary(&self, ctx: &Context<'_>) -> Result<Option<ConsultationSummary>> {
        let visible = match ctx.who()? {
            Who::Person(_) => self.sees_responses(ctx)?,
            Who::App(_) => sees_summary(self.state_now(ctx)?),
        };
        if !visible {
            return Ok(None);
        }
        let figures = self.figures(ctx).await?;
        let silent = figures.asked.saturating_sub(figures.counts.total());
        let of = figures.silent;
        Ok(Some(ConsultationSummary {
            recipients: figures.asked,
            agree: figures.counts.agree,
            agree_with_amendments: figures.counts.amend,
            disagree: figures.counts.disagree,
            not_concerned: figures.counts.not_concerned,
            deemed_agreed: of.deemed,
            unreached: of.unreached,
            pending: silent.saturating_sub(of.deemed + of.unreached),
            late: figures.late,
            unresolved: figures.demands.unresolved,
            undecided: figures.demands.undecided,
        }))
    }

    /// When answering ended; null until it has.
    async fn closed_at(&self, ctx: &Context<'_>) -> Result<Option<Instant>> {
        let now = ctx.app()?.clock.now();
        Ok(self.0.closed_at_by(now).map(local))
    }

    /// The conclusion (C9); null until there is one.
    async fn synthesis(&self) -> Option<ConsultationSynthesis> {
        Some(ConsultationSynthesis {
            note: self.0.synthesis_note.clone(),
            by: self.0.synthesised_by?,
            on_behalf_of: self.0.synthesised_for,
            at: self.0.synthesised_at?,
        })
    }

    /// Why it was called off, and by whom; null when it was not.
    async fn cancellation(&self) -> Option<ConsultationCancellation> {
        Some(ConsultationCancellation {
            reason: self.0.cancel_reason.clone()?,
            by: self.0.cancelled_by?,
            on_behalf_of: self.0.cancelled_for,
            at: self.0.cancelled_at?,
        })
    }

    /// The conference that it is held as (C3); null of one in writing, and until agencies are invited.
    /// Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn conference(&self, ctx: &Context<'_>) -> Result<Option<Conference>> {
        let conference = ctx.loaders()?.load(ConferenceKey(self.0.id)).await?;
        Ok(conference.map(|row| Conference::new(row, &self.0)))
    }

    /// The draft of a ministry or of another province that it is about (C10); null of an own one. Not
    /// for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn external_draft(&self, ctx: &Context<'_>) -> Result<Option<ExternalDraft>> {
        let draft = ctx.loaders()?.load(ExternalDraftKey(self.0.id)).await?;
        Ok(draft.map(|row| ExternalDraft::new(row, &self.0)))
    }

    /// Ballots asked for on its ground, as far as they may be seen, newest first.
    async fn ballots(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<Ballot>> {
        let paging = paging(ctx, first, after)?;
        let ballots = ctx.loaders()?.load(BallotsOnKey(self.0.id)).await?;
        let page = slice(ballots.unwrap_or_default(), paging, |row| row.id);
        Ok(connection(page, |row| row.id, Ballot))
    }

    /// What the acting mandate may do with it now. Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn allowed_acts(&self, ctx: &Context<'_>) -> Result<Vec<ConsultationAct>> {
        let verbs = self.verbs(ctx).await?;
        Ok(verbs.into_iter().map(ConsultationAct::from).collect())
    }

    /// The head in whose name the acting mandate would do some of it, by delegation (D1). Not for
    /// service tokens; null when there is none.
    #[graphql(guard = "PeopleOnly")]
    async fn acts_for(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        let actor = ctx.actor()?;
        let verbs = self.verbs(ctx).await?;
        let lent = verbs.iter().find_map(|verb| actor.lent_for(verb.act()));
        Mandate::load_optional(ctx, lent.map(|lent| lent.on_behalf_of)).await
    }
}

impl Consultation {
    async fn verbs(&self, ctx: &Context<'_>) -> Result<Vec<Verb>> {
        let actor = ctx.actor()?;
        let figures = self.figures(ctx).await?;
        let own = ctx.loaders()?.load(OwnResponseKey(self.0.id)).await?;
        let external = ctx.loaders()?.load(ExternalDraftKey(self.0.id)).await?;
        let now = ctx.app()?.clock.now();
        let mut verbs = allowed_verbs(&Viewing {
            actor,
            state: self.state_now(ctx)?,
            owns: actor.works_in(self.0.owner_unit_id),
            own: own.map(|own| own.standing(&self.0, now)),
            day_over: self.0.closes_at.is_some_and(|closes_at| closes_at <= now),
            unreached: figures.silent.unreached,
            untold: figures.silent.untold,
            again: figures.silent.again,
            all_answered: figures.counts.total() >= figures.asked,
            demands: figures.demands,
            referred: self.0.referred_at.is_some(),
        });
        if external.is_some() {
            verbs.retain(|verb| !NOT_OF_EXTERNAL.contains(verb));
        }
        Ok(verbs)
    }

    fn state_now(&self, ctx: &Context<'_>) -> Result<State> {
        Ok(self.0.state_at(ctx.app()?.clock.now()))
    }

    fn sees_responses(&self, ctx: &Context<'_>) -> Result<bool> {
        let actor = ctx.actor()?;
        let owns = actor.works_in(self.0.owner_unit_id);
        Ok(may_see_responses(actor.office, owns))
    }

    async fn figures(&self, ctx: &Context<'_>) -> Result<Figures> {
        let figures = ctx.loaders()?.load(FiguresKey(self.0.id)).await?;
        Ok(figures.unwrap_or_default())
    }
}
