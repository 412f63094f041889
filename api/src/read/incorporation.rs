//! All that incorporation tables say, in as many statements however long and however many they are.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use entity::{
    Rows, consultation, consultation_answer, consultation_point, consultation_response, org_unit,
    point_answer,
};
use rules::consultation::{Position, ResponseState, Treated, Treatment, silence};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::papers::incorporation::{Agency, Line, Table};
use crate::read::demand::{self, Demand};

/// The tables of consultations that were visible to somebody who sees all answers.
pub async fn tables(
    db: &impl ConnectionTrait,
    consultations: &[consultation::Model],
    now: DateTime<Utc>,
) -> Result<HashMap<Uuid, Table>, DbErr> {
    let found = Found::read(db, consultations).await?;
    let mut demands = demand::of(db, &ids(consultations)).await?;
    let table = |of: &consultation::Model| {
        let demands = demands.remove(&of.id).unwrap_or_default();
        (of.id, found.table(of, demands, now))
    };
    Ok(consultations.iter().map(table).collect())
}

fn ids(consultations: &[consultation::Model]) -> Vec<Uuid> {
    consultations.iter().map(|row| row.id).collect()
}

/// What was read, of all the consultations together.
struct Found {
    points: Vec<consultation_point::Model>,
    responses: Vec<consultation_response::Model>,
    names: HashMap<Uuid, String>,
    late: Vec<consultation_answer::Model>,
    late_points: Vec<point_answer::Model>,
}

impl Found {
    async fn read(
        db: &impl ConnectionTrait,
        consultations: &[consultation::Model],
    ) -> Result<Self, DbErr> {
        let points = consultation_point::Entity::rows()
            .filter(consultation_point::Column::ConsultationId.is_in(ids(consultations)))
            .order_by_asc(consultation_point::Column::Place)
            .all(db)
            .await?;
        let responses = consultation_response::Entity::rows()
            .filter(consultation_response::Column::ConsultationId.is_in(ids(consultations)))
            .order_by_asc(consultation_response::Column::Id)
            .all(db)
            .await?;
        let owners = consultations.iter().map(|row| row.owner_unit_id);
        let units = org_unit::Entity::rows()
            .filter(org_unit::Column::Id.is_in(owners.chain(responses.iter().map(|r| r.unit_id))))
            .all(db)
            .await?;
        // One that counts after all is among the demands.
        let late: Vec<_> = responses
            .iter()
            .filter(|row| row.late_answer_id != row.counted_answer_id)
            .filter_map(|row| row.late_answer_id)
            .collect();
        let late_points = point_answer::Entity::rows()
            .filter(point_answer::Column::AnswerId.is_in(late.iter().copied()))
            .all(db)
            .await?;
        let late = consultation_answer::Entity::rows()
            .filter(consultation_answer::Column::Id.is_in(late))
            .all(db)
            .await?;
        Ok(Self {
            points,
            responses,
            names: units.into_iter().map(|unit| (unit.id, unit.name)).collect(),
            late,
            late_points,
        })
    }

    fn table(&self, of: &consultation::Model, demands: Vec<Demand>, now: DateTime<Utc>) -> Table {
        let points = self
            .points
            .iter()
            .filter(|row| row.consultation_id == of.id);
        let points: Vec<_> = points.collect();
        let places = points.iter().enumerate().map(|(n, row)| (row.id, n));
        let places: HashMap<_, _> = places.collect();
        let responses = self
            .responses
            .iter()
            .filter(|row| row.consultation_id == of.id);
        let responses: Vec<_> = responses.collect();
        let reserved: HashSet<Uuid> = demands
            .iter()
            .filter(|demand| demand.treated().treatment == Some(Treatment::Reserved))
            .map(|demand| demand.unit)
            .collect();
        let agencies = responses.iter().map(|row| Agency {
            name: self.name(row.unit_id),
            state: match row.state_at(of, now) {
                // C16: a late answer leaves what silence was.
                ResponseState::LateAnswered => silence(row.standing(of, now)),
                other => other,
            },
            told: row.told_at.zip(row.told_by.map(|by| by.0)),
            reserved: reserved.contains(&row.unit_id),
            position: row.position.map(|position| position.0),
            late: row.late_answer_id.is_some(),
        });
        let demands = demands.into_iter().map(|demand| {
            let place = demand.point.and_then(|point| places.get(&point).copied());
            let mut line = self.line(demand.unit, place, demand.position, demand.text.clone());
            line.treated = demand.treated();
            if let Some(resolution) = demand.resolution {
                line.note = resolution.note;
                line.ruling_note = resolution.ruling_note.unwrap_or_default();
            }
            line
        });
        Table {
            title: of.title.clone(),
            owner: self.name(of.owner_unit_id),
            round: of.round,
            opened_at: of.opened_at,
            closes_at: of.closes_at,
            agencies: agencies.collect(),
            points: points.iter().map(|point| heading(point)).collect(),
            demands: demands.collect(),
            late: self.late(&responses, &places),
            made_at: now,
        }
    }

    /// What came too late, agency by agency: as a whole, then point by point.
    fn late(
        &self,
        responses: &[&consultation_response::Model],
        places: &HashMap<Uuid, usize>,
    ) -> Vec<Line> {
        let mut lines = Vec::new();
        for response in responses {
            let own = |answer: &&consultation_answer::Model| answer.response_id == response.id;
            let Some(answer) = self.late.iter().find(own) else {
                continue;
            };
            let unit = response.unit_id;
            lines.push(self.line(unit, None, answer.position.0, answer.body.clone()));
            let points = self
                .late_points
                .iter()
                .filter(|row| row.answer_id == answer.id);
            let mut points: Vec<_> = points
                .map(|row| {
                    let place = places.get(&row.point_id).copied();
                    self.line(unit, place, row.position.0, row.body.clone())
                })
                .collect();
            points.sort_by_key(|line| line.point);
            lines.extend(points);
        }
        lines
    }

    fn line(
        &self,
        unit: Uuid,
        point: Option<usize>,
        position: Position,
        text: Option<String>,
    ) -> Line {
        Line {
            point,
            agency: self.name(unit),
            position,
            text: text.unwrap_or_default(),
            treated: Treated::default(),
            note: String::new(),
            ruling_note: String::new(),
        }
    }

    fn name(&self, unit: Uuid) -> String {
        self.names.get(&unit).cloned().unwrap_or_default()
    }
}

/// "Điều 12. Thời hạn trả lời".
fn heading(point: &consultation_point::Model) -> String {
    match &point.number {
        Some(number) => format!("{number}. {}", point.heading),
        None => point.heading.clone(),
    }
}
