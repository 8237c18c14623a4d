/**
 * A drawing of few colours as a PNG with a palette of sixteen, two points a byte: a fifth of one in full colour. Compressed by fflate, whose bytes are
 * equal on any machine, as those of the zlib of Node.js are not.
 */
import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** Shades between the ground and a colour that soften the edges of letters. */
const SHADES = 5;

/** @typedef {readonly [number, number, number]} Color */

/**
 * @param {Uint8Array} pixels Opaque, four bytes each, row by row.
 * @param {number} width
 * @param {string} ground `#rrggbb`
 * @param {readonly string[]} colors `#rrggbb`, at most three; whatever is between them and the ground is told by its nearest shade.
 * @returns {Uint8Array}
 */
export function indexedPng(pixels, width, ground, colors) {
  const palette = paletteOf(ground, colors);
  const height = pixels.length / 4 / width;
  const bytes = Math.ceil(width / 2);
  const rows = new Uint8Array((bytes + 1) * height);
  /** @type {Map<number, number>} */
  const known = new Map();
  for (let at = 0; at < width * height; at += 1) {
    const [r, g, b] = [pixels[at * 4] ?? 0, pixels[at * 4 + 1] ?? 0, pixels[at * 4 + 2] ?? 0];
    const key = (r << 16) | (g << 8) | b;
    let place = known.get(key);
    if (place === undefined) {
      place = nearest(palette, [r, g, b]);
      known.set(key, place);
    }
    // A row begins with how it is filtered: not at all. The first of two points is the higher half of their byte.
    const [row, column] = [Math.floor(at / width), at % width];
    const byte = row * (bytes + 1) + 1 + Math.floor(column / 2);
    rows[byte] = (rows[byte] ?? 0) | (column % 2 === 0 ? place << 4 : place);
  }
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  // Four bits, of a palette.
  head.setUint16(8, 0x0403);
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', new Uint8Array(head.buffer)),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

/**
 * @param {string} ground
 * @param {readonly string[]} colors
 * @returns {readonly Color[]}
 */
function paletteOf(ground, colors) {
  const [from, ...others] = [ground, ...colors].map(colorOf);
  if (from === undefined) return [];
  const shades = others.flatMap((color) =>
    Array.from({ length: SHADES }, (_, at) => between(from, color, (at + 1) / SHADES)),
  );
  return [from, ...shades];
}

/** @param {string} written @returns {Color} */
const colorOf = (written) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(written.slice(at, at + 2), 16));
  return [r, g, b];
};

/** @param {Color} from @param {Color} to @param {number} share @returns {Color} */
const between = (from, to, share) => {
  const [r, g, b] = [0, 1, 2].map((at) =>
    Math.round((from[at] ?? 0) + ((to[at] ?? 0) - (from[at] ?? 0)) * share),
  );
  return [r ?? 0, g ?? 0, b ?? 0];
};

/** @param {readonly Color[]} palette @param {Color} color */
function nearest(palette, [r, g, b]) {
  const distances = palette.map(([x, y, z]) => (x - r) ** 2 + (y - g) ** 2 + (z - b) ** 2);
  return distances.indexOf(Math.min(...distances));
}

/** @param {string} name @param {Uint8Array} content */
function chunk(name, content) {
  const named = joined([new TextEncoder().encode(name), content]);
  const around = new DataView(new ArrayBuffer(8));
  around.setUint32(0, content.length);
  around.setUint32(4, crc32(named));
  const [length, check] = [around.buffer.slice(0, 4), around.buffer.slice(4)];
  return joined([new Uint8Array(length), named, new Uint8Array(check)]);
}

/** @param {readonly Uint8Array[]} parts */
function joined(parts) {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
