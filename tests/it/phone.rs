//! The main paths, by touching the pages in a real browser at the size of a phone.

mod driver;
mod matters;
mod offers;
mod province;
mod shown;
mod truth;

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
async fn x7_x14_offices_are_confirmed_and_found_in_the_journal_by_touching_the_pages_in_light()
-> Checked {
    province::offices("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn x7_x14_offices_are_confirmed_and_found_in_the_journal_by_touching_the_pages_in_dark()
-> Checked {
    province::offices("dark").await
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

#[tokio::test(flavor = "multi_thread")]
async fn what_pages_say_and_offer_is_true_in_light() -> Checked {
    offers::walk("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_pages_say_and_offer_is_true_in_dark() -> Checked {
    offers::walk("dark").await
}

#[tokio::test(flavor = "multi_thread")]
async fn x17_an_act_begun_before_another_person_came_is_not_done_as_that_one() -> Checked {
    shown::tabs("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn x17_a_page_follows_nothing_as_another_person() -> Checked {
    shown::line("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn x17_a_page_kept_behind_another_comes_back_to_nobody_else() -> Checked {
    shown::back("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn x17_two_hats_in_two_tabs_act_each_as_shown() -> Checked {
    shown::hats("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn x17_a_file_chosen_on_another_persons_page_is_not_kept() -> Checked {
    shown::upload("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn x17_tabs_tell_each_other_who_leaves_and_who_comes() -> Checked {
    shown::told("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_outlives_the_tab_until_sent_or_signed_out() -> Checked {
    truth::drafts("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_was_not_sent_comes_back_as_it_was_written() -> Checked {
    truth::forms("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn that_a_vote_may_have_been_sent_is_said_until_it_is_known() -> Checked {
    truth::unknown("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_without_an_answer_comes_by_itself() -> Checked {
    truth::recovers("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_another_hat_may_see_offers_to_change_hats() -> Checked {
    truth::hat("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn language_reason_and_focus_are_kept_said_and_set() -> Checked {
    truth::session("light").await
}
