import type { NoticeKind } from "../api/generated";

export const viNotices = {
  none: "Chưa có thông báo nào",
  unread: "Chưa đọc",
  kinds: {
    BALLOT_DRAFTED: "Có đề nghị lấy ý kiến bằng phiếu",
    BALLOT_ORDERED: "Chủ tịch đã ra lệnh lấy ý kiến bằng phiếu",
    BALLOT_OPENED: "Phiếu biểu quyết đã mở",
    BALLOT_CLOSED: "Phiếu biểu quyết đã đóng",
    BALLOT_DECIDED: "Chủ tịch đã quyết định sau khi lấy phiếu",
    CONSULTATION_OPENED: "Có nội dung lấy ý kiến mới",
    CONSULTATION_EXTENDED: "Đã gia hạn trả lời lấy ý kiến",
    CONSULTATION_CLOSED: "Đã đóng lấy ý kiến",
    CONSULTATION_CANCELLED: "Đã hủy lấy ý kiến",
    CONSULTATION_SYNTHESISED: "Đã tổng hợp xong ý kiến",
    DELEGATION_GIVEN: "Có ủy quyền mới",
    DELEGATION_REVOKED: "Ủy quyền đã bị thu hồi",
    WORK_ASSIGNED: "Được phân công công tác",
    REPRESENTATIVE_NAMED: "Được cử đại diện cơ quan trong nhiệm vụ",
    TASK_LEFT_TO_HEAD: "Chủ tịch giao thủ trưởng quyết định",
    LATE_ANSWER: "Có cơ quan trả lời muộn",
  } satisfies Record<NoticeKind, string>,
};
