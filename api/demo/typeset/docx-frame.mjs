// What stands around a paper's body in the DOCX: the head, the title, the signature.
import * as word from "docx";
import { centred, LINE, mm, points, run, tied } from "./docx-words.mjs";

const { BorderStyle, Paragraph } = word;
const [LEFT, RIGHT] = [mm(62), mm(100)];
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const INSIDE = { insideHorizontal: NONE, insideVertical: NONE };

/** A line of a length under what stands in a column. */
function rule(column, length, after = 0) {
  const side = Math.round((column - mm(length)) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    border: { top: LINE },
    spacing: { before: points(4), after: points(after), line: 40, lineRule: "exact" },
    children: [],
  });
}

/** Two columns without lines, as the head and the signature are set. */
function columns(cells, widths) {
  const cell = (children, at) =>
    new word.TableCell({
      children,
      borders: NO_BORDERS,
      width: { size: widths[at], type: word.WidthType.DXA },
      margins: { left: 0, right: 0 },
    });
  return new word.Table({
    rows: [new word.TableRow({ cantSplit: true, children: cells.map(cell) })],
    columnWidths: widths,
    width: { size: LEFT + RIGHT, type: word.WidthType.DXA },
    layout: word.TableLayoutType.FIXED,
    borders: { ...NO_BORDERS, ...INSIDE },
  });
}

export function head({ issuer, number, draft, date }) {
  const bold = (text) => centred([{ text, bold: true, size: 13 }]);
  const above = issuer.slice(0, -1).flat();
  const left = [
    ...above.map((text) => centred([{ text, size: 13 }])),
    ...issuer.at(-1).map(bold),
    rule(LEFT, 24),
  ];
  if (number) left.push(centred([{ text: number }], { before: 4 }));
  const boxed = [{ text: "\u00a0DỰ THẢO\u00a0", bold: true, border: { ...LINE, space: 1 } }];
  if (draft) left.push(centred(boxed, { before: 9 }));
  const right = [
    bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    centred([{ text: "Độc lập - Tự do - Hạnh phúc", bold: true }]),
    rule(RIGHT, 66),
  ];
  if (date) right.push(centred([{ text: date, italic: true }], { before: 4 }));
  return columns([left, right], [LEFT, RIGHT]);
}

export function title({ type, subject, authority }, attached) {
  const side = mm(18);
  const made = [
    centred([{ text: type, bold: true }], {
      heading: word.HeadingLevel.HEADING_1,
      indent: { firstLine: 0 },
      before: 14,
    }),
    centred([{ text: tied(subject), bold: true }], {
      before: 3,
      indent: { left: side, right: side },
      keepNext: true,
    }),
    rule(LEFT + RIGHT, 50, 10),
  ];
  if (attached) made.push(centred([{ text: tied(attached), italic: true }], { after: 10 }));
  if (authority) made.push(centred([{ text: authority, bold: true }], { after: 10 }));
  return made;
}

export function signature({ signature: titles }) {
  if (!titles) return [];
  const copies = [
    new Paragraph({ children: [run({ text: "Nơi nhận:", bold: true, italic: true, size: 12 })] }),
    ...["- ………………;", "- Lưu: VT."].map(
      (text) => new Paragraph({ children: [run({ text, size: 11 })] }),
    ),
  ];
  const half = (LEFT + RIGHT) / 2;
  const by = titles.map((text) => centred([{ text, bold: true }]));
  // Room for a hand and a seal.
  by.push(centred([], { before: 56 }));
  const thin = { line: 20, lineRule: "exact" };
  return [
    new Paragraph({ keepNext: true, spacing: { before: points(6), ...thin } }),
    columns([copies, by], [half, half]),
    // Word wants a paragraph after a table.
    new Paragraph({ spacing: thin }),
  ];
}
