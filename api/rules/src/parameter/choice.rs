//! The closed sets a parameter may be chosen from.
//!
//! They are the sets which the rules write out (C16, B7, B11, B12, B15, B21): a value that no rule
//! knows how to obey cannot be set.

use crate::coded;

coded! {
    /// C16: what a late answer of an agency does.
    pub enum LateAnswer {
        /// It is kept, marked late; the formal position stays.
        RecordOnly = "RECORD_ONLY",
        /// It replaces the deemed position while the dossier is not yet submitted.
        ReplaceIfNotSubmitted = "REPLACE_IF_NOT_SUBMITTED",
    }
}

coded! {
    /// C7: which requests say what silence means.
    pub enum EffectNotice {
        /// Every one to which C5 to C7 apply: no owner can leave it out.
        Always = "ALWAYS",
        /// As its owner wishes: without the notice there is no deemed agreement.
        PerRequest = "PER_REQUEST",
    }
}

coded! {
    /// B2: what a member may say.
    pub enum VoteOptions {
        /// The three positions of the regulation.
        Three = "THREE",
        /// Those, and not voting, which the law of 2015 knows: it agrees with nothing.
        WithAbstention = "WITH_ABSTENTION",
    }
}

coded! {
    /// B7: when a ballot is passed.
    pub enum Threshold {
        /// More than half of the members in office at opening agree.
        MoreThanHalfOfAll = "MORE_THAN_HALF_OF_ALL",
    }
}

coded! {
    /// B11: what a member's silence is.
    pub enum Silence {
        /// Counted in the base only.
        NotAgree = "NOT_AGREE",
    }
}

coded! {
    /// B15: what exactly half is.
    pub enum Tie {
        /// Not passed.
        Fail = "FAIL",
        /// Not passed by itself: the Chair may decide as after a pass.
        ChairDecides = "CHAIR_DECIDES",
    }
}

coded! {
    /// B12: what a vote received after closing does.
    pub enum LateVote {
        /// It is kept and shown as late, and not counted.
        RecordOnly = "RECORD_ONLY",
    }
}

coded! {
    /// B21: who sees the running tally before closing. Afterwards all members and the lead do.
    pub enum TallyVisibility {
        /// The Office and the Chair.
        OfficeAndChair = "OFFICE_AND_CHAIR",
        /// Nobody.
        AfterClose = "AFTER_CLOSE",
        /// The Office, the Chair and all members.
        Members = "MEMBERS",
    }
}

coded! {
    /// The time zone of all deadlines: the country has one.
    pub enum Zone {
        /// UTC+7 without daylight saving.
        HoChiMinh = "Asia/Ho_Chi_Minh",
    }
}
