//! The published totals, computed from due and completion dates (5.1).

use bed::{Bed, Caller, Checked};
use serde_json::{Value, json};

const COUNTS: &str = "{ total onTime lateCompleted notCompleted inProgress completed dueSoFar
    onTimeRate lateCompletedRate notCompletedRate inProgressRate completionRate
    completionOfDueRate }";

/// The figures of the committee's programme of a year, as of a day.
async fn tally(caller: &Caller, year: i32, as_of: &str) -> anyhow::Result<Value> {
    let query = format!(
        "query($year: Int!, $day: Date!) {{ programmes(filter: {{ year: $year }}) {{ nodes {{
            title reconstructed figuresAsOf tally(asOf: $day) {COUNTS}
            unitTallies(asOf: $day) {{ unit {{ id name }} tally {COUNTS} }} }} }} }}"
    );
    let reply = caller
        .gql(&query, json!({ "year": year, "day": as_of }))
        .await?
        .done()?;
    assert_eq!(reply.list("/programmes/nodes")?.len(), 1, "{year}");
    Ok(reply.data("/programmes/nodes/0").clone())
}

fn classes(tally: &Value) -> [Option<i64>; 4] {
    ["onTime", "lateCompleted", "notCompleted", "inProgress"].map(|name| tally[name].as_i64())
}

#[tokio::test]
async fn e3_the_tallies_of_2014_and_2015_are_those_of_the_report() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    for (year, as_of, [on_time, late, not, progress]) in [
        (2014, "2014-12-30", [104, 26, 10, 0]),
        (2015, "2015-09-30", [31, 19, 17, 32]),
    ] {
        let programme = tally(&office, year, as_of).await?;
        let expected = [on_time, late, not, progress].map(Some);
        assert_eq!(classes(&programme["tally"]), expected, "{year}");
        assert_eq!(programme["figuresAsOf"], as_of);
        assert_eq!(programme["reconstructed"], true);
        let units = programme["unitTallies"].as_array().cloned();
        let units = units.unwrap_or_default();
        assert_eq!(units.len(), 23, "units given items");
        for (name, whole) in [
            ("onTime", on_time),
            ("lateCompleted", late),
            ("notCompleted", not),
            ("inProgress", progress),
        ] {
            let sum: i64 = units
                .iter()
                .filter_map(|one| one["tally"][name].as_i64())
                .sum();
            assert_eq!(sum, whole, "{name} of the units of {year}");
        }
    }
    Ok(())
}

/// The derived rates of 5.1, to the second decimal; those of 2015 sum to 99.99, and stay so.
#[tokio::test]
async fn e2_the_rates_are_those_of_the_report() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let in_2014 = tally(&office, 2014, "2014-12-30").await?;
    let in_2015 = tally(&office, 2015, "2015-09-30").await?;
    for (name, rate_2014, rate_2015) in [
        ("onTimeRate", 74.29, 31.31),
        ("lateCompletedRate", 18.57, 19.19),
        ("notCompletedRate", 7.14, 17.17),
        ("inProgressRate", 0.0, 32.32),
        ("completionRate", 92.86, 50.51),
        ("completionOfDueRate", 92.86, 74.63),
    ] {
        assert_eq!(in_2014["tally"][name], rate_2014, "{name} of 2014");
        assert_eq!(in_2015["tally"][name], rate_2015, "{name} of 2015");
    }
    assert_eq!(in_2014["tally"]["dueSoFar"], 140);
    assert_eq!(in_2015["tally"]["dueSoFar"], 67);
    // Nothing due, nothing to take a share of.
    let before = tally(&office, 2015, "2014-12-31").await?;
    assert_eq!(classes(&before["tally"]), [0, 0, 0, 99].map(Some));
    assert!(before["tally"]["completionOfDueRate"].is_null());
    Ok(())
}

/// Nothing of a class is stored: another day, other classes, and always the same total.
#[tokio::test]
async fn e3_another_day_changes_the_classes() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let mut seen = Vec::new();
    for day in ["2014-01-31", "2014-06-30", "2014-12-30", "2015-03-31"] {
        let programme = tally(&office, 2014, day).await?;
        let found = classes(&programme["tally"]);
        assert_eq!(found.iter().flatten().sum::<i64>(), 140, "{day}: {found:?}");
        assert!(!seen.contains(&found), "{day}: {found:?}");
        seen.push(found);
    }
    // Today is the answer to whoever names no day.
    let query = "{ programmes { nodes { tally { asOf } } } }";
    let reply = office.gql(query, Value::Null).await?.done()?;
    assert_eq!(reply.data("/programmes/nodes/0/tally/asOf"), "2026-11-23");
    Ok(())
}
