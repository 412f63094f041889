//! Texts, pages and ids that are not what they should be.

use bed::province::global_id;
use bed::{Bed, Checked};
use serde_json::{Value, json};
use uuid::Uuid;

#[tokio::test]
async fn texts_without_end_are_refused_and_a_key_is_taken_as_it_is() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let (office, member) = (bed.office().await?, bed.person("uyvien").await?);
    let before = bed.journalled().await?;
    let endless = "a".repeat(1_000_000);
    for field in ["title", "shortTitle", "idempotencyKey"] {
        let mut request = bed.request().await?;
        request[field] = json!(endless);
        assert_eq!(
            office.draft(request).await?.codes(),
            ["TOO_LONG"],
            "{field}"
        );
    }
    for field in ["title", "text"] {
        let mut request = bed.request().await?;
        request["documents"][0][field] = json!(endless);
        assert_eq!(
            office.draft(request).await?.codes(),
            ["TOO_LONG"],
            "{field}"
        );
    }
    let cast = member.cast(&id, "DISAGREE", Some(&endless)).await?;
    assert_eq!(cast.codes(), ["TOO_LONG"]);
    for (key, code) in [
        (endless.as_str(), "TOO_LONG"),
        ("\u{0}", "BAD_TEXT"),
        ("một\u{200b}", "BAD_TEXT"),
        ("mo\u{323}\u{302}t", "BAD_TEXT"),
        (" ", "REQUIRED"),
    ] {
        let cast = member.cast_keyed(&id, "AGREE", None, key).await?;
        let shown = &key[..key.len().min(8)];
        assert_eq!(cast.codes(), [code], "key {shown:?}");
    }
    assert_eq!(bed.journalled().await?, before);
    Ok(())
}

/// No account has such a name, so it is a wrong one like any other.
#[tokio::test]
async fn a_login_that_cannot_be_is_a_wrong_password() -> Checked {
    let bed = Bed::start().await?;
    for login in [
        "\u{0}",
        "chutich\u{0}",
        "",
        "' OR 1=1 --",
        &"a".repeat(100_000),
    ] {
        let reply = bed.nobody().try_sign_in(login, "x").await?;
        let shown = &login[..login.len().min(12)];
        assert_eq!(
            reply.codes(),
            ["WRONG_PASSWORD"],
            "{shown:?}: {}",
            reply.body
        );
    }
    Ok(())
}

/// Line ends and tabs belong to a text; anything that a name can hold comes back as it was.
#[tokio::test]
async fn an_honest_text_comes_back_as_it_was() -> Checked {
    let bed = Bed::start().await?;
    let text = "Điều 1.\n\tĐề nghị: “giữ nguyên” — 100 % ✓ <b>'\";--\\ 漢字 👍🏽";
    let id = bed.opened().await?;
    let member = bed.person("uyvien").await?;
    let cast = member.cast(&id, "DISAGREE", Some(text)).await?.done()?;
    assert_eq!(cast.text("/castVote/vote/text")?, text);
    Ok(())
}

#[tokio::test]
async fn a_page_that_cannot_be_is_a_bad_page() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let office = bed.office().await?;
    for arguments in [
        "first: 0",
        "first: -1",
        "first: 101",
        "first: 2147483647",
        "after: \"\"",
        "after: \"nonsense\"",
        "after: \"\\u0000\"",
    ] {
        for query in [
            format!("{{ ballots({arguments}) {{ totalCount }} }}"),
            format!("{{ todo({arguments}) {{ totalCount }} }}"),
            format!("{{ ballot(id: \"{id}\") {{ papers({arguments}) {{ totalCount }} }} }}"),
            format!("{{ ballot(id: \"{id}\") {{ documents({arguments}) {{ totalCount }} }} }}"),
        ] {
            let reply = office.gql(&query, Value::Null).await?;
            assert_eq!(
                reply.error_code(),
                Some("BAD_PAGE"),
                "{query}: {}",
                reply.body
            );
        }
    }
    Ok(())
}

/// Walks a list by its cursors, one row at a time: every row once, in the order of the whole.
#[tokio::test]
async fn a_list_is_paged_by_cursor() -> Checked {
    let bed = Bed::start().await?;
    for _ in 0..5 {
        bed.drafted().await?;
    }
    let office = bed.office().await?;
    let query = "query($first: Int, $after: String) { ballots(first: $first, after: $after) {
        totalCount nodes { id } edges { cursor }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";
    let whole = office.gql(query, json!({ "first": 100 })).await?.done()?;
    let whole = whole.list("/ballots/nodes")?.clone();
    let (mut walked, mut after) = (Vec::new(), Value::Null);
    for page in 1..=3 {
        let reply = office
            .gql(query, json!({ "first": 2, "after": after }))
            .await?
            .done()?;
        assert_eq!(reply.data("/ballots/totalCount"), 5);
        assert_eq!(reply.data("/ballots/pageInfo/hasNextPage"), page < 3);
        assert_eq!(reply.data("/ballots/pageInfo/hasPreviousPage"), page > 1);
        walked.extend(reply.list("/ballots/nodes")?.clone());
        after = reply.data("/ballots/pageInfo/endCursor").clone();
    }
    assert_eq!(walked, whole);
    Ok(())
}

/// An id of nothing, an id of another kind and no id at all are refused alike by every verb.
#[tokio::test]
async fn a_verb_on_an_unknown_id_is_not_found() -> Checked {
    let bed = Bed::start().await?;
    let (chair, office) = (bed.chair().await?, bed.office().await?);
    let unit = bed.unit_of("giamdoc.sonoivu").await?;
    let before = bed.journalled().await?;
    for id in ["", "nonsense", &unit, &global_id("Ballot", Uuid::new_v4())] {
        for reply in [
            chair.order(id, 1).await?,
            office.open(id, 1, None).await?,
            chair.cast(id, "AGREE", None).await?,
            chair.late(id, "AGREE", None).await?,
            office.close(id, 1).await?,
            office.resolve(id, "ACCEPTED", "Đã tiếp thu.").await?,
            chair.decide(id, 1, "APPROVE").await?,
        ] {
            assert_eq!(reply.codes(), ["NOT_FOUND"], "{id:?}: {}", reply.body);
        }
    }
    let mut request = bed.request().await?;
    for unit in ["nonsense".to_owned(), global_id("OrgUnit", Uuid::new_v4())] {
        request["leadUnitId"] = json!(unit);
        assert_eq!(office.draft(request.clone()).await?.codes(), ["NOT_FOUND"]);
    }
    let mut request = bed.request().await?;
    request["documents"] = (0..51).map(|_| request["documents"][0].clone()).collect();
    assert_eq!(office.draft(request).await?.codes(), ["TOO_MANY"]);
    assert_eq!(bed.journalled().await?, before);
    Ok(())
}
