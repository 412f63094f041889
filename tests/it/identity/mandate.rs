//! Acting in one mandate at a time, and in which language.

use bed::{Bed, Checked};
use chrono::TimeDelta;
use serde_json::{Value, json};

#[tokio::test]
async fn a_person_acts_in_another_of_the_own_mandates() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.sign_in("giamdoc.sonoivu").await?;
    let viewer = member.viewer().await?.done()?;
    assert_eq!(viewer.data("/viewer/acting/office"), "COMMITTEE_MEMBER");
    assert_eq!(viewer.list("/viewer/mandates")?.len(), 2);
    let head = member.acting("AGENCY_HEAD").await?;
    let viewer = head.viewer().await?.done()?;
    assert_eq!(viewer.data("/viewer/acting/office"), "AGENCY_HEAD");
    assert_eq!(viewer.data("/viewer/acting/unit/name"), "Sở Nội vụ");
    // The next sign-in begins in the mandate used last.
    let next = bed
        .sign_in("giamdoc.sonoivu")
        .await?
        .viewer()
        .await?
        .done()?;
    assert_eq!(next.data("/viewer/acting/office"), "AGENCY_HEAD");
    Ok(())
}

#[tokio::test]
async fn a_mandate_of_somebody_else_is_refused() -> Checked {
    let bed = Bed::start().await?;
    let foreign = bed.person("chutich").await?.mandate("CHAIR").await?;
    let member = bed.person("uyvien").await?;
    let before = bed.journalled().await?;
    for mandate in [
        foreign.as_str(),
        "",
        "nonsense",
        &bed.unit_of("uyvien.yte").await?,
    ] {
        let refused = member.act_as(mandate).await?;
        assert_eq!(refused.codes(), ["MANDATE_NOT_IN_OFFICE"], "{mandate}");
        assert!(refused.data("/actAs/session").is_null());
    }
    assert_eq!(bed.journalled().await?, before);
    let viewer = member.viewer().await?.done()?;
    assert_eq!(viewer.data("/viewer/acting/office"), "COMMITTEE_MEMBER");
    Ok(())
}

/// Yesterday was its last day: the very next request is refused, however fresh the token is.
#[tokio::test]
async fn a_mandate_that_has_ended_stops_working_at_the_next_request() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.sign_in("giamdoc.sonoivu").await?;
    let seat = member.mandate("COMMITTEE_MEMBER").await?;
    member.viewer().await?.done()?;
    bed.end_mandate(&seat, "2026-11-23").await?;
    member.viewer().await?.done()?;
    bed.end_mandate(&seat, "2026-11-22").await?;
    let refused = member.viewer().await?;
    assert_eq!(
        (refused.status, refused.error_code()),
        (401, Some("BAD_TOKEN"))
    );

    // The session goes on in the other mandate.
    let refresh = "mutation { refreshSession { session { accessToken } userErrors { code } } }";
    let mut device = bed.nobody();
    device.refresh = member.refresh.clone();
    let reply = device.gql(refresh, Value::Null).await?.done()?;
    let head = device.keeping(&reply, "refreshSession")?;
    let viewer = head.viewer().await?.done()?;
    assert_eq!(viewer.data("/viewer/acting/office"), "AGENCY_HEAD");
    assert_eq!(head.act_as(&seat).await?.codes(), ["MANDATE_NOT_IN_OFFICE"]);
    Ok(())
}

/// It ends in Việt Nam, not in UTC: the last day is over at 17:00 UTC.
#[tokio::test]
async fn the_last_day_of_a_mandate_ends_at_midnight_in_viet_nam() -> Checked {
    let bed = Bed::start().await?;
    let seat = bed
        .sign_in("uyvien")
        .await?
        .mandate("COMMITTEE_MEMBER")
        .await?;
    bed.end_mandate(&seat, "2026-11-23").await?;
    bed.clock
        .set(bed::clock::instant("2026-11-23T23:59:59+07:00")?);
    let member = bed.sign_in("uyvien").await?;
    member.viewer().await?.done()?;
    bed.clock.advance(TimeDelta::seconds(1));
    assert_eq!(member.viewer().await?.error_code(), Some("BAD_TOKEN"));
    let nobody = bed.nobody();
    let refused = nobody
        .try_sign_in("uyvien", bed.password("uyvien")?)
        .await?;
    assert_eq!(refused.codes(), ["MANDATE_NOT_IN_OFFICE"]);
    Ok(())
}

#[tokio::test]
async fn people_are_answered_in_their_accounts_language() -> Checked {
    let bed = Bed::start().await?;
    let message = async |caller: &bed::Caller| -> anyhow::Result<String> {
        let ballot = caller.ballot("nonsense").await?;
        let message = ballot.body["errors"][0]["message"].as_str();
        Ok(message.unwrap_or_default().to_owned())
    };
    let member = bed.sign_in("uyvien").await?;
    let vietnamese = message(&member).await?;
    assert!(vietnamese.contains("Mã"), "{vietnamese}");
    assert_eq!(
        message(&member.speaking("en")).await?,
        vietnamese,
        "the account comes first"
    );
    let set = "mutation($input: SetLanguageInput!) { setLanguage(input: $input) {
        viewer { language } userErrors { code } } }";
    let input = json!({ "input": { "language": "EN" } });
    let reply = member.gql(set, input).await?.done()?;
    assert_eq!(reply.data("/setLanguage/viewer/language"), "EN");
    assert_eq!(message(&member).await?, "The id is not valid.");

    let nobody = bed.nobody();
    let signed_out = message(&nobody).await?;
    assert_ne!(signed_out, "Sign in first.");
    assert_eq!(
        message(&nobody.speaking("vi-VN,en;q=0.5")).await?,
        signed_out
    );
    assert_eq!(
        message(&nobody.speaking("en-GB,vi;q=0.5")).await?,
        "Sign in first."
    );
    Ok(())
}
