//! What stands before a ballot: who was asked, what is open, what was ruled (C24, C9, B25).

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use entity::{
    Rows, ballot, ballot_ground, ballot_related_unit, ballot_ruling, ballot_ruling_item,
    consultation, consultation_response, coordination_statement, coordination_unit,
};
use rules::Refusal;
use rules::consultation::is_asked;
use rules::coordination::{Difference, Facts, Open, Related, Stage, check_gate};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::read::demand::{self, Demand};

/// A ballot, and the consultation that it was asked for on.
pub type Asked = (Uuid, Option<Uuid>);

/// A statement of the lead's head, with the units that it names (C14).
#[derive(Clone, Debug)]
pub struct Statement {
    pub row: coordination_statement::Model,
    pub units: Vec<Uuid>,
}

/// A ruling, with what it names (B25).
#[derive(Clone, Debug)]
pub struct Ruling {
    pub row: ballot_ruling::Model,
    pub items: Vec<ballot_ruling_item::Model>,
}

/// A related agency, and whether it was asked or is named in a statement (C24).
#[derive(Clone, Debug)]
pub struct RelatedUnit {
    pub row: ballot_related_unit::Model,
    pub asked: bool,
    pub named: bool,
}

/// All of it, for one ballot.
#[derive(Clone, Debug, Default)]
pub struct Gate {
    /// The consultations on the matter that are closed and count, oldest first.
    pub grounds: Vec<consultation::Model>,
    /// In the order in which they were listed.
    pub related: Vec<RelatedUnit>,
    /// Oldest first.
    pub statements: Vec<Statement>,
    pub rulings: Vec<Ruling>,
    pub demands: Vec<Demand>,
    pub open: Vec<Open>,
}

impl Gate {
    /// What rulings of these stages name.
    pub fn ruled(&self, stages: &[Stage]) -> HashSet<Uuid> {
        let rulings = self.rulings.iter();
        rulings
            .filter(|ruling| stages.contains(&ruling.row.stage.0))
            .flat_map(|ruling| ruling.items.iter().map(|item| item.subject_id))
            .collect()
    }

    /// B25: whether the ballot may be ordered and opened.
    pub fn check(&self, ballot: &ballot::Model) -> Result<(), Refusal> {
        let checked = ballot.checked_at.is_some();
        check_gate(checked, &self.open, &self.ruled(&[Stage::GoOn]))
    }

    /// What is open and not ruled in these stages.
    pub fn left(&self, stages: &[Stage]) -> Vec<Open> {
        let ruled = self.ruled(stages);
        let open = self.open.iter().copied();
        open.filter(|one| !ruled.contains(&one.subject)).collect()
    }

    /// 4.7: what still blocks the issue: open, and ruled by name neither in the approval nor in session.
    pub fn unsettled(&self) -> u32 {
        let left = self.left(&[Stage::Approve, Stage::Session]).len();
        u32::try_from(left).unwrap_or(u32::MAX)
    }

    /// The difference with this id.
    pub fn demand(&self, id: Uuid) -> Option<&Demand> {
        self.demands.iter().find(|demand| demand.id == id)
    }
}

/// Of one ballot.
pub async fn one(
    db: &impl ConnectionTrait,
    ballot: &ballot::Model,
    now: DateTime<Utc>,
) -> Result<Gate, DbErr> {
    let asked = (ballot.id, ballot.consultation_id);
    Ok(of(db, &[asked], now)
        .await?
        .remove(&ballot.id)
        .unwrap_or_default())
}

/// Of several ballots, in as many statements however many they are.
pub async fn of(
    db: &impl ConnectionTrait,
    ballots: &[Asked],
    now: DateTime<Utc>,
) -> Result<HashMap<Uuid, Gate>, DbErr> {
    let ids = || ballots.iter().map(|(ballot, _)| *ballot);
    let grounds = grounds(db, ballots).await?;
    let consultations = consultation::Entity::grounds(grounds.iter().map(|(_, id)| *id))
        .order_by_asc(consultation::Column::Id)
        .all(db)
        .await?;
    // One that was called off, or put again in a new round, does not count any more.
    let counting: Vec<_> = consultations
        .into_iter()
        .filter(|row| row.state_at(now).is_closed())
        .collect();
    let counting_ids: Vec<_> = counting.iter().map(|row| row.id).collect();
    let reached = reached(db, &counting, now).await?;
    let mut demands = demand::of(db, &counting_ids).await?;
    let related = ballot_related_unit::Entity::rows()
        .filter(ballot_related_unit::Column::BallotId.is_in(ids()))
        .order_by_asc(ballot_related_unit::Column::AddedAt)
        .order_by_asc(ballot_related_unit::Column::UnitId)
        .all(db)
        .await?;
    let statements = statements(db, ids().collect()).await?;
    let rulings = rulings(db, ids().collect()).await?;
    let mut all = HashMap::new();
    for (ballot, _) in ballots {
        let mine = |id: Uuid| grounds.contains(&(*ballot, id));
        let grounds: Vec<_> = counting
            .iter()
            .filter(|row| mine(row.id))
            .cloned()
            .collect();
        let demands: Vec<_> = grounds
            .iter()
            .flat_map(|row| demands.remove(&row.id).unwrap_or_default())
            .collect();
        let statements: Vec<_> = statements
            .iter()
            .filter(|one| one.row.ballot_id == *ballot)
            .cloned()
            .collect();
        let asked = |unit| grounds.iter().any(|row| reached.contains(&(row.id, unit)));
        let named = |unit| statements.iter().any(|one| one.units.contains(&unit));
        let related = related.iter().filter(|row| row.ballot_id == *ballot);
        let related: Vec<_> = related
            .map(|row| RelatedUnit {
                row: row.clone(),
                asked: asked(row.unit_id),
                named: named(row.unit_id),
            })
            .collect();
        let facts = facts(
            *ballot,
            !grounds.is_empty(),
            &statements,
            &related,
            &demands,
        );
        let gate = Gate {
            grounds,
            related,
            statements,
            rulings: rulings
                .iter()
                .filter(|one| one.row.ballot_id == *ballot)
                .cloned()
                .collect(),
            demands,
            open: facts.open(),
        };
        all.insert(*ballot, gate);
    }
    Ok(all)
}

fn facts(
    ballot: Uuid,
    consulted: bool,
    statements: &[Statement],
    related: &[RelatedUnit],
    demands: &[Demand],
) -> Facts {
    Facts {
        ballot,
        consulted,
        stated: !statements.is_empty(),
        related: related
            .iter()
            .map(|one| Related {
                unit: one.row.unit_id,
                asked: one.asked,
                named: one.named,
            })
            .collect(),
        differences: demands
            .iter()
            .map(|demand| Difference {
                id: demand.id,
                position: demand.position,
                treated: demand.treated(),
            })
            .collect(),
    }
}

/// Each ballot with each consultation on its matter.
async fn grounds(
    db: &impl ConnectionTrait,
    ballots: &[Asked],
) -> Result<HashSet<(Uuid, Uuid)>, DbErr> {
    let further = ballot_ground::Entity::rows()
        .filter(ballot_ground::Column::BallotId.is_in(ballots.iter().map(|(id, _)| *id)))
        .all(db)
        .await?;
    let further = further.into_iter();
    let further = further.map(|row| (row.ballot_id, row.consultation_id));
    let first = ballots.iter().filter_map(|(id, on)| Some((*id, (*on)?)));
    Ok(first.chain(further).collect())
}

/// Whom these closed consultations have reached: each with the units that count as asked in it (C24),
/// which whoever was not told in time does not (C22).
async fn reached(
    db: &impl ConnectionTrait,
    consultations: &[consultation::Model],
    now: DateTime<Utc>,
) -> Result<HashSet<(Uuid, Uuid)>, DbErr> {
    let ids = consultations.iter().map(|row| row.id);
    let responses = consultation_response::Entity::rows()
        .filter(consultation_response::Column::ConsultationId.is_in(ids))
        .all(db)
        .await?;
    let mut reached = HashSet::new();
    for row in responses {
        let of = consultations.iter().find(|of| of.id == row.consultation_id);
        if of.is_some_and(|of| is_asked(row.facts(), row.standing(of, now))) {
            reached.insert((row.consultation_id, row.unit_id));
        }
    }
    Ok(reached)
}

async fn statements(
    db: &impl ConnectionTrait,
    ballots: Vec<Uuid>,
) -> Result<Vec<Statement>, DbErr> {
    let rows = coordination_statement::Entity::rows()
        .filter(coordination_statement::Column::BallotId.is_in(ballots))
        .order_by_asc(coordination_statement::Column::SignedAt)
        .order_by_asc(coordination_statement::Column::Id)
        .all(db)
        .await?;
    let units = coordination_unit::Entity::rows()
        .filter(coordination_unit::Column::StatementId.is_in(rows.iter().map(|row| row.id)))
        .all(db)
        .await?;
    let named = |id| {
        let units = units.iter().filter(|row| row.statement_id == id);
        units.map(|row| row.unit_id).collect()
    };
    let rows = rows.into_iter().map(|row| Statement {
        units: named(row.id),
        row,
    });
    Ok(rows.collect())
}

async fn rulings(db: &impl ConnectionTrait, ballots: Vec<Uuid>) -> Result<Vec<Ruling>, DbErr> {
    let rows = ballot_ruling::Entity::rows()
        .filter(ballot_ruling::Column::BallotId.is_in(ballots))
        .order_by_asc(ballot_ruling::Column::Id)
        .all(db)
        .await?;
    let items = ballot_ruling_item::Entity::rows()
        .filter(ballot_ruling_item::Column::RulingId.is_in(rows.iter().map(|row| row.id)))
        .order_by_asc(ballot_ruling_item::Column::SubjectId)
        .all(db)
        .await?;
    let rows = rows.into_iter().map(|row| Ruling {
        items: items
            .iter()
            .filter(|item| item.ruling_id == row.id)
            .cloned()
            .collect(),
        row,
    });
    Ok(rows.collect())
}
