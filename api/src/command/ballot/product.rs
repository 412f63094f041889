//! B26: what the product puts into the dossier before members, frozen with it at the opening; and the
//! dated note of an answer that comes after it.

use std::collections::HashMap;

use entity::{
    Rows, ballot, ballot_ground, consultation, consultation_answer, mandate, org_unit, person,
};
use rules::coordination::{OpenKind, Stage};
use rules::dossier::DocumentKind;
use sea_orm::{ColumnTrait, Condition, QueryFilter, QuerySelect, QueryTrait};
use uuid::Uuid;

use crate::app::{Subject, Work};
use crate::command::dossier::{Made, put_in};
use crate::failure::Failure;
use crate::papers::ballot_dossier::{
    Added, NotAsked, Ruled, difference, incorporation, late_answer, no_coordination, rulings,
    statement,
};
use crate::papers::incorporation::{Line, Table};
use crate::read::gate::Gate;
use crate::read::incorporation::tables;

/// Adds the parts to the dossier of a ballot that is being opened.
pub(super) async fn complete(
    work: &Work,
    ballot: &ballot::Model,
    gate: &Gate,
) -> Result<(), Failure> {
    let mut made = tables(work.db(), &gate.grounds, work.now()).await?;
    let grounds: Vec<_> = gate
        .grounds
        .iter()
        .filter_map(|row| made.remove(&row.id))
        .collect();
    let names = Names::read(work, ballot, gate).await?;
    let mut parts = Vec::new();
    for table in &grounds {
        parts.push(part(
            DocumentKind::Statement,
            "Báo cáo nội dung đã thống nhất, chưa thống nhất",
            statement(table),
        ));
        parts.push(part(
            DocumentKind::Incorporation,
            "Bảng tổng hợp, tiếp thu, giải trình ý kiến",
            incorporation(table),
        ));
    }
    if !gate.statements.is_empty() || gate.related.iter().any(|one| one.row.reason.is_some()) {
        parts.push(part(
            DocumentKind::NoCoordination,
            "Xác nhận về cơ quan liên quan không lấy ý kiến",
            no_coordination(
                &names.unit(ballot.lead_unit_id),
                &names.statements(gate),
                &names.added(gate),
            ),
        ));
    }
    if let Some(text) = rulings(&grounds, &names.ruled(gate, &grounds)) {
        parts.push(part(
            DocumentKind::Ruling,
            "Quyết định của lãnh đạo UBND tỉnh trước khi gửi phiếu lấy ý kiến",
            text,
        ));
    }
    put_in(work, ballot.dossier_id, parts, None).await
}

fn part(kind: DocumentKind, title: &str, text: String) -> Made {
    Made {
        kind,
        title: title.to_owned(),
        text,
    }
}

/// The names that the parts say.
struct Names {
    units: HashMap<Uuid, String>,
    /// Title and name of who signed or ruled.
    people: HashMap<Uuid, String>,
}

impl Names {
    async fn read(work: &Work, ballot: &ballot::Model, gate: &Gate) -> Result<Self, Failure> {
        let related = gate.related.iter().map(|one| one.row.unit_id);
        let asking = gate.demands.iter().map(|demand| demand.unit);
        let units = related.chain(asking).chain([ballot.lead_unit_id]);
        let units = org_unit::Entity::rows()
            .filter(org_unit::Column::Id.is_in(units))
            .all(work.db())
            .await?;
        let signers = gate.statements.iter().map(|one| one.row.signed_by);
        let leaders = gate.rulings.iter().map(|one| one.row.ruled_by);
        let people = mandate::Entity::rows()
            .filter(mandate::Column::Id.is_in(signers.chain(leaders)))
            .find_also_related(person::Entity)
            .all(work.db())
            .await?;
        let people = people.into_iter().map(|(mandate, person)| {
            let name = person.map(|person| person.name).unwrap_or_default();
            (mandate.id, format!("{} {name}", mandate.title))
        });
        Ok(Self {
            units: units.into_iter().map(|unit| (unit.id, unit.name)).collect(),
            people: people.collect(),
        })
    }

    fn unit(&self, id: Uuid) -> String {
        self.units.get(&id).cloned().unwrap_or_default()
    }

    fn person(&self, id: Uuid) -> String {
        self.people.get(&id).cloned().unwrap_or_default()
    }

    fn statements(&self, gate: &Gate) -> Vec<NotAsked> {
        let statements = gate.statements.iter();
        statements
            .map(|one| NotAsked {
                statement: one.row.statement.clone(),
                units: one.units.iter().map(|unit| self.unit(*unit)).collect(),
                signed_by: self.person(one.row.signed_by),
                signed_at: one.row.signed_at,
            })
            .collect()
    }

    fn added(&self, gate: &Gate) -> Vec<Added> {
        let added = gate.related.iter().filter_map(|one| {
            Some(Added {
                unit: self.unit(one.row.unit_id),
                reason: one.row.reason.clone()?,
            })
        });
        added.collect()
    }

    fn ruled(&self, gate: &Gate, tables: &[Table]) -> Vec<Ruled> {
        let rulings = gate.rulings.iter();
        rulings
            .filter(|ruling| ruling.row.stage.0 == Stage::GoOn)
            .map(|ruling| Ruled {
                note: ruling.row.note.clone().unwrap_or_default(),
                named: ruling
                    .items
                    .iter()
                    .map(|item| {
                        (
                            item.kind.0,
                            self.open(item.kind.0, item.subject_id, gate, tables),
                        )
                    })
                    .collect(),
                ruled_by: self.person(ruling.row.ruled_by),
                ruled_at: ruling.row.ruled_at,
            })
            .collect()
    }

    /// What is open, as the ruling names it.
    fn open(&self, kind: OpenKind, subject: Uuid, gate: &Gate, tables: &[Table]) -> String {
        match kind {
            OpenKind::Unasked => self.unit(subject),
            OpenKind::Unstated => "cơ quan liên quan của nội dung này".to_owned(),
            OpenKind::Untreated | OpenKind::Unruled => {
                let Some(demand) = gate.demand(subject) else {
                    return String::new();
                };
                let agency = self.unit(demand.unit);
                let said = |line: &&Line| {
                    line.agency == agency && line.text == demand.text.clone().unwrap_or_default()
                };
                let found = tables
                    .iter()
                    .find_map(|table| Some((table.demands.iter().find(said)?, table)));
                found.map_or(agency, |(line, table)| difference(line, table))
            }
        }
    }
}

/// B26: an answer that comes after the opening is added to the dossier of each ballot that stands on the
/// consultation, as a dated note: it is no part of what was frozen.
pub async fn note_late_answer(
    work: &Work,
    on: &consultation::Model,
    answer: &consultation_answer::Model,
    unit: Uuid,
) -> Result<(), Failure> {
    let further = ballot_ground::Entity::rows()
        .select_only()
        .column(ballot_ground::Column::BallotId)
        .filter(ballot_ground::Column::ConsultationId.eq(on.id))
        .into_query();
    let stands = Condition::any()
        .add(ballot::Column::ConsultationId.eq(on.id))
        .add(ballot::Column::Id.in_subquery(further));
    let opened = ballot::Entity::everywhere()
        .filter(stands)
        .filter(ballot::Column::OpenedAt.is_not_null())
        .all(work.db())
        .await?;
    if opened.is_empty() {
        return Ok(());
    }
    let grounds = [on.clone()];
    let table = tables(work.db(), &grounds, work.now()).await?;
    let table = table.into_values().next().unwrap_or_default();
    let named = org_unit::Entity::rows()
        .filter(org_unit::Column::Id.eq(unit))
        .one(work.db())
        .await?;
    let name = named.map(|unit| unit.name).unwrap_or_default();
    // One that counts after all stands among the demands (C16).
    let mut lines: Vec<_> = table
        .late
        .iter()
        .filter(|line| line.agency == name)
        .cloned()
        .collect();
    if lines.is_empty() {
        lines.push(Line::whole(
            name.clone(),
            answer.position.0,
            answer.body.clone(),
        ));
    }
    let text = late_answer(&name, &lines, &table, work.now());
    for ballot in opened {
        let title = format!("Ý kiến gửi muộn của {name}");
        let note = part(DocumentKind::LateAnswer, &title, text.clone());
        put_in(work, ballot.dossier_id, vec![note], Some(work.now())).await?;
        work.touches(Subject::ballot(ballot.id));
    }
    Ok(())
}
