//! Silence is agreement only of those who were told (C22, C23). Everything is sent on Monday 23/11/2026
//! for five working days, to the end of Tuesday 1/12; the shortest term is two.

use bed::clock::instant;
use bed::consult::{AGENCIES, OBJECTION};
use bed::{Bed, Checked};
use chrono::TimeDelta;

const END: &str = "2026-12-02T00:00:00+07:00";
const NOTICE: &str = "NOTICE";

#[tokio::test]
async fn c22_c23_an_agency_without_a_head_is_not_deemed_to_agree_and_the_sender_is_told_at_once()
-> Checked {
    let bed = Bed::start().await?;
    let unit = bed.empty_agency().await?;
    let id = bed.asked_with(&unit, &AGENCIES[..1]).await?;
    let owner = bed.owner().await?;
    assert_eq!(
        owner.was_told("RECIPIENT_NOT_TOLD", &id).await?,
        1,
        "the sender"
    );
    let office = bed.office_head().await?;
    assert_eq!(
        office.was_told("RECIPIENT_NOT_TOLD", &id).await?,
        1,
        "the Office"
    );
    let seen = owner.reached(&id).await?.done()?;
    let row = seen.asked(&unit)?;
    assert_eq!(row["unit"]["canBeTold"], false);
    assert_eq!(row["silenceIs"], "NOTHING");
    assert!(row["toldAt"].is_null() && row["toldBy"].is_null());
    let other = seen.asked(&bed.unit_of(AGENCIES[0]).await?)?;
    assert_eq!(
        (&other["unit"]["canBeTold"], &other["toldBy"]),
        (&true.into(), &NOTICE.into())
    );
    assert_eq!(other["toldAt"], "2026-11-23T09:15:00+07:00");

    bed.wait_for_answers(&id).await?;
    for swept in [false, true] {
        if swept {
            bed.sweep().await?;
        }
        let seen = bed.owner().await?.reached(&id).await?.done()?;
        assert_eq!(
            seen.data("/consultation/state"),
            "CLOSED",
            "it never holds up the closing"
        );
        assert_eq!(seen.asked(&unit)?["state"], "UNREACHED");
        let summary = seen.data("/consultation/summary");
        assert_eq!(
            (&summary["deemedAgreed"], &summary["unreached"]),
            (&1.into(), &1.into())
        );
        assert_eq!(summary["pending"], 0);
    }
    let told = bed
        .owner()
        .await?
        .was_told("RECIPIENT_UNREACHED", &id)
        .await?;
    assert_eq!(told, 1);
    let told = bed
        .office_head()
        .await?
        .was_told("RECIPIENT_UNREACHED", &id)
        .await?;
    assert_eq!(told, 1);
    Ok(())
}

#[tokio::test]
async fn c22_a_head_who_enters_office_in_the_term_is_told_that_instant_and_has_the_shortest_term()
-> Checked {
    let bed = Bed::start().await?;
    let unit = bed.empty_agency().await?;
    let id = bed.asked_with(&unit, &AGENCIES[..1]).await?;
    // Monday 30/11: one working day before the last.
    bed.clock.set(instant("2026-11-30T02:00:00Z")?);
    let (_, link) = bed.new_head(&unit, "nguoi.moi", "2026-11-30").await?;
    let seen = bed.owner().await?.reached(&id).await?.done()?;
    assert!(
        seen.asked(&unit)?["toldAt"].is_null(),
        "nobody has used that account"
    );
    bed.clock.advance(TimeDelta::hours(1));
    let head = bed.welcome(&link).await?;
    assert_eq!(head.was_told("CONSULTATION_OPENED", &id).await?, 1);
    let seen = bed.owner().await?.reached(&id).await?.done()?;
    let row = seen.asked(&unit)?;
    assert_eq!(row["toldAt"], "2026-11-30T10:00:00+07:00");
    assert_eq!(row["deadline"]["effective"], "2026-12-02");
    assert_eq!(row["deadline"]["workingDays"], 2);

    // The others' day is over, and the one who was told late has still time.
    bed.clock.set(instant(END)?);
    let seen = bed.owner().await?.reached(&id).await?.done()?;
    assert_eq!(seen.data("/consultation/state"), "OPEN");
    assert_eq!(
        seen.asked(&bed.unit_of(AGENCIES[0]).await?)?["state"],
        "DEEMED_AGREED"
    );
    assert_eq!(seen.asked(&unit)?["state"], "PENDING");
    let early = bed.head(AGENCIES[0]).await?;
    let refused = early.answer(&id, "DISAGREE", OBJECTION).await?;
    assert_eq!(refused.codes(), ["CONSULTATION_CLOSED"]);
    let more = bed.owner().await?.extend(&id, 2, "2026-12-09").await?;
    assert_eq!(
        more.codes(),
        ["CONSULTATION_STATE"],
        "the request's own day is over"
    );
    early
        .late_answer(&id, "DISAGREE", OBJECTION)
        .await?
        .done()?;

    bed.clock.set(instant("2026-12-03T00:00:00+07:00")?);
    let seen = bed.owner().await?.reached(&id).await?.done()?;
    assert_eq!(seen.data("/consultation/state"), "CLOSED");
    assert_eq!(
        seen.data("/consultation/closedAt"),
        "2026-12-03T00:00:00+07:00"
    );
    assert_eq!(seen.asked(&unit)?["state"], "DEEMED_AGREED");
    let statement = seen.data("/consultation/statement").to_string();
    assert!(
        statement.contains("Sở Minh Họa (báo ngày 30/11/2026 trên hệ thống)"),
        "{statement}"
    );
    Ok(())
}

/// A mandate that begins later is written down before: the clock alone makes it true.
#[tokio::test]
async fn c22_a_mandate_that_begins_tomorrow_tells_tomorrow_with_no_sweeper() -> Checked {
    let bed = Bed::start().await?;
    let unit = bed.empty_agency().await?;
    let (_, link) = bed.new_head(&unit, "nguoi.moi", "2026-11-01").await?;
    bed.welcome(&link).await?;
    let office = bed.person("chanhvanphong").await?;
    let person = office.found("nguoi.moi").await?;
    let mandate = person["mandates"][0]["id"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    bed.end_mandate(&mandate, "2026-11-22").await?;
    let id = bed.asked_with(&unit, &AGENCIES[..1]).await?;
    let person = person["id"].as_str().unwrap_or_default();
    let days = ("2026-11-30", None);
    bed.give_office(person, "AGENCY_HEAD", Some(&unit), days)
        .await?;
    let row = bed
        .owner()
        .await?
        .reached(&id)
        .await?
        .done()?
        .asked(&unit)?;
    assert!(row["toldAt"].is_null(), "not yet");
    bed.clock.set(instant("2026-11-30T00:00:00+07:00")?);
    let row = bed
        .owner()
        .await?
        .reached(&id)
        .await?
        .done()?
        .asked(&unit)?;
    assert_eq!(row["toldAt"], "2026-11-30T00:00:00+07:00");
    assert_eq!(row["deadline"]["effective"], "2026-12-02");
    Ok(())
}

#[tokio::test]
async fn c22_c23_a_head_who_leaves_leaves_nobody_to_answer_and_the_sender_is_told_then() -> Checked
{
    let bed = Bed::start().await?;
    let unit = bed.empty_agency().await?;
    let (mandate, link) = bed.new_head(&unit, "nguoi.cu", "2026-11-01").await?;
    bed.welcome(&link).await?;
    let id = bed.asked_with(&unit, &AGENCIES[..1]).await?;
    let owner = bed.owner().await?;
    assert_eq!(owner.was_told("RECIPIENT_NOT_TOLD", &id).await?, 0);
    bed.end_office(&mandate, 1, "2026-11-26").await?;
    assert_eq!(owner.was_told("RECIPIENT_NOT_TOLD", &id).await?, 1);
    let row = owner.reached(&id).await?.done()?.asked(&unit)?;
    assert_eq!(
        (&row["toldBy"], &row["silenceIs"]),
        (&NOTICE.into(), &"NOTHING".into())
    );

    // 5.3: a new one comes the next day; the agency was told before, its day stands.
    bed.clock.set(instant("2026-11-27T02:00:00Z")?);
    let (_, link) = bed.new_head(&unit, "nguoi.moi", "2026-11-27").await?;
    let head = bed.welcome(&link).await?;
    assert_eq!(head.was_told("CONSULTATION_OPENED", &id).await?, 1);
    let row = bed
        .owner()
        .await?
        .reached(&id)
        .await?
        .done()?
        .asked(&unit)?;
    assert_eq!(row["toldAt"], "2026-11-23T09:15:00+07:00");
    assert_eq!(
        (&row["deadline"]["effective"], &row["silenceIs"]),
        (&"2026-12-01".into(), &"AGREEMENT".into())
    );
    bed.wait_for_answers(&id).await?;
    let seen = bed.owner().await?.reached(&id).await?.done()?;
    assert_eq!(seen.asked(&unit)?["state"], "DEEMED_AGREED");
    Ok(())
}

#[tokio::test]
async fn c22_nobody_in_office_when_the_day_ends_is_not_reached_though_it_was_told() -> Checked {
    let bed = Bed::start().await?;
    let unit = bed.empty_agency().await?;
    let (mandate, link) = bed.new_head(&unit, "nguoi.cu", "2026-11-01").await?;
    bed.welcome(&link).await?;
    let id = bed.asked_with(&unit, &AGENCIES[..1]).await?;
    bed.end_office(&mandate, 1, "2026-11-30").await?;
    bed.wait_for_answers(&id).await?;
    let seen = bed.owner().await?.reached(&id).await?.done()?;
    assert_eq!(seen.asked(&unit)?["state"], "UNREACHED");
    assert_eq!(seen.data("/consultation/summary/deemedAgreed"), 1);
    Ok(())
}

/// Who signs by delegation is entitled, also when the head cannot be told (D9).
#[tokio::test]
async fn c22_d9_a_deputy_who_may_sign_is_told_for_the_agency() -> Checked {
    let bed = Bed::start().await?;
    bed.lent(&["SIGN_ANSWERS"], "2026-12-31").await?;
    let (deputy, unit) = (bed.deputy().await?, bed.unit_of(bed::consult::OWNER).await?);
    let id = bed.asked_by(AGENCIES[0], &[bed::consult::OWNER]).await?;
    assert_eq!(deputy.was_told("CONSULTATION_OPENED", &id).await?, 1);
    let office = bed.person("chanhvanphong").await?;
    let person = bed.person_id(bed::consult::OWNER).await?;
    let closed = office.keep(
        "disableAccount",
        "person { id }",
        serde_json::json!({ "personId": person }),
    );
    closed.await?.done()?;
    bed.wait_for_answers(&id).await?;
    let seen = bed.head(AGENCIES[0]).await?.reached(&id).await?.done()?;
    assert_eq!(seen.asked(&unit)?["state"], "DEEMED_AGREED");
    Ok(())
}

#[tokio::test]
async fn c22_an_agency_that_was_not_reached_is_asked_again_in_the_same_round() -> Checked {
    let bed = Bed::start().await?;
    let unit = bed.empty_agency().await?;
    let id = bed.asked_with(&unit, &AGENCIES[..1]).await?;
    bed.wait_for_answers(&id).await?;
    let owner = bed.owner().await?;
    let acts = |seen: &bed::Reply| seen.data("/consultation/allowedActs").to_string();
    assert!(acts(&owner.reached(&id).await?.done()?).contains("ASK_AGAIN"));
    let nobody = owner.ask_again(&id, 2, &unit).await?;
    assert_eq!(nobody.codes(), ["NOBODY_TO_TELL"]);
    let told = bed.unit_of(AGENCIES[0]).await?;
    assert_eq!(
        owner.ask_again(&id, 2, &told).await?.codes(),
        ["NOT_UNREACHED"]
    );

    let (_, link) = bed.new_head(&unit, "nguoi.moi", "2026-11-30").await?;
    let head = bed.welcome(&link).await?;
    owner.ask_again(&id, 2, &unit).await?.done()?;
    assert_eq!(head.was_told("CONSULTATION_OPENED", &id).await?, 1);
    let seen = owner.reached(&id).await?.done()?;
    assert_eq!(
        seen.data("/consultation/state"),
        "CLOSED",
        "the rest stays closed"
    );
    assert_eq!(seen.asked(&unit)?["state"], "PENDING");
    assert_eq!(seen.asked(&unit)?["deadline"]["effective"], "2026-12-04");
    assert_eq!(seen.asked(&told)?["state"], "DEEMED_AGREED");
    assert!(!acts(&seen).contains("SYNTHESISE"));
    assert_eq!(owner.synthesise(&id, 3).await?.codes(), ["ASKED_AGAIN"]);
    assert!(acts(&head.reached(&id).await?.done()?).contains("\"ANSWER\""));
    head.answer(&id, "AGREE", None).await?.done()?;
    let seen = owner.reached(&id).await?.done()?;
    assert_eq!(seen.data("/consultation/summary/agree"), 1);
    assert_eq!(seen.data("/consultation/summary/unreached"), 0);
    owner.synthesise(&id, 3).await?.done()?;
    Ok(())
}

/// C16's parameter says RECORD_ONLY: that is of the silent, and this one never was.
#[tokio::test]
async fn c22_c16_a_late_answer_of_an_agency_that_was_not_reached_becomes_its_answer() -> Checked {
    let bed = Bed::start().await?;
    let unit = bed.empty_agency().await?;
    let id = bed.asked_with(&unit, &AGENCIES[..1]).await?;
    bed.wait_for_answers(&id).await?;
    let (_, link) = bed.new_head(&unit, "nguoi.moi", "2026-11-30").await?;
    let head = bed.welcome(&link).await?;
    head.late_answer(&id, "DISAGREE", OBJECTION).await?.done()?;
    bed.head(AGENCIES[0])
        .await?
        .late_answer(&id, "DISAGREE", OBJECTION)
        .await?
        .done()?;
    let seen = bed.owner().await?.reached(&id).await?.done()?;
    let row = seen.asked(&unit)?;
    assert_eq!(
        (&row["state"], &row["counted"]["late"]),
        (&"ANSWERED".into(), &true.into())
    );
    let silent = seen.asked(&bed.unit_of(AGENCIES[0]).await?)?;
    assert_eq!(silent["state"], "LATE_ANSWERED");
    let summary = seen.data("/consultation/summary");
    assert_eq!(
        (
            &summary["disagree"],
            &summary["deemedAgreed"],
            &summary["unreached"]
        ),
        (&1.into(), &1.into(), &0.into())
    );
    Ok(())
}
