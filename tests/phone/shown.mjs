// A page acts only as whom it shows (X17): tabs of one browser in which another person, or another mandate, comes
// in meanwhile. What is kept after it is read by the Rust side; here it is what the page says, and what went over
// the wire. The browser keeps pages in memory as it does for everybody, and its tabs tell each other nothing, but
// where they shall: what the server refuses must hold without that.
import assert from "node:assert/strict";
import { settled } from "./phone.mjs";
import { hand, passUntil, task, walk } from "./walking.mjs";

const [first, second] = ["first", "second"].map((role) => task.walkers[role]);
const ballot = task.ballot && `${task.url}/ballots/${encodeURIComponent(task.ballot)}`;
const REASON = "Lý do riêng của người đến sau.";
const SWITCHED = /Trình duyệt này đã chuyển sang/;

const text = (page) => page.evaluate(() => document.body.innerText);

/** Whoever sits at the browser now says so here: the words that the page must not hold are `first`'s. */
async function showsNothingOf(page, words = [task.firstTitle, REASON]) {
  const shown = await text(page);
  for (const said of words) assert(!shown.includes(said), `the page still says "${said}":\n${shown}`);
}

/** The codes that came over the wire to a page from now on. */
function codes(page) {
  const found = [];
  const note = async (response) => {
    if (!/\/(graphql|files)(\?|$)/.test(response.url())) return;
    const body = await response.json();
    const said = [...(body.errors ?? []).map((error) => error.extensions?.code), body.error?.code];
    for (const payload of Object.values(body.data ?? {})) {
      said.push(...(payload?.userErrors ?? []).map((error) => error.code));
    }
    found.push(...said.filter(Boolean));
  };
  page.on("response", (response) => void note(response).catch(() => undefined));
  return found;
}

async function signsIn(page, { login, password }) {
  await page.getByRole("textbox", { name: "Tài khoản" }).fill(login);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).tap();
  await page.getByRole("heading", { level: 1, name: "Việc cần làm" }).waitFor();
}

async function signsOut(page) {
  await page.goto(`${task.url}/account`);
  await page.getByRole("button", { name: "Đăng xuất", exact: true }).tap();
  await page.getByRole("textbox", { name: "Tài khoản" }).waitFor();
}

/** Another tab of the same browser, in which the first person leaves and the second comes. */
async function changesHands(phone) {
  const tab = await phone.page.context().newPage();
  await tab.goto(task.url);
  await tab.getByRole("heading", { level: 1, name: "Việc cần làm" }).waitFor();
  await signsOut(tab);
  await signsIn(tab, second);
  return tab;
}

/** Waits until either of these words is there; says which pages would have been right. */
async function until(page, right, wrong) {
  await page.getByText(right).or(page.getByText(wrong)).first().waitFor({ timeout: 25_000 });
  assert(await page.getByText(right).first().isVisible(), `wrong: the page says\n${await text(page)}`);
}

/** Tabs that tell each other nothing. */
const deaf = (phone) => phone.page.context().addInitScript(() => delete globalThis.BroadcastChannel);

/** And are told nothing by the server but what they ask for, so that the page stands as it stood. */
const unfollowed = async (phone) => {
  await deaf(phone);
  await phone.page.context().addInitScript(() => {
    globalThis.WebSocket = class {
      close() {}
    };
  });
};

const scenes = {
  /** The act that was begun before another person came. */
  async tabs() {
    const phone = await hand("first", { before: unfollowed });
    const { page } = phone;
    const heard = codes(page);
    await page.goto(ballot);
    await phone.touch("Đồng ý");
    await page.getByRole("dialog").waitFor();
    await changesHands(phone);
    await phone.touch("Gửi phiếu");
    await until(page, SWITCHED, "Đã nhận phiếu");
    assert(heard.includes("MANDATE_MISMATCH"), `on the wire: ${heard}`);
    await page.getByText(task.secondTitle).waitFor();
    await showsNothingOf(page);
    await phone.look("da-chuyen");
    await phone.touch("Mở trang của tài khoản này");
    await page.getByRole("heading", { level: 1, name: "Việc cần làm" }).waitFor();
  },

  /** The line on which the page follows the ballot. */
  async line() {
    const phone = await hand("first", { before: deaf });
    const { page } = phone;
    const heard = codes(page);
    await page.goto(ballot);
    await page.getByRole("button", { name: "Đồng ý", exact: true }).waitFor();
    const tab = await changesHands(phone);
    await tab.goto(ballot);
    await tab.getByRole("button", { name: "Không đồng ý" }).tap();
    await tab.getByRole("textbox", { name: "Lý do không đồng ý" }).fill(REASON);
    await tab.getByRole("button", { name: "Tiếp tục", exact: true }).tap();
    const group = tab.getByRole("group", { name: "Nội dung này có bí mật nhà nước không?" }).last();
    await group.locator("label").filter({ hasText: "Không có" }).tap();
    await tab.waitForFunction(settled);
    await tab.getByRole("button", { name: "Gửi phiếu", exact: true }).tap();
    await tab.getByText("Đã nhận phiếu").first().waitFor();
    // The line has ended with its session; whoever comes back on it must not be the second.
    await until(page, SWITCHED, REASON);
    assert(heard.includes("MANDATE_MISMATCH"), `on the wire: ${heard}`);
    await showsNothingOf(page);
  },

  /** A page that the browser keeps behind another. */
  async back() {
    const phone = await hand("first");
    const { page } = phone;
    const heard = codes(page);
    await page.addInitScript(() => {
      addEventListener("pageshow", (event) => {
        globalThis.cameBack = event.persisted;
      });
    });
    await page.goto(ballot);
    await page.getByRole("button", { name: "Đồng ý", exact: true }).waitFor();
    await signsOut(page);
    await signsIn(page, second);
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => globalThis.cameBack !== undefined && location.pathname !== "/");
    const persisted = await page.evaluate(() => globalThis.cameBack);
    process.stdout.write(`${JSON.stringify({ persisted })}\n`);
    const agree = page.getByRole("button", { name: "Đồng ý", exact: true });
    await agree.or(page.getByText(SWITCHED)).first().waitFor();
    const live = await agree.isVisible();
    if (live && (await text(page)).includes(task.firstTitle)) {
      // What the second would do by it is for the database to say.
      await phone.touch("Đồng ý");
      await phone.touch("Gửi phiếu");
      await page.getByText("Đã nhận phiếu").first().waitFor();
    }
    await showsNothingOf(page);
    if (persisted) assert(heard.includes("MANDATE_MISMATCH"), `on the wire: ${heard}`);
  },

  /** Two hats of one person, each in a tab; the token of the first has run out. */
  async hats() {
    const phone = await hand("first", { before: deaf, hat: task.firstTitle });
    const { page } = phone;
    await page.goto(ballot);
    await phone.touch("Đồng ý");
    await page.getByRole("dialog").waitFor();
    const tab = await page.context().newPage();
    await tab.goto(task.url);
    await tab.getByRole("button", { name: new RegExp(task.secondTitle) }).tap();
    await tab.getByRole("button", { name: new RegExp(task.secondTitle), pressed: true }).waitFor();
    await passUntil(task.later);
    await phone.touch("Gửi phiếu");
    await until(page, "Đã nhận phiếu", "Phiếu chưa được gửi");
    assert((await text(page)).includes(`Với tư cách ${task.firstTitle}`), await text(page));
    // Each stays what it was, loaded again too.
    await page.reload();
    await page.getByText(`Với tư cách ${task.firstTitle}`).first().waitFor();
    await tab.goto(`${task.url}/account`);
    await tab.getByText(`Với tư cách ${task.secondTitle}`).first().waitFor();
  },

  /** A file chosen on the first person's page. */
  async upload() {
    const phone = await hand("first", { idle: true, before: deaf });
    const { page } = phone;
    const heard = codes(page);
    await page.goto(`${task.url}/consultations/new`);
    await page.locator("label").filter({ hasText: "Không có" }).first().tap();
    await page.locator("input[type=file]").first().waitFor({ state: "attached" });
    await changesHands(phone);
    const file = { name: "To trinh.pdf", mimeType: "application/pdf", buffer: Buffer.from(task.file, "base64") };
    const name = page.getByText(file.name);
    await page.locator("input[type=file]").first().setInputFiles(file);
    await until(page, SWITCHED, name.and(page.locator("li:not(:has(progress))")));
    assert(heard.includes("MANDATE_MISMATCH"), `on the wire: ${heard}`);
    await showsNothingOf(page);
  },

  /** Tabs tell each other who leaves and who comes. */
  async told() {
    const phone = await hand("first");
    const { page } = phone;
    await page.goto(ballot);
    await page.getByRole("button", { name: "Đồng ý", exact: true }).waitFor();
    const tab = await page.context().newPage();
    await signsOut(tab);
    await page.getByText("Đã đăng xuất ở một thẻ khác").waitFor();
    await showsNothingOf(page);
    await phone.look("da-dang-xuat");
    await signsIn(tab, second);
    await page.getByText(SWITCHED).waitFor();
    await showsNothingOf(page);
  },
};

await walk(scenes[task.scene], { keepsPages: true });
