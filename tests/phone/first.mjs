// A first ballot in a province of one's own: the lead asks for it on the page, the Office checks the related agencies, the
// Chair orders, the Office opens, a member finds it.
import assert from "node:assert/strict";
import { paper } from "./paper.mjs";
import { hand, task, walk } from "./walking.mjs";

const TITLE = "Phê duyệt dự toán";
const bring = async ({ page }, field, name) => {
  await page.locator(`#${field}`).setInputFiles(paper(name, `${name} ${task.theme}`));
  await page.getByText(name).first().waitFor();
  await page.locator("main progress").waitFor({ state: "detached" });
};

await walk(async () => {
  const lead = await hand("lead", { idle: true });
  await lead.follow();
  await lead.look("theo-doi-tinh-moi", { wide: true });
  await lead.link("Soạn đề nghị lấy ý kiến bằng phiếu");
  await lead.touch("Gửi đề nghị");
  await lead.sees("Ghi tên nội dung");
  await lead.look("de-nghi-con-thieu", { whole: true, wide: true });
  await lead.write("Tên nội dung", TITLE);
  await lead.write("Xác nhận không lấy ý kiến", "Không có cơ quan liên quan.");
  // What was typed outlives the page; the files and the answer to the question come after it.
  await lead.page.reload();
  const title = lead.page.getByRole("textbox", { name: "Tên nội dung" });
  await title.waitFor();
  assert.equal(await title.inputValue(), TITLE);
  await lead.open("Hồ sơ");
  await bring(lead, "dossier-DRAFT", "du-thao.pdf");
  await bring(lead, "dossier-SUBMISSION_LETTER", "to-trinh.pdf");
  await lead.look("soan-de-nghi-phieu", { whole: true, wide: true });
  await lead.touch("Gửi đề nghị");
  await lead.sees("Văn phòng chưa kiểm tra danh sách.");
  await lead.look("da-gui-de-nghi", { whole: true, wide: true });

  const office = await hand("office", { idle: true });
  await office.openCard(TITLE);
  await office.sees("Không có cơ quan liên quan.");
  await office.touch("Kiểm tra cơ quan liên quan");
  await office.touch("Xác nhận");
  await office.sees("Xác nhận nguồn của nội dung");
  await office.page.getByText("Không thuộc nhiệm vụ nào đã giao cho Thủ trưởng quyết định").tap();
  await office.look("van-phong-kiem-tra", { wide: true });
  await office.touch("Xác nhận");
  await office.closed();
  await office.look("da-kiem-tra", { wide: true });

  const chair = await hand("chair", { idle: true });
  await chair.openCard(TITLE);
  await chair.look("chu-tich-xem-de-nghi", { whole: true, wide: true });
  await chair.page.locator("section.tray button.main, section.tray button").first().tap();
  await chair.choose("Việc gấp, không chờ được phiên họp");
  await chair.touch("Xác nhận");
  await chair.closed();

  await office.goHome();
  await office.openCard(TITLE);
  await office.touch("Mở phiếu");
  await office.choose("Không có");
  await office.touch("Xác nhận");
  await office.closed();

  const member = await hand("member", { idle: true });
  await member.openCard(TITLE);
  await member.sees("Xác nhận không lấy ý kiến");
  await member.look("thanh-vien-xem-phieu-dau", { whole: true, wide: true });
  assert.equal(await member.count("Đồng ý"), true);
});
