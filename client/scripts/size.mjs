// Gzip size of all JavaScript a phone loads before the first screen: the entry, the Home
// page and whatever they import statically.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const LIMIT = 60 * 1024;
const dist = process.argv[2] ?? "dist";
const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));
const home = "src/pages/home/HomePage.tsx";
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
if (!entry || !manifest[home]) {
  process.stderr.write(`The manifest lacks the entry or ${home}.\n`);
  process.exit(1);
}

const seen = new Set();
const visit = (key) => {
  if (seen.has(key)) return;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) visit(next);
};
visit(entry);
visit(home);

let total = 0;
for (const key of seen) {
  const size = gzipSync(readFileSync(join(dist, manifest[key].file)), { level: 9 }).length;
  total += size;
  process.stdout.write(`${String(size).padStart(7)}  ${manifest[key].file}\n`);
}
process.stdout.write(`${String(total).padStart(7)}  first screen, gzip, of ${LIMIT} allowed\n`);
if (total > LIMIT) process.exit(1);
