//! The closed sets of delegation and of the division of work (rules D).

use async_graphql::Enum;

/// What a head can lend: the kinds of act that a delegation names. A vote is none of them (D8).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::delegation::Power")]
pub enum DelegatedPower {
    /// Ký văn bản trả lời (C19).
    SignAnswers,
    /// Gửi, gia hạn, kết thúc, hủy, kết luận việc lấy ý kiến của cơ quan mình (4.6).
    LeadConsultations,
    /// Tiếp thu, giải trình ý kiến (C9, B10).
    ResolveOpinions,
    /// Cho lấy ý kiến bằng phiếu, gia hạn, hủy hoặc thay bằng lần mới (B6, B12, B16, B17).
    OrderBallots,
    /// Quyết định sau phiếu lấy ý kiến (B7, B8).
    DecideBallots,
    /// Gửi, nhận, chuyển, lấy ý kiến và kết luận kiến nghị của địa phương (C12, 4.12).
    LeadProposals,
    /// Quyết định về kiến nghị của địa phương (C13).
    DecideProposals,
    /// Xác nhận chức vụ và liên kết đăng nhập, mở lại tài khoản bị khóa (X14, X15).
    ConfirmOffices,
    /// Đồng ý cấp mã truy cập ứng dụng (X12); lent with the whole office only.
    ConsentTokens,
    /// Let members vote with differences open: held by who acts for the Chair only (B25, D9).
    LetBallotsGoOn,
}

/// How much is entrusted.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::delegation::Kind")]
pub enum DelegationKind {
    /// Ủy quyền theo loại việc: the powers that are named.
    ByPower,
    /// Giao quyền điều hành khi vắng mặt: all that can be lent, to one deputy at a time (D3).
    Acting,
}

/// Where a delegation stands.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::delegation::State")]
pub enum DelegationState {
    /// Given, and not begun.
    Pending,
    /// Who holds it may act by it.
    InForce,
    /// Over: its last day, or the mandate of one of the two.
    Ended,
    /// Taken back before its end (D9).
    Revoked,
}

/// What of the work is assigned. It gives no power: powers are lent by a delegation.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::delegation::AssignmentKind")]
pub enum AssignmentKind {
    /// The field that a deputy follows, directs and handles (D2).
    Field,
    /// The field and the units that a Vice Chair follows (D4).
    Portfolio,
    /// Phó Chủ tịch Thường trực: one at a time (D4).
    StandingViceChair,
    /// Who does an absent Vice Chair's work: another Vice Chair, or the Chair (D4).
    Substitution,
}

/// Whose delegations are listed.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
pub enum DelegationSide {
    /// What the acting mandate has given.
    Given,
    /// What was given to the acting mandate.
    Received,
}

/// What the acting mandate may do with a task.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
pub enum TaskAct {
    /// Name who acts for the own agency in it (D10).
    NameRepresentative,
    /// Leave it to the head who is accountable (D7).
    LeaveToHead,
    /// Take it back.
    TakeBack,
}
