mod figures;
mod sight;

use async_graphql::{Context, Description, ID, Object, Result};
use entity::{ballot, ballot_paper};
use rules::ballot::may_see_papers;
use rules::consultation::may_see_responses;
use rules::mandate::Office;
use uuid::Uuid;

use super::ballot_course::{BallotEnd, BallotExtension, BallotIssue};
use super::ballot_session::{BallotAnnouncement, BallotSession};
use super::consultation::Consultation;
use super::coordination::CoordinationStatement;
use super::deadline::Deadline;
use super::document::{DossierDocument, documents};
use super::gate::BallotGate;
use super::local;
use super::mandate::Mandate;
use super::paper::BallotPaper;
use super::pending_mandate::PendingMandate;
use super::programme_item::ProgrammeItem;
use super::reading::{DossierReading, readings};
use super::ruling::{BallotDecision, BallotOrder};
use super::tally::Tally;
use super::task::Task;
use super::unit::OrgUnit;
use crate::graphql::asker::Asking;
use crate::graphql::connection::{List, connection, paging, slice};
use crate::graphql::date::Date;
use crate::graphql::enums::{BallotAct, BallotState, DecisionKind, Position};
use crate::graphql::guard::{AskedOnly, PeopleOnly};
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;
use crate::graphql::loaders::{
    AnnouncementsKey, BallotKey, ExtensionsKey, ItemKey, OwnPaperKey, PapersKey, SessionsKey,
    TaskKey,
};

/// A ballot of the members of the committee (rules B). What it shows is what the acting mandate, or
/// the service token, may see.
#[derive(Description)]
pub struct Ballot(pub ballot::Model);

impl Ballot {
    /// The ballot with this id, if it may be seen.
    pub async fn load_optional(ctx: &Context<'_>, id: Option<Uuid>) -> Result<Option<Self>> {
        match id {
            Some(id) => Ok(ctx.loaders()?.load(BallotKey(id)).await?.map(Self)),
            None => Ok(None),
        }
    }
}

#[Object(use_type_description)]
impl Ballot {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::Ballot, self.0.id)
    }

    /// The official title.
    async fn title(&self) -> &str {
        &self.0.title
    }

    /// A title short enough for a card; null when none was given.
    async fn short_title(&self) -> Option<&str> {
        self.0.short_title.as_deref()
    }

    /// Where the draft comes from, when it is real text shown for demonstration; else null.
    #[graphql(guard = "PeopleOnly")]
    async fn source_note(&self) -> Option<&str> {
        self.0.source_note.as_deref()
    }

    /// The unit that leads the matter.
    async fn lead_unit(&self, ctx: &Context<'_>) -> Result<OrgUnit> {
        OrgUnit::load(ctx, self.0.lead_unit_id).await
    }

    /// The consultation on whose ground it was asked for; null when there is none, or none that may
    /// be seen.
    async fn consultation(&self, ctx: &Context<'_>) -> Result<Option<Consultation>> {
        Consultation::load_optional(ctx, self.0.consultation_id).await
    }

    /// The latest statement of the lead's head that agencies need not be asked (C14); null when there is
    /// none. All of them, and the agencies, are in `gate`. Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn coordination_statement(
        &self,
        ctx: &Context<'_>,
    ) -> Result<Option<CoordinationStatement>> {
        let gate = self.before(ctx).await?;
        Ok(gate.statements.last().cloned().map(CoordinationStatement))
    }

    /// What stands before it: who was asked, what is open, and what was ruled (C24, C9, B25). Not for
    /// service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn gate(&self, ctx: &Context<'_>) -> Result<BallotGate> {
        let actor = ctx.actor()?;
        let leads = actor.works_in(self.0.lead_unit_id);
        Ok(BallotGate {
            ballot: self.0.clone(),
            gate: self.before(ctx).await?,
            // B26: from the opening on the table is before the members.
            with_text: self.0.opened_at.is_some() || may_see_responses(actor.office, leads),
        })
    }

    /// The task that it comes from, if it may be seen; null when there is none.
    async fn task(&self, ctx: &Context<'_>) -> Result<Option<Task>> {
        let Some(id) = self.0.task_id else {
            return Ok(None);
        };
        Ok(ctx.loaders()?.load(TaskKey(id)).await?.map(Task::from))
    }

    /// The item of a programme that it comes from, if it may be seen; null when there is none.
    async fn programme_item(&self, ctx: &Context<'_>) -> Result<Option<ProgrammeItem>> {
        let Some(id) = self.0.programme_item_id else {
            return Ok(None);
        };
        let item = ctx.loaders()?.load(ItemKey(id)).await?;
        Ok(item.map(ProgrammeItem::from))
    }

    /// The last day to vote that the request proposes; null when none.
    async fn proposed_last_day(&self) -> Option<Date> {
        self.0.proposed_last_day.map(Date)
    }

    /// Where it stands now, by the clock.
    async fn state(&self, ctx: &Context<'_>) -> Result<BallotState> {
        Ok(self.sight(ctx).await?.state.into())
    }

    /// Counts the changes; a verb that changes the ballot names the one it was decided on.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// When it was asked for.
    async fn drafted_at(&self) -> Instant {
        local(self.0.drafted_at)
    }

    /// The Chair's order (B6); null until there is one.
    async fn order(&self) -> Option<BallotOrder> {
        Some(BallotOrder {
            reason: self.0.order_reason?.0,
            note: self.0.order_note.clone(),
            by: self.0.ordered_by?,
            on_behalf_of: self.0.ordered_for,
            at: self.0.ordered_at?,
        })
    }

    /// Mandates that wait for a confirmation and would change who is a member (X14): for who orders or opens
    /// it, until it is opened; null to others and from then on. Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn pending_mandates(&self, ctx: &Context<'_>) -> Result<Option<Vec<PendingMandate>>> {
        self.waiting_members(ctx).await
    }

    /// When it was opened and its dossier frozen (B17); null before.
    async fn opened_at(&self) -> Option<Instant> {
        self.0.opened_at.map(local)
    }

    /// Until when members may vote; null before the opening.
    async fn deadline(&self) -> Option<Deadline> {
        Some(Deadline {
            matter: Some(self.0.id),
            opened_at: self.0.opened_at?,
            calendar_version: self.0.calendar_version.unwrap_or_default(),
            nominal: self.0.deadline_nominal?,
            effective: self.0.deadline_effective?,
            closes_at: self.0.closes_at?,
            provisional: self.0.deadline_provisional,
        })
    }

    /// Members in office at opening (B23); all of them count, voting or not. Null before it.
    async fn base(&self) -> Option<i32> {
        self.0.base
    }

    /// Agreeing votes needed to pass: more than half of the base (B7, B15). Null before the
    /// opening.
    async fn needed(&self) -> Option<u32> {
        let base = self.0.base?;
        Some(rules::ballot::needed(base.unsigned_abs()))
    }

    /// What a member may say, as the province had it at the opening (B2); the three positions before.
    async fn positions(&self) -> Vec<Position> {
        let offered = rules::ballot::Position::offered(self.0.options.0);
        offered.iter().copied().map(Position::from).collect()
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
    /// of the Office and the head of the unit that leads the matter; null for others.
    #[graphql(guard = "PeopleOnly.and(AskedOnly)")]
    async fn readings(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<Option<List<DossierReading>>> {
        readings(ctx, self.0.dossier_id, self.0.lead_unit_id, first, after).await
    }

    /// The paper that the acting mandate holds; null when it holds none. Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn my_paper(&self, ctx: &Context<'_>) -> Result<Option<BallotPaper>> {
        let sight = self.sight(ctx).await?;
        Ok(sight.own.map(|model| BallotPaper {
            model,
            ballot_closed: sight.state.is_closed(),
            with_versions: true,
            own: true,
        }))
    }

    /// The other mandate under which the same person holds a paper (B20); null when there is none.
    /// Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn other_mandate_with_paper(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        let actor = ctx.actor()?;
        let paper = ctx.loaders()?.load(OwnPaperKey(self.0.id)).await?;
        let other = paper.filter(|paper| paper.mandate_id != actor.reads_papers_of());
        Mandate::load_optional(ctx, other.map(|paper| paper.mandate_id)).await
    }

    /// The count; null while it may not be seen (B21): to a service token until closing.
    async fn tally(&self, ctx: &Context<'_>) -> Result<Option<Tally>> {
        self.counted(ctx).await
    }

    /// The papers by name (B18, B19); null while the acting mandate may not see them (B21). Not for
    /// service tokens, even after closing (X8).
    #[graphql(guard = "PeopleOnly")]
    async fn papers(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<Option<List<BallotPaper>>> {
        let paging = paging(ctx, first, after)?;
        let (sight, actor) = (self.sight(ctx).await?, ctx.actor()?);
        let (office, leads) = (actor.office, actor.works_in(self.0.lead_unit_id));
        if !may_see_papers(office, leads, sight.state, self.0.tally_visibility.0) {
            return Ok(None);
        }
        let papers = ctx.loaders()?.load(PapersKey(self.0.id)).await?;
        let page = slice(papers.unwrap_or_default(), paging, |row| row.id);
        let wrap = |model: ballot_paper::Model| BallotPaper {
            own: model.mandate_id == actor.reads_papers_of(),
            model,
            ballot_closed: sight.state.is_closed(),
            with_versions: office == Office::Chair || office.is_office(),
        };
        Ok(Some(connection(page, |row| row.id, wrap)))
    }

    /// When voting ended; null until it has.
    async fn closed_at(&self, ctx: &Context<'_>) -> Result<Option<Instant>> {
        let now = ctx.app()?.clock.now();
        Ok(self.0.closed_at_by(now).map(local))
    }

    /// The Chair's decision (B7, B8); null until there is one.
    async fn decision(&self) -> Option<BallotDecision> {
        Some(BallotDecision {
            kind: self.0.decision?.0,
            note: self.0.decision_note.clone(),
            by: self.0.decided_by?,
            on_behalf_of: self.0.decided_for,
            at: self.0.decided_at?,
        })
    }

    /// What the outcome leaves to the Chair to decide (B7, B8, B15, B24); empty where nothing waits for a
    /// decision. Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn decisions(&self, ctx: &Context<'_>) -> Result<Vec<DecisionKind>> {
        self.left_to_decide(ctx).await
    }

    /// Whether the document may be issued, and what blocks it (B10); null while the tally may not be
    /// seen (B21). Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn issue(&self, ctx: &Context<'_>) -> Result<Option<BallotIssue>> {
        self.blocks(ctx).await
    }

    /// From 1 on: a new draft is a new round (B17).
    async fn round(&self) -> i32 {
        self.0.round
    }

    /// What the draft changes against the round before. Not for service tokens; null when there is
    /// none.
    #[graphql(guard = "PeopleOnly")]
    async fn changes(&self) -> Option<&str> {
        self.0.changes.as_deref()
    }

    /// The round before, if it may be seen; null when there is none.
    async fn previous_round(&self, ctx: &Context<'_>) -> Result<Option<Ballot>> {
        Self::load_optional(ctx, self.0.previous_id).await
    }

    /// The round that follows, as far as it may be seen: a member sees it once it is opened; null
    /// when there is none.
    async fn next_round(&self, ctx: &Context<'_>) -> Result<Option<Ballot>> {
        Ok(self.next(ctx).await?.map(Self))
    }

    /// How it ended before it closed: called off, or superseded (4.7); null when there is none.
    async fn end(&self) -> Option<BallotEnd> {
        Some(BallotEnd {
            reason: self.0.end_reason.clone()?,
            by: self.0.ended_by?,
            on_behalf_of: self.0.ended_for,
            at: self.0.ended_at?,
        })
    }

    /// Each time that the Chair gave more time, oldest first.
    async fn extensions(&self, ctx: &Context<'_>) -> Result<Vec<BallotExtension>> {
        let rows = ctx.loaders()?.load(ExtensionsKey(self.0.id)).await?;
        Ok(rows
            .unwrap_or_default()
            .into_iter()
            .map(BallotExtension)
            .collect())
    }

    /// The legal basis, where the law reserves the matter for the collective (B24); null when there
    /// is none.
    #[graphql(guard = "PeopleOnly")]
    async fn collective_basis(&self) -> Option<&str> {
        self.0.collective_basis.as_deref()
    }

    /// Whether the result was announced in a session (B4).
    async fn announced(&self, ctx: &Context<'_>) -> Result<bool> {
        self.is_announced(ctx).await
    }

    /// At which sessions the result, and the decision on it, was announced, oldest first (B4). Not for
    /// service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn announcements(&self, ctx: &Context<'_>) -> Result<Vec<BallotAnnouncement>> {
        let rows = ctx.loaders()?.load(AnnouncementsKey(self.0.id)).await?;
        let rows = rows.unwrap_or_default().into_iter();
        Ok(rows.map(BallotAnnouncement).collect())
    }

    /// What sessions decided on it, oldest first (B27); empty where the Chair sent it to none. Not for
    /// service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn sessions(&self, ctx: &Context<'_>) -> Result<Vec<BallotSession>> {
        let rows = ctx.loaders()?.load(SessionsKey(self.0.id)).await?;
        let rows = rows.unwrap_or_default().into_iter();
        Ok(rows.map(BallotSession).collect())
    }

    /// What the acting mandate may do with it now. Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn allowed_acts(&self, ctx: &Context<'_>) -> Result<Vec<BallotAct>> {
        let verbs = self.verbs(ctx).await?;
        Ok(verbs.into_iter().map(BallotAct::from).collect())
    }

    /// The Chair in whose name the acting mandate would do some of it, by delegation (D1). Not for
    /// service tokens; null when there is none.
    #[graphql(guard = "PeopleOnly")]
    async fn acts_for(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        let actor = ctx.actor()?;
        let verbs = self.verbs(ctx).await?;
        let lent = verbs.iter().find_map(|verb| actor.lent_for(verb.act()));
        Mandate::load_optional(ctx, lent.map(|lent| lent.on_behalf_of)).await
    }
}
