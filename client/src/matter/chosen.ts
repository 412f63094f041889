import { createSignal } from "solid-js";
import type { RefusalFragment } from "../api/generated";
import { now } from "../time/clock";
import { wall } from "../time/parts";

/** A value that must be chosen, and whether to say that it is missing. */
export function createChosen<T>() {
  const [value, setValue] = createSignal<T>();
  const [tried, setTried] = createSignal(false);
  return {
    value,
    set: (next: T) => setValue(() => next),
    missing: () => tried() && value() === undefined,
    take: () => {
      setTried(true);
      return value();
    },
  };
}

/** The refusal of one field, said above it until it is changed. */
export function createRefused(field: string) {
  const [message, setMessage] = createSignal<string>();
  return {
    message,
    clear: () => setMessage(undefined),
    say: setMessage,
    place: (refusal: RefusalFragment) => {
      if (refusal.field !== field) return false;
      setMessage(refusal.message);
      return true;
    },
  };
}

/** Today in Viet Nam, as a date field wants it. */
export function today(): string {
  const { year, month, day } = wall(now());
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
