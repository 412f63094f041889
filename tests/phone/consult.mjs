// A consultation from the form to the wish for a ballot, by touching the pages: two agencies answer,
// one of them with an amendment, one comes too late, and the silent are deemed to agree.
import assert from "node:assert/strict";

const AGENCIES = [
  "Ban Tiếp công dân tỉnh",
  "Ban Quản lý dự án đầu tư xây dựng tỉnh",
  "Sở Nội vụ",
  "Sở Tư pháp",
  "Sở Tài chính",
];
const AMENDMENT = "Điều 2: đề nghị ghi rõ thời hạn trả lời.";

export async function consult(hand, pass, title) {
  const owner = await hand("owner", { idle: true });
  await ask(owner, title);

  const agrees = await hand("agency");
  await agrees.openCard(title);
  // A body of its own kind, which silence does not bind (A47).
  await agrees.sees("không trả lời không phải là đồng ý");
  await agrees.look("co-quan-xem-lay-y-kien");
  await agrees.touch("Đồng ý");
  await agrees.touch("Gửi trả lời");
  await agrees.sees("Đã nhận trả lời");
  await agrees.look("da-nhan-tra-loi");

  const amends = await hand("amending");
  await amends.openCard(title);
  await amends.touch("Đồng ý, có ý kiến");
  await amends.write("Nội dung đề nghị sửa đổi, bổ sung", AMENDMENT);
  await amends.touch("Tiếp tục");
  await amends.touch("Gửi trả lời");
  await amends.sees("Trả lời câu hỏi về bí mật nhà nước");
  await amends.look("xac-nhan-tra-loi");
  await amends.secret();
  await amends.sees("Lập hồ sơ giấy");
  await amends.look("tra-loi-co-mat", { whole: true });
  await amends.open();
  await amends.touch("Gửi trả lời");
  await amends.sees("Đã nhận trả lời");

  await pass("consultation");

  await late(await hand("lateAgency"), title);
  await conclude(owner, title);
}

/** The form, page by page. */
async function ask(owner, title) {
  await owner.follow();
  await owner.touch("Lấy ý kiến");
  await owner.look("theo-doi-lay-y-kien");
  await owner.link("Lấy ý kiến mới");
  await owner.write("Tên dự thảo, nội dung", `Phê duyệt ${title} phương thức hoạt động`);
  await owner.write("Tên ngắn", title);
  await owner.document(1, "Dự thảo", "Dự thảo Quyết định", "Điều 1. Phê duyệt.");
  await owner.touch("Thêm tài liệu");
  await owner.document(2, "Tài liệu liên quan", "Đề án", "Phần I. Sự cần thiết.");
  await owner.look("soan-lay-y-kien");
  await owner.tick(AGENCIES);
  await owner.open("Hồ sơ");
  await owner.touch("Tiếp tục");
  await owner.sees("Kiểm tra trước khi gửi");
  await owner.look("kiem-tra-truoc-khi-gui", { whole: true });
  await owner.touch("Gửi lấy ý kiến");
  await owner.sees("Từng cơ quan (5)");
  await owner.look("da-gui-lay-y-kien");
}

async function late(agency, title) {
  await agency.hat("Giám đốc Sở Tư pháp");
  await agency.follow();
  await agency.touch("Lấy ý kiến");
  await agency.openCard(title);
  await agency.sees("Coi như đồng ý");
  await agency.look("coi-nhu-dong-y");
  await agency.touch("Gửi trả lời muộn (không tính)");
  await agency.touch("Không đồng ý");
  await agency.write("Lý do không đồng ý", "Chưa có đánh giá tác động.");
  await agency.touch("Tiếp tục");
  await agency.open();
  await agency.touch("Gửi trả lời muộn");
  await agency.sees("Đã nhận trả lời muộn");
  await agency.look("da-nhan-tra-loi-muon");
}

async function conclude(owner, title) {
  await owner.goHome();
  await owner.openCard(title);
  await owner.sees("Trả lời muộn, không tính");
  await owner.look("tong-hop-tra-loi", { whole: true });
  assert.equal(await owner.count("Coi như đồng ý"), true, "deemed agreement is shown");
  await owner.choose("Tiếp thu");
  await owner.write("Nội dung tiếp thu hoặc giải trình", "Đã bổ sung thời hạn tại Điều 2.");
  await owner.look("tiep-thu-hoi-mat");
  await owner.open();
  await owner.touch("Lưu xử lý");
  await owner.touch("Hoàn thành tổng hợp");
  await owner.touch("Xác nhận");
  await owner.closed();
  await owner.touch("Đề nghị gửi phiếu lấy ý kiến");
  await owner.choose("Không có");
  await owner.look("de-nghi-lay-phieu");
  await owner.touch("Xác nhận");
  await owner.sees("Từ lấy ý kiến");
  await owner.look("phieu-da-de-nghi");
}
