//! Lists of work: filtered, paged, and the class of each row the same as the filter's.

use bed::{Bed, Caller, Checked, Reply};
use serde_json::{Value, json};

const ITEMS: &str = "query($day: Date, $filter: ProgrammeItemFilter, $first: Int, $after: String) {
    programmeItems(asOf: $day, filter: $filter, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { id number dueOn completedOn timeliness leadUnit { id }
            programme { id title } } } }";

async fn items(caller: &Caller, variables: Value) -> anyhow::Result<Reply> {
    caller.gql(ITEMS, variables).await?.done()
}

/// The condition of the database is the rule: for each class and day, the rows that the filter keeps
/// are those whose own class it is.
#[tokio::test]
async fn e3_the_filter_keeps_just_the_rows_of_its_class() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    for day in ["2014-06-30", "2014-12-30", "2015-09-30", "2016-03-01"] {
        let mut total = 0;
        for class in ["ON_TIME", "LATE_COMPLETED", "NOT_COMPLETED", "IN_PROGRESS"] {
            let filter = json!({ "timeliness": [class] });
            let mut after = Value::Null;
            loop {
                let page = json!({ "day": day, "filter": filter, "first": 100, "after": after });
                let reply = items(&office, page).await?;
                for row in reply.list("/programmeItems/nodes")? {
                    assert_eq!(row["timeliness"], class, "{row} as of {day}");
                    total += 1;
                }
                after = reply.data("/programmeItems/pageInfo/endCursor").clone();
                if reply.data("/programmeItems/pageInfo/hasNextPage") != true {
                    break;
                }
            }
        }
        assert_eq!(total, 140 + 99, "{day}");
    }
    Ok(())
}

#[tokio::test]
async fn pages_follow_each_other_without_gap_or_double() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let reply = items(&office, json!({ "first": 1 })).await?;
    let programme = reply.text("/programmeItems/nodes/0/programme/id")?;
    let filter = json!({ "programmeId": programme });
    let (mut numbers, mut after) = (Vec::new(), Value::Null);
    loop {
        let page = json!({ "filter": filter, "first": 33, "after": after });
        let reply = items(&office, page).await?;
        assert_eq!(reply.number("/programmeItems/totalCount")?, 140);
        let rows = reply.list("/programmeItems/nodes")?;
        numbers.extend(rows.iter().filter_map(|row| row["number"].as_i64()));
        after = reply.data("/programmeItems/pageInfo/endCursor").clone();
        if reply.data("/programmeItems/pageInfo/hasNextPage") != true {
            break;
        }
    }
    assert_eq!(numbers, (1..=140).collect::<Vec<_>>());
    Ok(())
}

#[tokio::test]
async fn items_are_filtered_by_unit_and_by_due_day() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let unit = bed.unit_of("giamdoc.sonoivu").await?;
    let filter = json!({ "unitId": unit, "dueFrom": "2014-03-01", "dueTo": "2014-09-30" });
    let reply = items(&office, json!({ "filter": filter, "first": 100 })).await?;
    let rows = reply.list("/programmeItems/nodes")?;
    assert!(!rows.is_empty());
    for row in rows {
        assert_eq!(row["leadUnit"]["id"], unit.as_str());
        let due = row["dueOn"].as_str().unwrap_or_default();
        assert!(("2014-03-01"..="2014-09-30").contains(&due), "{due}");
    }
    // A year before all programmes, and one that no calendar knows.
    for year in [1999, i32::MAX] {
        let query = "query($year: Int) { programmes(filter: { year: $year }) { totalCount } }";
        let reply = office.gql(query, json!({ "year": year })).await?.done()?;
        assert_eq!(reply.number("/programmes/totalCount")?, 0, "{year}");
    }
    Ok(())
}

#[tokio::test]
async fn what_is_no_id_of_its_kind_is_a_bad_id() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let unit = bed.unit_of("giamdoc.sonoivu").await?;
    for filter in [
        json!({ "programmeId": unit }),
        json!({ "unitId": "x" }),
        json!({ "programmeId": "" }),
    ] {
        let reply = office.gql(ITEMS, json!({ "filter": filter })).await?;
        assert_eq!(reply.error_code(), Some("BAD_ID"), "{filter}");
    }
    for day in ["2014-02-30", "30/12/2014", ""] {
        let reply = office.gql(ITEMS, json!({ "day": day })).await?;
        assert_eq!(reply.error_code(), Some("BAD_QUERY"), "{day}");
    }
    Ok(())
}
