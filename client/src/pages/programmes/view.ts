import { createMemo } from "solid-js";
import type { ProgrammeHeadPartsFragment, Timeliness } from "../../api/generated";
import { today } from "../../matter/chosen";
import { classOf } from "../../matter/timeliness";
import { go, here, programmePath } from "../../shell/router";

export type Head = ProgrammeHeadPartsFragment;
type Name = "as-of" | "class" | "unit" | "item";

/** A civil day that exists: 2014-02-30 in an address is not one. */
export function isDay(text: string | null): text is string {
  if (!text || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** The address with one choice changed; null takes it out. */
export function withChoice(
  path: string,
  search: URLSearchParams,
  name: Name,
  value: string | null,
): string {
  const next = new URLSearchParams(search);
  if (value === null) next.delete(name);
  else next.set(name, value);
  const text = next.toString();
  return text ? `${path}?${text}` : path;
}

/**
 * What of a programme is looked at: the day, the class, the unit, one item. All of it stands in
 * the address, so that "back" undoes one choice and a link shows what its sender saw.
 */
export function createView(head: () => Head) {
  const search = () => here().search;
  const address = (name: Name, value: string | null) =>
    withChoice(programmePath(head().id), search(), name, value);
  /** The day that the source reported for; of a living programme, today. */
  const usual = createMemo(() => head().figuresAsOf ?? today());
  // A memo, for today is asked each minute and seldom changes.
  const asOf = createMemo(() => {
    const wanted = search().get("as-of");
    return isDay(wanted) ? wanted : usual();
  });
  const choose = (name: Name, value: string | null, replace = false) =>
    go(address(name, value), replace ? { replace } : { still: true });
  return {
    asOf,
    usual,
    /** Typed days replace each other: a day being typed is no place to go back to. */
    setAsOf: (day: string, typed = false) =>
      choose("as-of", day === usual() ? null : day, typed && search().has("as-of")),
    timeliness: createMemo((): Timeliness | undefined => classOf(search().get("class"))),
    setTimeliness: (of: Timeliness | null) => choose("class", of),
    unit: createMemo(() => search().get("unit") ?? undefined),
    setUnit: (id: string | null) => choose("unit", id),
    item: createMemo(() => search().get("item") ?? undefined),
    showAll: () => {
      const bare = new URLSearchParams(search());
      bare.delete("unit");
      go(withChoice(programmePath(head().id), bare, "class", null), { still: true });
    },
    itemPath: (id: string) => address("item", id),
    without: (name: Name) => address(name, null),
  };
}

export type View = ReturnType<typeof createView>;
