//! What waits for a confirmation is shown to whoever orders or opens a ballot (X14).

use bed::statements::Statements;
use bed::{Bed, Caller, Checked};
use serde_json::{Value, json};

const QUERY: &str = "query($id: ID!) { ballot(id: $id) { pendingMandates {
    kind office title personName beginsOn unit { id } } } }";

async fn shown(caller: &Caller, ballot: &str) -> anyhow::Result<Value> {
    let reply = caller.gql(QUERY, json!({ "id": ballot })).await?.done()?;
    Ok(reply.data("/ballot/pendingMandates").clone())
}

#[tokio::test]
async fn x14_who_orders_or_opens_a_ballot_is_shown_who_may_become_or_cease_to_be_a_member()
-> Checked {
    let bed = Bed::start().await?;
    let id = bed.drafted().await?;
    let (admin, chair, office, lead) = (
        bed.person("quantri").await?,
        bed.chair().await?,
        bed.person("chuyenvien.vanphong").await?,
        bed.owner().await?,
    );
    assert_eq!(shown(&chair, &id).await?, json!([]));
    let newcomer = bed.person_id("chuyenvien.sonoivu").await?;
    let given = admin
        .add_mandate(&newcomer, "COMMITTEE_MEMBER", None, ("2026-12-01", None))
        .await?
        .done()?;
    let seat = bed
        .member("uyvien")
        .await?
        .mandate("COMMITTEE_MEMBER")
        .await?;
    admin.end_mandate(&seat, 1, "2026-11-30").await?.done()?;
    // Who heads an agency votes by another office.
    let unit = bed.unit_of("giamdoc.sonoivu").await?;
    admin
        .add_mandate(&newcomer, "AGENCY_HEAD", Some(&unit), ("2027-01-01", None))
        .await?
        .done()?;
    for reader in [&chair, &office] {
        let waiting = shown(reader, &id).await?;
        let kinds: Vec<_> = waiting.as_array().into_iter().flatten().collect();
        assert_eq!(kinds.len(), 2, "{waiting}");
        assert_eq!(waiting[0]["kind"], "GIVE");
        assert_eq!(waiting[0]["office"], "COMMITTEE_MEMBER");
        assert!(waiting[0]["unit"].is_null());
        assert_eq!(waiting[0]["beginsOn"], "2026-12-01");
        assert_eq!(waiting[1]["kind"], "END");
        assert_eq!(
            waiting[1]["beginsOn"], "2026-12-01",
            "the day after the last"
        );
        for row in kinds {
            assert!(
                row["personName"]
                    .as_str()
                    .is_some_and(|name| !name.is_empty())
            );
        }
    }
    assert!(shown(&lead, &id).await?.is_null(), "who only prepares it");
    // It blocks nothing.
    let version = bed.version(&id).await?;
    chair.order(&id, version).await?.done()?;
    assert_eq!(shown(&office, &id).await?.as_array().map(Vec::len), Some(2));
    office.open(&id, version + 1, None).await?.done()?;
    assert!(shown(&chair, &id).await?.is_null(), "the members are known");
    // What is decided waits no longer.
    let id = bed.drafted().await?;
    let head = bed.person("chanhvanphong").await?;
    let request = given.text("/addMandate/request/id")?;
    head.confirm_mandates(&[&request]).await?.done()?;
    assert_eq!(shown(&chair, &id).await?.as_array().map(Vec::len), Some(1));
    Ok(())
}

#[tokio::test]
async fn x14_what_waits_is_read_at_once_however_much_it_is() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.drafted().await?;
    let (admin, chair) = (bed.person("quantri").await?, bed.chair().await?);
    let mut costs = Vec::new();
    for login in ["chuyenvien.sonoivu", "chuyenvien.vanphong", "trungtam.tthc"] {
        let person = bed.person_id(login).await?;
        admin
            .add_mandate(&person, "COMMITTEE_MEMBER", None, ("2026-12-01", None))
            .await?
            .done()?;
        let statements = Statements::count();
        let waiting = shown(&chair, &id).await?;
        costs.push(statements.seen());
        assert_eq!(waiting.as_array().map(Vec::len), Some(costs.len()));
    }
    assert_eq!(costs.first(), costs.last(), "{costs:?}");
    Ok(())
}
