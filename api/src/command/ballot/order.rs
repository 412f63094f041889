//! The Chair's order, or a Vice Chair's whom he has authorised (B6, B16).

use entity::{Stored, ballot};
use rules::ballot::{OrderReason, State, Verb, check_order_of_round};
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use rules::text::check_optional_text;
use sea_orm::{IntoActiveModel, Set};
use uuid::Uuid;

use super::draft::check_task;
use super::held::{Held, notify, update};
use crate::app::App;
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read;

const MAX_NOTE: usize = 2_000;

pub struct Order {
    pub ballot: Uuid,
    pub expected_version: i32,
    pub reason: OrderReason,
    pub note: Option<String>,
}

/// Orders a drafted ballot, with the reason why no session debates it (B6), once the related agencies were
/// asked and the differences are settled, or the Chair's ruling names what is open (B25).
pub async fn order(app: &App, actor: &Actor, input: Order) -> Result<ballot::Model, Failure> {
    secrecy::admit(app, &[("note", input.note.as_deref())]).await?;
    let work = app.begin(actor, Act::OrderBallot).await?;
    let note = check_optional_text("note", input.note, MAX_NOTE)?;
    let Held { ballot, .. } = {
        let held = Held::take(&work, actor, input.ballot).await?;
        held.check(Verb::Order, input.expected_version)?;
        check_task(&work, held.ballot.task_id).await?;
        let earlier = match held.ballot.previous_id {
            Some(id) => read::ballot::state_of(work.db(), id, work.now()).await?,
            None => None,
        };
        check_order_of_round(earlier)?;
        let gate = read::gate::one(work.db(), &held.ballot, work.now()).await?;
        gate.check(&held.ballot)?;
        held
    };
    let mut change = ballot.clone().into_active_model();
    change.state = Set(Stored(State::Ordered));
    change.ordered_by = Set(Some(actor.mandate_id));
    change.ordered_for = Set(work.on_behalf_of());
    change.ordered_at = Set(Some(work.now()));
    change.order_reason = Set(Some(Stored(input.reason)));
    change.order_note = Set(note);
    let ballot = update(&work, "ORDER_BALLOT", &ballot, change).await?;
    notify(&work, Notice::BallotOrdered, &ballot, |office| {
        office.is_office()
    })
    .await?;
    work.commit().await?;
    Ok(ballot)
}
