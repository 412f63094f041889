// A ballot on its way, by touching the pages: an assistant's draft and the member's cast, more time, a form on paper, a
// round on a new draft and the phone that still held the old one, the result sheet.
import assert from "node:assert/strict";
import { paper } from "./paper.mjs";
import { hand, open, task, walk } from "./walking.mjs";

const file = (name) => paper(name, `${name} ${task.theme}`);
/** Chooses a file in a field, and waits until the server has it. */
const bring = async (phone, field, name) => {
  await phone.page.locator(`#${field}`).setInputFiles(file(name));
  await phone.page.getByText(name).first().waitFor();
  await phone.page.locator("dialog[open] progress").waitFor({ state: "detached" });
};

await walk(async () => {
  const assistant = await hand("assistant");
  await assistant.openCard(task.title);
  await assistant.touch("Soạn nháp phiếu");
  await assistant.touch("Xác nhận");
  await assistant.sees("Chọn ý kiến");
  await assistant.choose("Đồng ý, có ý kiến");
  await assistant.write("Nội dung đề xuất", "Điều 2: bổ sung thời hạn báo cáo.");
  await assistant.open();
  await assistant.look("tro-ly-soan-nhap");
  await assistant.touch("Xác nhận");
  await assistant.sees("Nháp của trợ lý");
  assert.equal(await assistant.count("Gửi theo nháp"), false);
  await assistant.look("tro-ly-da-soan", { whole: true });

  const member = await hand("member");
  await member.sees("Xem nháp");
  await member.openCard(task.title);
  await member.sees("Nháp của trợ lý");
  await member.look("thanh-vien-xem-nhap", { whole: true });
  await member.touch("Gửi theo nháp");
  await member.sees("Điều 2: bổ sung thời hạn báo cáo.");
  await member.look("gui-theo-nhap");
  await member.open();
  await member.touch("Gửi phiếu");
  await member.sees("Đã nhận phiếu");

  // Only where the province offers it.
  const abstains = await hand("abstains");
  await abstains.openCard(task.title);
  await abstains.sees("Không biểu quyết");
  await abstains.look("co-khong-bieu-quyet");
  await abstains.touch("Không biểu quyết");
  await abstains.sees("Gửi phiếu này?");
  await abstains.sees("Không biểu quyết không được tính là đồng ý.");
  await abstains.look("khong-bieu-quyet");
  await abstains.touch("Gửi phiếu");
  await abstains.sees("Đã nhận phiếu");

  const chair = await hand("chair");
  await chair.openCard(task.title);
  await chair.look("ket-qua-co-khong-bieu-quyet", { whole: true });
  await chair.touch("Gia hạn");
  await chair.touch("Xác nhận");
  await chair.sees("Chọn ngày cuối mới");
  await chair.page.locator("#closes-on").fill(task.later);
  await chair.write("Lý do", "Nhiều thành viên đi công tác.");
  await chair.open();
  await chair.look("chu-tich-gia-han");
  await chair.touch("Xác nhận");
  await chair.sees("Gia hạn từ");
  await chair.look("da-gia-han", { whole: true });

  const office = await hand("office", { idle: true });
  await office.page.goto(`${task.url}${task.path}`);
  await office.touch("Nhập phiếu giấy");
  await office.touch("Xác nhận");
  await office.sees("Chọn bản chụp phiếu");
  await office.page.locator("#member").selectOption({ label: task.onPaper });
  await office.choose("Không đồng ý");
  await office.write("Nội dung trên phiếu", "Trùng quy định đang có hiệu lực.");
  await office.write("Giờ nhận (giờ:phút)", "09:15");
  await office.open("Hồ sơ");
  await bring(office, "scan", "phieu-giay.pdf");
  await office.look("van-phong-nhap-phieu-giay");
  await office.touch("Xác nhận");
  await office.closed();
  await office.sees("Trùng quy định đang có hiệu lực.");
  await office.look("da-nhap-phieu-giay", { whole: true });

  await office.touch("Soạn lần mới với dự thảo mới");
  await office.write("Dự thảo mới thay đổi gì", "Sửa thời hạn tại Điều 2.");
  await office.open("Hồ sơ");
  await bring(office, "dossier-DRAFT", "du-thao-2.pdf");
  await bring(office, "dossier-SUBMISSION_LETTER", "to-trinh-2.pdf");
  await office.look("soan-lan-moi");
  await office.touch("Xác nhận");
  await office.sees("Lần lấy ý kiến thứ 2");
  await office.look("lan-moi");

  // A phone holds the old draft, its text typed, while the Chair replaces it.
  const holds = await hand("holds");
  await holds.openCard(task.title);
  await holds.touch("Không đồng ý");
  await holds.write("Lý do không đồng ý", "Chưa rõ nguồn lực thực hiện.");
  await holds.touch("Tiếp tục");
  await holds.sees("Gửi phiếu này?");

  await chair.page.goto(`${task.url}${task.path}`);
  await chair.touch("Thay bằng lần mới");
  await chair.write("Lý do", "Dự thảo đã sửa Điều 2.");
  await chair.open();
  await chair.look("chu-tich-thay-lan-moi");
  await chair.touch("Xác nhận");
  await chair.sees("Dự thảo đã được thay.");
  await chair.look("da-thay", { whole: true });

  await holds.open();
  await holds.touch("Gửi phiếu");
  await holds.sees("Đề nghị cho ý kiến ở lần lấy ý kiến thứ 2");
  await holds.look("phieu-cua-du-thao-cu");
  await holds.page.goto(`${task.url}${task.path}`);
  await holds.sees("Nội dung đã soạn trên máy này");
  await holds.sees("Chưa rõ nguồn lực thực hiện.");
  await holds.look("noi-dung-duoc-giu");

  const lead = await hand("lead", { idle: true, hat: task.leadHat });
  await lead.openCard(task.title);
  await lead.touch("Xác nhận không lấy ý kiến");
  await lead.write("Xác nhận không lấy ý kiến", "Không có cơ quan liên quan.");
  await lead.open();
  await lead.look("thu-truong-xac-nhan");
  await lead.touch("Xác nhận");
  await lead.closed();
  const checker = await hand("checker", { idle: true });
  await checker.openCard(task.title);
  await checker.touch("Kiểm tra cơ quan liên quan");
  await checker.page.getByText("Không thuộc nhiệm vụ nào đã giao cho Thủ trưởng quyết định").tap();
  await checker.touch("Xác nhận");
  await checker.closed();

  await chair.touch("Mở lần 2");
  await chair.touch("Cho lấy ý kiến bằng phiếu");
  await chair.choose("Việc gấp, không chờ được phiên họp");
  await chair.touch("Xác nhận");
  await chair.closed();
  await chair.sees("Chủ tịch UBND tỉnh cho lấy ý kiến bằng phiếu");
  await chair.touch("Hủy phiếu lấy ý kiến");
  await chair.write("Lý do", "Đưa ra phiên họp.");
  await chair.open();
  await chair.look("chu-tich-huy");
  await chair.touch("Xác nhận");
  await chair.sees("Phiếu lấy ý kiến này đã bị hủy.");

  await office.page.goto(`${task.url}${task.closedPath}`);
  assert.match(await office.saves("Tải bảng kết quả (PDF)"), /^Kết quả .*\d{4}\.pdf$/);
  assert.match(await office.saves("Tải bảng kết quả (DOCX)"), /^Kết quả .*\d{4}\.docx$/);
  await office.look("bang-ket-qua", { whole: true });
});
