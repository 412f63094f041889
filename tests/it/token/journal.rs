//! What leaves the house is logged (X5).

use bed::province::local_id;
use bed::{Bed, Checked};
use entity::{Rows, journal, service_token};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};

use super::{input, make};

async fn uses(bed: &Bed) -> anyhow::Result<Vec<journal::Model>> {
    Ok(journal::Entity::rows()
        .filter(journal::Column::Act.eq("USE_SERVICE_TOKEN"))
        .order_by_asc(journal::Column::Id)
        .all(bed.app.store.reader())
        .await?)
}

#[tokio::test]
async fn x5_each_use_is_one_entry_that_says_what_was_asked_from_where() -> Checked {
    let bed = Bed::start().await?;
    let made = make(&bed, input(&["BALLOTS"])).await?.done()?;
    let app = bed
        .nobody()
        .with_token(&made.text("/issueServiceToken/secret")?);
    let id = local_id(&made.text("/issueServiceToken/serviceToken/id")?)?;

    bed.clock.advance(chrono::TimeDelta::hours(3));
    let two =
        "query Board { ballots { totalCount } open: ballots { totalCount } units { totalCount } }
        query Other { tasks { totalCount } }";
    let body = json!({ "query": two, "operationName": "Board" });
    app.post("/graphql").json(&body).send().await?;
    app.gql("{ tasks { totalCount } }", Value::Null).await?;
    app.gql("mutation { signOut { userErrors { code } } }", Value::Null)
        .await?;
    app.gql("{ nonsense", Value::Null).await?;
    let address = app.get("/graphql?query={ballots{totalCount}}");
    address
        .header("origin", "https://evil.example")
        .send()
        .await?;

    let entries = uses(&bed).await?;
    let said = entries.iter().map(|entry| -> anyhow::Result<Value> {
        assert_eq!(entry.subject_kind, "SERVICE_TOKEN");
        assert_eq!(entry.subject_id, id);
        assert_eq!((entry.account_id, entry.mandate_id), (None, None));
        let said: Value = serde_json::from_str(entry.after.as_deref().unwrap_or_default())?;
        assert_eq!(said["address"], "127.0.0.1");
        assert_eq!(said["areas"], json!(["BALLOTS"]));
        Ok(json!([
            said["operation"],
            said["fields"],
            said["origin"],
            said["refused"]
        ]))
    });
    let said: Vec<_> = said.collect::<Result<_, _>>()?;
    assert_eq!(
        said,
        [
            json!(["Board", ["ballots", "units"], null, null]),
            // What a field refuses is in the answer, not here.
            json!([null, ["tasks"], null, null]),
            json!([null, ["signOut"], null, "NOT_ENTITLED"]),
            json!([null, [], null, "BAD_QUERY"]),
            json!([
                null,
                ["ballots"],
                "https://evil.example",
                "ORIGIN_NOT_ALLOWED"
            ]),
        ]
    );
    let rows = service_token::Entity::rows();
    let row = rows.one(bed.app.store.reader()).await?;
    let used_at = row.and_then(|row| row.last_used_at);
    assert_eq!(used_at, entries.last().map(|entry| entry.at));
    Ok(())
}

/// A token that is not good leaves no trace: anybody could fill the journal otherwise.
#[tokio::test]
async fn x5_a_forged_token_cannot_fill_the_journal() -> Checked {
    let bed = Bed::start().await?;
    let forged = bed.nobody().with_token(&format!("dtk_{}", "A".repeat(43)));
    forged.gql("{ serverTime }", Value::Null).await?;
    assert!(uses(&bed).await?.is_empty());
    Ok(())
}
