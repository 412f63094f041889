// What pages say and offer is true: a refusal is told as one, a consequence stands beside its button, a link moves,
// a made document is saved by one tap, a part of the program that does not come is spoken of.
import assert from "node:assert/strict";
import { hand, open, task, walk } from "./walking.mjs";

/** Whether something lies wholly on the screen, and nothing over it. */
const onScreen = (locator) =>
  locator.evaluate((element) => {
    const { top, bottom, left, width } = element.getBoundingClientRect();
    const seen = (y) => element.contains(document.elementFromPoint(left + width / 2, y));
    return top >= 0 && bottom <= innerHeight && seen(top + 2) && seen(bottom - 2);
  });

await walk(async () => {
  const chair = await hand("chair");
  await chair.page.goto(`${task.url}${task.draftPath}`);
  await chair.touch("Cho lấy ý kiến bằng phiếu");
  const consequence = chair.page.locator("dialog .consequence");
  assert(await onScreen(consequence), "the consequence of the order is not on the screen");
  assert(await onScreen(chair.page.getByRole("button", { name: "Xác nhận" })));
  await chair.look("cho-lay-y-kien");

  const member = await hand("member");
  await member.follow();
  await member.page.waitForLoadState("networkidle");
  assert.equal(await member.page.locator(".segments").count(), 0, "a member is offered lists that are refused");
  await member.page.goto(`${task.url}/participations`);
  await member.sees("Không mở được trang này.");
  await member.look("khong-danh-cho-thanh-vien");

  await member.page.goto(`${task.url}${task.openPath}`);
  await member.page.setViewportSize({ width: 740, height: 360 });
  await member.page.getByText("Đến phần cho ý kiến").tap();
  const agree = member.page.locator("#answer button").first();
  await agree.waitFor();
  assert(await onScreen(agree), "the link leads nowhere");
  await member.page.setViewportSize({ width: 360, height: 740 });

  const office = await hand("office", { idle: true });
  await office.page.goto(`${task.url}${task.closedPath}`);
  assert.match(await office.saves("Tải bảng kết quả (PDF)"), /\.pdf$/);

  // On a first visit no service worker has kept anything.
  const late = await open("late");
  await late.page.route(/SignInPage.*\.js$/, (route) => route.abort());
  await late.page.goto(task.url);
  await late.sees("Trang này chưa tải được.");
  await late.page.unroute(/SignInPage.*\.js$/);
  await late.page.getByRole("button", { name: "Tải lại trang" }).tap();
  await late.page.getByRole("textbox", { name: "Tài khoản" }).waitFor();
});
