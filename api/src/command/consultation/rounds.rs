//! A new draft is asked about in a new round, which takes the place of the one before (4.6).

use std::collections::HashSet;

use entity::{Stored, consultation};
use rules::Refusal;
use rules::consultation::{State, Verb, check};
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use rules::text::check_text;
use sea_orm::{IntoActiveModel, Set};
use uuid::Uuid;

use super::draft::Draft;
use super::held::{Held, notify_heads, responses, update};
use crate::app::Work;
use crate::failure::Failure;

const MAX_NOTE: usize = 5_000;

/// The round before and the number of the next, as a draft keeps them.
pub(super) struct Following {
    pub previous: Option<Uuid>,
    pub round: i32,
    pub change_note: Option<String>,
}

impl Following {
    /// The next round of a consultation of the actor's own unit, or else a first one.
    pub async fn check(work: &Work, actor: &Actor, draft: &Draft) -> Result<Self, Failure> {
        let Some(previous) = draft.previous else {
            return Ok(Self {
                previous: None,
                round: 1,
                change_note: None,
            });
        };
        let change_note = check_text(
            "changeNote",
            draft.change_note.as_deref().unwrap_or_default(),
            MAX_NOTE,
        )?;
        let held = Held::take_own(work, actor, Act::DraftConsultation, previous).await?;
        check(held.consultation.state.0, Verb::Reissue, None)?;
        Ok(Self {
            previous: Some(previous),
            round: held.consultation.round + 1,
            change_note: Some(change_note),
        })
    }
}

/// Closes the round before, at the moment in which the next is sent: its answers are kept and no longer
/// counted, and agencies that are not asked again are told.
pub(super) async fn supersede(
    work: &Work,
    actor: &Actor,
    next: &consultation::Model,
) -> Result<(), Failure> {
    let Some(previous) = next.previous_id else {
        return Ok(());
    };
    let held = Held::take_own(work, actor, Act::LeadConsultation, previous).await?;
    check(held.consultation.state.0, Verb::Reissue, None)?;
    let mut change = held.consultation.clone().into_active_model();
    change.state = Set(Stored(State::Reissued));
    change.next_id = Set(Some(next.id));
    change.remind_at = Set(None);
    let old = update(work, "REISSUE_CONSULTATION", &held.consultation, change).await?;
    let again: HashSet<_> = units(work, next.id).await?.into_iter().collect();
    let mut left = units(work, old.id).await?;
    left.retain(|unit| !again.contains(unit));
    notify_heads(work, Notice::ConsultationReissued, &old, &left).await
}

async fn units(work: &Work, consultation: Uuid) -> Result<Vec<Uuid>, Failure> {
    let asked = responses(work, consultation).await?;
    Ok(asked.into_iter().map(|response| response.unit_id).collect())
}

/// The refusal that names the round to turn to, where there is one.
pub(super) fn superseded(consultation: &consultation::Model) -> Option<Refusal> {
    let next = consultation.next_id?;
    Some(Refusal::RoundSuperseded {
        next,
        round: consultation.round + 1,
    })
}
