//! What comes of the answers: agreement, differing opinions, or a matter for the Chair (C12, C13).

use crate::coded;
use crate::mandate::Office;
use crate::refusal::Refusal;

coded! {
    /// What the focal agency concludes.
    pub enum Outcome {
        /// Every issue is answered and the answers are compatible.
        Agreed = "AGREED",
        /// The agencies do not agree: reported with the table of differing opinions (C12).
        Disagreed = "DISAGREED",
        /// Beyond the heads' competence: a matter for the Chair, by way of the Office (C13).
        BeyondCompetence = "BEYOND_COMPETENCE",
    }
}

coded! {
    /// What the Chair decides, on the whole or on an issue.
    pub enum Decision {
        /// Chấp thuận.
        Approve = "APPROVE",
        /// Chấp thuận một phần hoặc có điều kiện.
        ApproveInPart = "APPROVE_IN_PART",
        /// Không chấp thuận.
        Decline = "DECLINE",
    }
}

/// The issues of a proposal in figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub issues: u32,
    pub agree: u32,
    pub conditional: u32,
    pub disagree: u32,
}

impl Progress {
    pub fn answered(self) -> u32 {
        self.agree + self.conditional + self.disagree
    }

    /// C12: an issue without a written answer; silence is never one.
    pub fn missing(self) -> u32 {
        self.issues.saturating_sub(self.answered())
    }

    /// Answers that are not plain agreement.
    pub fn differing(self) -> u32 {
        self.conditional + self.disagree
    }
}

/// C12: what the answers allow the focal agency to conclude. Both agreement and disagreement need
/// every written answer; conditions may be compatible, which the focal head judges; a disagreement
/// never is.
pub fn check_conclusion(outcome: Outcome, progress: Progress) -> Result<(), Refusal> {
    let missing = progress.missing();
    match outcome {
        Outcome::BeyondCompetence => Ok(()),
        _ if missing > 0 => Err(Refusal::IssuesUnanswered { missing }),
        Outcome::Agreed if progress.disagree > 0 => Err(Refusal::OpinionsDiffer {
            disagree: progress.disagree,
        }),
        Outcome::Disagreed if progress.differing() == 0 => Err(Refusal::NoDifference),
        Outcome::Agreed | Outcome::Disagreed => Ok(()),
    }
}

/// C13: the dossier is complete only with the written opinions of all related agencies. Only the
/// Office's head may send it on without them, and says why; says whether he has to.
pub fn check_completion(
    office: Office,
    progress: Progress,
    override_reason: Option<&str>,
) -> Result<bool, Refusal> {
    match (progress.missing(), override_reason) {
        (0, _) => Ok(false),
        (missing, None) => Err(Refusal::OpinionsMissing { missing }),
        (_, Some(_)) if office == Office::OfficeHead => Ok(true),
        (_, Some(_)) => Err(Refusal::OverrideNotYours),
    }
}
