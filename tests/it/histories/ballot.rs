//! One random history of one ballot.

use anyhow::{Context, ensure};
use bed::{Checked, Reply};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use serde_json::json;
use uuid::Uuid;

use super::ballot_model::{Model, POSITIONS};
use super::world::{World, instant_at};

const SEEN: &str = "query($id: ID!) { ballot(id: $id) { version state base deadline { closesAt }
    tally { base agree agreeWithAmendments disagree silent late passed } } }";

/// A ballot in its world, and what was done to it.
struct History<'a> {
    world: &'a mut World,
    dice: StdRng,
    id: String,
    model: Model,
    done: Vec<String>,
}

pub async fn history(world: &mut World, number: u64) -> Checked {
    let mut dice = StdRng::seed_from_u64(number);
    let before = change_seats(world, &mut dice).await?;
    let id = opened(world).await?;
    let seen = world.ask(&world.office, SEEN, json!({ "id": id })).await?;
    let closes_at = instant_at(&seen, "/ballot/deadline/closesAt")?;
    let members = world.members().into_iter().map(|actor| actor.mandate_id);
    let model = Model::opened(members, closes_at);
    let mut history = History {
        world,
        dice,
        id,
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
        match self.dice.random_range(0..20) {
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
            _ => self.close().await,
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
        let kept = self.model.late(member.mandate_id, self.world.now());
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
            "ballotId": self.id, "position": position, "text": "Bổ sung thời hạn.",
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

    async fn version(&self) -> anyhow::Result<i64> {
        let world = &self.world;
        let seen = world
            .ask(&world.office, SEEN, json!({ "id": self.id }))
            .await?;
        seen.number("/ballot/version")
    }

    /// Whether the answer is as the model says.
    fn expect(&mut self, reply: &Reply, done: bool, what: &str) -> Checked {
        self.done.push(format!("{what}: {:?}", reply.codes()));
        let refused = !reply.codes().is_empty() || reply.error_code().is_some();
        ensure!(
            done != refused,
            "{what}: the model says {done}: {}",
            reply.body
        );
        Ok(())
    }

    async fn check(&self) -> Checked {
        let world = &self.world;
        let seen = world
            .ask(&world.office, SEEN, json!({ "id": self.id }))
            .await?;
        let expected = self.model.figures(world.now());
        let tally = json!({
            "base": expected.base, "agree": expected.agree,
            "agreeWithAmendments": expected.amend, "disagree": expected.disagree,
            "silent": expected.silent, "late": expected.late, "passed": expected.passed,
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

/// A member takes or leaves a seat.
async fn change_seats(world: &mut World, dice: &mut StdRng) -> anyhow::Result<String> {
    let at = dice.random_range(0..world.seats.len().min(10));
    let taken = !world.seats[at].taken;
    let (sitting, _) = world.seats.iter().fold((0, 0), |(sitting, all), seat| {
        (sitting + usize::from(seat.taken), all + 1)
    });
    // Never an empty committee, nor one so large that half is never met.
    if (taken && sitting >= 9) || (!taken && sitting <= 1) {
        return Ok("the committee stays".to_owned());
    }
    world.seat(at, taken).await?;
    Ok(format!("seat {at} is taken: {taken}"))
}

/// A ballot that members may vote on.
async fn opened(world: &World) -> anyhow::Result<String> {
    let lead = world.heads.keys().next().context("no agency")?;
    let input = json!({
        "title": "Phê duyệt Đề án đổi mới",
        "leadUnitId": dongthuan::graphql::encode(dongthuan::graphql::Kind::OrgUnit, *lead),
        "documents": [
            { "kind": "DRAFT", "title": "Dự thảo Quyết định", "text": "Điều 1. Phê duyệt." },
            { "kind": "RELATED", "title": "Đề án", "text": "Phần I. Sự cần thiết." },
        ],
        "secretContent": false,
        "idempotencyKey": Uuid::new_v4().to_string(),
    });
    let draft = "mutation($i: DraftBallotInput!) { draftBallot(input: $i) {
        ballot { id } userErrors { code } } }";
    let reply = world
        .ask(&world.office, draft, json!({ "i": input }))
        .await?;
    let id = reply.text("/draftBallot/ballot/id")?;
    let order = "mutation($i: OrderBallotInput!) { orderBallot(input: $i) {
        userErrors { code } } }";
    let input = json!({ "ballotId": id, "expectedVersion": 1, "reason": "URGENT" });
    world
        .ask(&world.chair, order, json!({ "i": input }))
        .await?
        .done()?;
    let open = "mutation($i: OpenBallotInput!) { openBallot(input: $i) { userErrors { code } } }";
    let input = json!({ "ballotId": id, "expectedVersion": 2, "secretContent": false });
    world
        .ask(&world.office, open, json!({ "i": input }))
        .await?
        .done()?;
    Ok(id)
}
