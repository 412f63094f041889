import { describe, expect, it } from "vitest";
import { fold, found } from "./search";

const units = [
  { name: "Sở Nội vụ", shortName: null },
  { name: "Ủy ban nhân dân phường Đức Phổ", shortName: "UBND phường Đức Phổ" },
  { name: "Sở Nông nghiệp và Môi trường", shortName: "Sở NN-MT" },
];
const names = (typed: string) => found(units, typed).map((unit) => unit.name);

describe("searching an agency", () => {
  it.each([
    ["so noi vu", "Sở Nội vụ"],
    ["SỞ NỘI VỤ", "Sở Nội vụ"],
    ["nội", "Sở Nội vụ"],
    ["duc pho", "Ủy ban nhân dân phường Đức Phổ"],
    ["Đức", "Ủy ban nhân dân phường Đức Phổ"],
    ["uy ban", "Ủy ban nhân dân phường Đức Phổ"],
    ["ubnd duc", "Ủy ban nhân dân phường Đức Phổ"],
    ["nn-mt", "Sở Nông nghiệp và Môi trường"],
    ["truong moi  nong", "Sở Nông nghiệp và Môi trường"],
  ])("finds by %s", (typed, name) => {
    expect(names(typed)).toEqual([name]);
  });

  it("finds letters typed as one sign or as two", () => {
    expect(names("Sở Nội".normalize("NFD"))).toEqual(["Sở Nội vụ"]);
    expect(fold("Đường Ở".normalize("NFC"))).toBe("duong o");
  });

  it("shows all while nothing is typed, and none when nothing matches", () => {
    expect(names("  ")).toHaveLength(3);
    expect(names("so y te")).toEqual([]);
  });
});
