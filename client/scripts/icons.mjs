// Draws the PNG icons once (npm run icons). Written with zlib alone so that no image
// library is needed; each pixel is the distance to the strokes of the mark.
import { writeFileSync } from "node:fs";
import { deflateSync } from "node:zlib";

const GROUND = [20, 51, 95];
const WHITE = [255, 255, 255];
const GOLD = [244, 197, 82];
// The mark lives on a 64-unit square, inside the safe zone of a maskable icon.
const tick = [
  [20, 31],
  [26, 37],
  [36, 27],
];
const bowl = [
  [25, 21],
  [25, 43],
  [30.5, 43],
];
for (let i = 0; i <= 24; i += 1) {
  const a = Math.PI / 2 - (Math.PI * i) / 24;
  bowl.push([30.5 + 11.5 * Math.cos(a), 32 + 11 * Math.sin(a)]);
}
bowl.push([25, 21]);

function distance(px, py, points) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 1; i < points.length; i += 1) {
    const [ax, ay] = points[i - 1];
    const [bx, by] = points[i];
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = length ? ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length : 0;
    const t = Math.min(1, Math.max(0, along));
    best = Math.min(best, Math.hypot(px - ax - t * (bx - ax), py - ay - t * (by - ay)));
  }
  return best;
}

function blend(under, over, cover) {
  return under.map((value, i) => Math.round(value + (over[i] - value) * cover));
}

function png(size) {
  const rows = [];
  const unit = 64 / size;
  const cover = (d) => Math.min(1, Math.max(0, (2.25 - d) / unit + 0.5));
  for (let y = 0; y < size; y += 1) {
    const row = [0];
    for (let x = 0; x < size; x += 1) {
      const at = [(x + 0.5) * unit, (y + 0.5) * unit];
      let colour = blend(GROUND, WHITE, cover(distance(...at, bowl)));
      colour = blend(colour, GOLD, cover(distance(...at, tick)));
      row.push(...colour);
    }
    rows.push(Buffer.from(row));
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const body = deflateSync(Buffer.concat(rows), { level: 9 });
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", body),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  out.set(body, 4);
  out.writeUInt32BE(crc(body), body.length + 4);
  return out;
}

function crc(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

for (const size of [192, 512]) {
  writeFileSync(new URL(`../public/icon-${size}.png`, import.meta.url), png(size));
}
