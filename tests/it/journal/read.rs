//! The journal as it is read in the product (X7).

use bed::{Bed, Caller, Checked};
use serde_json::{Value, json};

const QUERY: &str = "query($filter: JournalFilter, $first: Int, $after: String) {
    journal(filter: $filter, first: $first, after: $after) {
        nodes { act words at doneBy { office } person { id } onBehalfOf { id } subjectKind ballot { id }
            before after }
        pageInfo { hasNextPage endCursor } totalCount } }";

async fn entries(caller: &Caller, filter: Value) -> anyhow::Result<Vec<Value>> {
    let asked = json!({ "filter": filter, "first": 100 });
    let reply = caller.gql(QUERY, asked).await?.done()?;
    Ok(reply.list("/journal/nodes")?.clone())
}

#[tokio::test]
async fn x7_the_journal_is_read_by_those_whom_the_matrix_names_and_nobody_else() -> Checked {
    let bed = Bed::start().await?;
    let ballot = bed.opened().await?;
    for login in [
        "pct.thuongtruc",
        "uyvien",
        "chuyenvien.vanphong",
        "giamdoc.sonoivu",
        "troly.uyvien",
    ] {
        let caller = bed.person(login).await?;
        let reply = caller.gql(QUERY, json!({})).await?;
        assert_eq!(reply.error_code(), Some("NOT_ENTITLED"), "{login}");
    }
    for login in ["chutich", "chanhvanphong"] {
        let caller = bed.person(login).await?;
        let of = entries(&caller, json!({ "subjectId": ballot })).await?;
        let acts: Vec<_> = of.iter().map(|entry| entry["act"].as_str()).collect();
        let expected = [
            "OPEN_BALLOT",
            "ORDER_BALLOT",
            "CHECK_RELATED",
            "STATE_NO_COORDINATION",
            "DRAFT_BALLOT",
        ];
        let expected = expected.map(Some);
        assert_eq!(acts, expected, "{login}");
        assert_eq!(of[1]["words"], "Cho lấy ý kiến bằng phiếu");
        assert_eq!(of[1]["doneBy"]["office"], "CHAIR");
        assert!(
            of[1]["after"]
                .as_str()
                .is_some_and(|text| text.contains("ORDERED"))
        );
    }
    // The administrator sees that something was done, and nothing of what.
    let admin = bed.person("quantri").await?;
    let of = entries(&admin, json!({ "subjectId": ballot })).await?;
    assert_eq!(of.len(), 5);
    for entry in &of {
        for hidden in ["before", "after", "ballot"] {
            assert!(entry[hidden].is_null(), "{entry}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn x7_what_a_member_said_is_in_no_entry_before_the_ballot_has_closed() -> Checked {
    let bed = Bed::start().await?;
    let ballot = bed.opened().await?;
    let member = bed.person("uyvien").await?;
    let words = "Bổ sung thời hạn tại Điều 2.";
    member
        .cast(&ballot, "AGREE_WITH_AMENDMENTS", Some(words))
        .await?
        .done()?;
    let cast = async || -> anyhow::Result<Value> {
        let head = bed.sign_in("chanhvanphong").await?;
        let filter = json!({ "subjectId": ballot, "act": "CAST_VOTE" });
        Ok(entries(&head, filter).await?.swap_remove(0))
    };
    assert!(cast().await?["after"].is_null());
    bed.wait_for_deadline(&ballot).await?;
    assert!(cast().await?["after"].is_string());
    Ok(())
}

#[tokio::test]
async fn x7_the_journal_is_filtered_by_person_and_day_and_paged() -> Checked {
    let bed = Bed::start().await?;
    let first = bed.opened().await?;
    bed.clock.advance(chrono::TimeDelta::days(1));
    bed.opened().await?;
    let head = bed.sign_in("chanhvanphong").await?;
    let person = bed.person_id("chutich").await?;
    let by_chair = entries(&head, json!({ "personId": person })).await?;
    assert!(by_chair.iter().any(|entry| entry["act"] == "ORDER_BALLOT"));
    for entry in &by_chair {
        assert!(entry["person"].is_null() || entry["person"]["id"] == person.as_str());
    }
    let day = json!({ "act": "ORDER_BALLOT", "from": "2026-11-23", "to": "2026-11-23" });
    let orders = entries(&head, day).await?;
    assert_eq!(orders.len(), 1);
    assert_eq!(orders[0]["ballot"]["id"], first.as_str());
    let (mut after, mut seen) = (Value::Null, 0);
    loop {
        let asked = json!({ "first": 7, "after": after });
        let page = head.gql(QUERY, asked).await?.done()?;
        seen += page.list("/journal/nodes")?.len();
        if page.data("/journal/pageInfo/hasNextPage") == false {
            assert_eq!(page.number("/journal/totalCount")?, i64::try_from(seen)?);
            return Ok(());
        }
        after = page.data("/journal/pageInfo/endCursor").clone();
    }
}

#[tokio::test]
async fn x7_x5_an_export_of_the_journal_is_an_entry_of_it() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.person("chanhvanphong").await?;
    let filter = json!({ "filter": { "from": "2026-11-23" } });
    let made = head
        .keep("exportJournal", "file { name mediaType }", filter)
        .await?
        .done()?;
    let name = made.text("/exportJournal/file/name")?;
    assert!(name.ends_with(".xlsx"), "{name}");
    assert_eq!(bed.journalled_as("EXPORT_JOURNAL").await?, 1);
    let admin = bed.person("quantri").await?;
    let reply = admin
        .keep("exportJournal", "file { name }", json!({}))
        .await?;
    assert_eq!(reply.codes(), ["NOT_ENTITLED"]);
    Ok(())
}
