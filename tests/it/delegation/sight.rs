//! Who sees which delegation (X6), and that a token sees none.

use bed::delegate::{DEPUTY, giving};
use bed::{Bed, Checked};
use serde_json::{Value, json};

use crate::token::{AREAS, app};

#[tokio::test]
async fn x6_a_delegation_is_seen_by_its_unit_and_the_office() -> Checked {
    let bed = Bed::start().await?;
    let agency = bed.lent(&["SIGN_ANSWERS"], "2026-11-30").await?;
    let vice = bed.vice_chair("pct.kinhte").await?;
    let input = giving(
        &vice,
        "BY_POWER",
        &["ORDER_BALLOTS"],
        ("2026-11-23", "2026-11-30"),
    );
    let chairs = bed.chair().await?.give_delegation(input).await?.done()?;
    let chairs = chairs.text("/giveDelegation/delegation/id")?;
    for (login, office, sees) in [
        ("chutich", "CHAIR", vec![&chairs]),
        ("pct.thuongtruc", "VICE_CHAIR", vec![&chairs]),
        ("chanhvanphong", "OFFICE_HEAD", vec![&chairs, &agency]),
        (
            "chuyenvien.vanphong",
            "OFFICE_SPECIALIST",
            vec![&chairs, &agency],
        ),
        ("giamdoc.sonoivu", "AGENCY_HEAD", vec![&agency]),
        (DEPUTY, "AGENCY_DEPUTY", vec![&agency]),
        ("chuyenvien.sonoivu", "AGENCY_OFFICER", vec![&agency]),
        ("uyvien.yte", "AGENCY_HEAD", vec![]),
    ] {
        let caller = bed.person_as(login, office).await?;
        let seen = caller.delegations(None).await?.done()?;
        let nodes = seen.list("/delegations/nodes")?.iter();
        let ids: Vec<_> = nodes.filter_map(|one| one["id"].as_str()).collect();
        assert_eq!(ids, sees, "{login}");
        for id in [&agency, &chairs] {
            let query = "query($id: ID!) { delegation(id: $id) { id } }";
            let one = caller.gql(query, json!({ "id": id })).await?;
            let code = (!sees.contains(&id)).then_some("NOT_FOUND");
            assert_eq!(one.error_code(), code, "{login}");
        }
    }
    for login in ["uyvien", "quantri"] {
        let refused = bed.person(login).await?.delegations(None).await?;
        assert_eq!(refused.error_code(), Some("NOT_ENTITLED"), "{login}");
    }
    let (given, received) = (Some("GIVEN"), Some("RECEIVED"));
    for (side, login, office, number) in [
        (given, "giamdoc.sonoivu", "AGENCY_HEAD", 1),
        (received, "giamdoc.sonoivu", "AGENCY_HEAD", 0),
        (received, DEPUTY, "AGENCY_DEPUTY", 1),
        (given, "chanhvanphong", "OFFICE_HEAD", 0),
    ] {
        let caller = bed.person_as(login, office).await?;
        let seen = caller.delegations(side).await?.done()?;
        assert_eq!(
            seen.data("/delegations/totalCount"),
            number,
            "{login} {side:?}"
        );
    }
    Ok(())
}

/// X5: neither delegations, nor the division of work, nor who acts in a task.
#[tokio::test]
async fn x5_a_token_sees_no_delegation() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.lent(&["SIGN_ANSWERS"], "2026-11-30").await?;
    let assigned = bed.standing("pct.thuongtruc").await?.done()?;
    let assigned = assigned.text("/assignWork/assignment/id")?;
    let app = app(&bed, &AREAS).await?;
    for query in [
        "{ delegations(first: 1) { nodes { id } } }",
        "{ doneInMyName(first: 1) { nodes { act } } }",
        "{ assignments(first: 1) { nodes { id } } }",
        "{ viewer { actsBy { id } } }",
    ] {
        let refused = app.gql(query, Value::Null).await?;
        assert_eq!(refused.error_code(), Some("NOT_ENTITLED"), "{query}");
    }
    for id in [id, assigned] {
        let query = "query($id: ID!) { node(id: $id) { id } }";
        let hidden = app.gql(query, json!({ "id": id })).await?;
        assert_eq!(hidden.error_code(), Some("NOT_FOUND"));
    }
    for field in [
        "representatives { mandate { title } }",
        "leftToHead { document }",
        "allowedActs",
    ] {
        let query = format!("{{ tasks(first: 1) {{ nodes {{ {field} }} }} }}");
        let refused = app.gql(&query, Value::Null).await?;
        assert_eq!(refused.error_code(), Some("NOT_ENTITLED"), "{field}");
    }
    Ok(())
}

/// The document by which it was given is for those who see the delegation.
#[tokio::test]
async fn x6_the_document_is_seen_by_who_sees_the_delegation() -> Checked {
    let bed = Bed::start().await?;
    let owner = bed.owner().await?;
    let file = owner.brings("Quyết định ủy quyền").await?;
    let deputy = bed.deputy().await?.mandate("AGENCY_DEPUTY").await?;
    let days = ("2026-11-23", "2026-11-30");
    let mut input = giving(&deputy, "BY_POWER", &["SIGN_ANSWERS"], days);
    input["documentFileId"] = json!(file);
    let given = owner.give_delegation(input).await?.done()?;
    assert_eq!(
        given.data("/giveDelegation/delegation/documentFile/id"),
        file.as_str()
    );
    for (login, office, sees) in [
        (DEPUTY, "AGENCY_DEPUTY", true),
        ("chanhvanphong", "OFFICE_HEAD", true),
        ("uyvien.yte", "AGENCY_HEAD", false),
        ("uyvien", "COMMITTEE_MEMBER", false),
        ("chutich", "CHAIR", false),
    ] {
        let caller = bed.person_as(login, office).await?;
        let query = "query($id: ID!) { file(id: $id) { id } }";
        let seen = caller.gql(query, json!({ "id": file })).await?;
        assert_eq!(seen.error_code().is_none(), sees, "{login}");
    }
    Ok(())
}
