interface Named {
  name: string;
  shortName: string | null;
}

/** Without marks and capitals: "so noi vu" is typed faster than "Sở Nội vụ". */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase().trim();
}

/** Units whose name holds every word that was typed, in any order. */
export function found<U extends Named>(units: U[], typed: string): U[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return units.filter((unit) => {
    const name = fold(`${unit.name} ${unit.shortName ?? ""}`);
    return words.every((word) => name.includes(word));
  });
}
