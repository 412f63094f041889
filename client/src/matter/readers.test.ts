import { expect, it } from "vitest";
import { byReader } from "./readers";

const reading = (reader: string, document: string, firstAt: string, lastAt: string, times = 1) => ({
  reader: { id: reader, title: reader, personName: "" },
  document: { id: document },
  firstAt: `2026-11-23T${firstAt}:00+07:00`,
  lastAt: `2026-11-23T${lastAt}:00+07:00`,
  times,
});

it("tells of each reader once, who read last first", () => {
  const readers = byReader([
    reading("a", "d1", "08:00", "09:00", 2),
    reading("b", "d1", "07:00", "10:00"),
    reading("a", "d2", "07:30", "08:30"),
    // A file of the first document.
    reading("a", "d1", "08:10", "08:10"),
  ]);
  expect(readers.map(({ id, documents, times }) => [id, documents, times])).toEqual([
    ["b", 1, 1],
    ["a", 2, 4],
  ]);
  expect(readers[1]?.firstAt).toContain("07:30");
  expect(readers[1]?.lastAt).toContain("09:00");
});
