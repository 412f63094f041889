// From the first question to agencies to the result sheet of a ballot, by touching the pages.
import assert from "node:assert/strict";
import { consult } from "./consult.mjs";
import { hand, pass, task, walk } from "./walking.mjs";

await walk(async () => {
  await consult(hand, pass, task.title);

  const checker = await hand("checker", { idle: true });
  await checker.openCard(task.title);
  await checker.touch("Kiểm tra cơ quan liên quan");
  await checker.page.getByText("Không thuộc nhiệm vụ nào đã giao cho Thủ trưởng quyết định").tap();
  await checker.look("van-phong-kiem-tra-co-quan");
  await checker.touch("Xác nhận");
  await checker.closed();

  const chair = await hand("chair");
  assert(chair.firstScreen() <= 60 * 1024, `${chair.firstScreen()} bytes before the first screen`);
  await chair.openCard(task.title);
  await chair.look("chu-tich-xem-phieu");
  await chair.touch("Cho lấy ý kiến bằng phiếu");
  await chair.touch("Xác nhận");
  await chair.sees("Chọn lý do");
  await chair.choose("Việc gấp, không chờ được phiên họp");
  await chair.write("Ghi chú (không bắt buộc)", "Trình trước ngày 10/12.");
  await chair.open();
  await chair.look("chu-tich-ra-lenh", { whole: true });
  await chair.touch("Xác nhận");
  await chair.sees("Chủ tịch UBND tỉnh cho lấy ý kiến bằng phiếu");
  await chair.look("da-ra-lenh");

  const office = await hand("office");
  await office.openCard(task.title);
  await office.touch("Mở phiếu");
  await office.choose("Không có");
  await office.look("van-phong-mo-phieu");
  await office.touch("Xác nhận");
  await office.sees("0/25");
  await office.look("da-mo-phieu");

  const agrees = await hand("agrees");
  await agrees.openCard(task.title);
  await agrees.sees("Thông qua khi có từ 13/25 thành viên đồng ý");
  await agrees.look("phieu-dang-mo");
  await agrees.touch("Đồng ý");
  await agrees.look("xac-nhan");
  await agrees.touch("Gửi phiếu");
  await agrees.sees("Đã nhận phiếu");
  await agrees.look("bien-nhan");

  const changes = await hand("changes");
  await changes.openCard(task.title);
  await changes.touch("Đồng ý");
  await changes.touch("Gửi phiếu");
  await changes.sees("Đã nhận phiếu");
  await changes.touch("Đổi phiếu");
  await changes.look("doi-phieu");
  await changes.touch("Không đồng ý");
  await changes.write("Lý do không đồng ý", "Chưa rõ nguồn lực thực hiện.");
  await changes.look("ly-do");
  await changes.touch("Tiếp tục");
  await changes.open();
  await changes.touch("Gửi phiếu");
  await changes.sees("Đã nhận phiếu");

  const amends = await hand("amends");
  await amends.openCard(task.title);
  await amends.touch("Đồng ý, có ý kiến");
  await amends.touch("Tiếp tục");
  await amends.sees("Ghi nội dung để gửi phiếu");
  await amends.look("thieu-noi-dung");
  const amendment = "Điều 2: bổ sung thời hạn báo cáo.";
  await amends.write("Nội dung đề nghị sửa đổi, bổ sung", amendment);
  await amends.touch("Tiếp tục");
  await amends.open();
  await amends.look("phieu-hoi-mat");
  await amends.touch("Gửi phiếu");
  await amends.sees("Đã nhận phiếu");

  const late = await hand("late");
  await late.openCard(task.title);
  await late.touch("Đồng ý");
  await late.sees("Gửi phiếu này?");

  await pass("ballot");

  await late.touch("Gửi phiếu");
  await late.sees("Phiếu không được tính.");
  await late.look("phieu-muon-bi-tu-choi");
  await late.touch("Ghi ý kiến muộn (không tính)");
  await late.sees("Phiếu đã đóng. Ý kiến được lưu kèm tên nhưng không được tính.");
  await late.touch("Ghi ý kiến muộn");
  await late.sees("Đã ghi ý kiến muộn");
  await late.look("da-ghi-y-kien-muon");

  await chair.goHome();
  await chair.look("chu-tich-viec-can-lam");
  await chair.openCard(task.title);
  await chair.sees("2/25");
  assert.deepEqual(await chair.counts(), { yes: 1, amend: 1, no: 1, silent: 22 });
  await chair.look("ket-qua-truoc-quyet-dinh");
  await chair.touch("Quyết định");
  await chair.choose("Đưa ra phiên họp");
  await chair.look("chu-tich-quyet-dinh");
  await chair.touch("Xác nhận");
  await chair.sees("Quyết định của Chủ tịch: Đưa ra phiên họp");
  await chair.look("da-quyet-dinh");

  await office.goHome();
  await office.openCard(task.title);
  await office.sees("Chờ đưa ra phiên họp.");
  await office.touch("Ghi kết quả phiên họp");
  await office.write("Phiên họp số", "12");
  await office.choose("Thông qua");
  await office.write("Số thành viên có mặt", "20");
  await office.write("Số đồng ý", "14");
  await office.write("Số không đồng ý", "6");
  await office.look("ghi-ket-qua-phien-hop", { whole: true });
  await office.touch("Xác nhận");
  await office.closed();
  await office.sees("14/25 thành viên đồng ý, 20 có mặt");
  await office.look("phien-hop-da-quyet-dinh", { whole: true });

  await agrees.goHome();
  await agrees.follow();
  await agrees.look("theo-doi");
  await agrees.openCard(task.title);
  await agrees.sees("Quyết định của Chủ tịch: Đưa ra phiên họp");
  const members = await agrees.members();
  assert.equal(members.length, 25);
  const of = (title) => members.find((member) => member.includes(title)) ?? "";
  assert.match(of("Phó Chủ tịch Thường trực UBND tỉnh"), /Đồng ý/);
  assert.match(of("Bộ CHQS tỉnh"), /Không đồng ý.*Chưa rõ nguồn lực thực hiện\./s);
  assert.match(of("Giám đốc Công an tỉnh"), /Đồng ý, có ý kiến.*Điều 2: bổ sung/s);
  assert.match(of("Bộ đội Biên phòng"), /Gửi muộn, không tính/);
  assert.equal(members.filter((member) => member.includes("Không trả lời")).length, 21);
  await agrees.look("phieu-ket-qua", { whole: true });
});
