//! Tasks, standing duties, and who has a part in them.

use chrono::NaiveDate;
use entity::{Stored, party, recipient_group, recipient_group_member, standing_duty, task};
use rules::task::{DutyKind, Kind, Role};
use sea_orm::{ActiveModelTrait, EntityTrait, Set};
use serde_json::json;
use uuid::Uuid;

use crate::app::{Subject, Work};
use crate::failure::Failure;

/// What a task and a standing duty both say of themselves.
pub struct Described {
    pub code: String,
    pub content: String,
    pub aim: Option<String>,
    pub director: Option<String>,
    pub period_as_written: Option<String>,
    pub province: String,
    pub source: String,
    pub rule_references: Option<String>,
    pub parties: Vec<NewParty>,
}

/// Somebody with a part in it, as the source names them.
pub struct NewParty {
    pub role: Role,
    pub name: String,
    pub known: Known,
}

/// What a name of the source stands for here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    Unit(Uuid),
    Group(Uuid),
    Outside,
}

/// When a task is to be done.
pub struct Term {
    pub starts_on: Option<NaiveDate>,
    pub due_on: Option<NaiveDate>,
    pub continuous: bool,
    pub historic: bool,
}

/// In which of the two lists the parties are entered.
enum Of {
    Task(Uuid),
    Duty(Uuid),
}

pub async fn add_group(work: &Work, name: &str, members: &[Uuid]) -> Result<Uuid, Failure> {
    let group = recipient_group::ActiveModel {
        id: Set(work.new_id()),
        name: Set(name.to_owned()),
    }
    .insert(work.db())
    .await?;
    let rows = members
        .iter()
        .map(|unit| recipient_group_member::ActiveModel {
            group_id: Set(group.id),
            unit_id: Set(*unit),
        });
    recipient_group_member::Entity::insert_many(rows)
        .exec_without_returning(work.db())
        .await?;
    let after = json!({ "name": name, "members": members });
    let subject = Subject::new("RECIPIENT_GROUP", group.id);
    work.journal("ADD_GROUP", subject, None, Some(after))
        .await?;
    Ok(group.id)
}

pub async fn add_task(
    work: &Work,
    kind: Kind,
    described: Described,
    term: Term,
) -> Result<Uuid, Failure> {
    let after = json!({ "code": described.code, "dueOn": term.due_on });
    let id = work.new_id();
    task::ActiveModel {
        id: Set(id),
        code: Set(described.code),
        kind: Set(Stored(kind)),
        content: Set(described.content),
        aim: Set(described.aim),
        director: Set(described.director),
        period_as_written: Set(described.period_as_written),
        province: Set(described.province),
        source: Set(described.source),
        rule_references: Set(described.rule_references),
        starts_on: Set(term.starts_on),
        due_on: Set(term.due_on),
        completed_on: Set(None),
        continuous: Set(term.continuous),
        historic: Set(term.historic),
        left_by: Set(None),
        left_at: Set(None),
        left_document: Set(None),
    }
    .insert(work.db())
    .await?;
    add_parties(work, &Of::Task(id), described.parties).await?;
    work.journal("ADD_TASK", Subject::task(id), None, Some(after))
        .await?;
    Ok(id)
}

pub async fn add_duty(
    work: &Work,
    kind: DutyKind,
    described: Described,
    recurrence: Option<String>,
) -> Result<Uuid, Failure> {
    let after = json!({ "code": described.code, "recurrence": recurrence });
    let id = work.new_id();
    standing_duty::ActiveModel {
        id: Set(id),
        code: Set(described.code),
        kind: Set(Stored(kind)),
        content: Set(described.content),
        aim: Set(described.aim),
        director: Set(described.director),
        period_as_written: Set(described.period_as_written),
        province: Set(described.province),
        source: Set(described.source),
        rule_references: Set(described.rule_references),
        recurrence: Set(recurrence),
    }
    .insert(work.db())
    .await?;
    add_parties(work, &Of::Duty(id), described.parties).await?;
    let subject = Subject::new("STANDING_DUTY", id);
    work.journal("ADD_STANDING_DUTY", subject, None, Some(after))
        .await?;
    Ok(id)
}

async fn add_parties(work: &Work, of: &Of, parties: Vec<NewParty>) -> Result<(), Failure> {
    let (task, duty) = match of {
        Of::Task(id) => (Some(*id), None),
        Of::Duty(id) => (None, Some(*id)),
    };
    let rows = (0..).zip(parties).map(|(place, new)| party::ActiveModel {
        id: Set(work.new_id()),
        programme_item_id: Set(None),
        task_id: Set(task),
        standing_duty_id: Set(duty),
        place: Set(place),
        role: Set(Stored(new.role)),
        name: Set(new.name),
        unit_id: Set(match new.known {
            Known::Unit(unit) => Some(unit),
            _ => None,
        }),
        group_id: Set(match new.known {
            Known::Group(group) => Some(group),
            _ => None,
        }),
    });
    party::Entity::insert_many(rows)
        .exec_without_returning(work.db())
        .await?;
    Ok(())
}
