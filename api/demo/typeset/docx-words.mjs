// What both halves of the DOCX are built of: runs, paragraphs, measures.
import { AlignmentType, BorderStyle, convertMillimetersToTwip, Paragraph, TextRun } from "docx";

export const FONT = "Times New Roman";
export const CENTRE = AlignmentType.CENTER;
export const mm = convertMillimetersToTwip;
export const points = (number) => number * 20;
export const INDENT = mm(12.7);
export const LINE = { style: BorderStyle.SINGLE, size: 6, color: "auto" };

/** A size in points; Word counts halves. */
export const run = ({ text, bold, italic, mark, size, border }) =>
  new TextRun({ text, bold, italics: italic, superScript: mark, size: size && size * 2, border });
export const body = (runs, more) =>
  new Paragraph({ style: "Body", children: runs.map(run), ...more });
export const centred = (runs, { before = 0, after = 0, ...more } = {}) =>
  new Paragraph({
    alignment: CENTRE,
    spacing: { before: points(before), after: points(after) },
    children: runs.map(run),
    ...more,
  });

/** A text whose last three words stay together: no word stands alone on a centred line. */
export const tied = (text) => text.replace(/ (\S+) (\S+)$/, "\u00a0$1\u00a0$2");
