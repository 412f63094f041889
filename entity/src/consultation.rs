//! Consultations of agencies (4.6), and who sees which.

use rules::consultation::{State, state_at};
use rules::mandate::Actor;
use rules::parameter::LateAnswer;
use rules::service_token::Area;
use rules::who::Who;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{Condition, Select};
use serde::Serialize;

use crate::sight::nothing;
use crate::{Stored, consultation_response};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "consultation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i32,
    /// As last recorded; it may lag behind the clock. Ask `state_at`.
    pub state: Stored<State>,
    pub title: String,
    pub short_title: Option<String>,
    pub source_note: Option<String>,
    pub owner_unit_id: Uuid,
    pub dossier_id: Uuid,
    pub drafted_by: Uuid,
    pub drafted_at: DateTimeUtc,
    pub idempotency_key: String,
    pub opened_by: Option<Uuid>,
    /// The head, when a deputy did it; so with the other two (D1).
    pub opened_for: Option<Uuid>,
    pub opened_at: Option<DateTimeUtc>,
    pub deadline_nominal: Option<Date>,
    pub deadline_effective: Option<Date>,
    /// The first instant that is too late, of an agency that was told when the request was sent.
    pub closes_at: Option<DateTimeUtc>,
    /// Reckoned with a year whose working-day table is not announced yet (6.7).
    pub deadline_provisional: bool,
    /// The event whose day is not counted: the sending, or that of the conclusion (C5).
    pub counted_from: Option<DateTimeUtc>,
    pub calendar_version: Option<i32>,
    /// C6, C7: silence past the deadline is agreement.
    pub deemed_consent: bool,
    /// C7: as the request carries it; without one there is no deemed agreement.
    pub effect_notice: Option<String>,
    /// C16: what a late answer does, as the province had it at opening.
    pub late_terms: Stored<LateAnswer>,
    /// From 1: each new draft is asked about in a round of its own (4.6).
    pub round: i32,
    pub previous_id: Option<Uuid>,
    /// What is new in this round's draft.
    pub change_note: Option<String>,
    /// The round that took its place.
    pub next_id: Option<Uuid>,
    /// The first instant in which the own day of every agency is over (C22); never before `closes_at`.
    pub ends_at: Option<DateTimeUtc>,
    /// A draft with the force of law: silence is no agreement to it (C7).
    pub is_legal_normative: bool,
    /// When the clock reminds the silent next (N7). Not journalled: the clock's own note to itself.
    #[serde(skip)]
    pub remind_at: Option<DateTimeUtc>,
    /// When answering ended: the deadline, or earlier when all had answered.
    pub closed_at: Option<DateTimeUtc>,
    pub synthesised_by: Option<Uuid>,
    pub synthesised_for: Option<Uuid>,
    pub synthesised_at: Option<DateTimeUtc>,
    pub synthesis_note: Option<String>,
    pub cancelled_by: Option<Uuid>,
    pub cancelled_for: Option<Uuid>,
    pub cancelled_at: Option<DateTimeUtc>,
    pub cancel_reason: Option<String>,
    /// C9: the differences that stay were brought before the Chair.
    pub referred_by: Option<Uuid>,
    pub referred_for: Option<Uuid>,
    pub referred_at: Option<DateTimeUtc>,
    pub referral_note: Option<String>,
}

impl Model {
    /// Where it stands at `now`, recorded or not.
    pub fn state_at(&self, now: DateTimeUtc) -> State {
        state_at(self.state.0, self.ends_at, now)
    }

    /// When answering ended, if it has by `now`, recorded or not.
    pub fn closed_at_by(&self, now: DateTimeUtc) -> Option<DateTimeUtc> {
        let by_clock = || self.ends_at.filter(|_| self.state_at(now).is_closed());
        self.closed_at.or_else(by_clock)
    }
}

impl Entity {
    /// X6: the Office, the Chair and the Vice Chairs see what was sent; a unit what it sends itself,
    /// drafts included, and what was sent to it; members as such and administrators nothing. X5: an
    /// app, by grant, what was sent.
    pub fn visible_to<'a>(who: impl Into<Who<'a>>) -> Select<Self> {
        #[expect(clippy::disallowed_methods, reason = "this is the door")]
        Self::find().filter(visible(who.into()))
    }

    /// For counting matters without showing any.
    pub fn everywhere() -> Select<Self> {
        #[expect(clippy::disallowed_methods, reason = "counts, shows nothing")]
        Self::find()
    }

    /// For a ballot that stands on them: who was asked, and what is open, decides whether it may go on
    /// (C24, B25); what of it is shown is for the ballot to say (B26).
    pub fn grounds(ids: impl IntoIterator<Item = Uuid>) -> Select<Self> {
        #[expect(
            clippy::disallowed_methods,
            reason = "a ballot stands on them, whoever sees it"
        )]
        Self::find().filter(Column::Id.is_in(ids))
    }

    /// For who takes part in preparing (C1): only that it is still prepared.
    pub fn in_preparation() -> Select<Self> {
        #[expect(
            clippy::disallowed_methods,
            reason = "where it stands is told, nothing of what is in it"
        )]
        Self::find().filter(Column::State.eq(Stored(State::Draft)))
    }

    /// For the clock, which closes what has fallen due and shows it to nobody.
    pub fn due_at(now: DateTimeUtc) -> Select<Self> {
        #[expect(
            clippy::disallowed_methods,
            reason = "the sweeper shows nothing to anybody"
        )]
        Self::find()
            .filter(Column::State.eq(Stored(State::Open)))
            .filter(Column::EndsAt.lte(now))
    }

    /// For reckoning who was told: those to which an agency may still answer (C22).
    pub fn taking_answers() -> Select<Self> {
        #[expect(clippy::disallowed_methods, reason = "shows nothing to anybody")]
        Self::find().filter(Column::State.is_in([State::Open, State::Closed].map(Stored)))
    }

    /// For the clock, which reminds the silent (N7).
    pub fn to_remind_at(now: DateTimeUtc) -> Select<Self> {
        #[expect(
            clippy::disallowed_methods,
            reason = "the sweeper shows nothing to anybody"
        )]
        Self::find()
            .filter(Column::State.eq(Stored(State::Open)))
            .filter(Column::RemindAt.lte(now))
    }
}

fn visible(who: Who<'_>) -> Condition {
    match who {
        Who::Person(actor) => visible_to_person(actor),
        Who::App(areas) if areas.contains(&Area::Consultations) => {
            Condition::all().add(Column::OpenedAt.is_not_null())
        }
        Who::App(_) => nothing(),
    }
}

/// The condition for people, also for what is reached through a consultation.
pub(crate) fn visible_to_person(actor: &Actor) -> Condition {
    use rules::mandate::Office::*;
    let sent = Column::OpenedAt.is_not_null();
    let own = actor.unit_id.map(|unit| Column::OwnerUnitId.eq(unit));
    match actor.office {
        Chair | ViceChair | OfficeHead | OfficeDeputyHead | OfficeSpecialist => {
            Condition::any().add(sent).add_option(own)
        }
        AgencyHead | AgencyDeputy | AgencyOfficer => match actor.unit_id {
            Some(unit) => Condition::any()
                .add_option(own)
                .add(Condition::all().add(sent).add(asked(unit))),
            None => nothing(),
        },
        CommitteeMember | Assistant | Administrator => nothing(),
    }
}

/// The unit is one of those asked.
fn asked(unit: Uuid) -> Expr {
    let of_unit = Query::select()
        .column(consultation_response::Column::ConsultationId)
        .from(consultation_response::Entity)
        .and_where(consultation_response::Column::UnitId.eq(unit))
        .to_owned();
    Column::Id.in_subquery(of_unit)
}

/// The same as `Model::state_at`, for the database: consultations that stand in this state at `now`.
pub fn in_state_at(state: State, now: DateTimeUtc) -> Condition {
    let recorded = Column::State.eq(Stored(state));
    match state {
        State::Open => Condition::all().add(recorded).add(Column::EndsAt.gt(now)),
        State::Closed => Condition::any().add(recorded).add(
            Condition::all()
                .add(Column::State.eq(Stored(State::Open)))
                .add(Column::EndsAt.lte(now)),
        ),
        State::Draft
        | State::Convened
        | State::Synthesised
        | State::Cancelled
        | State::Reissued => Condition::all().add(recorded),
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
