// From a plain text to the structure of an administrative document. Both writers read only this:
// blocks { kind, level?, keep?, runs }, where runs are [{ text, bold?, italic?, mark? }].

/** The kinds of numbered headings, from the widest; a text has some of them. */
const HEADINGS = [
  ["part", /^Phần [IVX]+$/],
  ["letter", /^[A-HK-Z]\. /],
  ["roman", /^[IVX]+\. /],
  ["arabic", /^\d+\. /],
  ["decimal", /^\d+\.\d+\. /],
  ["small", /^[a-zđ]\. /],
];
const ITEM = /^[-–+*] /;
const ARTICLE = /^(Điều \d+\.) (.*)$/s;
const GROUND = /^(Căn cứ|Xét|Theo) .*[;,]$/s;
const DECIDES = /^(QUYẾT ĐỊNH|CHỈ THỊ):$/;
const LABEL = /^([-–+*] [^:,.;]{5,40}:) (.*)$/s;
const MARK = /(\[\d+\])/;
/** A numbered line that is longer than this, or ends like a sentence, is a paragraph. */
const LONGEST_HEADING = 180;
/** How often a label has to open an item to be one. */
const REPEATED = 3;
/** So many characters cannot be parted without leaving a line alone. */
const THREE_LINES = 270;

const sameWords = (one, other) => one.toLocaleLowerCase("vi") === other.toLocaleLowerCase("vi");

/** Lines of the text; a line that goes on in the middle of a sentence belongs to the one before. */
function lines(text) {
  const found = [];
  for (const raw of text.normalize("NFC").split("\n")) {
    const line = raw.trim();
    const before = found.at(-1);
    if (line === "") continue;
    const goesOn = /^\p{Ll}+[\p{Ll}\s;,]/u.test(line) && before && !/[.:;,]$/.test(before);
    if (goesOn) found[found.length - 1] = `${before} ${line}`;
    else found.push(line);
  }
  return found;
}

/** Runs of a text in one style; marks of notes stand high. */
function runs(text, style = {}) {
  return text
    .split(MARK)
    .filter((part) => part !== "")
    .map((part) => ({ text: part, ...style, ...(MARK.test(part) && { mark: true }) }));
}

function headingOf(line) {
  const [name] = HEADINGS.find(([, pattern]) => pattern.test(line)) ?? [];
  const isSentence = line.length > LONGEST_HEADING || /\.$/.test(line);
  return isSentence ? undefined : name;
}

function headingBlock(name, line, level) {
  // The smallest would be the seventh level, which HTML and the eye do not know.
  if (name === "small")
    return { kind: "paragraph", keep: true, runs: runs(line, { italic: true }) };
  return { kind: "heading", name, level, keep: true, runs: runs(line, { bold: true }) };
}

function block(line, labels) {
  const article = ARTICLE.exec(line);
  if (article) {
    const [, number, words] = article;
    return { kind: "paragraph", runs: [...runs(`${number} `, { bold: true }), ...runs(words)] };
  }
  if (DECIDES.test(line)) return { kind: "centred", keep: true, runs: runs(line, { bold: true }) };
  if (GROUND.test(line)) return { kind: "paragraph", runs: runs(line, { italic: true }) };
  const keep = line.endsWith(":");
  if (!ITEM.test(line)) return { kind: "paragraph", keep, runs: runs(line) };
  const [, label, words] = LABEL.exec(line) ?? [];
  if (!labels.has(label)) return { kind: "item", keep, runs: runs(line) };
  return {
    kind: "item",
    runs: [
      ...runs(label.slice(0, 2)),
      ...runs(`${label.slice(2)} `, { italic: true }),
      ...runs(words),
    ],
  };
}

/** The labels that open many items, such as "- Thời gian thực hiện:". */
function repeatedLabels(all) {
  const counts = new Map();
  for (const line of all) {
    const label = LABEL.exec(line)?.[1];
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return new Set([...counts.keys()].filter((label) => counts.get(label) >= REPEATED));
}

/** The structure of a paper's text. */
export function parse(text, paper) {
  const rest = lines(text);
  for (const words of [paper.type, paper.subject]) {
    if (rest.length > 0 && sameWords(rest[0], words)) rest.shift();
  }
  const attached = rest[0].startsWith("(Ban hành kèm theo") ? rest.shift() : undefined;
  const names = rest.map(headingOf);
  const present = HEADINGS.map(([name]) => name).filter((name) => names.includes(name));
  const labels = repeatedLabels(rest);
  const blocks = [];
  for (let at = 0; at < rest.length; at += 1) {
    const name = names[at];
    if (!name) {
      blocks.push({ ...block(rest[at], labels), whole: rest[at].length < THREE_LINES });
      continue;
    }
    // The document's title is the first level.
    const made = headingBlock(name, rest[at], present.indexOf(name) + 2);
    if (name === "part") {
      at += 1;
      made.title = runs(rest[at], { bold: true });
    }
    blocks.push(made);
  }
  // A signature does not stand alone on a page, nor with one line.
  Object.assign(blocks.at(-1), { keep: true, whole: rest.at(-1).length < 600 });
  const marks = [...rest.join(" ").matchAll(/\[(\d+)\]/g)].map((found) => found[1]);
  const notes = marks.map((mark) => {
    if (!paper.notes?.[mark]) throw new Error(`${paper.file}: no note ${mark}`);
    return { mark: `[${mark}]`, text: paper.notes[mark] };
  });
  return { attached, blocks, notes };
}
