//! Not voting, where the province offers it (B2).

use bed::{Bed, Checked};
use serde_json::json;

const NOW: &str = "2026-11-23T09:15:00+07:00";
const OFFERED: (&str, &str) = ("ballot.options", "WITH_ABSTENTION");

#[tokio::test]
async fn b2_abstaining_is_refused_by_every_way_where_it_is_not_offered() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    // From today on, and too late for what is open.
    bed.set_parameter(OFFERED.0, OFFERED.1, "2026-11-23")
        .await?;
    let (office, member) = (bed.office().await?, bed.person("uyvien").await?);
    let assistant = bed.person("troly.uyvien").await?;
    let (mandate, scan) = (
        member.mandate("COMMITTEE_MEMBER").await?,
        office.brings("Phiếu").await?,
    );
    let mut form = office.form(&id, &mandate, &scan, NOW);
    form["position"] = json!("ABSTAIN");
    let before = (member.ballot(&id).await?.body, bed.journalled().await?);
    for refused in [
        member.cast(&id, "ABSTAIN", None).await?,
        member.prepare(&id, "ABSTAIN", None).await?,
        assistant.prepare(&id, "ABSTAIN", Some("Chưa rõ.")).await?,
        office.enter_form(form).await?,
    ] {
        assert_eq!(refused.codes(), ["ABSTENTION_NOT_OFFERED"]);
        let error = refused.user_errors().next();
        assert_eq!(error.map(|error| &error["rule"]), Some(&json!("B2")));
        assert_eq!(error.map(|error| &error["field"]), Some(&json!("position")));
    }
    let after = (member.ballot(&id).await?.body, bed.journalled().await?);
    assert_eq!(before, after);
    let seen = member.ballot(&id).await?.done()?;
    let three = json!(["AGREE", "AGREE_WITH_AMENDMENTS", "DISAGREE"]);
    assert_eq!(*seen.data("/ballot/positions"), three);
    bed.wait_for_deadline(&id).await?;
    let back = bed.person("uyvien").await?;
    let late = back.late(&id, "ABSTAIN", None).await?;
    assert_eq!(late.codes(), ["ABSTENTION_NOT_OFFERED"]);
    Ok(())
}

/// Who abstains has voted, is in the base, and agrees with nothing (B7).
#[tokio::test]
async fn b2_b7_where_it_is_offered_who_abstains_has_voted_and_does_not_agree() -> Checked {
    let bed = Bed::start().await?;
    bed.set_parameter(OFFERED.0, OFFERED.1, "2026-11-01")
        .await?;
    let id = bed.opened().await?;
    // Taken back from today on: what is open stays as it was.
    bed.set_parameter(OFFERED.0, "THREE", "2026-11-23").await?;
    bed.vote(&id, (12, 0, 0)).await?;
    let office = bed.office().await?;
    for login in bed.members().into_iter().skip(12) {
        let member = bed.person(login).await?;
        member.cast(&id, "ABSTAIN", Some(" ")).await?.done()?;
    }
    let seen = office.ballot(&id).await?.done()?;
    assert_eq!(seen.data("/ballot/positions")[3], "ABSTAIN");
    let tally = seen.data("/ballot/tally");
    assert_eq!(tally["base"], 25);
    assert_eq!(
        (&tally["agree"], &tally["abstain"]),
        (&json!(12), &json!(13))
    );
    assert_eq!(
        (&tally["silent"], &tally["passed"]),
        (&json!(0), &json!(false))
    );
    assert_eq!(tally["certainty"], "CANNOT_PASS");
    // All have voted, so nobody is waited for.
    let version = bed.version(&id).await?;
    let closed = office.close(&id, version).await?.done()?;
    assert_eq!(closed.data("/closeBallot/ballot/state"), "NOT_PASSED");

    let made = office.export_result(&id, "DOCX").await?.done()?;
    let url = made.text("/exportBallotResult/file/link/url")?;
    let bytes = office.get(&url).send().await?.bytes().await?;
    let text = bed::files::part(&bytes, "word/document.xml")?;
    // Each of them by name, and the total.
    assert_eq!(text.matches("Không biểu quyết").count(), 14);
    assert!(text.contains("không thông qua (12/25"));
    Ok(())
}
