//! An app pages through everything that its token opens.

use std::collections::HashSet;

use bed::{Bed, Checked};
use serde_json::{Value, json};

use super::{AREAS, app};

const LISTS: [(&str, usize); 7] = [
    ("ballots", 2),
    ("consultations", 2),
    ("programmes", 1),
    ("programmeItems", 100),
    ("standingDuties", 7),
    ("tasks", 7),
    ("units", 10),
];

#[tokio::test]
async fn x5_every_list_is_paged_through_to_its_end() -> Checked {
    let bed = Bed::start().await?;
    for _ in 0..5 {
        bed.opened().await?;
        bed.asked(&bed::consult::AGENCIES[..1]).await?;
    }
    // The Office sees all of these, and nothing else of them is there.
    let office = bed.office().await?;
    let app = app(&bed, &AREAS).await?;
    for (list, first) in LISTS {
        let query = format!(
            "query($first: Int, $after: String) {{ {list}(first: $first, after: $after) {{
                totalCount pageInfo {{ hasNextPage endCursor }} nodes {{ id }} }} }}"
        );
        let (mut seen, mut after, mut pages) = (HashSet::new(), Value::Null, 0);
        loop {
            let variables = json!({ "first": first, "after": after });
            let page = app.gql(&query, variables).await?.done()?;
            for node in page.list(&format!("/{list}/nodes"))? {
                let id = node["id"].as_str().unwrap_or_default().to_owned();
                assert!(seen.insert(id), "{list} shows a row twice");
            }
            pages += 1;
            if page.data(&format!("/{list}/pageInfo/hasNextPage")) == false {
                break;
            }
            after = page.data(&format!("/{list}/pageInfo/endCursor")).clone();
        }
        let all = office.gql(&query, json!({ "first": 1 })).await?.done()?;
        let all = all.number(&format!("/{list}/totalCount"))?;
        assert_eq!(seen.len() as i64, all, "{list}");
        assert!(pages > 1, "{list} has {all} rows on one page");
    }
    Ok(())
}
