//! One random history of one consultation.

use std::collections::BTreeMap;

use anyhow::{Context, ensure};
use bed::clock::instant;
use bed::{Checked, Reply};
use dongthuan::graphql::{Kind, encode};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use rules::mandate::Actor;
use serde_json::{Value, json};
use uuid::Uuid;

use super::consultation_model::{Model, POSITIONS};
use super::consultation_rounds::Before;
use super::world::{World, day_after, instant_at};

pub(super) const SEEN: &str =
    "query($id: ID!) { consultation(id: $id) { version state deadline { closesAt }
    summary { agree agreeWithAmendments disagree notConcerned deemedAgreed unreached }
    responses(first: 100) { nodes { unit { id } state deadline { closesAt } } } } }";

pub(super) struct History<'a> {
    pub(super) world: &'a mut World,
    pub(super) dice: StdRng,
    pub(super) owner: Actor,
    pub(super) id: String,
    pub(super) model: Model,
    /// The round before, which a phone may still hold.
    pub(super) before: Option<Before>,
    pub(super) done: Vec<String>,
}

pub async fn history(world: &mut World, number: u64) -> Checked {
    let mut dice = StdRng::seed_from_u64(number);
    let heads: Vec<(Uuid, Actor)> = world.heads.clone().into_iter().collect();
    let chosen: Vec<_> = heads.sample(&mut dice, 6).cloned().collect();
    let (owner, asked) = chosen.split_first().context("no agency")?;
    let many = dice.random_range(1..=asked.len());
    let units: Vec<Uuid> = asked[..many].iter().map(|(unit, _)| *unit).collect();
    let id = opened(world, &owner.1, &units).await?;
    let sent_at = world.now();
    let headed: Vec<_> = units
        .iter()
        .map(|unit| (*unit, world.is_headed(*unit), world.is_bound(*unit)))
        .collect();
    let seen = world.ask(&owner.1, SEEN, json!({ "id": id })).await?;
    let closes_at = instant_at(&seen, "/consultation/deadline/closesAt")?;
    let mut history = History {
        world,
        dice,
        owner: owner.1.clone(),
        id,
        model: Model::opened(headed, sent_at, closes_at),
        before: None,
        done: Vec::new(),
    };
    let outcome = history.run().await;
    history.world.all_return().await?;
    outcome.with_context(|| history.done.join("\n"))
}

impl History<'_> {
    async fn run(&mut self) -> Checked {
        for _ in 0..self.dice.random_range(4..22) {
            self.step().await?;
            self.check().await?;
        }
        self.world.bed.clock.set(self.model.closes_at);
        self.check().await?;
        self.world.bed.clock.set(self.model.ends_at());
        self.check().await?;
        self.sweep().await?;
        self.done.push("the end".to_owned());
        self.check().await
    }

    async fn step(&mut self) -> Checked {
        match self.dice.random_range(0..27) {
            23..27 => self.head_moves().await,
            0..8 => self.answer("answerConsultation").await,
            8..10 => self.answer("recordLateAnswer").await,
            10..12 => self.draft().await,
            12..15 => {
                let moved = self.world.jump(&mut self.dice, self.model.closes_at);
                self.done.push(moved);
                Ok(())
            }
            15 => {
                self.done.push("the sweeper passes".to_owned());
                self.sweep().await
            }
            16..18 => self.extend().await,
            18 => self.close().await,
            19..21 => self.next_round().await,
            21 => self.answer_before().await,
            _ => self.cancel().await,
        }
    }

    async fn sweep(&mut self) -> Checked {
        self.world.bed.sweep().await?;
        self.tell().await?;
        self.model.sweep(self.world.now());
        Ok(())
    }

    /// The head of an agency leaves the office, or comes back to it, from today on.
    async fn head_moves(&mut self) -> Checked {
        let (unit, _) = self.somebody()?;
        let headed = !self.world.is_headed(unit);
        self.world.head(unit, headed).await?;
        let how = if headed { "comes" } else { "leaves" };
        self.done.push(format!("the head of {unit} {how}"));
        self.tell().await
    }

    /// What working days make of the shortest term is told by the tests of rules; here, whose it is.
    async fn tell(&mut self) -> Checked {
        let seen = self.seen().await?;
        let mut own = BTreeMap::new();
        for row in seen.list("/consultation/responses/nodes")? {
            let mut units = self.model.units().into_iter();
            let unit = units.find(|unit| row["unit"]["id"] == *encode(Kind::OrgUnit, *unit));
            if let Some((unit, ends)) = unit.zip(row["deadline"]["closesAt"].as_str()) {
                own.insert(unit, instant(ends)?);
            }
        }
        let now = self.world.now();
        let headed = |unit| self.world.is_headed(unit);
        self.model.tell(now, headed, |unit| own.get(&unit).copied());
        Ok(())
    }

    pub(super) fn somebody(&mut self) -> anyhow::Result<(Uuid, Actor)> {
        let units = self.model.units();
        let unit = *units.choose(&mut self.dice).context("nobody is asked")?;
        let head = self.world.heads.get(&unit).context("no head")?;
        Ok((unit, head.clone()))
    }

    async fn answer(&mut self, verb: &str) -> Checked {
        let (unit, head) = self.somebody()?;
        let position = *POSITIONS.choose(&mut self.dice).context("no position")?;
        let query = format!(
            "mutation($i: AnswerConsultationInput!) {{ {verb}(input: $i) {{ userErrors {{ code }} }} }}"
        );
        let input = json!({
            "consultationId": self.id, "position": position, "text": "Bổ sung thời hạn.", "secretContent": false,
            "idempotencyKey": Uuid::new_v4().to_string(),
        });
        let reply = self.world.ask(&head, &query, json!({ "i": input })).await?;
        let now = self.world.now();
        let taken = match verb {
            "answerConsultation" => self.model.answer(unit, position, now),
            _ => self.model.late(unit, position, now),
        };
        self.expect(&reply, taken, &format!("{verb} of {unit}: {position}"))
    }

    async fn draft(&mut self) -> Checked {
        let (unit, head) = self.somebody()?;
        let query = "mutation($i: SaveAnswerDraftInput!) { saveAnswerDraft(input: $i) {
            userErrors { code } } }";
        let input = json!({ "consultationId": self.id, "position": "DISAGREE", "text": "Nháp.",
            "secretContent": false });
        let reply = self.world.ask(&head, query, json!({ "i": input })).await?;
        let saved = self.model.draft(unit, self.world.now());
        self.expect(&reply, saved, &format!("{unit} drafts"))
    }

    /// What day is accepted is told by the tests of deadlines; here, what an accepted one changes.
    async fn extend(&mut self) -> Checked {
        let days = self.dice.random_range(1..20);
        let closes_on = day_after(self.world.now(), days).to_string();
        let reply = self
            .owners("extendConsultation", json!({ "closesOn": closes_on }))
            .await?;
        self.done
            .push(format!("until {closes_on}: {:?}", reply.codes()));
        if !reply.codes().is_empty() {
            return Ok(());
        }
        ensure!(
            self.world.now() < self.model.closes_at && self.model.is_open(self.world.now()),
            "more time after the end: {}",
            reply.body
        );
        let later = instant_at(&self.seen().await?, "/consultation/deadline/closesAt")?;
        ensure!(later > self.model.closes_at, "{later} is not later");
        self.model.extend(later, self.world.now());
        self.tell().await
    }

    async fn close(&mut self) -> Checked {
        let reply = self.owners("closeConsultation", json!({})).await?;
        let closed = self.model.close(self.world.now());
        self.expect(&reply, closed, "the owner closes")
    }

    async fn cancel(&mut self) -> Checked {
        let reply = self
            .owners(
                "cancelConsultation",
                json!({ "reason": "Rút.", "secretContent": false }),
            )
            .await?;
        let cancelled = self.model.cancel(self.world.now());
        self.expect(&reply, cancelled, "the owner calls it off")
    }

    async fn owners(&self, verb: &str, mut input: Value) -> anyhow::Result<Reply> {
        let mut capital = verb.to_owned();
        capital[..1].make_ascii_uppercase();
        let query = format!(
            "mutation($i: {capital}Input!) {{ {verb}(input: $i) {{ userErrors {{ code }} }} }}"
        );
        input["consultationId"] = json!(self.id);
        input["expectedVersion"] = json!(self.seen().await?.number("/consultation/version")?);
        self.world
            .ask(&self.owner, &query, json!({ "i": input }))
            .await
    }

    async fn seen(&self) -> anyhow::Result<Reply> {
        self.world
            .ask(&self.owner, SEEN, json!({ "id": self.id }))
            .await
    }

    pub(super) fn expect(&mut self, reply: &Reply, done: bool, what: &str) -> Checked {
        self.done.push(format!("{what}: {:?}", reply.codes()));
        let refused = !reply.codes().is_empty() || !reply.body["errors"].is_null();
        ensure!(
            done != refused,
            "{what}: the model says {done}: {}",
            reply.body
        );
        Ok(())
    }

    async fn check(&self) -> Checked {
        self.check_before().await?;
        let (seen, now) = (self.seen().await?, self.world.now());
        let (state, expected) = (seen.data("/consultation/state"), self.model.state(now));
        ensure!(state == expected, "{state} where the model says {expected}");
        let summary = json!({
            "agree": self.model.count("AGREE"),
            "agreeWithAmendments": self.model.count("AGREE_WITH_AMENDMENTS"),
            "disagree": self.model.count("DISAGREE"),
            "notConcerned": self.model.count("NOT_CONCERNED"),
            "deemedAgreed": self.model.deemed(now),
            "unreached": self.model.unreached(now),
        });
        let answered = seen.data("/consultation/summary");
        ensure!(
            *answered == summary,
            "{answered} where the model says {summary}"
        );
        for row in seen.list("/consultation/responses/nodes")? {
            let mut units = self.model.units().into_iter();
            let unit = units.find(|unit| row["unit"]["id"] == *encode(Kind::OrgUnit, *unit));
            let expected = self.model.standing(unit.context("who?")?, now);
            ensure!(
                row["state"].as_str() == expected,
                "{row} where the model says {expected:?}"
            );
        }
        Ok(())
    }
}

pub(super) const DRAFT: &str =
    "mutation($i: DraftConsultationInput!) { draftConsultation(input: $i) {
    consultation { id } userErrors { code } } }";

/// What is asked of these agencies.
pub(super) fn request(units: &[Uuid]) -> Value {
    let units: Vec<_> = units
        .iter()
        .map(|unit| encode(Kind::OrgUnit, *unit))
        .collect();
    json!({
        "title": "Góp ý Đề án đổi mới",
        "recipientUnitIds": units,
        "documents": [
            { "kind": "DRAFT", "title": "Dự thảo Quyết định", "text": "Điều 1. Phê duyệt." },
        ],
        "secretContent": false,
        "idempotencyKey": Uuid::new_v4().to_string(),
    })
}

/// A consultation that agencies may answer.
async fn opened(world: &World, owner: &Actor, units: &[Uuid]) -> anyhow::Result<String> {
    let input = json!({ "i": request(units) });
    let reply = world.ask(owner, DRAFT, input).await?.done()?;
    let id = reply.text("/draftConsultation/consultation/id")?;
    send(world, owner, &id).await?.done()?;
    Ok(id)
}

/// Sends what was prepared.
pub(super) async fn send(world: &World, owner: &Actor, id: &str) -> anyhow::Result<Reply> {
    let open = "mutation($i: OpenConsultationInput!) { openConsultation(input: $i) {
        userErrors { code } } }";
    let input = json!({ "consultationId": id, "expectedVersion": 1, "secretContent": false });
    world.ask(owner, open, json!({ "i": input })).await
}
