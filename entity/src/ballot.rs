//! Ballots (4.7), and who sees which.

use rules::ballot::{Facts, State};
use rules::mandate::Actor;
use rules::parameter::{TallyVisibility, Tie, VoteOptions};
use rules::service_token::Area;
use rules::who::Who;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{Condition, Select};
use serde::Serialize;

use crate::sight::nothing;
use crate::{Stored, ballot_paper};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "ballot")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i32,
    /// As last recorded; it may lag behind the clock. Ask `Facts::state_at`.
    pub state: Stored<State>,
    pub title: String,
    pub short_title: Option<String>,
    pub source_note: Option<String>,
    pub lead_unit_id: Uuid,
    pub dossier_id: Uuid,
    /// The consultation on whose ground it was asked for.
    pub consultation_id: Option<Uuid>,
    /// The task that it comes from.
    pub task_id: Option<Uuid>,
    /// The item of a programme that it comes from.
    pub programme_item_id: Option<Uuid>,
    /// The last day to vote that the request proposes; the Office sets it at the opening.
    pub proposed_last_day: Option<Date>,
    /// C24: who of the Office has checked the related agencies, as the list stands now.
    pub checked_by: Option<Uuid>,
    pub checked_at: Option<DateTimeUtc>,
    pub drafted_by: Uuid,
    pub drafted_at: DateTimeUtc,
    pub idempotency_key: String,
    pub ordered_by: Option<Uuid>,
    /// The Chair, when a Vice Chair did it; so with the decision (D1).
    pub ordered_for: Option<Uuid>,
    pub ordered_at: Option<DateTimeUtc>,
    pub order_reason: Option<Stored<rules::ballot::OrderReason>>,
    pub order_note: Option<String>,
    pub opened_by: Option<Uuid>,
    pub opened_at: Option<DateTimeUtc>,
    pub deadline_nominal: Option<Date>,
    pub deadline_effective: Option<Date>,
    pub closes_at: Option<DateTimeUtc>,
    /// Reckoned with a year whose working-day table is not announced yet (6.7).
    pub deadline_provisional: bool,
    pub calendar_version: Option<i32>,
    /// Members in office at opening (B23).
    pub base: Option<i32>,
    pub amend_counts_as_agree: bool,
    pub allow_change: bool,
    pub tally_visibility: Stored<TallyVisibility>,
    /// When voting ended: the deadline, or earlier when all had voted.
    pub closed_at: Option<DateTimeUtc>,
    pub decided_by: Option<Uuid>,
    pub decided_for: Option<Uuid>,
    pub decided_at: Option<DateTimeUtc>,
    pub decision: Option<Stored<rules::ballot::DecisionKind>>,
    pub decision_note: Option<String>,
    /// The round before, whose draft this one replaces.
    pub previous_id: Option<Uuid>,
    /// From 1 on.
    pub round: i32,
    /// What the draft changes against the round before.
    pub changes: Option<String>,
    pub superseded_by_id: Option<Uuid>,
    /// Called off or superseded: by whom, when and why.
    pub ended_by: Option<Uuid>,
    pub ended_for: Option<Uuid>,
    pub ended_at: Option<DateTimeUtc>,
    pub end_reason: Option<String>,
    /// What exactly half is (B15), as at opening.
    pub tie: Stored<Tie>,
    /// What a member may say (B2), as at opening.
    pub options: Stored<VoteOptions>,
    /// The legal basis on which the matter is reserved for the collective (B24).
    pub collective_basis: Option<String>,
    /// The day on which those who have not voted were last reminded (B22).
    #[serde(skip)]
    pub reminded_on: Option<Date>,
}

impl Model {
    /// The facts that decide the state, with the votes counted so far.
    pub fn facts(&self, counts: rules::ballot::Counts) -> Facts {
        Facts {
            recorded: self.state.0,
            closes_at: self.closes_at,
            base: self.base.unwrap_or_default().unsigned_abs(),
            counts,
            amend_counts_as_agree: self.amend_counts_as_agree,
            tie: self.tie.0,
            collective: self.collective_basis.is_some(),
        }
    }

    /// When voting ended, if it has by `now`, recorded or not.
    pub fn closed_at_by(&self, now: DateTimeUtc) -> Option<DateTimeUtc> {
        self.closed_at
            .or_else(|| self.closes_at.filter(|closes_at| now >= *closes_at))
    }
}

impl Entity {
    /// X6: the Office, the Chair and the Vice Chairs see all; a member what was opened or what the
    /// member asked for; an agency what it leads; an administrator nothing. X5: an app, by grant, what
    /// was opened.
    pub fn visible_to<'a>(who: impl Into<Who<'a>>) -> Select<Self> {
        #[expect(clippy::disallowed_methods, reason = "this is the door")]
        Self::find().filter(visible(who.into()))
    }

    /// For the clock, which closes what has fallen due and shows it to nobody.
    pub fn due_at(now: DateTimeUtc) -> Select<Self> {
        #[expect(
            clippy::disallowed_methods,
            reason = "the sweeper shows nothing to anybody"
        )]
        Self::find()
            .filter(Column::State.eq(Stored(State::Open)))
            .filter(Column::ClosesAt.lte(now))
    }

    /// For the clock, which reminds of what is open and shows it to nobody.
    pub fn open_at(now: DateTimeUtc) -> Select<Self> {
        #[expect(
            clippy::disallowed_methods,
            reason = "the sweeper shows nothing to anybody"
        )]
        Self::find()
            .filter(Column::State.eq(Stored(State::Open)))
            .filter(Column::ClosesAt.gt(now))
    }

    /// For counting matters without showing any.
    pub fn everywhere() -> Select<Self> {
        #[expect(clippy::disallowed_methods, reason = "counts, shows nothing")]
        Self::find()
    }

    /// For a round that follows or replaces one that was visible: only that it is there.
    pub fn round_of(id: Uuid) -> Select<Self> {
        #[expect(
            clippy::disallowed_methods,
            reason = "where it stands is told, nothing of what is in it"
        )]
        Self::find().filter(Column::Id.eq(id))
    }

    /// For a person who holds a paper of the ballot, under whatever mandate (B20).
    pub fn of_paper(paper: &ballot_paper::Model) -> Select<Self> {
        #[expect(
            clippy::disallowed_methods,
            reason = "a paper shows its ballot to its member"
        )]
        Self::find().filter(Column::Id.eq(paper.ballot_id))
    }
}

fn visible(who: Who<'_>) -> Condition {
    match who {
        Who::Person(actor) => visible_to_person(actor),
        Who::App(areas) if areas.contains(&Area::Ballots) => {
            Condition::all().add(Column::OpenedAt.is_not_null())
        }
        Who::App(_) => nothing(),
    }
}

/// The condition for people, also for what is reached through a ballot.
pub(crate) fn visible_to_person(actor: &Actor) -> Condition {
    use rules::mandate::Office::*;
    match actor.office {
        Chair | ViceChair | OfficeHead | OfficeDeputyHead | OfficeSpecialist => Condition::all(),
        CommitteeMember => Condition::any()
            .add(Column::OpenedAt.is_not_null())
            .add(Column::DraftedBy.eq(actor.mandate_id)),
        // X9, 2.2 note 2b: what the member reads, for as long as there is one to assist.
        Assistant => match actor.assists {
            Some(_) => Condition::all().add(Column::OpenedAt.is_not_null()),
            None => nothing(),
        },
        AgencyHead | AgencyDeputy | AgencyOfficer => match actor.unit_id {
            Some(unit) => Condition::all().add(Column::LeadUnitId.eq(unit)),
            None => nothing(),
        },
        Administrator => nothing(),
    }
}

/// The same as `Facts::state_at`, for the database: ballots that stand in this state at `now`.
pub fn in_state_at(state: State, now: DateTimeUtc) -> Condition {
    let recorded = Column::State.eq(Stored(state));
    let due = Condition::all()
        .add(Column::State.eq(Stored(State::Open)))
        .add(Column::ClosesAt.lte(now));
    match state {
        State::Open => Condition::all().add(recorded).add(Column::ClosesAt.gt(now)),
        State::Passed => Condition::any()
            .add(recorded)
            .add(due.add(agreeing_doubled().gt(base()))),
        State::NotPassed => Condition::any()
            .add(recorded)
            .add(due.add(agreeing_doubled().lte(base()))),
        State::Draft
        | State::Ordered
        | State::ChairDecided
        | State::OnSession
        | State::SessionDecided
        | State::Announced
        | State::Cancelled
        | State::Superseded => Condition::all().add(recorded),
    }
}

fn base() -> Expr {
    Expr::col((Entity, Column::Base))
}

/// Twice the votes that count as agreeing (B7, B10), to compare with the base without fractions.
fn agreeing_doubled() -> Expr {
    use rules::ballot::Position::{Agree, AgreeWithAmendments};
    let amend_counts = Condition::all()
        .add(ballot_paper::Column::Position.eq(Stored(AgreeWithAmendments)))
        .add(Expr::col((Entity, Column::AmendCountsAsAgree)).eq(true));
    let agreeing = Query::select()
        .expr(Expr::col((ballot_paper::Entity, ballot_paper::Column::Id)).count())
        .from(ballot_paper::Entity)
        .and_where(
            Expr::col((ballot_paper::Entity, ballot_paper::Column::BallotId))
                .equals((Entity, Column::Id)),
        )
        .cond_where(
            Condition::any()
                .add(ballot_paper::Column::Position.eq(Stored(Agree)))
                .add(amend_counts),
        )
        .to_owned();
    Expr::SubQuery(None, Box::new(agreeing.into())).mul(2)
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
