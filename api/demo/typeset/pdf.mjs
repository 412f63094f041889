// The PDF: a page of HTML, printed by Debian's Chromium with tags and an outline.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "pdf-lib";

const CSS = readFileSync(new URL("page.css", import.meta.url), "utf8");
const CHROMIUM = process.env.CHROMIUM ?? "chromium";

const safe = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const inline = (runs) =>
  runs
    .map(({ text, bold, italic, mark }) => {
      let made = safe(text);
      if (mark) made = `<sup>${made}</sup>`;
      if (italic) made = `<i>${made}</i>`;
      return bold ? `<b>${made}</b>` : made;
    })
    .join("");

function block({ kind, name, level, keep, whole, title, runs }) {
  const words = inline(runs);
  if (kind === "heading" && name === "part") {
    return `<h${level} class="part">${words}<br>${inline(title)}</h${level}>`;
  }
  if (kind === "heading") return `<h${level}>${words}</h${level}>`;
  const styles = [kind === "centred" && "centred", keep && "keep", whole && "whole"];
  const tag = kind === "item" ? "li" : "p";
  return `<${tag} class="${styles.filter(Boolean).join(" ")}">${words}</${tag}>`;
}

/** Items that follow one another are one list. */
function body(blocks) {
  const made = blocks.map((one, at) => {
    const isItem = (other) => other?.kind === "item";
    const open = isItem(one) && !isItem(blocks[at - 1]) ? "<ul>" : "";
    const close = isItem(one) && !isItem(blocks[at + 1]) ? "</ul>" : "";
    return open + block(one) + close;
  });
  return made.join("\n");
}

function head(paper) {
  const above = paper.issuer.slice(0, -1).flat();
  const own = paper.issuer.at(-1);
  const left = [
    ...above.map((line) => `<p class="caps">${line}</p>`),
    ...own.map((line, at) => {
      const rule = at === own.length - 1 ? ' rule" style="--length: 24mm' : "";
      return `<p class="caps${rule}"><b>${line}</b></p>`;
    }),
    paper.number ? `<p class="lower">${safe(paper.number)}</p>` : "",
    paper.draft ? '<p class="draft"><b>DỰ THẢO</b></p>' : "",
  ];
  const right = [
    '<p class="caps"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p>',
    '<p class="rule" style="--length: 66mm"><b>Độc lập - Tự do - Hạnh phúc</b></p>',
    paper.date ? `<p class="lower"><i>${safe(paper.date)}</i></p>` : "",
  ];
  return `<div class="head"><div>${left.join("")}</div><div>${right.join("")}</div></div>`;
}

function signature({ signature: titles }) {
  if (!titles) return "";
  const copies = ["<b><i>Nơi nhận:</i></b>", "- ………………;", "- Lưu: VT."];
  const left = copies.map((line) => `<p class="copies">${line}</p>`).join("");
  const right = titles.map((line) => `<p><b>${line}</b></p>`).join("");
  return `<div class="signature"><div>${left}</div><div class="hand">${right}</div></div>`;
}

function page(paper, { attached, blocks, notes }) {
  const noted = notes.map(({ mark, text }) => `<p><sup>${mark}</sup> ${safe(text)}</p>`);
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${safe(paper.title)}</title>
<style>:root { --source: ${JSON.stringify(paper.source)}; }
${CSS}</style></head><body>
${head(paper)}
<div class="title"><h1><b>${paper.type}</b></h1>
<p class="rule" style="--length: 50mm"><b>${safe(paper.subject)}</b></p>
${attached ? `<p><i>${safe(attached)}</i></p>` : ""}
${paper.authority ? `<p class="authority"><b>${paper.authority}</b></p>` : ""}</div>
${body(blocks)}
${noted.length > 0 ? `<div class="notes">${noted.join("")}</div>` : ""}
${signature(paper)}
</body></html>`;
}

/**
 * Chromium writes neither a source nor a day of one's choice, and each object by itself: written
 * anew, the file says where its words are from, says `day`, and is half as large.
 */
async function rewritten(bytes, paper, day) {
  const made = await PDFDocument.load(bytes, { updateMetadata: false });
  const date = new Date(`${day}T00:00:00Z`);
  made.setSubject(paper.source);
  made.setCreator("Dongthuan");
  made.setCreationDate(date);
  made.setModificationDate(date);
  return made.save({ updateFieldAppearances: false });
}

/** The bytes of a paper's PDF. */
export async function pdf(paper, document, day) {
  const dir = mkdtempSync(join(tmpdir(), "typeset-"));
  try {
    const [from, to] = [join(dir, "page.html"), join(dir, "page.pdf")];
    writeFileSync(from, page(paper, document));
    const flags = [
      "--headless",
      "--no-sandbox",
      "--disable-background-networking",
      "--disable-dev-shm-usage",
      "--disable-gpu",
      `--user-data-dir=${join(dir, "profile")}`,
      "--no-pdf-header-footer",
      "--export-tagged-pdf",
      "--generate-pdf-document-outline",
      `--print-to-pdf=${to}`,
      `file://${from}`,
    ];
    execFileSync(CHROMIUM, flags, { stdio: ["ignore", "ignore", "pipe"] });
    return await rewritten(readFileSync(to), paper, day);
  } finally {
    rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
