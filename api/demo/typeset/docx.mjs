// The DOCX: the same structure in Word's own terms, with styles for headings and the body.
import * as word from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { head, signature, title } from "./docx-frame.mjs";
import { body, CENTRE, centred, FONT, INDENT, LINE, mm, points, run, tied } from "./docx-words.mjs";

const { AlignmentType, Paragraph, TextRun } = word;

function block({ kind, name, level, keep, whole, title: below, runs }) {
  const heading = word.HeadingLevel[`HEADING_${level}`];
  if (name === "part") {
    const children = [...runs.map(run), new TextRun({ break: 1 }), ...below.map(run)];
    return new Paragraph({ heading, alignment: CENTRE, indent: { firstLine: 0 }, children });
  }
  if (kind === "heading") return new Paragraph({ heading, children: runs.map(run) });
  if (kind === "centred") return centred(runs, { before: 6, after: 6, keepNext: true });
  return body(runs, { keepNext: keep, keepLines: whole });
}

function notes(list) {
  return list.map(({ mark, text }, at) =>
    body(
      [
        { text: mark, mark: true, size: 11 },
        { text: ` ${text}`, size: 11 },
      ],
      {
        spacing: { before: points(at === 0 ? 12 : 0), after: points(3) },
        border: at === 0 ? { top: { ...LINE, space: 4 } } : undefined,
      },
    ),
  );
}

const paragraph = {
  spacing: { after: points(6), line: 271, lineRule: "auto" },
  indent: { firstLine: INDENT },
};
const headingStyle = {
  run: { font: FONT, size: 28, color: "000000" },
  paragraph: { ...paragraph, keepNext: true, keepLines: true, alignment: AlignmentType.BOTH },
};
const STYLES = {
  default: {
    document: { run: { font: FONT, size: 28, language: { value: "vi-VN" } } },
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`heading${level}`, headingStyle])),
  },
  paragraphStyles: [
    {
      id: "Body",
      name: "Body Text",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: { ...paragraph, alignment: AlignmentType.BOTH, widowControl: true },
    },
  ],
};
const PAGE = {
  size: { width: mm(210), height: mm(297) },
  margin: {
    top: mm(20),
    bottom: mm(20),
    left: mm(30),
    right: mm(18),
    header: mm(10),
    footer: mm(8),
  },
};

/** The library writes the present time, into the properties and the archive: both say `day`. */
function fixDates(bytes, day) {
  const entries = unzipSync(bytes);
  const core = strFromU8(entries["docProps/core.xml"])
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${day}T00:00:00Z`)
    .replace("</cp:coreProperties>", "<dc:language>vi-VN</dc:language></cp:coreProperties>");
  entries["docProps/core.xml"] = strToU8(core);
  // An archive holds local time.
  return zipSync(entries, { level: 9, mtime: new Date(`${day}T00:00:00`) });
}

/** The bytes of a paper's DOCX. */
export async function docx(paper, { attached, blocks, notes: noted }, day) {
  const number = [new TextRun({ children: [word.PageNumber.CURRENT], size: 26 })];
  const source = centred([{ text: tied(paper.source), italic: true, size: 9 }], {
    indent: { left: mm(10), right: mm(10) },
  });
  const made = new word.Document({
    title: paper.title,
    subject: paper.source,
    creator: "Dongthuan",
    lastModifiedBy: "Dongthuan",
    styles: STYLES,
    sections: [
      {
        properties: { titlePage: true, page: PAGE },
        headers: {
          default: new word.Header({
            children: [new Paragraph({ alignment: CENTRE, children: number })],
          }),
          first: new word.Header({ children: [new Paragraph({})] }),
        },
        footers: {
          default: new word.Footer({ children: [new Paragraph({})] }),
          first: new word.Footer({ children: [source] }),
        },
        children: [
          head(paper),
          ...title(paper, attached),
          ...blocks.map(block),
          ...notes(noted),
          ...signature(paper),
        ],
      },
    ],
  });
  return fixDates(new Uint8Array(await word.Packer.toBuffer(made)), day);
}
