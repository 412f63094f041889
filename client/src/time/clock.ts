import { createSignal } from "solid-js";

// Server clock minus this machine's, in ms. Phones are often minutes off, and a member must
// not be told "5 minutes left" by a wrong clock.
const [offset, setOffset] = createSignal(0);
const [minute, setMinute] = createSignal(0);

/** The server spoke somewhere between question and answer: take the middle. */
export function measure(serverTime: string, asked: number, answered: number) {
  const told = Date.parse(serverTime);
  if (!Number.isNaN(told)) setOffset(told - (asked + answered) / 2);
}

/** The time by the server's clock. Renewed each minute, so that nothing ticks. */
export function now(): number {
  minute();
  return Date.now() + offset();
}

/** A moment of this machine's clock by the server's. */
export const serverTime = (at: number) => at + offset();

export function startMinutes() {
  const step = () => setMinute((n) => n + 1);
  const untilNext = 60_000 - ((Date.now() + offset()) % 60_000);
  setTimeout(() => {
    step();
    setInterval(step, 60_000);
  }, untilNext);
  // A phone that slept has missed its minutes.
  document.addEventListener("visibilitychange", step);
}
