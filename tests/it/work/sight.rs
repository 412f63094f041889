//! X6: who sees which programmes, items, tasks and duties.

use bed::{Bed, Checked};
use serde_json::{Value, json};

const LISTS: [(&str, &str); 4] = [
    ("programmes", "programme"),
    ("programmeItems", "programmeItem"),
    ("tasks", "task"),
    ("standingDuties", "standingDuty"),
];

#[tokio::test]
async fn x6_an_agency_sees_what_it_has_a_part_in() -> Checked {
    let bed = Bed::start().await?;
    let (whole, part) = (bed.office().await?, bed.person("trungtam.tthc").await?);
    for (list, one) in LISTS {
        let query = format!("{{ {list}(first: 100) {{ totalCount nodes {{ id }} }} }}");
        let all = whole.gql(&query, Value::Null).await?.done()?;
        let own = part.gql(&query, Value::Null).await?.done()?;
        let ids = |reply: &bed::Reply| -> anyhow::Result<Vec<String>> {
            let rows = reply.list(&format!("/{list}/nodes"))?.iter();
            Ok(rows
                .filter_map(|row| row["id"].as_str())
                .map(str::to_owned)
                .collect())
        };
        let (all, own) = (ids(&all)?, ids(&own)?);
        if list == "programmes" {
            assert_eq!(all, own, "P34: issued to all");
            continue;
        }
        assert!(
            !own.is_empty() && own.len() < all.len(),
            "{list}: {}",
            own.len()
        );
        // What the list hides, neither its own question nor `node` shows.
        let hidden = all.iter().find(|id| !own.contains(id)).cloned();
        for query in [
            format!("query($id: ID!) {{ {one}(id: $id) {{ id }} }}"),
            "query($id: ID!) { node(id: $id) { id } }".to_owned(),
        ] {
            let seen = part.gql(&query, json!({ "id": own[0] })).await?.done()?;
            assert!(seen.body.to_string().contains(&own[0]));
            let reply = part.gql(&query, json!({ "id": hidden })).await?;
            assert_eq!(reply.error_code(), Some("NOT_FOUND"), "{query}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn x6_a_member_reads_programmes_and_no_tasks_and_an_administrator_neither() -> Checked {
    let bed = Bed::start().await?;
    for (login, programmes, tasks) in [("uyvien", true, false), ("quantri", false, false)] {
        let caller = bed.person(login).await?;
        for (list, may) in [
            ("programmes", programmes),
            ("programmeItems", programmes),
            ("tasks", tasks),
            ("standingDuties", tasks),
        ] {
            let query = format!("{{ {list} {{ totalCount }} }}");
            let reply = caller.gql(&query, Value::Null).await?;
            let refused = (!may).then_some("NOT_ENTITLED");
            assert_eq!(reply.error_code(), refused, "{list} for {login}");
        }
    }
    Ok(())
}
