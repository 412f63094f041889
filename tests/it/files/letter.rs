//! The signed letter of an answer, as a file (C19, X9).

use bed::consult::AGENCIES;
use bed::files::pdf;
use bed::province::global_id;
use bed::{Bed, Checked};
use serde_json::json;
use uuid::Uuid;

/// Asked of two agencies whose letters are in question, by Sở Nội vụ; an officer of the first one
/// prepares the letter where the head then signs.
#[tokio::test]
async fn x9_a_letter_is_its_agencys_own_until_it_is_signed() -> Checked {
    let bed = Bed::start().await?;
    let id = bed
        .asked_by("uyvien.tuphap", &["giamdoc.sonoivu", "uyvien.yte"])
        .await?;
    let officer = bed.person("chuyenvien.sonoivu").await?;
    let letter = officer.brings("Công văn 125").await?;
    let head = bed.head("giamdoc.sonoivu").await?;
    assert!(!head.sees_file(&letter).await?);
    let draft = json!({ "consultationId": id, "position": "AGREE", "letterFileId": letter });
    officer.save_draft_with(draft).await?.done()?;
    let seen = head.consultation(&id).await?.done()?;
    let prepared = "/consultation/myResponse/draft/letterFile";
    assert_eq!(seen.data(prepared)["id"], json!(letter));
    for signed in [false, true] {
        if signed {
            let answer = head.answer_by_letter(&id, &letter, "one").await?.done()?;
            let file = answer.data("/answerConsultation/answer/letterFile");
            assert_eq!(file["name"], "Công văn 125.pdf");
        }
        for (login, office, sees) in [
            ("chuyenvien.sonoivu", "AGENCY_OFFICER", true),
            ("giamdoc.sonoivu", "AGENCY_HEAD", true),
            ("giamdoc.sonoivu", "COMMITTEE_MEMBER", false),
            ("uyvien.tuphap", "AGENCY_HEAD", signed),
            ("chanhvanphong", "OFFICE_HEAD", signed),
            ("chutich", "CHAIR", signed),
            ("uyvien.yte", "AGENCY_HEAD", false),
            ("trungtam.tthc", "AGENCY_HEAD", false),
            ("uyvien", "COMMITTEE_MEMBER", false),
            ("quantri", "ADMINISTRATOR", false),
        ] {
            let person = bed.person_as(login, office).await?;
            assert_eq!(person.sees_file(&letter).await?, sees, "{login} {signed}");
        }
    }
    let owner = bed.head("uyvien.tuphap").await?;
    let seen = owner.consultation(&id).await?.done()?;
    let row = seen.response_of(&bed.unit_of("giamdoc.sonoivu").await?)?;
    assert_eq!(row["counted"]["letterFile"]["id"], json!(letter));
    assert!(row["draft"].is_null());
    let opened = owner.follow(&owner.link(&letter).await?, None).await?;
    assert_eq!(opened.bytes, pdf("Công văn 125"));
    Ok(())
}

#[tokio::test]
async fn each_version_keeps_its_own_letter() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..1]).await?;
    let head = bed.head(AGENCIES[0]).await?;
    let (one, two) = (head.brings("Một").await?, head.brings("Hai").await?);
    let first = head.answer_by_letter(&id, &one, "one").await?.done()?;
    let before = bed.journalled().await?;
    let again = head.answer_by_letter(&id, &one, "one").await?.done()?;
    assert_eq!(first.body, again.body);
    let other = head.answer_by_letter(&id, &two, "one").await?;
    assert_eq!(other.codes(), ["KEY_REUSED"]);
    let none = head.answer_keyed(&id, "AGREE", None, "one").await?;
    assert_eq!(none.codes(), ["KEY_REUSED"]);
    assert_eq!(bed.journalled().await?, before);
    head.answer_by_letter(&id, &two, "two").await?.done()?;
    let owner = bed.owner().await?;
    let seen = owner.consultation(&id).await?.done()?;
    let row = seen.response_of(&bed.unit_of(AGENCIES[0]).await?)?;
    let letters = row["versions"].as_array().into_iter().flatten();
    let letters: Vec<_> = letters
        .map(|version| &version["letterFile"]["id"])
        .collect();
    assert_eq!(letters, [&json!(two), &json!(one)]);
    for letter in [&one, &two] {
        assert!(owner.sees_file(letter).await?);
    }
    Ok(())
}

#[tokio::test]
async fn a_letter_that_one_does_not_see_is_not_found() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..1]).await?;
    let head = bed.head(AGENCIES[0]).await?;
    let others = bed.office().await?.brings("Của người khác").await?;
    let before = bed.journalled().await?;
    for letter in [
        others.as_str(),
        &global_id("File", Uuid::new_v4()),
        "nonsense",
    ] {
        let refused = head.answer_by_letter(&id, letter, "one").await?;
        assert_eq!(refused.codes(), ["NOT_FOUND"], "{letter}");
        let draft = json!({ "consultationId": id, "letterFileId": letter });
        assert_eq!(head.save_draft_with(draft).await?.codes(), ["NOT_FOUND"]);
    }
    assert_eq!(bed.journalled().await?, before);
    Ok(())
}
