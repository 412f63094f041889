// What ends or turns a matter: a ballot on which all have voted, an amendment dealt with, a proposal passed on, drafted,
// given to another agency and completed, a task left to its head, parameters set and taken from a preset.
import { hand, task, walk } from "./walking.mjs";

const at = async ({ page }, path) => {
  await page.goto(`${task.url}/${path}`);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.waitForLoadState("networkidle");
};
const of = (kind, id) => `${kind}/${encodeURIComponent(id)}`;
const confirm = async (phone) => {
  await phone.touch("Xác nhận");
  await phone.closed();
};

await walk(async () => {
  const office = await hand("office", { idle: true });
  await at(office, of("ballots", task.ballot));
  await office.touch("Đóng phiếu");
  await office.look("dong-phieu");
  await confirm(office);
  await office.look("da-dong-phieu", { whole: true });

  const lead = await hand("lead", { idle: true });
  await lead.hat(task.leadHat);
  await at(lead, of("ballots", task.ballot));
  await lead.choose("Tiếp thu");
  await lead.write("Nội dung tiếp thu hoặc giải trình", "Đã bổ sung thời hạn tại Điều 2.");
  await lead.open();
  await lead.look("xu-ly-y-kien", { whole: true });
  await lead.touch("Lưu xử lý");
  await lead.sees("đã xử lý hết");
  await lead.look("da-xu-ly-y-kien", { whole: true });

  await at(lead, of("proposals", task.sent));
  await lead.touch("Chuyển cơ quan khác");
  await lead.page.getByLabel("Cơ quan", { exact: true }).selectOption({ label: "Sở Tài chính" });
  await lead.write("Lý do", "Nội dung chính là kinh phí.");
  await lead.open();
  await lead.look("chuyen-dau-moi");
  await confirm(lead);
  await lead.sees("Sở Tài chính");

  await at(lead, of("proposals", task.gathering));
  await lead.page.getByRole("button", { name: /^Giao cơ quan khác/ }).nth(1).tap();
  await lead.page.getByLabel("Cơ quan", { exact: true }).selectOption({ label: "Sở Xây dựng" });
  await lead.write("Lý do", "Trụ sở thuộc quản lý của Sở Xây dựng.");
  await lead.open();
  await lead.look("giao-co-quan-khac");
  await confirm(lead);
  await lead.sees("Sở Xây dựng");

  const officer = await hand("officer", { idle: true });
  await at(officer, of("proposals", task.gathering));
  await officer.page.getByRole("button", { name: /^Soạn trả lời/ }).first().tap();
  await officer.page.locator("dialog label.choice").filter({ hasText: "Đồng ý" }).first().tap();
  await officer.page.locator("#answer-text").fill("Nhất trí bổ sung biên chế.");
  await officer.open();
  await officer.look("soan-tra-loi-van-de");
  await confirm(officer);
  await officer.sees("Nhất trí bổ sung biên chế.");

  await at(office, of("proposals", task.completing));
  await office.touch("Trình Chủ tịch");
  if (await office.page.locator("#override-reason").count()) {
    await office.page.locator("#override-reason").fill("Đã quá hạn hai lần đôn đốc.");
    await office.open();
  }
  await office.look("trinh-chu-tich");
  await confirm(office);
  await office.look("da-trinh-chu-tich");

  const chair = await hand("chair", { idle: true });
  await at(chair, of("tasks", task.task));
  await chair.touch("Giao thủ trưởng quyết định");
  await chair.write("Văn bản giao", "Thông báo số 90/TB-UBND");
  await chair.open();
  await chair.look("giao-thu-truong");
  await chair.touch("Giao thủ trưởng quyết định");
  await chair.closed();
  await chair.sees("Thông báo số 90/TB-UBND");
  await chair.look("da-giao-thu-truong");
  await chair.touch("Thu lại");
  await chair.touch("Thu lại");
  await chair.closed();

  await at(office, "manage/parameters/consult-minDays");
  await office.touch("Sửa giá trị");
  await office.page.locator("#parameter-value").fill("4");
  await office.page.getByLabel("Có hiệu lực từ").fill("2026-12-01");
  await office.write("Căn cứ pháp lý", "Quyết định số 30/QĐ-UBND ngày 20/11/2026");
  await office.look("dat-tham-so");
  await office.touch("Sửa giá trị");
  await office.closed();
  await office.look("da-dat-tham-so", { whole: true });
  await at(office, "manage/parameters");
  await office.touch("Dùng bộ tham số có sẵn");
  await office.choose("Quảng Ngãi");
  await office.page.getByLabel("Có hiệu lực từ").fill("2027-01-01");
  await office.write("Căn cứ pháp lý", "Quyết định số 31/QĐ-UBND ngày 21/11/2026");
  await office.look("dung-bo-tham-so");
  await office.touch("Áp dụng bộ này");
  await office.closed();
  await office.look("da-dung-bo-tham-so");
});
