//! Parameters: in force from a day on.

use bed::{Bed, Checked};
use serde_json::{Value, json};

#[tokio::test]
async fn r18_r21_a_parameter_holds_from_its_day_and_not_for_what_is_open() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.person("chanhvanphong").await?;
    let set = async |key: &str, value: &str, from: &str| {
        let input = json!({
            "key": key, "value": value, "effectiveFrom": from, "legalBasis": "Quy chế 1/QĐ-UBND",
        });
        let answer =
            "parameter { key value defaultValue kind settings { value effectiveFrom legalBasis } }";
        head.keep("setParameter", answer, input).await
    };
    for (key, value, from, code) in [
        ("ballot.defaultDays", "0", "2026-12-01", "BAD_VALUE"),
        ("ballot.defaultDays", "năm", "2026-12-01", "BAD_VALUE"),
        ("ballot.allowChange", "yes", "2026-12-01", "BAD_VALUE"),
        ("time.cutoff", "25:00", "2026-12-01", "BAD_VALUE"),
        ("ballot.tallyVisibility", "ALL", "2026-12-01", "BAD_VALUE"),
        // Under the minimum that is in force on that day.
        ("consult.defaultDays", "1", "2026-12-01", "BAD_VALUE"),
        ("ballot.defaultDays", "7", "2026-11-22", "IN_THE_PAST"),
        ("ballot.noSuch", "7", "2026-12-01", "NOT_FOUND"),
    ] {
        let reply = set(key, value, from).await?;
        assert_eq!(reply.codes(), [code], "{key} = {value} from {from}");
    }
    // Whichever of the two is being set is told the other as its limit.
    for (key, value, limit) in [
        ("consult.defaultDays", "1", "≥ 2"),
        ("consult.minDays", "7", "≤ 5"),
    ] {
        let reply = set(key, value, "2026-12-01").await?;
        let told = reply.user_errors().next();
        let told = told.and_then(|error| error["message"].as_str());
        assert!(
            told.is_some_and(|told| told.contains(limit)),
            "{key}: {told:?}"
        );
    }
    let open = bed.opened().await?;
    let seen = async |id: &str| -> anyhow::Result<Value> {
        let seen = head.ballot(id).await?.done()?;
        Ok(seen.data("/ballot/deadline/workingDays").clone())
    };
    assert_eq!(seen(&open).await?, 5);
    let reply = set("ballot.defaultDays", "7", "2026-11-23").await?.done()?;
    assert_eq!(reply.data("/setParameter/parameter/value"), "7");
    assert_eq!(reply.data("/setParameter/parameter/defaultValue"), "5");
    // The same day again replaces it; a later day waits.
    set("ballot.defaultDays", "8", "2026-11-23").await?.done()?;
    let reply = set("ballot.defaultDays", "9", "2026-11-24").await?.done()?;
    assert_eq!(reply.data("/setParameter/parameter/value"), "8");
    let settings = reply.list("/setParameter/parameter/settings")?;
    assert_eq!(settings.len(), 2);
    for setting in settings {
        assert_eq!(setting["legalBasis"], "Quy chế 1/QĐ-UBND", "R18");
    }
    assert_eq!(seen(&open).await?, 5, "what is open keeps its terms");
    assert_eq!(seen(&bed.opened().await?).await?, 8);
    Ok(())
}

/// X14: the Chair may loosen them, so the Chair reads them, and nothing else that is set.
#[tokio::test]
async fn x14_what_guards_offices_is_read_by_all_who_may_set_it() -> Checked {
    let bed = Bed::start().await?;
    let query = "{ officeParameters { key kind value settings { value effectiveFrom } } }";
    for login in ["chutich", "chanhvanphong", "quantri"] {
        let reply = bed.person(login).await?.gql(query, Value::Null).await?;
        let reply = reply.done()?;
        let keys = reply.list("/officeParameters")?.iter();
        let keys: Vec<_> = keys.filter_map(|one| one["key"].as_str()).collect();
        let expected = [
            "people.confirmOffices",
            "people.linkNeedsCountersign",
            "people.linkHours",
        ];
        assert_eq!(keys, expected, "{login}");
    }
    let chair = bed.chair().await?;
    let all = chair.gql("{ parameters { key } }", Value::Null).await?;
    assert_eq!(all.error_code(), Some("NOT_ENTITLED"));
    for login in ["pct.thuongtruc", "chuyenvien.vanphong", "giamdoc.sonoivu"] {
        let reply = bed.person(login).await?.gql(query, Value::Null).await?;
        assert_eq!(reply.error_code(), Some("NOT_ENTITLED"), "{login}");
    }
    Ok(())
}
