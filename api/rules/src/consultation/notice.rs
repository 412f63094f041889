//! What the request itself says of silence (C7).

use crate::parameter::{EffectNotice, Parameters};
use crate::refusal::Refusal;

/// What decides whether a request says that silence is agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// C10: a draft from outside: nothing of the province's is approved by it.
    pub external: bool,
    /// C7, P30: a draft with the force of law has a procedure of its own.
    pub legal_normative: bool,
    /// What its owner wishes; `None` leaves it to the province.
    pub notice: Option<bool>,
}

/// C7: whether the request says that silence is agreement, and so whether it is. Unless the province
/// leaves that to the owner, each request says so to which C5 to C7 apply.
pub fn silence_agrees(parameters: &Parameters, request: Request) -> Result<bool, Refusal> {
    let applies =
        parameters.consult_deemed_consent && !request.external && !request.legal_normative;
    match (parameters.consult_effect_notice, request.notice) {
        (EffectNotice::Always, Some(false)) if applies => Err(Refusal::EffectNoticeRequired),
        (_, notice) => Ok(applies && notice.unwrap_or(true)),
    }
}

/// C7: the notice as the request carries it. The day is the request's own, so that more time leaves
/// the words true.
pub const EFFECT_NOTICE: &str = "Hết thời hạn ghi trong yêu cầu này mà không có văn bản trả lời thì \
cơ quan được lấy ý kiến coi như đồng ý và Thủ trưởng cơ quan chịu hoàn toàn trách nhiệm về sự đồng ý đó.";

crate::coded! {
    /// By what somebody of an agency is known to have seen a request (C7).
    pub enum SeenBy {
        /// The page of the request was opened.
        Page = "PAGE",
        /// An answer was prepared, signed or asked about without opening the page.
        Work = "WORK",
    }
}
