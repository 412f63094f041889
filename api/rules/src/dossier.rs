//! Dossiers: what is put before those who are asked (B17, 4.6).

use crate::coded;
use crate::refusal::Refusal;

coded! {
    /// What a document is in a dossier.
    pub enum DocumentKind {
        /// The draft that is asked about; exactly one.
        Draft = "DRAFT",
        /// Tờ trình.
        SubmissionLetter = "SUBMISSION_LETTER",
        /// Báo cáo giải trình.
        ExplanatoryReport = "EXPLANATORY_REPORT",
        /// Any other document that is needed.
        Related = "RELATED",
    }
}

/// B17: a draft and at least one related document make the dossier of a ballot complete. B9: one
/// ballot is one matter, so several drafts are a package that must be split.
pub fn check_for_ballot(drafts: usize, related: usize) -> Result<(), Refusal> {
    if drafts > 1 {
        return Err(Refusal::PackageMustBeSplit);
    }
    if drafts == 1 && related >= 1 {
        Ok(())
    } else {
        Err(Refusal::DossierIncomplete)
    }
}

/// 4.6: a consultation needs its draft; agencies may be asked about a draft alone.
pub fn check_for_consultation(drafts: usize) -> Result<(), Refusal> {
    if drafts == 1 {
        Ok(())
    } else {
        Err(Refusal::DraftMissing)
    }
}
