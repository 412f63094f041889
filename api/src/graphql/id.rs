//! Relay global ids: opaque texts that say which kind of thing they name.

use async_graphql::{Context, ID, Result};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rules::Refusal;
use rules::coded;
use uuid::Uuid;

use super::asker::Asking;
use crate::failure::Failure;
use crate::words::Fault;

coded! {
    /// The kinds of thing that have an id.
    pub enum Kind {
        Assignment = "Assignment",
        Attention = "Attention",
        Ballot = "Ballot",
        BallotPaper = "BallotPaper",
        Consultation = "Consultation",
        ConsultationAnswer = "ConsultationAnswer",
        ConsultationDemand = "ConsultationDemand",
        ConsultationPoint = "ConsultationPoint",
        ConsultationResponse = "ConsultationResponse",
        DataRequest = "DataRequest",
        Delegation = "Delegation",
        DossierDocument = "DossierDocument",
        File = "File",
        JournalEntry = "JournalEntry",
        Mandate = "Mandate",
        MandateRequest = "MandateRequest",
        Notice = "Notice",
        OrgUnit = "OrgUnit",
        Person = "Person",
        Programme = "Programme",
        ProgrammeItem = "ProgrammeItem",
        Proposal = "Proposal",
        ProposalAnswer = "ProposalAnswer",
        ProposalIssue = "ProposalIssue",
        ServiceToken = "ServiceToken",
        StandingDuty = "StandingDuty",
        Task = "Task",
        TokenGrant = "TokenGrant",
        Vote = "Vote",
        WaitingLink = "WaitingLink",
    }
}

/// The global id of a thing.
pub fn encode(kind: Kind, id: Uuid) -> ID {
    let text = format!("{}:{}", rules::Coded::code(kind), id.simple());
    ID(URL_SAFE_NO_PAD.encode(text))
}

/// The thing that a global id names, if it is one of ours.
pub fn decode(id: &str) -> Option<(Kind, Uuid)> {
    let bytes = URL_SAFE_NO_PAD.decode(id).ok()?;
    let text = std::str::from_utf8(&bytes).ok()?;
    let (kind, uuid) = text.split_once(':')?;
    Some((rules::Coded::from_code(kind)?, Uuid::parse_str(uuid).ok()?))
}

/// The id of a thing of this kind, in a question.
pub fn asked(ctx: &Context<'_>, kind: Kind, id: &ID) -> Result<Uuid> {
    match decode(id) {
        Some((found, uuid)) if found == kind => Ok(uuid),
        _ => Err(ctx.fault(Fault::BadId)),
    }
}

/// The id of a thing of this kind, in the input of a verb. An id of nothing is a thing not found.
pub fn given(kind: Kind, id: &ID) -> Result<Uuid, Failure> {
    match decode(id) {
        Some((found, uuid)) if found == kind => Ok(uuid),
        _ => Err(Refusal::NotFound.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_comes_back_and_a_foreign_text_does_not() {
        let uuid = Uuid::from_u128(7);
        for kind in <Kind as rules::Coded>::ALL {
            assert_eq!(decode(&encode(*kind, uuid)), Some((*kind, uuid)));
        }
        for text in ["", "QmFsbG90", "QmFsbG90Og", "not base64!", "OjE"] {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}
