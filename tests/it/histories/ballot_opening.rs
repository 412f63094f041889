//! How a ballot comes to be open, and who sits in the committee by then.

use anyhow::Context;
use dongthuan::graphql::{Kind, encode};
use rand::RngExt;
use rand::rngs::StdRng;
use rules::mandate::Actor;
use serde_json::{Value, json};
use uuid::Uuid;

use super::world::World;

/// A member takes or leaves a seat.
pub async fn change_seats(world: &mut World, dice: &mut StdRng) -> anyhow::Result<String> {
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

pub const DRAFT: &str = "mutation($i: DraftBallotInput!) { draftBallot(input: $i) {
    ballot { id } userErrors { code } } }";

pub fn lead(world: &World) -> anyhow::Result<String> {
    let lead = world.heads.keys().next().context("no agency")?;
    Ok(encode(Kind::OrgUnit, *lead).to_string())
}

/// The head of that agency, who answers for asking nobody (C14).
fn head(world: &World) -> anyhow::Result<&Actor> {
    world.heads.values().next().context("no agency")
}

pub fn request(lead: &str) -> Value {
    json!({
        "title": "Phê duyệt Đề án đổi mới",
        "leadUnitId": lead,
        "documents": [
            { "kind": "DRAFT", "title": "Dự thảo Quyết định", "text": "Điều 1. Phê duyệt." },
            { "kind": "RELATED", "title": "Đề án", "text": "Phần I. Sự cần thiết." },
        ],
        "secretContent": false,
        "idempotencyKey": Uuid::new_v4().to_string(),
    })
}

/// A ballot that members may vote on.
pub async fn opened(world: &World, lead: &str) -> anyhow::Result<String> {
    let mut input = request(lead);
    input["coordinationStatement"] = json!("Không có cơ quan liên quan.");
    let reply = world
        .ask(head(world)?, DRAFT, json!({ "i": input }))
        .await?;
    let id = reply.text("/draftBallot/ballot/id")?;
    let check = "mutation($i: CheckRelatedAgenciesInput!) { checkRelatedAgencies(input: $i) {
        userErrors { code } } }";
    let input = json!({ "ballotId": id, "expectedVersion": 1, "added": [], "fromNoTask": true });
    world
        .ask(&world.office, check, json!({ "i": input }))
        .await?
        .done()?;
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
