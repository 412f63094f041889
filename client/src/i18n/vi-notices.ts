import type { NoticeKind } from "../api/generated";

export const viNotices = {
  none: "Chưa có thông báo nào",
  unread: "Chưa đọc",
  kinds: {
    BALLOT_DRAFTED: "Có đề nghị lấy ý kiến bằng phiếu",
    BALLOT_ORDERED: "Chủ tịch đã ra lệnh lấy ý kiến bằng phiếu",
    BALLOT_OPENED: "Phiếu biểu quyết đã mở",
    BALLOT_CLOSED: "Phiếu biểu quyết đã đóng",
    BALLOT_EXTENDED: "Đã gia hạn lấy phiếu",
    BALLOT_CANCELLED: "Đã hủy lấy phiếu",
    BALLOT_SUPERSEDED: "Dự thảo đã được thay, có lần lấy phiếu mới",
    BALLOT_REMINDER: "Nhắc: phiếu sắp đến hạn, chưa có ý kiến",
    VOTE_DRAFTED: "Trợ lý đã soạn nháp phiếu",
    PAPER_DIFFERS: "Phiếu giấy khác phiếu thành viên đã gửi",
    BALLOT_DECIDED: "Chủ tịch đã quyết định sau khi lấy phiếu",
    CONSULTATION_OPENED: "Có nội dung lấy ý kiến mới",
    CONSULTATION_EXTENDED: "Đã gia hạn trả lời lấy ý kiến",
    CONSULTATION_CLOSED: "Đã đóng lấy ý kiến",
    CONSULTATION_CANCELLED: "Đã hủy lấy ý kiến",
    CONSULTATION_SYNTHESISED: "Đã tổng hợp xong ý kiến",
    LATE_ANSWER: "Có cơ quan trả lời muộn",
  } satisfies Record<NoticeKind, string>,
};
