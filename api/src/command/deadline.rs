//! The history of a deadline: each step, with who took it and the table of working days that it was reckoned
//! by (6.3).

use entity::{Stored, deadline_step};
use rules::deadline::{Deadline, StepKind};
use sea_orm::{ActiveModelTrait, Set};
use uuid::Uuid;

use crate::app::Work;
use crate::failure::Failure;

/// Enters a step of the deadline of a ballot or a consultation.
pub async fn step(
    work: &Work,
    matter: Uuid,
    kind: StepKind,
    deadline: &Deadline,
) -> Result<(), Failure> {
    deadline_step::ActiveModel {
        id: Set(work.new_id()),
        matter_id: Set(matter),
        kind: Set(Stored(kind)),
        at: Set(work.now()),
        by_mandate_id: Set(work.mandate()),
        on_behalf_of: Set(work.on_behalf_of()),
        nominal: Set(deadline.nominal),
        effective: Set(deadline.effective),
        closes_at: Set(deadline.closes_at),
        calendar_version: Set(deadline.calendar_version),
    }
    .insert(work.db())
    .await?;
    Ok(())
}
