//! Agencies asked: one row per consultation and unit, from the sending on.

use rules::consultation::{
    AnswerFacts, Position, ResponseState, SeenBy, Standing, State, ToldBy, response_state,
};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;

use crate::{Stored, consultation};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "consultation_response")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub consultation_id: Uuid,
    pub unit_id: Uuid,
    pub viewed_at: Option<DateTimeUtc>,
    /// Who of the agency saw it first, and by what that is known (C7).
    pub viewed_by: Option<Uuid>,
    pub seen_by: Option<Stored<SeenBy>>,
    /// What the agency prepares before its head signs; seen by nobody else (X9).
    pub draft_position: Option<Stored<Position>>,
    pub draft_body: Option<String>,
    /// What is prepared to single points, as JSON.
    pub draft_points: Option<String>,
    pub draft_letter_file_id: Option<Uuid>,
    pub drafted_by: Option<Uuid>,
    pub drafted_at: Option<DateTimeUtc>,
    /// The position that counts: the last one signed before closing.
    pub position: Option<Stored<Position>>,
    pub counted_answer_id: Option<Uuid>,
    pub late_answer_id: Option<Uuid>,
    /// Since when the request stands, or the conclusion of a conference (C5).
    pub sent_at: Option<DateTimeUtc>,
    /// C22: when somebody entitled to answer was told. It lies ahead where a mandate begins later.
    pub told_at: Option<DateTimeUtc>,
    pub told_by: Option<Stored<ToldBy>>,
    /// C22: the last day of the own day, and the first instant that is too late.
    pub ends_on: Option<Date>,
    pub ends_at: Option<DateTimeUtc>,
    /// The version of the calendar that its own day was reckoned by (6.7).
    pub calendar_version: Option<i32>,
    /// C22: somebody is entitled to answer when the own day ends.
    pub answerable: bool,
    /// C5 to C7 apply to the unit in this request.
    pub silence_agrees: bool,
    /// C22: it had not reached the agency, which was asked again in the same round.
    pub asked_again_at: Option<DateTimeUtc>,
}

impl Model {
    /// C22: where the asking stands at `now`, recorded or not.
    pub fn standing(&self, of: &consultation::Model, now: DateTimeUtc) -> Standing {
        let passed = self.ends_at.is_some_and(|ends_at| now >= ends_at);
        let over = match of.state_at(now) {
            State::Open => passed,
            State::Closed | State::Synthesised => passed || self.asked_again_at.is_none(),
            State::Draft | State::Convened | State::Cancelled | State::Reissued => false,
        };
        Standing {
            over,
            reached: self.is_reached(),
            silence_agrees: self.silence_agrees,
        }
    }

    /// C22: told within the own day, with somebody to answer when that ends.
    pub fn is_reached(&self) -> bool {
        let told = self.told_at.zip(self.ends_at);
        self.answerable && told.is_some_and(|(told_at, ends_at)| told_at < ends_at)
    }

    /// C22: until when an agency has still to answer that was asked again; none where it has, or was not.
    pub fn waits_again(&self, now: DateTimeUtc) -> Option<DateTimeUtc> {
        let waits = self.asked_again_at.is_some() && self.position.is_none();
        self.ends_at.filter(|ends_at| waits && now < *ends_at)
    }

    /// Where its answer stands at `now`.
    pub fn state_at(&self, of: &consultation::Model, now: DateTimeUtc) -> ResponseState {
        response_state(self.facts(), self.standing(of, now))
    }

    /// C22: whether it was told by `now`.
    pub fn told_by_now(&self, now: DateTimeUtc) -> bool {
        self.told_at.is_some_and(|told_at| told_at <= now)
    }

    pub fn facts(&self) -> AnswerFacts {
        AnswerFacts {
            viewed: self.viewed_at.is_some(),
            drafted: self.drafted_at.is_some(),
            position: self.position.map(|position| position.0),
            late: self.late_answer_id.is_some(),
        }
    }
}

/// The same as `Standing::over`, for the database; the consultation is joined.
pub fn over_at(now: DateTimeUtc) -> Condition {
    let closed = consultation::in_state_at(State::Closed, now);
    let closed = Condition::any()
        .add(closed)
        .add(consultation::in_state_at(State::Synthesised, now));
    let passed = Column::EndsAt.lte(now);
    let running = consultation::in_state_at(State::Open, now);
    Condition::any()
        .add(Condition::all().add(running).add(passed.clone()))
        .add(
            Condition::all().add(closed).add(
                Condition::any()
                    .add(passed)
                    .add(Column::AskedAgainAt.is_null()),
            ),
        )
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
