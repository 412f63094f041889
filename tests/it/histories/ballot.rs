//! One random history of one ballot.

use anyhow::{Context, ensure};
use bed::{Checked, Reply};
use chrono::TimeDelta;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use serde_json::{Value, json};
use uuid::Uuid;

use super::ballot_model::{Model, POSITIONS};
use super::ballot_opening::{DRAFT, change_seats, lead, opened, request};
use super::world::{World, day_after, instant_at};

const SEEN: &str = "query($id: ID!) { ballot(id: $id) { version state base deadline { closesAt }
    tally { base agree agreeWithAmendments disagree abstain silent late
        passed } } }";

/// A ballot in its world, and what was done to it.
struct History<'a> {
    world: &'a mut World,
    dice: StdRng,
    id: String,
    lead: String,
    model: Model,
    done: Vec<String>,
}

pub async fn history(world: &mut World, number: u64) -> Checked {
    let mut dice = StdRng::seed_from_u64(number);
    let before = change_seats(world, &mut dice).await?;
    let lead = lead(world)?;
    let abstention = dice.random();
    world.offer_abstention(abstention).await?;
    let id = opened(world, &lead).await?;
    let seen = world.ask(&world.office, SEEN, json!({ "id": id })).await?;
    let closes_at = instant_at(&seen, "/ballot/deadline/closesAt")?;
    let members = world.members().into_iter().map(|actor| actor.mandate_id);
    let model = Model::opened(members, closes_at, abstention);
    let mut history = History {
        world,
        dice,
        id,
        lead,
        model,
        done: vec![before],
    };
    let outcome = history.run().await;
    outcome.with_context(|| history.done.join("\n"))
}

impl History<'_> {
    async fn run(&mut self) -> Checked {
        for _ in 0..self.dice.random_range(4..22) {
            self.step().await?;
            self.check().await?;
        }
        // It always ends, and is then what it was said to be.
        self.world.bed.clock.set(self.model.closes_at);
        self.check().await?;
        self.world.bed.sweep().await?;
        self.model.sweep(self.world.now());
        self.done.push("the end".to_owned());
        self.check().await
    }

    async fn step(&mut self) -> Checked {
        match self.dice.random_range(0..24) {
            0..11 => self.cast().await,
            11..13 => self.late().await,
            13..16 => {
                let moved = self.world.jump(&mut self.dice, self.model.closes_at);
                self.done.push(moved);
                Ok(())
            }
            16 => {
                self.world.bed.sweep().await?;
                self.model.sweep(self.world.now());
                self.done.push("the sweeper passes".to_owned());
                Ok(())
            }
            17..19 => {
                let what = change_seats(self.world, &mut self.dice).await?;
                self.done.push(what);
                Ok(())
            }
            19 => self.close().await,
            20..22 => self.extend().await,
            // Rarely, for nothing happens to it afterwards.
            _ => match self.dice.random_range(0..6) {
                0 => self.cancel().await,
                1 => self.supersede().await,
                _ => Ok(()),
            },
        }
    }

    async fn cast(&mut self) -> Checked {
        let members = self.world.members();
        let member = members.choose(&mut self.dice).context("nobody")?;
        let position = *POSITIONS.choose(&mut self.dice).context("no position")?;
        let reply = self.vote("castVote", "CastVote", member, position).await?;
        let taken = self
            .model
            .cast(member.mandate_id, position, self.world.now());
        self.expect(
            &reply,
            taken,
            &format!("{} casts {position}", member.mandate_id),
        )
    }

    async fn late(&mut self) -> Checked {
        let members = self.world.members();
        let member = members.choose(&mut self.dice).context("nobody")?;
        let position = *POSITIONS.choose(&mut self.dice).context("no position")?;
        let verb = "recordLateOpinion";
        let reply = self
            .vote(verb, "RecordLateOpinion", member, position)
            .await?;
        let kept = self
            .model
            .late(member.mandate_id, position, self.world.now());
        self.expect(&reply, kept, &format!("{} is late", member.mandate_id))
    }

    async fn vote(
        &self,
        verb: &str,
        input: &str,
        member: &rules::mandate::Actor,
        position: &str,
    ) -> anyhow::Result<Reply> {
        let query = format!(
            "mutation($i: {input}Input!) {{ {verb}(input: $i) {{ userErrors {{ code }} }} }}"
        );
        let input = json!({
            "ballotId": self.id, "position": position, "text": "Bổ sung thời hạn.", "secretContent": false,
            "idempotencyKey": Uuid::new_v4().to_string(),
        });
        self.world.ask(member, &query, json!({ "i": input })).await
    }

    async fn close(&mut self) -> Checked {
        let query = "mutation($i: CloseBallotInput!) { closeBallot(input: $i) {
            userErrors { code } } }";
        let input = json!({ "ballotId": self.id, "expectedVersion": self.version().await? });
        let office = &self.world.office;
        let reply = self.world.ask(office, query, json!({ "i": input })).await?;
        let closed = self.model.close(self.world.now());
        self.expect(&reply, closed, "the Office closes")
    }

    async fn extend(&mut self) -> Checked {
        let (now, before) = (self.world.now(), self.model.closes_at);
        let day = day_after(before, self.dice.random_range(1..9));
        // Far from now it would be refused for another reason.
        if (before - now).abs() > TimeDelta::days(200) {
            return Ok(());
        }
        let given = json!({ "closesOn": day, "reason": "Thành viên đi công tác." });
        let reply = self.by_chair("extendBallot", "ExtendBallot", given).await?;
        let extended = self.model.can_extend(now);
        self.expect(&reply, extended, &format!("the Chair gives time to {day}"))?;
        if extended {
            let seen = self.seen().await?;
            let after = instant_at(&seen, "/ballot/deadline/closesAt")?;
            // Not before the day that was given is over, days off and their bridges at most later.
            let late = day_after(after, 0) - day;
            ensure!(
                after > before && (0..=12).contains(&late.num_days()),
                "{day} became {after}, after {before}"
            );
            self.model.extend(after);
        }
        Ok(())
    }

    async fn cancel(&mut self) -> Checked {
        let given = json!({ "reason": "Đưa ra phiên họp." });
        let reply = self.by_chair("cancelBallot", "CancelBallot", given).await?;
        let ended = self.model.end("CANCELLED", self.world.now());
        self.expect(&reply, ended, "the Chair calls it off")
    }

    async fn supersede(&mut self) -> Checked {
        let mut input = request(&self.lead);
        input["previousRoundId"] = json!(self.id);
        input["changes"] = json!("Sửa thời hạn tại Điều 2.");
        let draft = self
            .world
            .ask(&self.world.office, DRAFT, json!({ "i": input }));
        let draft = draft.await?;
        self.expect(&draft, self.model.can_be_followed(), "a next round")?;
        let Ok(next) = draft.text("/draftBallot/ballot/id") else {
            return Ok(());
        };
        let given = json!({ "nextRoundId": next, "reason": "Dự thảo đã sửa Điều 2." });
        let reply = self
            .by_chair("supersedeBallot", "SupersedeBallot", given)
            .await?;
        let ended = self.model.end("SUPERSEDED", self.world.now());
        self.expect(&reply, ended, "the Chair replaces it")
    }

    async fn by_chair(&self, verb: &str, input: &str, mut given: Value) -> anyhow::Result<Reply> {
        let query = format!(
            "mutation($i: {input}Input!) {{ {verb}(input: $i) {{ userErrors {{ code }} }} }}"
        );
        given["ballotId"] = json!(self.id);
        given["secretContent"] = json!(false);
        given["expectedVersion"] = json!(self.version().await?);
        let chair = &self.world.chair;
        self.world.ask(chair, &query, json!({ "i": given })).await
    }

    async fn seen(&self) -> anyhow::Result<Reply> {
        let office = &self.world.office;
        self.world.ask(office, SEEN, json!({ "id": self.id })).await
    }

    async fn version(&self) -> anyhow::Result<i64> {
        self.seen().await?.number("/ballot/version")
    }

    /// Whether the answer is as the model says.
    fn expect(&mut self, reply: &Reply, done: bool, what: &str) -> Checked {
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
        let seen = self.seen().await?;
        let expected = self.model.figures(self.world.now());
        let tally = expected.counts.as_ref().map_or(Value::Null, |counts| {
            json!({
                "base": counts.base, "agree": counts.agree,
                "agreeWithAmendments": counts.amend, "disagree": counts.disagree, "abstain": counts.abstain,
                "silent": counts.silent, "late": counts.late, "passed": counts.passed,
            })
        });
        let state = seen.data("/ballot/state");
        ensure!(
            state == expected.state,
            "{state} where the model says {expected:?}"
        );
        let answered = seen.data("/ballot/tally");
        ensure!(
            *answered == tally,
            "{answered} where the model says {tally}"
        );
        Ok(())
    }
}
