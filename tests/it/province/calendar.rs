//! The working-day table.

use bed::{Bed, Checked};
use serde_json::{Value, json};

const ANSWER: &str = "calendarYear { year announced version days { date kind name } }";

#[tokio::test]
async fn a_years_table_is_replaced_whole_and_what_is_open_stays() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.person("chanhvanphong").await?;
    let ballot = bed.opened().await?;
    let deadline = async || -> anyhow::Result<Value> {
        let seen = head.ballot(&ballot).await?.done()?;
        Ok(seen.data("/ballot/deadline/closesAt").clone())
    };
    let before = deadline().await?;
    let query =
        "query($year: Int!) { calendarYear(year: $year) { announced version days { date } } }";
    let year = head.gql(query, json!({ "year": 2026 })).await?.done()?;
    assert_eq!(year.data("/calendarYear/announced"), true);
    let version = year.number("/calendarYear/version")?;
    let next = head.gql(query, json!({ "year": 2027 })).await?.done()?;
    assert_eq!(next.data("/calendarYear/announced"), false);
    let off = |day: &str| json!({ "date": day, "kind": "OFF", "name": "Nghỉ" });
    let set = async |year: i32, version: i64, days: Value| {
        let input = json!({
            "year": year, "expectedVersion": version, "days": days, "note": "Thông báo",
        });
        head.keep("setCalendarYear", ANSWER, input).await
    };
    for (year, version, days, code) in [
        (2026, version, json!([off("2027-01-01")]), "BAD_DAY"),
        (
            2026,
            version,
            json!([off("2026-11-26"), off("2026-11-26")]),
            "BAD_DAY",
        ),
        (2026, version, json!([]), "REQUIRED"),
        (2026, version - 1, json!([off("2026-11-26")]), "CONFLICT"),
    ] {
        let reply = set(year, version, days.clone()).await?;
        assert_eq!(reply.codes(), [code], "{days}");
    }
    let reply = set(2026, version, json!([off("2026-11-24"), off("2026-11-26")]))
        .await?
        .done()?;
    assert_eq!(
        reply.number("/setCalendarYear/calendarYear/version")?,
        version + 1
    );
    assert_eq!(reply.list("/setCalendarYear/calendarYear/days")?.len(), 2);
    // 6.7: what was told stays; what is reckoned from now on goes by the new table.
    assert_eq!(deadline().await?, before);
    let later = bed.opened().await?;
    let later = head.ballot(&later).await?.done()?;
    assert_ne!(later.data("/ballot/deadline/closesAt"), &before);
    Ok(())
}
