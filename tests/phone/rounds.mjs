// An agency asks the lead for data and gets it, finds the way from a replaced draft to the new one, and sees
// there what is new beside its earlier answer.
import { chromium } from "playwright-core";
import { openPhone } from "./phone.mjs";

const task = JSON.parse(process.argv[2]);
const say = (words) => process.stdout.write(`${JSON.stringify(words)}\n`);
const browser = await chromium.launch({
  executablePath: task.chromium,
  args: ["--no-sandbox", "--disable-background-networking", "--disable-dev-shm-usage"],
});
let number = 0;
const count = () => (number += 1);
const hand = async (account) => {
  const phone = await openPhone(browser, { ...task, count, say });
  await phone.signIn(account, { idle: true });
  return phone;
};
const at = (phone, id) => phone.page.goto(`${task.url}/consultations/${encodeURIComponent(id)}`);

try {
  const agency = await hand(task.agency);
  await at(agency, task.data);
  await agency.page.getByRole("button", { name: "Thêm thao tác" }).tap();
  await agency.page.getByRole("button", { name: "Yêu cầu số liệu, tài liệu" }).tap();
  await agency.write("Cần số liệu, tài liệu gì", "Số hồ sơ quá hạn của năm 2025.");
  await agency.open();
  await agency.look("hoi-so-lieu");
  await agency.touch("Xác nhận");
  await agency.closed();
  await agency.sees("Chờ trả lời");

  const lead = await hand(task.owner);
  await lead.hat(task.ownerHat);
  await at(lead, task.data);
  await lead.sees("Số hồ sơ quá hạn của năm 2025.");
  await lead.touch("Trả lời");
  await lead.write("Nội dung trả lời", "412 hồ sơ.");
  await lead.open();
  await lead.look("tra-loi-so-lieu");
  await lead.touch("Xác nhận");
  await lead.closed();
  await lead.sees("412 hồ sơ.");
  await lead.look("so-lieu", { whole: true });

  await at(agency, task.old);
  await agency.sees("Dự thảo này đã được thay bằng dự thảo mới.");
  await agency.look("du-thao-cu");
  await agency.link("Đến dự thảo mới");
  await agency.sees("Lần 2");
  await agency.sees("Sửa thời hạn tại Điều 2.");
  await agency.sees("Ý kiến lần trước");
  await agency.look("lan-hai", { whole: true });
} finally {
  await browser.close();
}
