// What every walk has in common: its task, the browser, phones in people's hands, and its end. The Rust side starts a
// walk with the task as JSON, and moves the server's clock when asked to, line by line.
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";
import { openPhone } from "./phone.mjs";

export const task = JSON.parse(process.argv[2]);

const say = (words) => process.stdout.write(`${JSON.stringify(words)}\n`);
const input = createInterface({ input: process.stdin });
const answers = input[Symbol.asyncIterator]();
const hands = [];
let browser;
let pictures = 0;
/** The verbs that the server did. */
const verbs = new Set();

/** A phone on which nobody has signed in. */
export async function open(name) {
  const phone = await openPhone(browser, {
    ...task,
    count: () => (pictures += 1),
    done: (verb) => verbs.add(verb),
    say,
  });
  hands.push([name, phone]);
  return phone;
}

/** A phone in somebody's hand: signed in, in the hat that is wanted, on "Việc cần làm". */
export async function hand(role, { hat, before, ...options } = {}) {
  const phone = await open(role);
  await before?.(phone);
  await phone.signIn(task.walkers[role], options);
  if (hat) await phone.hat(hat);
  return phone;
}

/** Lets time pass until the deadline of the newest matter of a kind. */
export async function pass(of) {
  say({ ask: "deadline", of });
  await answers.next();
}

/** Lets time pass until then. */
export async function passUntil(until) {
  say({ ask: "until", until });
  await answers.next();
}

/**
 * Runs a walk; where it stops, each phone is pictured. `keepsPages`: the browser keeps pages in memory behind others,
 * as it does for everybody but a driver.
 */
export async function walk(run, { keepsPages = false } = {}) {
  browser = await chromium.launch({
    executablePath: task.chromium,
    ignoreDefaultArgs: keepsPages ? ["--disable-back-forward-cache"] : [],
    args: ["--no-sandbox", "--disable-background-networking", "--disable-dev-shm-usage"],
  });
  try {
    await run();
    say({ walked: task.theme, pictures, verbs: [...verbs].sort() });
  } catch (error) {
    for (const [name, phone] of hands) await phone.picture(`stopped-${name}.png`);
    throw error;
  } finally {
    await browser.close();
    // An open input would keep this process alive.
    input.close();
    process.stdin.destroy();
  }
}
