// Typesets the demonstration's texts as PDF and DOCX, into ../files. Run by hand, and the files are
// committed: `npm ci && node typeset.mjs`. Wants Debian's chromium (or CHROMIUM, a path) and
// fonts-liberation; another version of either makes other bytes, and may break pages elsewhere.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { docx } from "./docx.mjs";
import { PAPERS } from "./papers.mjs";
import { parse } from "./parse.mjs";
import { pdf } from "./pdf.mjs";

/** The day that the files say they were made on, so that the same texts make the same bytes. */
const DAY = "2026-01-01";

const texts = new URL("../", import.meta.url);
const files = new URL("../files/", import.meta.url);
mkdirSync(files, { recursive: true });

for (const given of PAPERS) {
  const paper = {
    ...given,
    title: `${given.draft ? "Dự thảo: " : ""}${given.type} - ${given.subject}`,
  };
  const text = readFileSync(new URL(`${paper.text ?? paper.file}.txt`, texts), "utf8");
  const document = parse(text, paper);
  const made = { pdf: await pdf(paper, document, DAY), docx: await docx(paper, document, DAY) };
  for (const [ending, bytes] of Object.entries(made)) {
    const name = `${paper.file}.${ending}`;
    writeFileSync(new URL(name, files), bytes);
    process.stdout.write(`${String(bytes.length).padStart(7)} ${name}\n`);
  }
}
