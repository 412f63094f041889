//! The terms that a province sets: read on the day of the sending, and kept from then on.

use bed::consult::AGENCIES;
use bed::{Bed, Checked};

/// C7: without deemed agreement silence is no answer.
#[tokio::test]
async fn c7_a_province_may_know_no_deemed_agreement() -> Checked {
    let bed = Bed::start().await?;
    bed.set_parameter("consult.deemedConsent", "false", "2026-11-01")
        .await?;
    let id = bed.half_answered().await?;
    bed.wait_for_answers(&id).await?;
    let seen = bed.owner().await?.consultation(&id).await?.done()?;
    assert_eq!(seen.data("/consultation/deemedConsent"), false);
    assert_eq!(
        seen.response_of(&bed.unit_of(AGENCIES[2]).await?)?["state"],
        "NO_ANSWER"
    );
    assert_eq!(seen.data("/consultation/summary/deemedAgreed"), 0);
    assert_eq!(seen.data("/consultation/summary/pending"), 1);
    Ok(())
}

#[tokio::test]
async fn c6_the_number_of_working_days_is_the_provinces() -> Checked {
    let bed = Bed::start().await?;
    bed.set_parameter("consult.defaultDays", "3", "2026-11-01")
        .await?;
    bed.set_parameter("consult.minDays", "1", "2026-11-01")
        .await?;
    let id = bed.asked(&AGENCIES[..1]).await?;
    let seen = bed.owner().await?.consultation(&id).await?.done()?;
    assert_eq!(seen.data("/consultation/deadline/effective"), "2026-11-27");
    let short = bed.prepared(&AGENCIES[..1]).await?;
    bed.owner()
        .await?
        .open_consultation(&short, 1, Some("2026-11-25"))
        .await?
        .done()?;
    Ok(())
}

#[tokio::test]
async fn c7_the_terms_of_an_open_consultation_do_not_change() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.half_answered().await?;
    let before = bed.owner().await?.consultation(&id).await?.body;
    for (key, value) in [
        ("consult.deemedConsent", "false"),
        ("consult.defaultDays", "2"),
        ("time.cutoff", "17:00"),
    ] {
        bed.set_parameter(key, value, "2026-11-23").await?;
    }
    assert_eq!(bed.owner().await?.consultation(&id).await?.body, before);
    bed.wait_for_answers(&id).await?;
    let seen = bed.owner().await?.consultation(&id).await?.done()?;
    assert_eq!(
        seen.response_of(&bed.unit_of(AGENCIES[2]).await?)?["state"],
        "DEEMED_AGREED"
    );
    assert_eq!(
        seen.data("/consultation/closedAt"),
        "2026-12-02T00:00:00+07:00"
    );
    Ok(())
}
