//! Answering, and answering again (C6, C19, 4.6).

use std::collections::HashSet;

use bed::consult::{AGENCIES, AMENDMENT, OBJECTION};
use bed::province::global_id;
use bed::{Bed, Checked};
use serde_json::{Value, json};
use tokio::task::JoinSet;
use uuid::Uuid;

#[tokio::test]
async fn c6_all_answers_but_agreement_need_a_text() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..1]).await?;
    let head = bed.head(AGENCIES[0]).await?;
    let before = (head.consultation(&id).await?.body, bed.journalled().await?);
    for position in ["AGREE_WITH_AMENDMENTS", "DISAGREE", "NOT_CONCERNED"] {
        for text in [None, Some(""), Some(" \n\t ")] {
            let refused = head.answer(&id, position, text).await?;
            assert_eq!(
                refused.codes(),
                ["ANSWER_TEXT_REQUIRED"],
                "{position} {text:?}"
            );
            let error = refused.user_errors().next();
            assert_eq!(error.map(|error| &error["field"]), Some(&json!("text")));
            assert_eq!(error.map(|error| &error["rule"]), Some(&json!("C6")));
        }
    }
    let after = (head.consultation(&id).await?.body, bed.journalled().await?);
    assert_eq!(before, after);
    head.answer(&id, "AGREE", Some("  ")).await?.done()?;
    let seen = head.consultation(&id).await?.done()?;
    assert!(seen.data("/consultation/myResponse/counted/text").is_null());
    Ok(())
}

#[tokio::test]
async fn c6_each_change_is_a_version_and_the_last_one_counts() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..2]).await?;
    let head = bed.head(AGENCIES[0]).await?;
    head.answer(&id, "AGREE", None).await?.done()?;
    bed.clock.advance(chrono::TimeDelta::minutes(1));
    head.answer(&id, "DISAGREE", OBJECTION).await?.done()?;
    bed.clock.advance(chrono::TimeDelta::minutes(1));
    let last = head
        .answer(&id, "AGREE_WITH_AMENDMENTS", AMENDMENT)
        .await?
        .done()?;
    let own = last.data("/answerConsultation/consultation/myResponse");
    assert_eq!(own["state"], "ANSWERED");
    assert_eq!(&own["counted"], last.data("/answerConsultation/answer"));
    assert_eq!(own["counted"]["signedBy"]["title"], "Giám đốc Sở Tư pháp");
    assert_eq!(own["counted"]["letterNumber"], "125/SNV-VP");
    assert_eq!(own["counted"]["letterDate"], "2026-11-23");
    let versions = own["versions"].as_array().into_iter().flatten();
    let versions: Vec<_> = versions
        .map(|one| {
            (
                one["version"].as_i64(),
                one["position"].as_str(),
                one["receivedAt"].as_str(),
            )
        })
        .collect();
    assert_eq!(
        versions,
        [
            (
                Some(3),
                Some("AGREE_WITH_AMENDMENTS"),
                Some("2026-11-23T09:17:00+07:00")
            ),
            (Some(2), Some("DISAGREE"), Some("2026-11-23T09:16:00+07:00")),
            (Some(1), Some("AGREE"), Some("2026-11-23T09:15:00+07:00")),
        ]
    );
    let seen = bed.owner().await?.consultation(&id).await?.done()?;
    let summary = seen.data("/consultation/summary");
    assert_eq!(
        (&summary["agree"], &summary["disagree"]),
        (&json!(0), &json!(0))
    );
    assert_eq!(
        (&summary["agreeWithAmendments"], &summary["pending"]),
        (&json!(1), &json!(1))
    );
    Ok(())
}

/// C19: the head signs, in the hat of a head; who is not asked does not answer.
#[tokio::test]
async fn c19_only_the_head_of_an_agency_asked_answers() -> Checked {
    let bed = Bed::start().await?;
    let id = bed
        .asked_by("uyvien.tuphap", &["giamdoc.sonoivu", "uyvien.yte"])
        .await?;
    for (login, office, code) in [
        ("chuyenvien.sonoivu", "AGENCY_OFFICER", "NOT_ENTITLED"),
        // The same person as the head who is asked, in the other hat.
        ("giamdoc.sonoivu", "COMMITTEE_MEMBER", "NOT_ENTITLED"),
        ("chutich", "CHAIR", "NOT_ENTITLED"),
        ("chuyenvien.vanphong", "OFFICE_SPECIALIST", "NOT_ENTITLED"),
        ("quantri", "ADMINISTRATOR", "NOT_ENTITLED"),
        // These see it and are not asked.
        ("uyvien.tuphap", "AGENCY_HEAD", "NOT_A_RECIPIENT"),
        ("chanhvanphong", "OFFICE_HEAD", "NOT_A_RECIPIENT"),
        // X6: to these it does not exist.
        ("uyvien.taichinh", "AGENCY_HEAD", "NOT_FOUND"),
        ("trungtam.tthc", "AGENCY_HEAD", "NOT_FOUND"),
    ] {
        let caller = bed.person_as(login, office).await?;
        let before = bed.journalled().await?;
        let refused = caller.answer(&id, "AGREE", None).await?;
        assert_eq!(refused.codes(), [code], "{login} as {office}");
        assert_eq!(bed.journalled().await?, before, "{login} as {office}");
    }
    let nobody = bed.nobody().answer(&id, "AGREE", None).await?;
    assert_eq!(nobody.error_code(), Some("UNAUTHENTICATED"));
    let head = bed.head("giamdoc.sonoivu").await?;
    let unknown = global_id("Consultation", Uuid::new_v4());
    assert_eq!(
        head.answer(&unknown, "AGREE", None).await?.codes(),
        ["NOT_FOUND"]
    );
    head.answer(&id, "AGREE", None).await?.done()?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn c6_twenty_answers_at_once_are_twenty_versions_and_one_counts() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..1]).await?;
    let answers = answer_at_once(&bed, &id, |n| format!("key {n}")).await?;
    let ids: HashSet<_> = answers
        .iter()
        .filter_map(|one| one["id"].as_str())
        .collect();
    assert_eq!(ids.len(), 20);
    let seen = bed
        .head(AGENCIES[0])
        .await?
        .consultation(&id)
        .await?
        .done()?;
    let versions = seen.list("/consultation/myResponse/versions")?;
    let numbers: Vec<_> = versions
        .iter()
        .filter_map(|one| one["version"].as_i64())
        .collect();
    assert_eq!(numbers, (1..=20).rev().collect::<Vec<_>>());
    assert_eq!(seen.data("/consultation/myResponse/counted"), &versions[0]);
    let seen = bed.owner().await?.consultation(&id).await?.done()?;
    assert_eq!(seen.data("/consultation/summary/agree"), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_answers_at_once_with_one_key_are_one_version() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..1]).await?;
    let answers = answer_at_once(&bed, &id, |_| "the same".to_owned()).await?;
    assert!(answers.iter().all(|one| one == &answers[0]), "{answers:?}");
    let head = bed.head(AGENCIES[0]).await?;
    let before = head.consultation(&id).await?.done()?;
    assert_eq!(before.list("/consultation/myResponse/versions")?.len(), 1);
    let other = head
        .answer_keyed(&id, "DISAGREE", OBJECTION, "the same")
        .await?;
    assert_eq!(other.codes(), ["KEY_REUSED"]);
    let other = head
        .answer_keyed(&id, "AGREE", Some("Nhất trí."), "the same")
        .await?;
    assert_eq!(
        other.codes(),
        ["KEY_REUSED"],
        "the text is part of the content"
    );
    assert_eq!(head.consultation(&id).await?.body, before.body);
    Ok(())
}

async fn answer_at_once(
    bed: &Bed,
    id: &str,
    key: impl Fn(u32) -> String,
) -> anyhow::Result<Vec<Value>> {
    let head = bed.head(AGENCIES[0]).await?;
    let mut answers = JoinSet::new();
    for n in 0..20 {
        let (head, id, key) = (head.clone(), id.to_owned(), key(n));
        answers.spawn(async move { head.answer_keyed(&id, "AGREE", None, &key).await });
    }
    let mut received = Vec::new();
    while let Some(answer) = answers.join_next().await {
        received.push(answer??.done()?.data("/answerConsultation/answer").clone());
    }
    Ok(received)
}

/// A retry whose first answer was lost on the way may arrive after the deadline.
#[tokio::test]
async fn a_retry_after_closing_answers_what_was_received() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..1]).await?;
    let head = bed.head(AGENCIES[0]).await?;
    let first = head.answer_keyed(&id, "AGREE", None, "one").await?.done()?;
    bed.wait_for_answers(&id).await?;
    let head = bed.head(AGENCIES[0]).await?;
    let before = bed.journalled().await?;
    let again = head.answer_keyed(&id, "AGREE", None, "one").await?.done()?;
    let answer = "/answerConsultation/answer";
    assert_eq!(first.data(answer), again.data(answer));
    assert_eq!(bed.journalled().await?, before);
    Ok(())
}
