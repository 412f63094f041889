// What there is to read: programmes with their scoreboard, tasks, standing duties, and a file of a dossier.
import assert from "node:assert/strict";
import { hand, task, walk } from "./walking.mjs";

await walk(async () => {
  const { page, look, follow } = await hand("reader", { idle: true });
  /** The page has what it asked for. */
  const still = () => page.waitForLoadState("networkidle");
  await page.getByRole("link", { name: "Chương trình" }).tap();
  await page.getByText("Chương trình công tác năm 2014").waitFor();
  await still();
  await look("chuong-trinh");
  const card = page.getByRole("link", { name: /Chương trình công tác năm 2014/ });
  for (const figure of ["104", "26", "10", "140"]) {
    assert((await card.innerText()).includes(figure), `${figure} is not on the card`);
  }
  await card.tap();
  await page.getByText("104/140").waitFor();
  await page.getByText("74,29%").first().waitFor();
  await still();
  await look("chuong-trinh-2014", { whole: true });
  await page
    .getByRole("button", { name: /Chưa hoàn thành/ })
    .first()
    .tap();
  await page.getByText("10 đầu việc").first().waitFor();
  await look("chuong-trinh-2014-chua-hoan-thanh");
  await page
    .getByRole("link", { name: /Nội dung số/ })
    .first()
    .tap();
  await page
    .getByText(/Hạn \d\d\/\d\d\/2014/)
    .first()
    .waitFor();
  await still();
  await look("dau-viec");

  await page.goto(`${task.url}/programmes`);
  await page.getByText("Nhiệm vụ", { exact: true }).first().tap();
  await page.getByText("Lịch sử").first().waitFor();
  await look("nhiem-vu");
  await page.locator("main ul.cards a").first().tap();
  await page.getByText("Chủ trì").first().waitFor();
  await still();
  await look("mot-nhiem-vu", { whole: true });
  await page.goBack();
  await page.getByText("Nhiệm vụ thường xuyên").first().tap();
  await page
    .locator("main ul.cards a")
    .filter({ hasText: /Báo cáo|Định kỳ|Trách nhiệm/ })
    .first()
    .waitFor();
  await still();
  await look("nhiem-vu-thuong-xuyen");

  await follow();
  await page.locator("main ul.cards a").first().tap();
  await page.getByRole("heading", { level: 2, name: "Hồ sơ" }).waitFor();
  await still();
  await look("ho-so-co-tep");
  const opened = page.context().waitForEvent("page");
  await page.getByRole("button", { name: /PDF/ }).first().tap();
  const file = await opened;
  await file.waitForURL(/\/files\//);
});
