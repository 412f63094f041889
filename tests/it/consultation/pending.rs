//! What waits for a confirmation is shown to whoever sends to that unit (X14).

use bed::statements::Statements;
use bed::{Bed, Caller, Checked};
use serde_json::{Value, json};

const UNITS: &str =
    "{ units(first: 100) { nodes { id pendingHeads { kind title personName beginsOn } } } }";

async fn heads(caller: &Caller) -> anyhow::Result<Vec<Value>> {
    let reply = caller.gql(UNITS, Value::Null).await?.done()?;
    Ok(reply.list("/units/nodes")?.clone())
}

#[tokio::test]
async fn x14_who_sends_to_a_unit_is_shown_the_head_that_waits_there() -> Checked {
    let bed = Bed::start().await?;
    let (admin, owner) = (bed.person("quantri").await?, bed.owner().await?);
    let unit = bed.unit_of("uyvien.taichinh").await?;
    let person = bed.person_id("chuyenvien.sonoivu").await?;
    let mut costs = Vec::new();
    for day in ["2026-12-01", "2026-11-01"] {
        let person = match costs.is_empty() {
            true => person.clone(),
            false => bed.person_id("chuyenvien.vanphong").await?,
        };
        admin
            .add_mandate(&person, "AGENCY_HEAD", Some(&unit), (day, None))
            .await?
            .done()?;
        let statements = Statements::count();
        heads(&owner).await?;
        costs.push(statements.seen());
    }
    assert_eq!(costs.first(), costs.last(), "{costs:?}");
    // A seat of the committee is no unit's.
    admin
        .add_mandate(&person, "COMMITTEE_MEMBER", None, ("2026-12-01", None))
        .await?
        .done()?;
    for row in heads(&owner).await? {
        let waiting = &row["pendingHeads"];
        if row["id"] != unit.as_str() {
            assert_eq!(waiting, &json!([]));
            continue;
        }
        assert_eq!(waiting[0]["kind"], "GIVE");
        assert_eq!(waiting[0]["beginsOn"], "2026-12-01");
        // Nothing holds backwards from its confirmation.
        assert_eq!(waiting[1]["beginsOn"], "2026-11-23");
        assert!(waiting[2].is_null());
    }
    // Who prepares the request is shown it too; who sends none is not.
    let officer = bed.person("chuyenvien.sonoivu").await?;
    assert!(
        heads(&officer)
            .await?
            .iter()
            .all(|row| !row["pendingHeads"].is_null())
    );
    for reader in ["chutich", "uyvien", "quantri"] {
        let reader = bed.person(reader).await?;
        assert!(
            heads(&reader)
                .await?
                .iter()
                .all(|row| row["pendingHeads"].is_null())
        );
    }
    // On the last check of one that is prepared; and it blocks nothing.
    let id = bed.prepared(&["uyvien.taichinh"]).await?;
    let query = "query($id: ID!) { consultation(id: $id) {
        responses { nodes { unit { pendingHeads { personName } } } } } }";
    let reply = owner.gql(query, json!({ "id": id })).await?.done()?;
    let waiting = "/consultation/responses/nodes/0/unit/pendingHeads";
    assert_eq!(reply.list(waiting)?.len(), 2);
    owner.open_consultation(&id, 1, None).await?.done()?;
    Ok(())
}
