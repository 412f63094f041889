//! Who sees a file: who brought it in, and whoever sees what it belongs to (X6).

use bed::consult::AGENCIES;
use bed::files::{document, pdf};
use bed::province::global_id;
use bed::{Bed, Caller, Checked};
use serde_json::json;
use uuid::Uuid;

use super::dossier::sent;

/// Who sees the file, of these people.
async fn check(bed: &Bed, file: &str, people: &[(&str, &str, bool)]) -> Checked {
    for (login, office, sees) in people {
        let person = bed.person_as(login, office).await?;
        assert_eq!(person.sees_file(file).await?, *sees, "{login} as {office}");
    }
    Ok(())
}

/// A file before and after it is put into a consultation, and after that is sent.
#[tokio::test]
async fn x6_a_file_is_seen_with_the_consultation_that_it_belongs_to() -> Checked {
    let bed = Bed::start().await?;
    let owner = bed.owner().await?;
    let file = owner.brings("Dự thảo").await?;
    // The same person in another hat; nobody else.
    check(
        &bed,
        &file,
        &[
            ("giamdoc.sonoivu", "AGENCY_HEAD", true),
            ("giamdoc.sonoivu", "COMMITTEE_MEMBER", true),
            ("chuyenvien.sonoivu", "AGENCY_OFFICER", false),
            ("chutich", "CHAIR", false),
            ("chuyenvien.vanphong", "OFFICE_SPECIALIST", false),
            (AGENCIES[0], "AGENCY_HEAD", false),
            ("quantri", "ADMINISTRATOR", false),
        ],
    )
    .await?;
    let mut input = bed.consultation_of(&AGENCIES[..1]).await?;
    input["documents"] = json!([document(&[&file])]);
    let made = owner.draft_consultation(input).await?.done()?;
    let id = made.text("/draftConsultation/consultation/id")?;
    for (sent, reader) in [(false, false), (true, true)] {
        if sent {
            owner.open_consultation(&id, 1, None).await?.done()?;
        }
        check(
            &bed,
            &file,
            &[
                ("giamdoc.sonoivu", "AGENCY_HEAD", true),
                ("chuyenvien.sonoivu", "AGENCY_OFFICER", true),
                ("chutich", "CHAIR", reader),
                ("pct.thuongtruc", "VICE_CHAIR", reader),
                ("chuyenvien.vanphong", "OFFICE_SPECIALIST", reader),
                (AGENCIES[0], "AGENCY_HEAD", reader),
                (AGENCIES[1], "AGENCY_HEAD", false),
                ("trungtam.tthc", "AGENCY_HEAD", false),
                ("uyvien", "COMMITTEE_MEMBER", false),
                ("quantri", "ADMINISTRATOR", false),
            ],
        )
        .await?;
    }
    let asked = bed.head(AGENCIES[0]).await?;
    let seen = asked.consultation(&id).await?.done()?;
    let shown = seen.text("/consultation/documents/nodes/0/files/0/id")?;
    assert_eq!(shown, file);
    let opened = asked.follow(&asked.link(&file).await?, None).await?;
    assert_eq!(opened.bytes, pdf("Dự thảo"));
    Ok(())
}

/// To whoever does not see it a file answers like one that does not exist.
#[tokio::test]
async fn x6_a_hidden_file_answers_like_none() -> Checked {
    let bed = Bed::start().await?;
    let file = sent(&bed, &AGENCIES[..1]).await?;
    let unknown = global_id("File", Uuid::new_v4());
    for stranger in [bed.head(AGENCIES[1]).await?, bed.person("uyvien").await?] {
        let (hidden, absent) = (stranger.file(&file).await?, stranger.file(&unknown).await?);
        assert_eq!(hidden.error_code(), Some("NOT_FOUND"));
        assert_eq!((hidden.body, hidden.status), (absent.body, absent.status));
    }
    let other_kind = bed.unit_of("giamdoc.sonoivu").await?;
    let owner = bed.owner().await?;
    assert_eq!(owner.file(&other_kind).await?.error_code(), Some("BAD_ID"));
    let nobody = bed.nobody().file(&file).await?;
    assert_eq!(nobody.error_code(), Some("UNAUTHENTICATED"));
    let administrator = bed.person("quantri").await?.file(&file).await?;
    assert_eq!(administrator.error_code(), Some("NOT_ENTITLED"));
    Ok(())
}

/// A ballot that was not opened is the Office's, the Chair's and its lead's.
#[tokio::test]
async fn x6_a_file_is_seen_with_the_ballot_that_it_belongs_to() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let file = bed.owner().await?.brings("Dự thảo").await?;
    let mut request = bed.complete_request().await?;
    request["documents"][0]["fileIds"] = json!([file]);
    let id = bed.ready(request).await?;
    for opened in [false, true] {
        if opened {
            bed.chair().await?.order(&id, 1).await?.done()?;
            office.open(&id, 2, None).await?.done()?;
        }
        check(
            &bed,
            &file,
            &[
                ("chutich", "CHAIR", true),
                ("chanhvanphong", "OFFICE_HEAD", true),
                ("giamdoc.sonoivu", "AGENCY_HEAD", true),
                // Who brought it in, in another hat.
                ("giamdoc.sonoivu", "COMMITTEE_MEMBER", true),
                ("uyvien", "COMMITTEE_MEMBER", opened),
                (AGENCIES[0], "AGENCY_HEAD", false),
                ("quantri", "ADMINISTRATOR", false),
            ],
        )
        .await?;
    }
    Ok(())
}

/// A person's account, not a hat, has brought a file in: it may be put to use in any hat.
#[tokio::test]
async fn an_upload_is_the_accounts_in_every_hat() -> Checked {
    let bed = Bed::start().await?;
    let member: Caller = bed.person_as("giamdoc.sonoivu", "COMMITTEE_MEMBER").await?;
    let file = member.brings("Dự thảo").await?;
    let mut input = bed.consultation_of(&AGENCIES[..1]).await?;
    input["documents"] = json!([document(&[&file])]);
    bed.owner().await?.draft_consultation(input).await?.done()?;
    Ok(())
}

/// 2.2, note 2: an administrator reads no content, not even what the same person brought in elsewhere.
#[tokio::test]
async fn an_administrator_sees_no_file() -> Checked {
    let bed = Bed::start().await?;
    let administrator = bed.person("quantri").await?;
    let mandate = administrator.mandate("ADMINISTRATOR").await?;
    bed.add_mandate_as(&mandate, "COMMITTEE_MEMBER", "2026-11-01")
        .await?;
    let member = bed.person_as("quantri", "COMMITTEE_MEMBER").await?;
    let file = member.brings("Ý kiến").await?;
    assert!(member.sees_file(&file).await?);
    assert!(!administrator.sees_file(&file).await?);
    Ok(())
}
