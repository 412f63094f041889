//! What people are told of: the list of notices.

use bed::{Bed, Caller, Checked, Reply};
use serde_json::{Value, json};

async fn notices(caller: &Caller) -> anyhow::Result<Reply> {
    let query = "{ viewer { unreadNotices } notices { totalCount nodes {
        id kind at readAt ballot { id title } consultation { id } } } }";
    caller.gql(query, Value::Null).await?.done()
}

async fn mark(caller: &Caller, id: &str) -> anyhow::Result<Reply> {
    let query = "mutation($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) {
        viewer { unreadNotices } userErrors { code } } }";
    caller
        .gql(query, json!({ "input": { "upToId": id } }))
        .await
}

#[tokio::test]
async fn a_member_is_told_and_marks_what_was_read() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.person("uyvien").await?;
    assert_eq!(notices(&member).await?.number("/notices/totalCount")?, 0);
    let first = bed.opened().await?;
    let second = bed.opened().await?;
    let seen = notices(&member).await?;
    let nodes = seen.list("/notices/nodes")?;
    let about: Vec<_> = nodes
        .iter()
        .filter_map(|notice| notice["ballot"]["id"].as_str())
        .collect();
    assert_eq!(about, [second.as_str(), first.as_str()], "newest first");
    assert_eq!(nodes[0]["kind"], "BALLOT_OPENED");
    assert_eq!(seen.number("/viewer/unreadNotices")?, 2);
    // The older is read; the newer came later and stays.
    let older = nodes[1]["id"].as_str().unwrap_or_default();
    let marked = mark(&member, older).await?.done()?;
    assert_eq!(marked.number("/markNoticesRead/viewer/unreadNotices")?, 1);
    let query = "{ notices(unread: true) { nodes { id } } }";
    let left = member.gql(query, Value::Null).await?.done()?;
    assert_eq!(left.list("/notices/nodes")?.len(), 1);
    // Marking again changes nothing.
    mark(&member, older).await?.done()?;
    assert_eq!(bed.journalled_as("READ_NOTICES").await?, 1);
    Ok(())
}

/// A notice belongs to a mandate: nobody reads or marks another's, not even the same person's.
#[tokio::test]
async fn a_notice_is_its_mandates_own() -> Checked {
    let bed = Bed::start().await?;
    bed.opened().await?;
    let member = bed
        .person("giamdoc.sonoivu")
        .await?
        .acting("COMMITTEE_MEMBER")
        .await?;
    let seen = notices(&member).await?;
    let id = seen.text("/notices/nodes/0/id")?;
    let node = "query($id: ID!) { node(id: $id) { id } }";
    member.gql(node, json!({ "id": id })).await?.done()?;
    let other = bed.person("uyvien").await?;
    assert_eq!(mark(&other, &id).await?.codes(), ["NOT_FOUND"]);
    let reply = other.gql(node, json!({ "id": id })).await?;
    assert_eq!(reply.error_code(), Some("NOT_FOUND"));
    let head = member.acting("AGENCY_HEAD").await?;
    assert_eq!(mark(&head, &id).await?.codes(), ["NOT_FOUND"]);
    let reply = head.gql(node, json!({ "id": id })).await?;
    assert_eq!(reply.error_code(), Some("NOT_FOUND"));
    Ok(())
}

/// What a notice is about is shown as far as the mandate may see it now.
#[tokio::test]
async fn x6_a_notice_shows_no_more_than_its_matter() -> Checked {
    let bed = Bed::start().await?;
    let question = bed.asked_by("uyvien.tuphap", &["giamdoc.sonoivu"]).await?;
    let head = bed
        .person("giamdoc.sonoivu")
        .await?
        .acting("AGENCY_HEAD")
        .await?;
    let seen = notices(&head).await?;
    let nodes = seen.list("/notices/nodes")?;
    let told = nodes
        .iter()
        .find(|notice| notice["kind"] == "CONSULTATION_OPENED")
        .cloned()
        .unwrap_or_default();
    assert_eq!(told["consultation"]["id"], question.as_str());
    assert!(told["ballot"].is_null());
    Ok(())
}

/// A notice is its kind, its times and the matter, which is read with the rights of today: there is no place for a text.
#[tokio::test]
async fn n10_a_notice_has_no_place_for_content() -> Checked {
    let bed = Bed::start().await?;
    let query =
        "{ __type(name: \"Notice\") { fields { name type { kind name ofType { kind name } } } } }";
    let reply = bed.office().await?.gql(query, Value::Null).await?.done()?;
    for field in reply.list("/__type/fields")? {
        // N7: the product's own sentence, made of codes.
        if field["name"] == "silence" {
            continue;
        }
        let of = &field["type"];
        let of = if of["kind"] == "NON_NULL" {
            &of["ofType"]
        } else {
            of
        };
        let (kind, name) = (of["kind"].as_str(), of["name"].as_str());
        let plain = kind == Some("SCALAR") && !matches!(name, Some("ID" | "DateTime"));
        assert!(!plain && kind != Some("LIST"), "{field}");
    }
    Ok(())
}
