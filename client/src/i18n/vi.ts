import { viBallot } from "./vi-ballot";
import { viConsultation } from "./vi-consultation";
import { viFile } from "./vi-file";
import { viManage } from "./vi-manage";
import { viProposal } from "./vi-proposal";
import { viWork } from "./vi-work";

const number = (n: number) => String(n);
const two = (n: number) => String(n).padStart(2, "0");
const WEEKDAYS = ["Chủ Nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

export const vi = {
  ...viBallot,
  ...viConsultation,
  ...viProposal,
  ...viFile,
  ...viManage,
  ...viWork,

  // Time
  days: (n: number) => `${number(n)} ngày`,
  hours: (n: number) => `${number(n)} giờ`,
  minutes: (n: number) => `${number(n)} phút`,
  underMinute: "chưa đầy 1 phút",
  left: (span: string) => `Còn ${span}`,
  closed: "Đã đóng",
  overdue: (span: string) => `Quá hạn ${span}`,
  waitedDays: (n: number) => `Chờ ${number(n)} ngày`,
  waitedToday: "Mới hôm nay",
  weekday: (n: number) => WEEKDAYS[n] ?? "",
  date: (d: { day: number; month: number; year: number }, year: boolean) =>
    `${two(d.day)}/${two(d.month)}${year ? `/${d.year}` : ""}`,
  endOfToday: "hết ngày hôm nay",
  endOfBrief: (date: string) => `hết ngày ${date}`,
  endOf: (date: string, weekday: string) => `hết ngày ${date} (${weekday})`,
  atToday: (time: string) => `${time} hôm nay`,
  atDate: (time: string, weekday: string, date: string) => `${time}, ${weekday} ${date}`,
  moment: (time: string, date: string) => `${time} ngày ${date}`,
  today: (weekday: string, date: string) =>
    `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}, ${date}`,
  percent: (fixed: string) => `${fixed.replace(".", ",")}%`,

  // Everywhere
  purpose: "Lấy ý kiến thành viên UBND tỉnh bằng phiếu",
  back: "Quay lại",
  retry: "Thử lại",
  confirm: "Xác nhận",
  loading: "Đang tải",
  wait: "Đang gửi…",
  toHome: "Về Việc cần làm",
  toFollow: "Về Theo dõi",
  toBallot: "Về phiếu lấy ý kiến",
  mainNav: "Điều hướng chính",
  account: "Tài khoản",
  notices: "Thông báo",
  noticesUnread: (n: number) => `Thông báo, ${number(n)} chưa đọc`,
  offline: "Không có mạng. Đang hiện nội dung đã tải.",
  unreachableTitle: "Chưa kết nối được máy chủ.",
  unreachableText: "Kiểm tra mạng rồi thử lại.",
  brokenTitle: "Trang này chưa tải được.",
  brokenText: "Kiểm tra mạng rồi tải lại trang. Nội dung đã gửi không mất.",
  reload: "Tải lại trang",
  readersNotYours: "Tư cách đang dùng không được xem ai đã đọc hồ sơ này.",
  notOpenedTitle: "Không mở được trang này.",
  notOpenedText: "Trang không có, hoặc không dành cho tư cách đang dùng.",
  changeMandate: "Đổi tư cách",
  demonstration: "Bản trình diễn, không dùng cho việc thật",
  actingAs: "Đang làm việc với tư cách",
  inMandate: (title: string) => `Với tư cách ${title}`,
  unknownAct: "Chưa biết máy chủ đã nhận hay chưa. Thử lại không làm hai lần.",

  // Sign in
  signIn: "Đăng nhập",
  signingIn: "Đang đăng nhập…",
  login: "Tài khoản",
  loginMissing: "Nhập tài khoản",
  password: "Mật khẩu",
  passwordMissing: "Nhập mật khẩu",
  show: "Hiện",
  hide: "Ẩn",
  showPassword: "Hiện mật khẩu",
  hidePassword: "Ẩn mật khẩu",
  noSecrets: "Không đưa nội dung mật lên hệ thống. Nội dung mật dùng văn bản giấy.",
  leftElsewhere: "Đã đăng xuất ở một thẻ khác của trình duyệt này.",
  leftEnded:
    "Phiên đăng nhập trên máy này đã kết thúc: đã đăng xuất từ nơi khác, bị thu hồi hoặc quá thời hạn. Nội dung chưa gửi vẫn giữ cho tài khoản đó.",
  switchedTo: (who: string) => `Trình duyệt này đã chuyển sang ${who}`,
  switchedOther: "tài khoản hoặc chức danh khác",
  switchedText: "Trang này đã thôi hiển thị; chưa có gì được ghi dưới tên người khác.",
  switchedGoOn: "Mở trang của tài khoản này",
  keptNot: "Trình duyệt này không giữ được nháp: đừng đóng trang trước khi gửi",
  resultAt: (time: string) => `lúc ${time}`,
  forgotten: "Quên mật khẩu: Ông/Bà liên hệ người quản trị của Văn phòng UBND tỉnh.",

  // To do
  todo: "Việc cần làm",
  nearestFirst: "gần hạn nhất trước",
  tasks: (n: number) => `${number(n)} việc`,
  noTasks: "không có việc",
  nothing: "Không còn việc nào chờ Ông/Bà",
  updatedAt: (time: string) => `Cập nhật lúc ${time}.`,
  otherHas: (mandate: string) => `Với tư cách ${mandate} còn`,
  verbCastVote: "Cho ý kiến",
  verbReviewDraft: "Xem nháp",
  verbDraftVote: "Soạn nháp",
  verbOrderBallot: "Xem xét cho lấy ý kiến",
  verbCheckRelated: "Kiểm tra cơ quan liên quan",
  verbStateCoordination: "Hoàn thành việc lấy ý kiến",
  verbRecordSession: "Chờ đưa ra phiên họp",
  verbAnswerForm: "Xác nhận phiếu giấy",
  verbTellOfForm: "Báo phiếu giấy cho thành viên",
  newBallot: "Soạn đề nghị lấy ý kiến bằng phiếu",
  verbOpenBallot: "Mở phiếu",
  verbResolveAmendments: "Xử lý ý kiến",
  verbDecideBallot: "Quyết định",
  submittedBy: (unit: string) => `${unit} trình`,
  closesAt: (moment: string) =>
    moment.startsWith("hết") ? `Đóng khi ${moment}` : `Đóng ${moment}`,
  dueAt: (moment: string) => `Hạn: ${moment}`,
  agreedOf: (needed: number) => `đồng ý, cần từ ${number(needed)}`,

  // Follow
  follow: "Theo dõi",
  newestFirst: "mới nhất trước",
  followNone: "Chưa có phiếu nào để theo dõi",
  more: "Xem thêm",
  shown: (shown: number, total: number) => `Đang hiện ${number(shown)} trong ${number(total)}`,
  stateDraft: "Bản soạn",
  stateOrdered: "Chờ mở phiếu",
  stateOpen: "Đang mở",
  statePassed: "Thông qua",
  stateNotPassed: "Không thông qua",
  stateDecided: "Chủ tịch đã quyết định",
  stateOnSession: "Chờ đưa ra phiên họp",
  stateSessionDecided: "Phiên họp đã quyết định",
  stateAnnounced: "Đã công bố",
  stateCancelled: "Đã hủy",
  stateSuperseded: "Đã thay",

  // Account
  mandates: "Tư cách",
  mandatesHint: "Chọn tư cách để làm việc.",
  inUse: "Đang dùng",
  language: "Ngôn ngữ",
  passwordChange: "Đổi mật khẩu",
  passwordCurrent: "Mật khẩu hiện tại",
  passwordNew: "Mật khẩu mới",
  passwordNewHint: "Nên dùng một câu dài, dễ nhớ.",
  passwordChanged: "Đã đổi mật khẩu.",
  session: "Phiên đăng nhập",
  signOut: "Đăng xuất",
  signOutEverywhere: "Đăng xuất khỏi mọi thiết bị",
  signOutEverywhereHint: "Dùng khi mất máy hoặc nghi có người khác dùng tài khoản.",
  signOutEverywhereAsk: "Đăng xuất khỏi mọi thiết bị?",
  signOutEverywhereText: "Mọi điện thoại và máy tính đang dùng tài khoản này phải đăng nhập lại.",
};

/** Every language has every word, with the same gaps to fill: a missing one does not compile. */
export type Dictionary = {
  [K in keyof typeof vi]: (typeof vi)[K] extends (...gaps: infer A) => string
    ? (...gaps: A) => string
    : string;
};
