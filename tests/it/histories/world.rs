//! A province in which histories happen: people act without signing in, and time goes where it is
//! sent.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context;
use async_graphql::{Request, Variables};
use bed::clock::instant;
use bed::{Bed, Reply};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use dongthuan::auth::{Caller, Signed};
use dongthuan::clock::Clock;
use dongthuan::graphql::{ApiSchema, Asker, Kind, Loaders, encode, schema};
use entity::{Rows, account, mandate, org_unit, parameter};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use reqwest::header::HeaderMap;
use rules::mandate::{Actor, Language, Office, UnitKind};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, DatabaseConnection, EntityTrait, IntoActiveModel, QueryFilter,
    Set,
};
use serde_json::{Value, json};
use uuid::Uuid;

/// A seat of the committee, and whether somebody is in it.
#[derive(Clone)]
pub struct Seat {
    pub actor: Actor,
    pub taken: bool,
}

pub struct World {
    pub bed: Bed,
    schema: ApiSchema,
    database: DatabaseConnection,
    pub chair: Actor,
    pub office: Actor,
    /// Every seat but the Chair's.
    pub seats: Vec<Seat>,
    /// Heads of agencies by the unit.
    pub heads: BTreeMap<Uuid, Actor>,
    /// Agencies whose head has left the office.
    gone: BTreeSet<Uuid>,
    /// Units whose silence is agreement: of the kinds under the Committee (A47).
    bound: BTreeSet<Uuid>,
}

impl World {
    /// A province with a committee of a random size.
    pub async fn new(seed: u64) -> anyhow::Result<Self> {
        let bed = Bed::start().await?;
        // Heads come and go at once here: who confirms them is told by the tests of X14.
        bed.set_parameter(
            "people.confirmOffices",
            "CHAIR;OFFICE_HEAD;ADMINISTRATOR",
            "2026-01-01",
        )
        .await?;
        let database = bed.database.connect().await?;
        let accounts = account::Entity::rows().all(&database).await?;
        let mandates = mandate::Entity::rows().all(&database).await?;
        let mut actors: Vec<(mandate::Model, Actor)> = Vec::new();
        for mandate in mandates {
            let mut accounts = accounts.iter();
            let Some(account) = accounts.find(|one| one.person_id == mandate.person_id) else {
                continue;
            };
            let actor = Actor {
                account_id: account.id,
                session_id: Uuid::nil(),
                person_id: mandate.person_id,
                mandate_id: mandate.id,
                office: mandate.office.0,
                unit_id: mandate.unit_id,
                lent: Vec::new(),
                assists: mandate.assists_id,
            };
            actors.push((mandate, actor));
        }
        actors.sort_by_key(|(mandate, _)| (mandate.title.clone(), mandate.id));
        let the = |office: Office| {
            let mut actors = actors.iter();
            let found = actors.find(|(mandate, _)| mandate.office.0 == office);
            Ok::<_, anyhow::Error>(found.context("nobody")?.1.clone())
        };
        let (chair, office) = (the(Office::Chair)?, the(Office::OfficeHead)?);
        let heads = actors
            .iter()
            .filter(|(mandate, _)| mandate.office.0 == Office::AgencyHead)
            .filter_map(|(mandate, actor)| Some((mandate.unit_id?, actor.clone())))
            .collect();
        let members = actors.iter().map(|(_, actor)| actor.clone());
        let seats = members
            .filter(|actor| actor.office.is_member() && actor.office != Office::Chair)
            .map(|actor| Seat { actor, taken: true })
            .collect();
        let units = org_unit::Entity::rows().all(&database).await?;
        let bound = units
            .into_iter()
            .filter(|unit| matches!(unit.kind.0, UnitKind::Department | UnitKind::Commune))
            .map(|unit| unit.id)
            .collect();
        let schema = schema(bed.app.clone());
        let mut world = Self {
            bed,
            schema,
            database,
            chair,
            office,
            seats,
            heads,
            gone: BTreeSet::new(),
            bound,
        };
        let taken = StdRng::seed_from_u64(seed).random_range(2..9);
        for at in taken..world.seats.len() {
            world.seat(at, false).await?;
        }
        Ok(world)
    }

    /// Somebody takes a seat of the committee, or leaves it.
    pub async fn seat(&mut self, at: usize, taken: bool) -> anyhow::Result<()> {
        let seat = self.seats.get_mut(at).context("no such seat")?;
        let mandate = mandate::Entity::rows()
            .all(&self.database)
            .await?
            .into_iter()
            .find(|mandate| mandate.id == seat.actor.mandate_id)
            .context("no such mandate")?;
        // Long gone, so that it does not depend on where the clock is sent.
        let last = mandate.starts_on;
        let mut change = mandate.into_active_model();
        change.ends_on = Set((!taken).then_some(last));
        change.update(&self.database).await?;
        seat.taken = taken;
        Ok(())
    }

    pub fn is_headed(&self, unit: Uuid) -> bool {
        !self.gone.contains(&unit)
    }

    /// Whether silence of this unit can be agreement.
    pub fn is_bound(&self, unit: Uuid) -> bool {
        self.bound.contains(&unit)
    }

    /// The head of an agency leaves the office, or comes back to it, by the verbs of the Office. The days
    /// lie far back, so that they do not depend on where the clock is sent: the instant counts in which they
    /// are entered.
    pub async fn head(&mut self, unit: Uuid, headed: bool) -> anyhow::Result<()> {
        let head = self.heads.get(&unit).context("no head")?.clone();
        let today = rules::deadline::local_date(self.now());
        if headed {
            let verb = "mutation($i: AddMandateInput!) { addMandate(input: $i) { mandate { id }
                userErrors { code } } }";
            let input = json!({ "personId": encode(Kind::Person, head.person_id),
                "office": "AGENCY_HEAD", "unitId": encode(Kind::OrgUnit, unit), "title": "Giám đốc",
                "startsOn": today - TimeDelta::days(59), "endsOn": null });
            let office = self.office.clone();
            let reply = self
                .ask(&office, verb, json!({ "i": input }))
                .await?
                .done()?;
            let id = reply.text("/addMandate/mandate/id")?;
            let (_, id) = dongthuan::graphql::decode(&id).context("no id")?;
            let mandate_id = id;
            self.heads.insert(unit, Actor { mandate_id, ..head });
            self.gone.remove(&unit);
        } else {
            let held = mandate::Entity::rows()
                .filter(mandate::Column::Id.eq(head.mandate_id))
                .one(&self.database)
                .await?
                .context("no mandate")?;
            // No mandate ends before it begins.
            let mut change = held.clone().into_active_model();
            change.starts_on = Set(today - TimeDelta::days(400));
            change.update(&self.database).await?;
            let verb = "mutation($i: EndMandateInput!) { endMandate(input: $i) {
                userErrors { code } } }";
            let input = json!({ "mandateId": encode(Kind::Mandate, head.mandate_id),
                "expectedVersion": held.version, "endsOn": today - TimeDelta::days(60) });
            let office = self.office.clone();
            self.ask(&office, verb, json!({ "i": input }))
                .await?
                .done()?;
            self.gone.insert(unit);
        }
        Ok(())
    }

    /// Every agency has its head again.
    pub async fn all_return(&mut self) -> anyhow::Result<()> {
        for unit in self.gone.clone() {
            self.head(unit, true).await?;
        }
        Ok(())
    }

    /// Whether the ballots opened from here on offer to abstain (B2).
    pub async fn offer_abstention(&self, offered: bool) -> anyhow::Result<()> {
        let (key, from) = ("ballot.options", "2000-01-01");
        parameter::Entity::delete_many()
            .filter(parameter::Column::Key.eq(key))
            .exec(&self.database)
            .await?;
        let value = if offered { "WITH_ABSTENTION" } else { "THREE" };
        self.bed.set_parameter(key, value, from).await
    }

    /// The mandates of those who sit in the committee.
    pub fn members(&self) -> Vec<Actor> {
        let seats = self.seats.iter().filter(|seat| seat.taken);
        let mut members: Vec<_> = seats.map(|seat| seat.actor.clone()).collect();
        members.push(self.chair.clone());
        members
    }

    pub async fn ask(&self, actor: &Actor, query: &str, input: Value) -> anyhow::Result<Reply> {
        let language = Language::English;
        let caller = Caller::Person(Signed {
            actor: actor.clone(),
            language,
        });
        let loaders = Loaders::new(self.bed.app.clone(), caller.clone(), language);
        let asker = Asker {
            caller,
            language,
            address: "127.0.0.1".to_owned(),
            refresh: None,
            device: None,
            signed_in: Default::default(),
        };
        let request = Request::new(query)
            .variables(Variables::from_json(input))
            .data(asker)
            .data(loaders);
        let answer = self.schema.execute(request).await;
        Ok(Reply {
            status: 200,
            headers: HeaderMap::new(),
            body: serde_json::to_value(answer)?,
        })
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.bed.clock.now()
    }

    /// Time goes on, or jumps: to somewhere around an instant, far ahead, or back.
    pub fn jump(&self, dice: &mut StdRng, around: DateTime<Utc>) -> String {
        let moment = TimeDelta::microseconds(1);
        let to = match dice.random_range(0..10) {
            0..5 => self.now() + TimeDelta::hours(dice.random_range(1..40)),
            5 => around - moment,
            6 => around,
            7 => around + moment,
            8 => self.now() - TimeDelta::hours(dice.random_range(1..60)),
            _ => self.now() + TimeDelta::days(dice.random_range(1..30)),
        };
        self.bed.clock.set(to);
        format!("the clock goes to {to}")
    }
}

/// The instant that stands there.
pub fn instant_at(reply: &Reply, pointer: &str) -> anyhow::Result<DateTime<Utc>> {
    instant(&reply.text(pointer)?)
}

/// A day some days after an instant.
pub fn day_after(now: DateTime<Utc>, days: i64) -> NaiveDate {
    (now + TimeDelta::days(days)).date_naive()
}
