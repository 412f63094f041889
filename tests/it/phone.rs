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
async fn c14_c24_a_first_ballot_of_a_province_is_asked_for_by_touching_the_pages_in_light()
-> Checked {
    province::first("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn c14_c24_a_first_ballot_of_a_province_is_asked_for_by_touching_the_pages_in_dark() -> Checked
{
    province::first("dark").await
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
async fn c16_c19_a_consultation_is_steered_by_touching_the_pages_in_light() -> Checked {
    matters::steer("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn c16_c19_a_consultation_is_steered_by_touching_the_pages_in_dark() -> Checked {
    matters::steer("dark").await
}

#[tokio::test(flavor = "multi_thread")]
async fn b15_c12_d7_matters_are_ended_and_passed_on_by_touching_the_pages_in_light() -> Checked {
    matters::finish("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn b15_c12_d7_matters_are_ended_and_passed_on_by_touching_the_pages_in_dark() -> Checked {
    matters::finish("dark").await
}

#[tokio::test(flavor = "multi_thread")]
async fn c1_an_agency_takes_part_in_preparing_by_touching_the_pages_in_light() -> Checked {
    matters::prepare("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn c1_an_agency_takes_part_in_preparing_by_touching_the_pages_in_dark() -> Checked {
    matters::prepare("dark").await
}

#[tokio::test(flavor = "multi_thread")]
async fn c3_c4_c10_a_conference_and_a_draft_from_outside_by_touching_the_pages_in_light() -> Checked
{
    matters::confer("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn c3_c4_c10_a_conference_and_a_draft_from_outside_by_touching_the_pages_in_dark() -> Checked
{
    matters::confer("dark").await
}

#[tokio::test(flavor = "multi_thread")]
async fn c12_two_proposals_of_a_locality_are_answered_by_touching_the_pages_in_light() -> Checked {
    matters::propose("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn c12_two_proposals_of_a_locality_are_answered_by_touching_the_pages_in_dark() -> Checked {
    matters::propose("dark").await
}
