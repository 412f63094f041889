//! What the verbs before a ballot are given.

use async_graphql::{ID, InputObject};
use rules::Refusal;
use rules::secrecy::{ask, ask_about};
use uuid::Uuid;

use crate::command::ballot::{CheckRelated, LetGoOn, ListRelated, Source, StateNoCoordination};
use crate::failure::Failure;
use crate::graphql::id::{Kind, decode, given};

/// The lead's list of related agencies, as it shall stand.
#[derive(InputObject)]
pub struct ListRelatedAgenciesInput {
    /// Global id of the ballot.
    ballot_id: ID,
    /// The version that was read.
    expected_version: i32,
    /// Global ids of the agencies that the matter touches, without the lead.
    related_unit_ids: Vec<ID>,
    /// Global ids of the lead's closed consultations on the matter, beside the one that the ballot was
    /// asked for on.
    consultation_ids: Vec<ID>,
}

impl ListRelatedAgenciesInput {
    pub fn into_command(self) -> Result<ListRelated, Failure> {
        Ok(ListRelated {
            ballot: given(Kind::Ballot, &self.ballot_id)?,
            expected_version: self.expected_version,
            related: all(Kind::OrgUnit, &self.related_unit_ids)?,
            consultations: all(Kind::Consultation, &self.consultation_ids)?,
        })
    }
}

/// An agency that the Office adds to the list.
#[derive(InputObject)]
pub struct AddedAgencyInput {
    /// Global id of the agency.
    unit_id: ID,
    /// Why it is related.
    reason: String,
}

/// The Office's check of the related agencies.
#[derive(InputObject)]
pub struct CheckRelatedAgenciesInput {
    /// Global id of the ballot.
    ballot_id: ID,
    /// The version that was checked.
    expected_version: i32,
    /// Agencies that the lead left out; empty when there are none.
    added: Vec<AddedAgencyInput>,
    /// The task that the matter comes from, where the ballot names none. One that the Chair has left to
    /// its head is refused (D7); absent, it is none.
    task_id: Option<ID>,
    /// The item of a programme that it comes from, where the ballot names none; absent, it is none.
    programme_item_id: Option<ID>,
    /// Whether the Office found that it comes from no task and no item. Where the ballot names none, either
    /// this is true or one of the two is given.
    from_no_task: bool,
    /// The secret question (X1): needed with a reason, absent without one. Yes refuses and stores nothing.
    secret_content: Option<bool>,
}

impl CheckRelatedAgenciesInput {
    pub fn into_command(self) -> Result<CheckRelated, Failure> {
        let reasons: Vec<_> = self
            .added
            .iter()
            .map(|one| Some(one.reason.as_str()))
            .collect();
        ask_about(self.secret_content, &reasons)?;
        let source = match (&self.task_id, &self.programme_item_id) {
            (Some(task), _) => Source::Task(given(Kind::Task, task)?),
            (None, Some(item)) => Source::ProgrammeItem(given(Kind::ProgrammeItem, item)?),
            (None, None) if self.from_no_task => Source::None,
            (None, None) => Source::Named,
        };
        let mut added = Vec::new();
        for one in self.added {
            added.push((given(Kind::OrgUnit, &one.unit_id)?, one.reason));
        }
        Ok(CheckRelated {
            ballot: given(Kind::Ballot, &self.ballot_id)?,
            expected_version: self.expected_version,
            added,
            source,
        })
    }
}

/// The statement of the lead's head.
#[derive(InputObject)]
pub struct StateNoCoordinationInput {
    /// Global id of the ballot.
    ballot_id: ID,
    /// The version that it is stated on.
    expected_version: i32,
    /// Global ids of the related agencies that are not asked; empty where none is related.
    unit_ids: Vec<ID>,
    /// Why it is unnecessary.
    statement: String,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl StateNoCoordinationInput {
    pub fn into_command(self) -> Result<StateNoCoordination, Failure> {
        ask(Some(self.secret_content), true)?;
        Ok(StateNoCoordination {
            ballot: given(Kind::Ballot, &self.ballot_id)?,
            expected_version: self.expected_version,
            units: all(Kind::OrgUnit, &self.unit_ids)?,
            statement: self.statement,
        })
    }
}

/// The Chair's ruling that members vote with what is open.
#[derive(InputObject)]
pub struct LetBallotGoOnInput {
    /// Global id of the ballot.
    ballot_id: ID,
    /// The version that is ruled on.
    expected_version: i32,
    /// The id of each thing that is open, as the ballot names it.
    open_ids: Vec<ID>,
    /// Why members vote with it open.
    note: String,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl LetBallotGoOnInput {
    pub fn into_command(self) -> Result<LetGoOn, Failure> {
        ask(Some(self.secret_content), true)?;
        Ok(LetGoOn {
            ballot: given(Kind::Ballot, &self.ballot_id)?,
            expected_version: self.expected_version,
            open: open(&self.open_ids)?,
            note: self.note,
        })
    }
}

/// The things that a ruling names.
pub fn open(ids: &[ID]) -> Result<Vec<Uuid>, Failure> {
    let kinds = [Kind::OrgUnit, Kind::Ballot, Kind::ConsultationDemand];
    let ids = ids.iter().map(|id| match decode(id) {
        Some((kind, id)) if kinds.contains(&kind) => Ok(id),
        _ => Err(Refusal::NotFound.into()),
    });
    ids.collect()
}

fn all(kind: Kind, ids: &[ID]) -> Result<Vec<Uuid>, Failure> {
    ids.iter().map(|id| given(kind, id)).collect()
}
