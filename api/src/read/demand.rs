//! What agencies ask for in a consultation, and how the lead dealt with it (C9).

use std::collections::HashMap;

use entity::{
    Rows, Stored, consultation_answer, consultation_point, consultation_response,
    demand_resolution, point_answer,
};
use rules::consultation::{OpenDemands, Position, Ruling, Treated, Treatment, asks_as_a_whole};
use rules::mandate::Actor;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, JoinType, QueryFilter, QueryOrder,
    QuerySelect, RelationDef,
};
use uuid::Uuid;

use crate::read::consultation;

/// One amendment or disagreement of one agency that counts.
#[derive(Clone, Debug)]
pub struct Demand {
    /// The answer's id where it asks as a whole, else that of what it says to the point.
    pub id: Uuid,
    pub unit: Uuid,
    pub answer: consultation_answer::Model,
    pub point: Option<Uuid>,
    pub position: Position,
    pub text: Option<String>,
    pub resolution: Option<demand_resolution::Model>,
}

impl Demand {
    pub fn treated(&self) -> Treated {
        let resolution = self.resolution.as_ref();
        resolution.map_or_else(Treated::default, demand_resolution::Model::treated)
    }
}

/// All demands of each consultation: what is asked of the whole first, then point by point, each in
/// the order of the agencies.
pub async fn of(
    db: &impl ConnectionTrait,
    consultations: &[Uuid],
) -> Result<HashMap<Uuid, Vec<Demand>>, DbErr> {
    let responses = consultation_response::Entity::rows()
        .filter(consultation_response::Column::ConsultationId.is_in(consultations.iter().copied()))
        .filter(consultation_response::Column::Position.is_in(demanding()))
        .order_by_asc(consultation_response::Column::Id)
        .all(db)
        .await?;
    let counted: Vec<_> = responses
        .iter()
        .filter_map(|row| row.counted_answer_id)
        .collect();
    let answers = consultation_answer::Entity::rows()
        .filter(consultation_answer::Column::Id.is_in(counted.iter().copied()))
        .all(db)
        .await?;
    let points = point_answer::Entity::rows()
        .filter(point_answer::Column::AnswerId.is_in(counted))
        .filter(point_answer::Column::Position.is_in(demanding()))
        .all(db)
        .await?;
    let places = consultation_point::Entity::rows()
        .filter(consultation_point::Column::ConsultationId.is_in(consultations.iter().copied()))
        .all(db)
        .await?;
    let resolutions = demand_resolution::Entity::rows()
        .filter(demand_resolution::Column::ConsultationId.is_in(consultations.iter().copied()))
        .all(db)
        .await?;
    let answers: HashMap<_, _> = answers.into_iter().map(|row| (row.id, row)).collect();
    let places: HashMap<_, _> = places.into_iter().map(|row| (row.id, row.place)).collect();
    let mut resolutions: HashMap<_, _> = resolutions
        .into_iter()
        .map(|row| (row.demand_id, row))
        .collect();
    let mut at_points: HashMap<Uuid, Vec<point_answer::Model>> = HashMap::new();
    for row in points {
        at_points.entry(row.answer_id).or_default().push(row);
    }
    let mut all: HashMap<Uuid, Vec<Demand>> = HashMap::new();
    for response in responses {
        let Some(answer) = response.counted_answer_id.and_then(|id| answers.get(&id)) else {
            continue;
        };
        let demands = all.entry(response.consultation_id).or_default();
        let mut ask = |id, point, position, text| {
            demands.push(Demand {
                id,
                unit: response.unit_id,
                answer: answer.clone(),
                point,
                position,
                text,
                resolution: resolutions.remove(&id),
            });
        };
        if asks_as_a_whole(answer.position.0, answer.body.is_some()) {
            ask(answer.id, None, answer.position.0, answer.body.clone());
        }
        for row in at_points.remove(&answer.id).unwrap_or_default() {
            ask(row.id, Some(row.point_id), row.position.0, row.body);
        }
    }
    for demands in all.values_mut() {
        // Stable: agencies keep their order within a point.
        demands.sort_by_key(|demand| demand.point.and_then(|point| places.get(&point)).copied());
    }
    Ok(all)
}

/// A demand of an answer that the actor may see.
pub async fn one(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: Uuid,
) -> Result<Option<Demand>, DbErr> {
    let at_point = point_answer::Entity::rows()
        .filter(point_answer::Column::Id.eq(id))
        .one(db)
        .await?;
    let answer = at_point.map_or(id, |row| row.answer_id);
    if consultation::answer(db, actor, answer).await?.is_none() {
        return Ok(None);
    }
    let Some((_, response)) = consultation::answer_and_response(db, answer).await? else {
        return Ok(None);
    };
    let all = of(db, &[response.consultation_id]).await?;
    let mut all = all.into_values().flatten();
    Ok(all.find(|demand| demand.id == id))
}

/// How many demands there are of one consultation, and how many are not done with.
pub async fn open(db: &impl ConnectionTrait, consultation: Uuid) -> Result<OpenDemands, DbErr> {
    let open = open_of(db, &[consultation]).await?;
    Ok(open.get(&consultation).copied().unwrap_or_default())
}

/// Of a consultation: how, what was decided, and how many.
type Dealt = (Uuid, Stored<Treatment>, Option<Stored<Ruling>>, i64);

/// The same of several consultations.
pub async fn open_of(
    db: &impl ConnectionTrait,
    consultations: &[Uuid],
) -> Result<HashMap<Uuid, OpenDemands>, DbErr> {
    let mut all: HashMap<Uuid, OpenDemands> = HashMap::new();
    let whole = consultation_response::Entity::belongs_to(consultation_answer::Entity)
        .from(consultation_response::Column::CountedAnswerId)
        .to(consultation_answer::Column::Id)
        .into();
    let at_points = consultation_response::Entity::belongs_to(point_answer::Entity)
        .from(consultation_response::Column::CountedAnswerId)
        .to(point_answer::Column::AnswerId)
        .into();
    let said = consultation_answer::Column::Body.is_not_null();
    let demanded = point_answer::Column::Position.is_in(demanding());
    let found = [
        asked(db, consultations, whole, said).await?,
        asked(db, consultations, at_points, demanded).await?,
    ];
    for (consultation, demands) in found.into_iter().flatten() {
        let open = all.entry(consultation).or_default();
        open.all += demands;
        open.unresolved += demands;
    }
    let treated: Vec<Dealt> = demand_resolution::Entity::rows()
        .select_only()
        .column(demand_resolution::Column::ConsultationId)
        .column(demand_resolution::Column::Kind)
        .column(demand_resolution::Column::Ruling)
        .column_as(demand_resolution::Column::DemandId.count(), "demands")
        .filter(demand_resolution::Column::ConsultationId.is_in(consultations.iter().copied()))
        .group_by(demand_resolution::Column::ConsultationId)
        .group_by(demand_resolution::Column::Kind)
        .group_by(demand_resolution::Column::Ruling)
        .into_tuple()
        .all(db)
        .await?;
    for (consultation, kind, ruling, demands) in treated {
        let treated = Treated {
            treatment: Some(kind.0),
            ruling: ruling.map(|ruling| ruling.0),
        };
        let demands = u32::try_from(demands).unwrap_or(u32::MAX);
        let open = all.entry(consultation).or_default();
        if !treated.is_open() {
            open.unresolved = open.unresolved.saturating_sub(demands);
        }
    }
    for consultation in undecided(db, consultations).await? {
        all.entry(consultation).or_default().undecided += 1;
    }
    Ok(all)
}

/// For each reserved disagreement that nobody has ruled, its consultation (C9).
async fn undecided(db: &impl ConnectionTrait, consultations: &[Uuid]) -> Result<Vec<Uuid>, DbErr> {
    let waiting: Vec<(Uuid, Uuid)> = demand_resolution::Entity::rows()
        .select_only()
        .column(demand_resolution::Column::DemandId)
        .column(demand_resolution::Column::ConsultationId)
        .filter(demand_resolution::Column::ConsultationId.is_in(consultations.iter().copied()))
        .filter(demand_resolution::Column::Kind.eq(Stored(Treatment::Reserved)))
        .filter(demand_resolution::Column::Ruling.is_null())
        .into_tuple()
        .all(db)
        .await?;
    let ids = || waiting.iter().map(|(demand, _)| *demand);
    let whole: Vec<Uuid> = consultation_answer::Entity::rows()
        .select_only()
        .column(consultation_answer::Column::Id)
        .filter(consultation_answer::Column::Id.is_in(ids()))
        .filter(consultation_answer::Column::Position.eq(Stored(Position::Disagree)))
        .into_tuple()
        .all(db)
        .await?;
    let at_points: Vec<Uuid> = point_answer::Entity::rows()
        .select_only()
        .column(point_answer::Column::Id)
        .filter(point_answer::Column::Id.is_in(ids()))
        .filter(point_answer::Column::Position.eq(Stored(Position::Disagree)))
        .into_tuple()
        .all(db)
        .await?;
    let disagrees = |demand: &Uuid| whole.contains(demand) || at_points.contains(demand);
    let waiting = waiting.iter().filter(|(demand, _)| disagrees(demand));
    Ok(waiting.map(|(_, consultation)| *consultation).collect())
}

async fn asked(
    db: &impl ConnectionTrait,
    consultations: &[Uuid],
    joined: RelationDef,
    which: sea_orm::sea_query::Expr,
) -> Result<Vec<(Uuid, u32)>, DbErr> {
    let rows: Vec<(Uuid, i64)> = consultation_response::Entity::rows()
        .select_only()
        .column(consultation_response::Column::ConsultationId)
        .column_as(consultation_response::Column::Id.count(), "demands")
        .join(JoinType::InnerJoin, joined)
        .filter(consultation_response::Column::ConsultationId.is_in(consultations.iter().copied()))
        .filter(consultation_response::Column::Position.is_in(demanding()))
        .filter(which)
        .group_by(consultation_response::Column::ConsultationId)
        .into_tuple()
        .all(db)
        .await?;
    let rows = rows.into_iter();
    Ok(rows
        .map(|(id, demands)| (id, u32::try_from(demands).unwrap_or(u32::MAX)))
        .collect())
}

/// The positions that ask for something.
fn demanding() -> impl Iterator<Item = Stored<Position>> {
    let positions = <Position as rules::Coded>::ALL.iter().copied();
    positions
        .filter(|position| position.needs_resolution())
        .map(Stored)
}
