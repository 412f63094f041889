//! How the work is divided (D2, D4).

use bed::delegate::assigning;
use bed::{Bed, Caller, Checked};
use serde_json::{Value, json};

async fn on(caller: &Caller, day: &str) -> anyhow::Result<Vec<(String, String, String)>> {
    let query = "query($on: Date) { assignments(on: $on, first: 100) { nodes {
        kind field holder { title } } } }";
    let reply = caller.gql(query, json!({ "on": day })).await?.done()?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let nodes = reply.list("/assignments/nodes")?.iter();
    Ok(nodes
        .map(|one| {
            let holder = text(&one["holder"]["title"]);
            (text(&one["kind"]), holder, text(&one["field"]))
        })
        .collect())
}

#[tokio::test]
async fn d2_a_head_assigns_fields_to_deputies_from_a_day_on() -> Checked {
    let bed = Bed::start().await?;
    let owner = bed.owner().await?;
    let deputy = bed.deputy().await?.mandate("AGENCY_DEPUTY").await?;
    let mut input = assigning("FIELD", &deputy);
    let refused = owner.assign_work(input.clone()).await?;
    assert_eq!(refused.codes(), ["REQUIRED"]);
    input["field"] = json!("Tổ chức bộ máy, biên chế");
    owner.assign_work(input.clone()).await?.done()?;
    input["field"] = json!("Cải cách hành chính");
    input["startsOn"] = json!("2026-12-01");
    owner.assign_work(input.clone()).await?.done()?;
    let title = "Phó Giám đốc Sở Nội vụ";
    let row = |field: &str| ("FIELD".to_owned(), title.to_owned(), field.to_owned());
    let before = on(&owner, "2026-11-30").await?;
    assert_eq!(before, [row("Tổ chức bộ máy, biên chế")]);
    assert_eq!(
        on(&owner, "2026-12-01").await?,
        [row("Cải cách hành chính")]
    );
    // It gives no power.
    let id = bed.prepared(&["uyvien.tuphap"]).await?;
    let refused = bed.deputy().await?.open_consultation(&id, 1, None).await?;
    assert_eq!(refused.codes(), ["NOT_ENTITLED"]);
    // Of the own unit and the Office only.
    assert_eq!(
        on(&bed.person("chanhvanphong").await?, "2026-12-01")
            .await?
            .len(),
        1
    );
    assert_eq!(on(&bed.head("uyvien.yte").await?, "2026-12-01").await?, []);
    assert_eq!(on(&bed.chair().await?, "2026-12-01").await?, []);
    Ok(())
}

#[tokio::test]
async fn d4_one_standing_vice_chair_at_a_time() -> Checked {
    let bed = Bed::start().await?;
    let chair = bed.chair().await?;
    bed.standing("pct.thuongtruc").await?.done()?;
    let mut next = assigning("STANDING_VICE_CHAIR", &bed.vice_chair("pct.kinhte").await?);
    next["startsOn"] = json!("2026-12-01");
    chair.assign_work(next).await?.done()?;
    // Everybody who works with the leaders sees who it is on a day.
    let head = bed.head("uyvien.yte").await?;
    for (day, title) in [
        ("2026-11-30", "Phó Chủ tịch Thường trực UBND tỉnh"),
        ("2026-12-01", "Phó Chủ tịch UBND tỉnh (kinh tế)"),
    ] {
        let seen = on(&head, day).await?;
        assert_eq!(seen.len(), 1, "{day}");
        assert_eq!(seen[0].1, title, "{day}");
    }
    let between = bed.standing("pct.vanxa").await?;
    assert_eq!(between.codes(), ["ASSIGNMENT_OVERLAPS"]);
    Ok(())
}

#[tokio::test]
async fn d4_the_chair_divides_portfolios_anew() -> Checked {
    let bed = Bed::start().await?;
    let chair = bed.chair().await?;
    let vice = bed.vice_chair("pct.kinhte").await?;
    let unit = bed.unit_of("uyvien.taichinh").await?;
    let mut input = assigning("PORTFOLIO", &vice);
    input["field"] = json!("Tài chính, đầu tư");
    input["unitIds"] = json!([unit, unit]);
    let first = chair.assign_work(input.clone()).await?.done()?;
    assert_eq!(
        first.data("/assignWork/assignment/units"),
        &json!([{ "id": unit }])
    );
    input["startsOn"] = json!("2027-01-01");
    input["unitIds"] = json!([]);
    chair.assign_work(input).await?.done()?;
    let seen = on(&chair, "2026-12-31").await?;
    assert_eq!(seen.len(), 1);
    // Ended by hand; what was so on past days stays so.
    let id = first.text("/assignWork/assignment/id")?;
    let past = chair.end_assignment(&id, "2026-11-20").await?;
    assert_eq!(past.codes(), ["IN_THE_PAST"]);
    chair.end_assignment(&id, "2026-11-30").await?.done()?;
    assert_eq!(on(&chair, "2026-12-01").await?, []);
    Ok(())
}

#[tokio::test]
async fn d4_an_absent_vice_chairs_work_goes_to_the_chair_or_a_named_one() -> Checked {
    let bed = Bed::start().await?;
    let chair = bed.chair().await?;
    let [one, two, three] = ["pct.thuongtruc", "pct.kinhte", "pct.vanxa"];
    let (one, two) = (bed.vice_chair(one).await?, bed.vice_chair(two).await?);
    let three = bed.vice_chair(three).await?;
    let stands_in = |holder: &str, absent: &str| {
        let mut input = assigning("SUBSTITUTION", holder);
        input["absentMandateId"] = json!(absent);
        input["endsOn"] = json!("2026-11-27");
        input
    };
    let own = chair.mandate("CHAIR").await?;
    chair.assign_work(stands_in(&own, &one)).await?.done()?;
    for (holder, absent, code) in [
        (&two, &one, "ASSIGNMENT_OVERLAPS"),
        (&one, &two, "SUBSTITUTE_ABSENT"),
        (&two, &two, "SUBSTITUTE_ABSENT"),
    ] {
        let refused = chair.assign_work(stands_in(holder, absent)).await?;
        assert_eq!(refused.codes(), [code]);
    }
    chair.assign_work(stands_in(&three, &two)).await?.done()?;
    let mut open = stands_in(&three, &two);
    open["endsOn"] = Value::Null;
    assert_eq!(chair.assign_work(open).await?.codes(), ["REQUIRED"]);
    Ok(())
}

#[tokio::test]
async fn d2_d4_each_division_is_its_givers() -> Checked {
    let bed = Bed::start().await?;
    let vice = bed.vice_chair("pct.kinhte").await?;
    let deputy = bed.deputy().await?.mandate("AGENCY_DEPUTY").await?;
    for (login, office, kind, holder, code) in [
        (
            "uyvien.yte",
            "AGENCY_HEAD",
            "STANDING_VICE_CHAIR",
            &vice,
            "ASSIGNMENT_NOT_YOURS",
        ),
        ("chutich", "CHAIR", "FIELD", &vice, "ASSIGNMENT_NOT_YOURS"),
        (
            "uyvien.yte",
            "AGENCY_HEAD",
            "FIELD",
            &deputy,
            "NOT_A_DEPUTY",
        ),
        ("chutich", "CHAIR", "PORTFOLIO", &deputy, "NOT_A_DEPUTY"),
        (
            "pct.thuongtruc",
            "VICE_CHAIR",
            "PORTFOLIO",
            &vice,
            "NOT_ENTITLED",
        ),
        (
            "chanhvanphong",
            "OFFICE_HEAD",
            "PORTFOLIO",
            &vice,
            "ASSIGNMENT_NOT_YOURS",
        ),
    ] {
        let caller = bed.person_as(login, office).await?;
        let mut input = assigning(kind, holder);
        input["field"] = json!("Lĩnh vực");
        let refused = caller.assign_work(input).await?;
        assert_eq!(refused.codes(), [code], "{login} {kind}");
    }
    Ok(())
}
