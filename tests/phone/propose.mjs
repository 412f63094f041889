// Two proposals of a locality, from the form to the answer, by touching the pages: one on which all
// agencies agree, and one on which an agency does not, so that the Chair decides.
import assert from "node:assert/strict";
import { hand, task, walk } from "./walking.mjs";

const FOCAL = "Sở Nội vụ";
const AGENCY = "Ban Quản lý dự án đầu tư xây dựng tỉnh";
const ISSUES = ["Bổ sung 02 biên chế công chức.", "Sửa chữa trụ sở làm việc."];

/** Into the newest proposal of this name. */
const open = async (phone, title) => {
  await phone.page.goto(`${task.url}/follow?list=proposals`);
  await phone.openCard(title);
};
const confirm = async (phone) => {
  await phone.touch("Xác nhận");
  await phone.closed();
};
const select = (phone, label, choice) =>
  phone.page.getByLabel(label, { exact: true }).selectOption({ label: choice });

/** From the form to the agencies that answer. */
async function gather(locality, focal, title, picture) {
  const look = (phone, name, whole) => (picture ? phone.look(name, { whole }) : Promise.resolve());
  await locality.page.goto(`${task.url}/follow?list=proposals`);
  await locality.link("Kiến nghị mới");
  await locality.touch("Lưu, xem lại trước khi gửi");
  await locality.sees("Ghi tên kiến nghị");
  await look(locality, "kien-nghi-con-thieu", true);
  await locality.write("Tên kiến nghị", title);
  await locality.write("Vấn đề 1", ISSUES[0]);
  await locality.touch("Thêm vấn đề");
  await locality.write("Vấn đề 2", ISSUES[1]);
  await select(locality, "Cơ quan phụ trách nội dung chính", FOCAL);
  await locality.write("Nội dung tờ trình (không bắt buộc)", "Kính gửi Sở Nội vụ.");
  await locality.choose("Không có");
  await look(locality, "soan-kien-nghi", true);
  await locality.touch("Lưu, xem lại trước khi gửi");
  await locality.sees("Các vấn đề (2)");
  await look(locality, "kien-nghi-da-luu", true);
  await locality.touch("Gửi cơ quan đầu mối");
  await locality.choose("Không có");
  await look(locality, "gui-kien-nghi");
  await confirm(locality);
  await locality.sees("Chờ tiếp nhận");

  await focal.goHome();
  await focal.sees("Tiếp nhận kiến nghị");
  await look(focal, "dau-moi-viec-can-lam");
  await open(focal, title);
  await look(focal, "dau-moi-xem-kien-nghi", true);
  await focal.touch("Tiếp nhận");
  await confirm(focal);
  await focal.touch("Giao cơ quan trả lời");
  await focal.touch("Xác nhận");
  await focal.page.locator("dialog .error", { hasText: "Chọn cơ quan" }).first().waitFor();
  await select(focal, "Vấn đề 1", FOCAL);
  await select(focal, "Vấn đề 2", AGENCY);
  await look(focal, "giao-tung-van-de");
  await confirm(focal);
  await focal.sees("Im lặng không phải là đồng ý");
}

async function answer(phone, n, position, label, text, picture) {
  await phone.touch(`Trả lời Vấn đề ${n}`);
  await phone.touch("Xác nhận");
  await phone.sees("Chọn một ý kiến");
  await phone.page.locator("dialog label.choice").filter({ hasText: position }).first().tap();
  await phone.write(label, text);
  await phone.open();
  if (picture) await phone.look(picture);
  await confirm(phone);
  await phone.sees(text);
}

async function conclude(focal, outcome, picture) {
  await focal.touch("Kết luận");
  await focal.choose(outcome);
  await focal.look(picture);
  await confirm(focal);
}

await walk(async () => {
  const locality = await hand("locality", { idle: true });
  const focal = await hand("focal", { idle: true, hat: "Giám đốc Sở Nội vụ" });
  const agency = await hand("agency", { idle: true });

  const agreed = "Kiến nghị về nhân lực và trụ sở";
  await gather(locality, focal, agreed, true);
  await answer(focal, 1, "Đồng ý", "Nội dung trả lời", "Nhất trí bổ sung.");
  await focal.touch("Đôn đốc");
  await confirm(focal);
  await focal.sees("Đã đôn đốc 1 lần");
  await focal.look("dang-lay-y-kien", { whole: true });
  await agency.goHome();
  await agency.sees("Trả lời kiến nghị");
  await agency.look("co-quan-viec-can-lam");
  await open(agency, agreed);
  assert.equal(await agency.count(ISSUES[0]), false, "another agency's issue is not shown");
  await answer(agency, 2, "Đồng ý, có điều kiện", "Điều kiện", "Trong năm 2027.", "tra-loi-van-de");
  await agency.look("da-tra-loi-van-de", { whole: true });
  await open(focal, agreed);
  await conclude(focal, "Thống nhất, trả lời địa phương", "ket-luan-thong-nhat");
  await focal.touch("Trả lời địa phương");
  await focal.write("Nội dung trả lời địa phương", "Các cơ quan thống nhất với kiến nghị.");
  await focal.open();
  await confirm(focal);
  await locality.goHome();
  await locality.sees("Nhận trả lời");
  await open(locality, agreed);
  await locality.sees("Các cơ quan thống nhất với kiến nghị.");
  await locality.look("dia-phuong-doc-tra-loi", { whole: true });
  await locality.touch("Đã nhận trả lời");
  await confirm(locality);
  await locality.sees("Kết thúc");

  const differing = "Kiến nghị về trụ sở và biên chế";
  await gather(locality, focal, differing, false);
  await answer(focal, 1, "Đồng ý", "Nội dung trả lời", "Nhất trí bổ sung.");
  await open(agency, differing);
  await answer(agency, 2, "Không đồng ý", "Lý do không đồng ý", "Chưa có trong kế hoạch vốn.");
  await open(focal, differing);
  await focal.touch("Kết luận");
  await focal.choose("Thống nhất, trả lời địa phương");
  await focal.touch("Xác nhận");
  await focal.sees("Có 1 ý kiến không đồng ý");
  await focal.look("khong-ket-luan-thong-nhat-duoc");
  await focal.choose("Ý kiến khác nhau, báo cáo Chủ tịch");
  await confirm(focal);
  await open(locality, differing);
  await locality.sees("Bảng ý kiến khác nhau");
  await locality.look("dia-phuong-duoc-thong-bao", { whole: true });
  const chair = await hand("chair", { idle: true });
  await chair.sees("Quyết định kiến nghị");
  await open(chair, differing);
  await chair.look("chu-tich-xem-y-kien-khac-nhau", { whole: true });
  await chair.touch("Quyết định");
  await chair.choose("Chấp thuận một phần");
  await select(chair, "Vấn đề 2", "Không chấp thuận");
  await chair.write("Nội dung trả lời địa phương", "Đồng ý vấn đề 1; vấn đề 2 để năm sau.");
  await chair.open();
  await chair.look("chu-tich-quyet-dinh-kien-nghi");
  await confirm(chair);
  await open(locality, differing);
  await locality.sees("Chấp thuận một phần");
  await locality.look("dia-phuong-doc-quyet-dinh", { whole: true });
  await locality.page.goto(`${task.url}/notices`);
  await locality.sees("Kiến nghị đã được trả lời");
  await locality.look("dia-phuong-thong-bao");
  await locality.page.goto(`${task.url}/follow?list=proposals`);
  await locality.sees(agreed);
  await locality.look("theo-doi-kien-nghi");
});
