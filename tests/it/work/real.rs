//! The real items: which list each stands in, who has a part in it, and that none asks for anything.

use bed::{Bed, Checked};
use serde_json::{Value, json};

const TASKS: &str = "{ tasks(first: 100) { totalCount nodes { code kind content aim director
    accountable { kind name unit { name } members { name } }
    coLeads { kind name unit { name } } coordinators { kind name members { name } }
    startsOn dueOn continuous completedOn historic province source timeliness } } }";

const DUTIES: &str = "{ standingDuties(first: 100) { totalCount nodes { code kind recurrence
    province source accountable { kind name members { name } } coLeads { name } } } }";

#[tokio::test]
async fn t1_t2_e12_p30_the_rows_of_a_task_kind_are_tasks_with_one_accountable_lead() -> Checked {
    let bed = Bed::start().await?;
    let reply = bed.office().await?.gql(TASKS, Value::Null).await?.done()?;
    assert_eq!(reply.number("/tasks/totalCount")?, 35);
    let tasks = reply.list("/tasks/nodes")?;
    let find = |code: &str| tasks.iter().find(|task| task["code"] == code);
    for (kind, count) in [
        ("GENERAL", 11),
        ("CONTINUOUS", 6),
        ("REMEDIAL", 15),
        ("LEGAL_DOCUMENT", 3),
    ] {
        let found = tasks.iter().filter(|task| task["kind"] == kind).count();
        assert_eq!(found, count, "{kind}");
    }
    // A cell of two units, parted by a semicolon.
    let two = find("004-1a-1").cloned().unwrap_or_default();
    assert_eq!(two["accountable"]["name"], "Phòng Hành chính - Quản trị");
    assert_eq!(two["accountable"]["kind"], "UNIT");
    assert_eq!(
        two["coLeads"][0]["unit"]["name"],
        "Trung tâm Phục vụ - Kiểm soát TTHC tỉnh"
    );
    // A collective lead is a group, and stands for the units of its kind.
    let many = find("001-IV-2").cloned().unwrap_or_default();
    assert_eq!(many["accountable"]["name"], "Các Sở, ban, ngành");
    assert_eq!(many["accountable"]["kind"], "GROUP");
    assert_eq!(
        many["accountable"]["members"].as_array().map(Vec::len),
        Some(15)
    );
    assert_eq!(many["coLeads"][0]["name"], "UBND cấp huyện");
    assert_eq!(many["dueOn"], "2013-12-31");
    assert_eq!(many["province"], "Hà Tĩnh");
    // Who does the work is named in brackets; who is no unit here stays a name.
    let doer = find("004-2b-1").cloned().unwrap_or_default();
    assert_eq!(doer["coLeads"][0]["name"], "Trung tâm Công báo và Tin học");
    assert_eq!(doer["coordinators"][0]["kind"], "OUTSIDE");
    assert_eq!(doer["startsOn"], "2022-11-01");
    assert!(doer["dueOn"].is_null());
    for task in tasks {
        assert_eq!(task["historic"], true, "{task}");
        assert!(
            task["timeliness"].is_null(),
            "nobody recorded its end: {task}"
        );
        assert!(!task["accountable"]["name"].is_null(), "{task}");
        assert!(!task["source"].is_null(), "T1: {task}");
    }
    Ok(())
}

#[tokio::test]
async fn the_other_rows_are_standing_duties() -> Checked {
    let bed = Bed::start().await?;
    let reply = bed.office().await?.gql(DUTIES, Value::Null).await?.done()?;
    assert_eq!(reply.number("/standingDuties/totalCount")?, 34);
    let duties = reply.list("/standingDuties/nodes")?;
    for (kind, count) in [
        ("RECURRING", 14),
        ("REPORT", 8),
        ("DUTY", 10),
        ("PROPOSAL", 2),
    ] {
        let found = duties.iter().filter(|duty| duty["kind"] == kind).count();
        assert_eq!(found, count, "{kind}");
    }
    let provinces: std::collections::BTreeSet<_> = duties
        .iter()
        .filter_map(|duty| duty["province"].as_str())
        .collect();
    assert_eq!(
        Vec::from_iter(provinces),
        ["Bắc Giang", "Hà Tĩnh", "Quảng Ngãi"]
    );
    Ok(())
}

/// Historic rows never enter "Việc cần làm".
#[tokio::test]
async fn nothing_of_the_past_is_asked_of_anybody() -> Checked {
    let bed = Bed::start().await?;
    for login in [
        "chanhvanphong",
        "trungtam.tthc",
        "truongban.tiepcongdan",
        "chutich",
    ] {
        let query = "{ todo(first: 100) { nodes { verb ballot { id } consultation { id } } } }";
        let reply = bed
            .person(login)
            .await?
            .gql(query, Value::Null)
            .await?
            .done()?;
        assert_eq!(
            reply.list("/todo/nodes")?.len(),
            0,
            "{login}: {}",
            reply.body
        );
    }
    Ok(())
}

#[tokio::test]
async fn tasks_are_filtered_by_kind_unit_and_class() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let query = "query($filter: TaskFilter) { tasks(filter: $filter, first: 100) { totalCount } }";
    let count = async |filter: Value| -> anyhow::Result<i64> {
        let reply = office
            .gql(query, json!({ "filter": filter }))
            .await?
            .done()?;
        reply.number("/tasks/totalCount")
    };
    assert_eq!(
        count(json!({ "kinds": ["REMEDIAL", "GENERAL"] })).await?,
        26
    );
    assert_eq!(count(json!({ "dueFrom": "2023-01-01" })).await?, 25);
    for class in ["ON_TIME", "LATE_COMPLETED", "NOT_COMPLETED", "IN_PROGRESS"] {
        assert_eq!(count(json!({ "timeliness": [class] })).await?, 0, "{class}");
    }
    // Sở Nội vụ coordinates one and is of "Các Sở, ban, ngành" in five.
    let unit = bed.unit_of("giamdoc.sonoivu").await?;
    let own = count(json!({ "unitId": unit })).await?;
    let reply = bed.person("chuyenvien.sonoivu").await?;
    let reply = reply
        .gql("{ tasks { totalCount } }", Value::Null)
        .await?
        .done()?;
    assert_eq!(reply.number("/tasks/totalCount")?, own);
    assert!((1..35).contains(&own), "{own}");
    Ok(())
}
