//! The main paths, by touching the pages in a real browser at the size of a phone.

mod driver;
mod matters;
mod province;

use bed::Checked;

#[tokio::test(flavor = "multi_thread")]
async fn a_consultation_and_its_ballot_are_held_by_touching_the_pages_in_light() -> Checked {
    matters::walk("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_consultation_and_its_ballot_are_held_by_touching_the_pages_in_dark() -> Checked {
    matters::walk("dark").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_province_is_begun_by_touching_the_pages_in_light() -> Checked {
    province::begin("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_province_is_begun_by_touching_the_pages_in_dark() -> Checked {
    province::begin("dark").await
}

#[tokio::test(flavor = "multi_thread")]
async fn programmes_tasks_and_files_are_read_in_light() -> Checked {
    province::read("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn programmes_tasks_and_files_are_read_in_dark() -> Checked {
    province::read("dark").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ballot_goes_every_other_way_by_touching_the_pages_in_light() -> Checked {
    matters::course("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ballot_goes_every_other_way_by_touching_the_pages_in_dark() -> Checked {
    matters::course("dark").await
}

#[tokio::test(flavor = "multi_thread")]
async fn c6_points_are_answered_and_decided_by_touching_the_pages_in_light() -> Checked {
    matters::points("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn c6_points_are_answered_and_decided_by_touching_the_pages_in_dark() -> Checked {
    matters::points("dark").await
}

#[tokio::test(flavor = "multi_thread")]
async fn c15_data_and_rounds_are_followed_by_touching_the_pages_in_light() -> Checked {
    matters::rounds("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn c15_data_and_rounds_are_followed_by_touching_the_pages_in_dark() -> Checked {
    matters::rounds("dark").await
}

#[tokio::test(flavor = "multi_thread")]
async fn d1_c19_powers_are_lent_and_used_by_touching_the_pages_in_light() -> Checked {
    province::delegate("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn d1_c19_powers_are_lent_and_used_by_touching_the_pages_in_dark() -> Checked {
    province::delegate("dark").await
}

#[tokio::test(flavor = "multi_thread")]
async fn c3_c4_c10_a_conference_and_a_draft_from_outside_by_touching_the_pages_in_light() -> Checked
{
    confer("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn c3_c4_c10_a_conference_and_a_draft_from_outside_by_touching_the_pages_in_dark() -> Checked
{
    confer("dark").await
}

/// The head of the Office, the secretary, and the head of an agency who sends a deputy.
async fn confer(theme: &str) -> Checked {
    use bed::consult::confer::INVITED;
    let bed = Bed::start().await?;
    let external = bed.ministry_asked(&["giamdoc.duan"]).await?;
    let agency = bed.head("giamdoc.duan").await?;
    let said = bed::consult::AMENDMENT;
    agency
        .answer(&external, "AGREE_WITH_AMENDMENTS", said)
        .await?
        .done()?;
    let mut walkers = serde_json::Map::new();
    for (role, login) in [
        ("head", "chanhvanphong"),
        ("secretary", "chuyenvien.vanphong"),
        ("agency", bed::consult::OWNER),
    ] {
        let account = json!({ "login": login, "password": bed.password(login)? });
        walkers.insert(role.to_owned(), account);
    }
    let conference = bed.prepared_by_the_office(&INVITED).await?;
    let task = json!({
        "url": bed.url(),
        "chromium": chromium(),
        "theme": theme,
        "pictures": pictures(&format!("{theme}-confer"))?,
        "walkers": walkers,
        "agencyHat": "Giám đốc Sở Nội vụ",
        "conference": conference,
        "external": external,
    });
    let walked = tokio::time::timeout(PATIENCE, follow(&bed, "confer.mjs", task)).await;
    walked.context("the walk takes too long")??;
    assert_eq!(bed.journalled_as("ACKNOWLEDGE_CONCLUSION").await?, 1);
    assert_eq!(bed.journalled_as("SEND_PROVINCE_ANSWER").await?, 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn c12_two_proposals_of_a_locality_are_answered_by_touching_the_pages_in_light() -> Checked {
    matters::propose("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn c12_two_proposals_of_a_locality_are_answered_by_touching_the_pages_in_dark() -> Checked {
    matters::propose("dark").await
}
