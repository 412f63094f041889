//! The door to tables that have no `visible_to`.

use sea_orm::{EntityTrait, Select};

use crate::{
    account, amendment_resolution, assignment_unit, attendance, attention, ballot_announcement,
    ballot_extension, ballot_ground, ballot_paper, ballot_related_unit, ballot_ruling,
    ballot_ruling_item, ballot_session, ballot_vote, calendar_day, calendar_revision,
    calendar_revision_day, conference, consultation_answer, consultation_point,
    consultation_response, consultation_urge, coordination_statement, coordination_unit,
    data_request_file, deadline_step, demand_resolution, dossier, dossier_document, dossier_file,
    external_draft, installation, journal, known_device, mandate, mandate_request, org_unit,
    outbox, paper_receipt, parameter, participation_report, party, person, point_answer,
    proposal_answer, proposal_issue, proposal_request, proposal_transfer, reading, recipient_group,
    recipient_group_member, refresh_token, removal, secrecy_clearance, service_token, session,
    sign_in_failure, sign_in_link, sign_in_miss, task_representative, token_grant,
};

/// Tables whose rows hide nothing by themselves, or are reached only from a row that was visible:
/// papers, votes, related agencies, statements and rulings from their ballot, answers from their consultation or proposal, documents from what they
/// are about, parties and representatives from what they
/// have a part in, units from their assignment, sessions and service tokens from their secret.
pub trait Rows: EntityTrait {
    fn rows() -> Select<Self> {
        #[expect(clippy::disallowed_methods, reason = "this is the door")]
        Self::find()
    }
}

impl Rows for account::Entity {}
impl Rows for amendment_resolution::Entity {}
impl Rows for assignment_unit::Entity {}
impl Rows for attendance::Entity {}
impl Rows for attention::Entity {}
impl Rows for ballot_announcement::Entity {}
impl Rows for ballot_extension::Entity {}
impl Rows for ballot_ground::Entity {}
impl Rows for ballot_paper::Entity {}
impl Rows for ballot_related_unit::Entity {}
impl Rows for ballot_ruling::Entity {}
impl Rows for ballot_ruling_item::Entity {}
impl Rows for ballot_session::Entity {}
impl Rows for ballot_vote::Entity {}
impl Rows for calendar_day::Entity {}
impl Rows for calendar_revision::Entity {}
impl Rows for calendar_revision_day::Entity {}
impl Rows for deadline_step::Entity {}
impl Rows for conference::Entity {}
impl Rows for consultation_answer::Entity {}
impl Rows for consultation_point::Entity {}
impl Rows for consultation_response::Entity {}
impl Rows for consultation_urge::Entity {}
impl Rows for coordination_statement::Entity {}
impl Rows for coordination_unit::Entity {}
impl Rows for data_request_file::Entity {}
impl Rows for demand_resolution::Entity {}
impl Rows for dossier::Entity {}
impl Rows for dossier_document::Entity {}
impl Rows for dossier_file::Entity {}
impl Rows for external_draft::Entity {}
impl Rows for installation::Entity {}
impl Rows for journal::Entity {}
impl Rows for known_device::Entity {}
impl Rows for mandate::Entity {}
impl Rows for mandate_request::Entity {}
impl Rows for org_unit::Entity {}
impl Rows for outbox::Entity {}
impl Rows for paper_receipt::Entity {}
impl Rows for parameter::Entity {}
impl Rows for participation_report::Entity {}
impl Rows for party::Entity {}
impl Rows for person::Entity {}
impl Rows for point_answer::Entity {}
impl Rows for proposal_answer::Entity {}
impl Rows for proposal_issue::Entity {}
impl Rows for proposal_request::Entity {}
impl Rows for proposal_transfer::Entity {}
impl Rows for reading::Entity {}
impl Rows for recipient_group::Entity {}
impl Rows for recipient_group_member::Entity {}
impl Rows for refresh_token::Entity {}
impl Rows for removal::Entity {}
impl Rows for secrecy_clearance::Entity {}
impl Rows for service_token::Entity {}
impl Rows for session::Entity {}
impl Rows for sign_in_failure::Entity {}
impl Rows for sign_in_link::Entity {}
impl Rows for sign_in_miss::Entity {}
impl Rows for task_representative::Entity {}
impl Rows for token_grant::Entity {}
