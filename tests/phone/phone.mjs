// A phone: a page at 360×740 that is touched, looked at, and checked at every look.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const SIZE = { width: 360, height: 740 };
/** A desk in an office. */
const WIDE = { width: 1366, height: 768 };
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

/**
 * Whether a sheet, or the page before something is sent, if there is one, has been there long enough:
 * it ignores the first moment, so that a double tap does not vote.
 */
export const settled = () => {
  const find = (selector) => document.querySelector(selector);
  const guarded = find("dialog[open]") ?? find("main .consequence");
  if (!guarded) return true;
  guarded.seenAt ??= performance.now();
  return performance.now() - guarded.seenAt > 400;
};

/** Notes the moment at which "Việc cần làm" shows its list, that nothing waits, or what an administrator keeps. */
const noteDrawing = () => {
  const look = new MutationObserver(() => {
    if (!document.querySelector("main ul.cards, main .empty, main ul.rows")) return;
    globalThis.drawnAt = performance.now();
    look.disconnect();
  });
  look.observe(document, { childList: true, subtree: true });
};

/** The scripts that the page had asked for by then; what it fetches afterwards is for later. */
const scriptsUntilDrawn = () =>
  performance
    .getEntriesByType("resource")
    .filter((entry) => entry.name.endsWith(".js") && entry.startTime <= globalThis.drawnAt)
    .map((entry) => entry.name);

export async function openPhone(browser, { url, theme, pictures, count, done, say }) {
  const context = await browser.newContext({
    viewport: SIZE,
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    colorScheme: theme,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    // The browser itself reports an answer of 401; the page renews its session and goes on.
    // The same of a file that was refused, which the page says beside it.
    const refused = message.text().includes("400") && message.location().url.includes("/files?");
    // And of what another person's page asked for (X17).
    const switched = message.text().includes("409");
    // And of a network that a walk has broken.
    const broken = message.text().includes("net::ERR_") && message.location().url.endsWith("/graphql");
    const renewed = message.text().includes("401") && message.location().url.endsWith("/graphql");
    if (["error", "warning"].includes(message.type()) && !renewed && !refused && !switched && !broken) complaints.push(message.text());
  });
  await page.addInitScript(noteDrawing);
  const note = async (response) => {
    if (!response.url().endsWith("/graphql")) return;
    const { data } = await response.json();
    for (const [verb, said] of Object.entries(data ?? {})) {
      if (said?.userErrors?.length === 0) done(verb);
    }
  };
  page.on("response", (response) => void note(response).catch(() => undefined));
  const scripts = new Map();
  const fetched = async (response) => {
    if (response.request().resourceType() === "script" && response.ok()) {
      scripts.set(response.url(), gzipSync(await response.body(), { level: 9 }).length);
    }
  };
  page.on("response", (response) => void fetched(response).catch(() => undefined));
  let firstScreen = Number.NaN;

  /** Takes a picture and checks what every page must be. */
  const look = async (name, { whole = false, wide = false } = {}) => {
    const path = join(pictures, `${String(count()).padStart(2, "0")}-${name}.png`);
    await page.screenshot({ path });
    if (whole) await page.screenshot({ path: path.replace(".png", "-dai.png"), fullPage: true });
    if (wide) {
      await page.setViewportSize(WIDE);
      await page.screenshot({ path: path.replace(".png", "-rong.png") });
      const spread = await page.evaluate(() => document.documentElement.scrollWidth);
      assert(spread <= WIDE.width, `${name}: the page is ${spread} wide on a desk`);
      await page.setViewportSize(SIZE);
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert(width <= SIZE.width, `${name}: the page is ${width} wide`);
    // Evaluated from outside, so the page's own policy for scripts stays in force.
    await page.evaluate(`${axe}; undefined`);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    const found = violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map((node) => `${node.target.join(" ")}: ${node.failureSummary}`),
    }));
    assert.deepEqual(found, [], `${name}: ${JSON.stringify(found, null, 1)}`);
    assert.deepEqual(complaints, [], `${name}: the console`);
    say({ looked: name });
  };

  const sees = async (words) => {
    await page.getByText(words).first().waitFor();
  };
  const button = (name) => page.getByRole("button", { name, exact: true });
  const home = () => page.getByRole("heading", { level: 1, name: "Việc cần làm" }).waitFor();

  return {
    look,
    page,
    /** What was in the hand when the walk stopped. */
    picture: (name) => page.screenshot({ path: join(pictures, name) }),
    sees,
    firstScreen: () => firstScreen,

    /** Waits for the first card, unless nothing waits for this person yet. */
    signIn: async ({ login, password }, { idle = false } = {}) => {
      await page.goto(url);
      await page.getByRole("textbox", { name: "Tài khoản" }).fill(login);
      await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
      if (login === "trungtam.tthc") await look("dang-nhap");
      await button("Đăng nhập").tap();
      await home();
      await page.waitForFunction(() => globalThis.drawnAt !== undefined);
      const asked = await page.evaluate(scriptsUntilDrawn);
      firstScreen = asked.reduce((sum, name) => sum + (scripts.get(name) ?? 0), 0);
      assert(asked.length > 0 && firstScreen > 0, "no script was seen");
      say({ firstScreen, scripts: asked.length });
      if (!idle)
        await page
          .getByText(/Đề án|Lấy ý kiến|không có việc|Không có việc/)
          .first()
          .waitFor();
      await look(`viec-can-lam-${login.replaceAll(".", "-")}`);
    },

    /** Opens the address again, as somebody does who takes the phone out later. */
    goHome: async () => {
      await page.goto(url);
      await home();
      await page.waitForLoadState("networkidle");
    },

    follow: async () => {
      await page.getByRole("link", { name: "Theo dõi", exact: true }).tap();
      await page.getByRole("heading", { level: 1, name: "Theo dõi" }).waitFor();
    },

    /** A card's name is all its words. */
    openCard: async (title) => {
      await page
        .getByRole("link", { name: new RegExp(title) })
        .first()
        .tap();
      await page.getByRole("heading", { level: 2, name: "Hồ sơ" }).waitFor();
    },

    touch: async (name) => {
      await page.waitForFunction(settled);
      // Behind an open sheet nothing can be touched, and the same words may stand there too.
      const sheet = page.locator("dialog[open]");
      const within = (await sheet.count()) > 0 ? sheet : page;
      const words = page.getByText(name, { exact: true });
      // A choice may have a hint below its words in the same button.
      const choice = within.locator("button.choice").filter({ has: words });
      await within.getByRole("button", { name, exact: true }).or(choice).first().tap();
    },

    /** One tap, and the document is on its way to the phone. Answers its name. */
    saves: async (name) => {
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name, exact: true }).tap();
      return (await coming).suggestedFilename();
    },

    choose: async (name) => {
      await page.locator("label").filter({ hasText: name }).first().tap();
      assert(await page.getByRole("radio", { name }).first().isChecked(), name);
    },

    /** Says of what is about to be sent that it holds no state secret. */
    open: async (question = "Nội dung này có bí mật nhà nước không?") => {
      const group = page.getByRole("group", { name: question }).last();
      await group.locator("label").filter({ hasText: "Không có" }).tap();
      assert(await group.getByRole("radio", { name: "Không có" }).isChecked(), question);
    },

    /** The other answer. */
    secret: () => page.getByRole("radio", { name: "Có", exact: true }).last().locator("..").tap(),

    write: async (label, text) => {
      await page.getByRole("textbox", { name: label }).fill(text);
    },

    /** The numbers of the legend under the bar. */
    counts: async () => {
      const counts = await page.locator(".legend li b").allInnerTexts();
      const [yes, amend, no, silent] = counts.map(Number);
      return { yes, amend, no, silent };
    },

    /** Another hat of the same person. */
    hat: async (title) => {
      const name = new RegExp(title);
      await page.getByRole("button", { name }).tap();
      // Kept before another page is opened.
      await page.getByRole("button", { name, pressed: true }).waitFor();
      await page.waitForLoadState("networkidle");
    },

    link: async (name) => {
      await page.getByRole("link", { name, exact: true }).tap();
    },

    document: async (n, kind, title, text) => {
      const group = page.getByRole("group", { name: `Tài liệu ${n}` });
      await group.getByLabel("Loại tài liệu").selectOption({ label: kind });
      await group.getByLabel("Tên tài liệu").fill(title);
      await group.getByLabel("Nội dung", { exact: true }).fill(text);
    },

    /** Finds each agency by its name and ticks it. */
    tick: async (names) => {
      await page.getByRole("button", { name: /Chọn cơ quan/ }).tap();
      for (const name of names) {
        await page.getByRole("textbox", { name: "Tìm cơ quan" }).fill(name);
        await page.locator("label").filter({ hasText: name }).first().tap();
      }
      await look("chon-co-quan");
      await page.getByRole("button", { name: "Xong", exact: true }).tap();
    },

    /** The sheet has gone: what it sent was taken in. */
    closed: async () => {
      await page.locator("dialog[open]").waitFor({ state: "detached" });
      // The step back out of its address may come after it: opened before that, another page is left.
      const back = () => !location.search.includes("act=");
      await page.waitForFunction(back, undefined, { timeout: 2_000 }).catch(() => undefined);
    },

    count: async (words) => (await page.getByText(words).count()) > 0,

    members: () => page.locator(".members > li").allInnerTexts(),
  };
}
