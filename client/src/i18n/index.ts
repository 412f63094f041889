import { createSignal } from "solid-js";
import { type Dictionary, vi } from "./vi";

export type LanguageTag = "vi" | "en";
const KEPT = "dongthuan.language";

const [tag, setTag] = createSignal<LanguageTag>("vi");
const [dictionary, setDictionary] = createSignal<Dictionary>(vi);

/** The words of the chosen language: `t().send`. */
export const t = dictionary;
export const language = tag;

export async function setLanguage(next: LanguageTag) {
  if (next === tag()) return;
  // English is asked for only by those who read it.
  const words = next === "en" ? (await import("./en")).en : vi;
  setTag(next);
  setDictionary(() => words);
  document.documentElement.lang = next;
  keep(next);
}

function keep(next: LanguageTag) {
  try {
    localStorage.setItem(KEPT, next);
  } catch {
    // A browser that keeps nothing still shows the page.
  }
}

export async function startLanguage() {
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(KEPT);
  } catch {
    // As above.
  }
  const wanted = kept ?? (navigator.language.startsWith("en") ? "en" : "vi");
  await setLanguage(wanted === "en" ? "en" : "vi");
}
