// What the owner of a consultation does besides asking: an officer's draft that its head signs, more time, an early
// end, the table as a file, another one after its model, a new draft of that one, and calling it off.
import assert from "node:assert/strict";
import { hand, task, walk } from "./walking.mjs";

const at = async ({ page }, id, search = "") => {
  await page.goto(`${task.url}/consultations/${encodeURIComponent(id)}${search}`);
  await page.getByRole("heading", { level: 2, name: "Hồ sơ" }).waitFor();
};
/** An act of the menu in the header. */
const rare = async ({ page }, act) => {
  await page.getByRole("button", { name: "Thêm thao tác" }).tap();
  await page.getByRole("button", { name: act }).tap();
};
/** The form's last page, and the page of what was sent. */
const send = async (phone) => {
  await phone.touch("Tiếp tục");
  await phone.sees("Kiểm tra trước khi gửi");
  await phone.look("kiem-tra-theo-mau", { whole: true });
  await phone.touch("Gửi lấy ý kiến");
  await phone.sees("Từng cơ quan (1)");
};

await walk(async () => {
  const officer = await hand("officer", { idle: true });
  await at(officer, task.matter);
  await officer.touch("Đồng ý, có ý kiến");
  await officer.write("Nội dung đề nghị sửa đổi, bổ sung", "Điều 2: ghi rõ thời hạn.");
  await officer.touch("Tiếp tục");
  await officer.open();
  await officer.look("luu-nhap");
  await officer.touch("Lưu nháp cho Thủ trưởng");
  await officer.sees("Đã lưu nháp cho Thủ trưởng.");
  await officer.look("da-luu-nhap", { whole: true });

  const owner = await hand("owner", { idle: true, hat: task.ownerHat });
  await at(owner, task.matter);
  await rare(owner, "Gia hạn");
  await owner.page.getByLabel("Hạn mới").fill("2026-12-08");
  await owner.look("gia-han");
  await owner.touch("Xác nhận");
  await owner.closed();
  await owner.sees("hết ngày 08/12");

  const head = await hand("head", { idle: true, hat: task.headHat });
  await at(head, task.matter);
  await head.sees(/đã soạn nháp/);
  await head.look("nhap-cua-chuyen-vien", { whole: true });
  await head.touch("Xem lại và gửi");
  await head.page.getByText("Tiếp tục", { exact: true }).waitFor();
  const said = head.page.getByRole("textbox", { name: "Nội dung đề nghị sửa đổi, bổ sung" });
  assert.equal(await said.inputValue(), "Điều 2: ghi rõ thời hạn.");
  await head.touch("Tiếp tục");
  await head.open();
  await head.touch("Gửi trả lời");
  await head.sees("Đã nhận trả lời");

  await at(owner, task.matter);
  await rare(owner, "Đóng sớm");
  await owner.look("dong-som");
  await owner.touch("Xác nhận");
  await owner.closed();
  await owner.sees("Tiếp thu, giải trình");
  await owner.link("Bảng tiếp thu, giải trình");
  assert.match(await owner.saves("Tải bảng DOCX"), /\.docx$/);
  await owner.look("tai-bang");

  // After its model: whom it asked and its points are there already.
  await at(owner, task.matter);
  await owner.link("Lấy ý kiến khác theo mẫu này");
  await owner.page.getByRole("textbox", { name: "Tên dự thảo, nội dung" }).waitFor();
  await owner.sees("Đã chọn 1 cơ quan");
  await owner.write("Tên dự thảo, nội dung", "Dự thảo theo mẫu");
  await owner.document(1, "Dự thảo", "Dự thảo Quyết định", "Điều 1. Phê duyệt.");
  await owner.open("Hồ sơ");
  await owner.look("theo-mau", { whole: true });
  await send(owner);

  await rare(owner, "Lấy ý kiến dự thảo mới");
  await owner.page.getByRole("textbox", { name: "Điểm mới của dự thảo" }).fill("Sửa Điều 1.");
  await owner.document(1, "Dự thảo", "Dự thảo Quyết định", "Điều 1. Phê duyệt có điều kiện.");
  await owner.open("Hồ sơ");
  await owner.look("du-thao-moi", { whole: true });
  await send(owner);
  await owner.sees("Lần 2");

  await rare(owner, "Hủy lấy ý kiến");
  await owner.write("Lý do hủy", "Rút dự thảo.");
  await owner.open();
  await owner.look("huy-lay-y-kien");
  await owner.touch("Xác nhận");
  await owner.closed();
  await owner.sees("Đã hủy");
  await owner.look("da-huy-lay-y-kien");
});
