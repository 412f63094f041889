// What a page says of drafts, of what was sent, of the network and of the session is true: a scene for each.
import assert from "node:assert/strict";
import { hand, open, task, walk } from "./walking.mjs";

const ballot = task.ballot && `${task.url}/ballots/${encodeURIComponent(task.ballot)}`;
const consultation = task.consultation && `${task.url}/consultations/${encodeURIComponent(task.consultation)}`;
const REASON = "Chưa rõ nguồn vốn thực hiện.";
const GRAPHQL = "**/graphql";

/** Everything that is kept on the device. */
const onDevice = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const asked = indexedDB.open("dongthuan");
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const all = asked.result.transaction("drafts").objectStore("drafts").getAll();
          all.onsuccess = () => resolve(all.result.map(({ name, value }) => `${name} ${value}`));
        };
      }),
  );

const scenes = {
  /** What was typed outlives the tab, until it is sent or its account signs out. */
  async drafts() {
    const phone = await hand("first");
    const context = phone.page.context();
    const tab = await context.newPage();
    await tab.goto(ballot);
    await tab.getByRole("button", { name: "Không đồng ý" }).tap();
    await tab.getByRole("textbox", { name: "Lý do không đồng ý" }).fill(REASON);
    await tab.getByText("Nháp được giữ trên máy này").waitFor();
    await tab.close();
    const later = phone.page;
    await later.goto(ballot);
    await later.getByRole("button", { name: "Không đồng ý" }).tap();
    const field = later.getByRole("textbox", { name: "Lý do không đồng ý" });
    await field.waitFor();
    assert.equal(await field.inputValue(), REASON);
    assert((await onDevice(later)).some((row) => row.includes(REASON)));
    await later.goto(`${task.url}/account`);
    await later.getByRole("button", { name: "Đăng xuất", exact: true }).tap();
    await later.getByRole("textbox", { name: "Tài khoản" }).waitFor();
    assert.deepEqual(await onDevice(later), []);
  },

  /** A form of the Office: closed by mistake, or with the tab, what was written in it comes back. */
  async forms() {
    const phone = await hand("first", { idle: true });
    const ask = async (page) => {
      await page.goto(consultation);
      await page.getByRole("button", { name: "Thêm thao tác" }).tap();
      await page.getByRole("button", { name: "Yêu cầu số liệu, tài liệu" }).tap();
      return page.getByRole("textbox", { name: "Cần số liệu, tài liệu gì" });
    };
    const tab = await phone.page.context().newPage();
    await (await ask(tab)).fill(REASON);
    await tab.close();
    const later = phone.page;
    assert.equal(await (await ask(later)).inputValue(), REASON);
    await phone.open();
    await phone.touch("Xác nhận");
    await phone.closed();
    assert.deepEqual((await onDevice(later)).filter((row) => row.includes(REASON)), []);
  },

  /** The answer to a vote is lost: that it may have been sent is said until it is known. */
  async unknown() {
    const phone = await hand("first");
    const { page } = phone;
    await page.goto(ballot);
    await phone.sees(/đến lúc này, lúc 09:15|Thông qua khi có từ/);
    await phone.touch("Đồng ý");
    await page.route(GRAPHQL, async (route) => {
      // The server has it, and nobody is told so.
      await route.fetch().catch(() => undefined);
      await route.abort();
    });
    await phone.touch("Gửi phiếu");
    await phone.sees("Chưa biết phiếu đã được nhận hay chưa.");
    await phone.touch("Quay lại");
    await page.locator("dialog[open]").waitFor({ state: "detached" });
    await phone.sees("Chưa biết phiếu đã được nhận hay chưa.");
    assert.equal(await page.getByRole("button", { name: "Không đồng ý" }).count(), 0);
    // Loaded again it is as unknown as before.
    await page.unroute(GRAPHQL);
    await phone.sees("Đã nhận phiếu");
    await phone.look("da-nhan");
  },

  /** A page without an answer comes by itself once the server is back. */
  async recovers() {
    const phone = await open("first");
    const { page } = phone;
    await page.route(GRAPHQL, (route) => route.abort());
    await page.goto(task.url);
    await phone.sees("Chưa kết nối được máy chủ.");
    await page.unroute(GRAPHQL);
    await page.getByRole("textbox", { name: "Tài khoản" }).waitFor();
    await phone.signIn(task.walkers.first);
    await page.route(GRAPHQL, (route) => route.abort());
    await page.getByRole("link", { name: "Theo dõi", exact: true }).tap();
    await phone.sees("Chưa kết nối được máy chủ.");
    await page.unroute(GRAPHQL);
    await page.getByText("Chưa kết nối được máy chủ.").first().waitFor({ state: "detached" });
  },

  /** A link of a matter that another hat of the same person may see. */
  async hat() {
    const phone = await hand("first", { hat: task.memberTitle, idle: true });
    await phone.page.goto(consultation);
    await phone.sees("Không mở được trang này.");
    await phone.look("tu-cach-khac");
    await phone.touch(`Chuyển sang ${task.headTitle}`);
    await phone.page.getByRole("heading", { level: 2, name: "Hồ sơ" }).waitFor();
    await phone.sees(`Với tư cách ${task.headTitle}`);
  },

  /** The language chosen before signing in, the reason why a session is over, the focus. */
  async session() {
    const phone = await open("first");
    const { page } = phone;
    await page.goto(task.url);
    await page.getByRole("button", { name: "English" }).tap();
    await page.getByRole("textbox", { name: "Account" }).fill(task.walkers.first.login);
    await page.getByLabel("Password", { exact: true }).fill(task.walkers.first.password);
    await page.getByRole("button", { name: "Sign in", exact: true }).tap();
    const card = page.getByRole("link", { name: new RegExp(task.title) }).first();
    await card.waitFor();
    await card.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: "Dossier" }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    const other = await open("other");
    await other.page.goto(task.url);
    await other.page.getByRole("textbox", { name: "Tài khoản" }).fill(task.walkers.first.login);
    await other.page.getByLabel("Mật khẩu", { exact: true }).fill(task.walkers.first.password);
    await other.page.getByRole("button", { name: "Đăng nhập", exact: true }).tap();
    await other.page.getByRole("heading", { level: 1, name: "To do" }).waitFor();
    await other.page.goto(`${task.url}/account`);
    await other.page.getByRole("button", { name: "Sign out on all devices", exact: true }).tap();
    await other.touch("Confirm");
    await other.page.getByRole("textbox", { name: "Account" }).waitFor();
    await page.goto(task.url);
    await phone.sees("The session on this device is over");
  },
};

await walk(scenes[task.scene]);
