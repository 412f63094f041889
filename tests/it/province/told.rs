//! Every verb by which a province is kept enters the journal (X7).

use bed::keep::token;
use bed::{Bed, Checked};
use entity::{Rows, journal};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use serde_json::json;

#[tokio::test]
async fn x7_every_verb_of_keeping_enters_the_journal() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.person("chanhvanphong").await?;
    let entries = async || -> anyhow::Result<Vec<journal::Model>> {
        Ok(journal::Entity::rows()
            .filter(journal::Column::Act.ne("SIGN_IN"))
            .order_by_asc(journal::Column::Id)
            .all(bed.app.store.reader())
            .await?)
    };
    let before = entries().await?;
    let unit = head.add_unit("Sở Mới", "DEPARTMENT").await?.done()?;
    let unit = unit.text("/addUnit/unit/id")?;
    let change = json!({ "unitId": unit, "expectedVersion": 1, "name": "Sở Khác" });
    head.keep("changeUnit", "unit { id }", change)
        .await?
        .done()?;
    let added = head.add_person("Người mới", "nguoi.moi").await?.done()?;
    let person = added.text("/addPerson/person/id")?;
    let change = json!({ "personId": person, "expectedVersion": 1, "name": "Người mới đến" });
    head.keep("changePerson", "person { id }", change)
        .await?
        .done()?;
    let given = head
        .add_mandate(&person, "AGENCY_HEAD", Some(&unit), ("2026-07-01", None))
        .await?
        .done()?;
    let request = given.text("/addMandate/request/id")?;
    let chair = bed.chair().await?;
    let refused = chair
        .refuse_mandates(&[&request], "Sai tên cơ quan.")
        .await?;
    refused.done()?;
    let mandate = bed
        .give_office(&person, "AGENCY_HEAD", Some(&unit), ("2026-07-01", None))
        .await?;
    let link = head.issue_link(&person).await?.done()?;
    let url = link.text("/issueSignInLink/link/url")?;
    chair.countersign_all().await?;
    bed.nobody()
        .redeem(token(&url)?, "mật khẩu đủ dài")
        .await?
        .done()?;
    bed.end_office(&mandate, 1, "2026-11-23").await?;
    let account = json!({ "personId": person });
    for verb in ["disableAccount", "enableAccount"] {
        head.keep(verb, "person { id }", account.clone())
            .await?
            .done()?;
    }
    let name = json!({ "name": "Tỉnh Khác" });
    head.keep("setProvinceName", "viewer { name }", name)
        .await?
        .done()?;
    let year = json!({
        "year": 2027, "expectedVersion": 1, "note": "Thông báo",
        "days": [{ "date": "2027-01-01", "kind": "OFF", "name": "Tết Dương lịch" }],
    });
    head.keep("setCalendarYear", "calendarYear { year }", year)
        .await?
        .done()?;
    let parameter = json!({
        "key": "ballot.defaultDays", "value": "7", "effectiveFrom": "2026-12-01",
        "legalBasis": "Quy chế",
    });
    head.keep("setParameter", "parameter { key }", parameter)
        .await?
        .done()?;
    let preset = json!({
        "preset": "DEFAULT_2026", "effectiveFrom": "2026-12-01", "legalBasis": "Quy chế",
    });
    head.keep("applyParameterPreset", "parameters { key }", preset)
        .await?
        .done()?;
    let after = entries().await?;
    let new = after.iter().filter(|entry| !before.contains(entry));
    let mut acts: Vec<_> = new.map(|entry| entry.act.as_str()).collect();
    // A preset sets every parameter, each with an entry of its own.
    let of_preset = acts.iter().filter(|act| **act == "SET_PARAMETER").count() - 1;
    assert!(of_preset > 1, "{of_preset}");
    acts.dedup();
    assert_eq!(
        acts,
        [
            "ADD_UNIT",
            "CHANGE_UNIT",
            "ADD_PERSON",
            "ADD_ACCOUNT",
            "ISSUE_SIGN_IN_LINK",
            "CHANGE_PERSON",
            "REQUEST_MANDATE",
            "REFUSE_MANDATE",
            "REQUEST_MANDATE",
            "ADD_MANDATE",
            "CONFIRM_MANDATE",
            "ISSUE_SIGN_IN_LINK",
            "COUNTERSIGN_LINK",
            "REDEEM_SIGN_IN_LINK",
            "REQUEST_MANDATE",
            "END_MANDATE",
            "CONFIRM_MANDATE",
            "SIGN_OUT",
            "DISABLE_ACCOUNT",
            "ENABLE_ACCOUNT",
            "SET_PROVINCE_NAME",
            "SET_CALENDAR_YEAR",
            "SET_PARAMETER",
        ]
    );
    Ok(())
}
