/** Where each colonia's name fits inside its own shape. Names inside disjoint shapes cannot collide. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import type { ColoniaShape, Point } from './project';

export interface Label {
  readonly clave: ColoniaKey;
  readonly lines: readonly string[];
  /** Middle of the block of lines, in units of the drawing. */
  readonly x: number;
  readonly y: number;
  /** In units of the drawing. */
  readonly fontSize: number;
}

/** Distance between baselines, as a multiple of the size of the letters. */
export const LEADING = 1.1;

/** Height of a line from its tallest letter to its lowest, as a multiple of its size. */
const LETTER_HEIGHT = 0.95;

/** Candidate positions across the longer side of a shape. */
const STEPS = 20;

/** Clear space around the words, as a multiple of the size of the letters. */
const PADDING = 0.16;

/**
 * Width of a semibold sans-serif line, as a multiple of its size, without a screen to measure on.
 * Wide on purpose: the system's font is not known.
 */
export function textWidth(line: string): number {
  let width = 0;
  for (const letter of line) {
    if (/[ijlIí.,' ]/.test(letter)) width += 0.32;
    else if (/[frt]/.test(letter)) width += 0.46;
    else if (/[cszJ]/.test(letter)) width += 0.54;
    else if (/[mwMW]/.test(letter)) width += 0.95;
    else if (/[A-ZÁÉÍÓÚÑ]/.test(letter)) width += 0.72;
    else width += 0.61;
  }
  return width;
}

/**
 * One label per shape that can hold its whole name in one to three lines, as near its centroid as
 * it fits. A shape without room has none.
 * @param sizes of the letters to try, largest first, in units of the drawing
 */
export function placeLabels(
  shapes: readonly ColoniaShape[],
  sizes: readonly number[],
): readonly Label[] {
  return shapes.flatMap((shape) => {
    for (const fontSize of sizes) {
      for (const lines of wrappings(shape.nombre)) {
        const place = placeOf(shape, boxOf(lines, fontSize));
        if (place !== null)
          return [
            { clave: shape.clave, lines, x: rounded(place[0]), y: rounded(place[1]), fontSize },
          ];
      }
    }
    return [];
  });
}

/** To a tenth of a unit: below what a screen shows. */
function rounded(units: number): number {
  return Math.round(units * 10) / 10;
}

/** Every way to break a name into at most three lines, fewest lines first, then most even. */
function wrappings(nombre: string): readonly (readonly string[])[] {
  const words = nombre.split(' ');
  const ways: string[][] = [[nombre]];
  for (let first = 1; first < words.length; first += 1) {
    ways.push([words.slice(0, first).join(' '), words.slice(first).join(' ')]);
    for (let second = first + 1; second < words.length; second += 1) {
      ways.push([
        words.slice(0, first).join(' '),
        words.slice(first, second).join(' '),
        words.slice(second).join(' '),
      ]);
    }
  }
  return ways
    .map((lines) => ({ lines, widest: Math.max(...lines.map(textWidth)) }))
    .sort((a, b) => a.lines.length - b.lines.length || a.widest - b.widest)
    .map(({ lines }) => lines);
}

interface Box {
  readonly width: number;
  readonly height: number;
}

function boxOf(lines: readonly string[], fontSize: number): Box {
  return {
    width: (Math.max(...lines.map(textWidth)) + 2 * PADDING) * fontSize,
    height: ((lines.length - 1) * LEADING + LETTER_HEIGHT + 2 * PADDING) * fontSize,
  };
}

function placeOf(shape: ColoniaShape, box: Box): Point | null {
  if (box.width * box.height > shape.area) return null;
  const points = shape.rings.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs) + box.width / 2, Math.max(...xs) - box.width / 2];
  const [top, bottom] = [Math.min(...ys) + box.height / 2, Math.max(...ys) - box.height / 2];
  if (left > right || top > bottom) return null;

  const step = Math.max(1, Math.max(right - left, bottom - top) / STEPS);
  const candidates: { place: Point; away: number }[] = [];
  for (let y = top; y <= bottom; y += step) {
    for (let x = left; x <= right; x += step) {
      const away = Math.hypot(x - shape.centroid[0], y - shape.centroid[1]);
      candidates.push({ place: [x, y], away });
    }
  }
  candidates.sort((a, b) => a.away - b.away);
  return candidates.find(({ place }) => fits(shape.rings, place, box))?.place ?? null;
}

/** Whether the box lies wholly inside the shape: no edge enters it, and its middle is inside. */
function fits(rings: ColoniaShape['rings'], [x, y]: Point, { width, height }: Box): boolean {
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
  let inside = false;
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const point of ring) {
      if (before !== undefined) {
        if (crosses(before, point, left, right, top, bottom)) return false;
        const straddles = point[1] > y !== before[1] > y;
        if (
          straddles &&
          x < ((before[0] - point[0]) * (y - point[1])) / (before[1] - point[1]) + point[0]
        ) {
          inside = !inside;
        }
      }
      before = point;
    }
  }
  return inside;
}

/** Whether a segment touches a rectangle. Liang & Barsky (1984), clipping by parameter. */
function crosses(
  [x0, y0]: Point,
  [x1, y1]: Point,
  left: number,
  right: number,
  top: number,
  bottom: number,
): boolean {
  if (Math.max(x0, x1) < left || Math.min(x0, x1) > right) return false;
  if (Math.max(y0, y1) < top || Math.min(y0, y1) > bottom) return false;
  let [enter, leave] = [0, 1];
  const [dx, dy] = [x1 - x0, y1 - y0];
  for (const [slope, room] of [
    [-dx, x0 - left],
    [dx, right - x0],
    [-dy, y0 - top],
    [dy, bottom - y0],
  ] as const) {
    if (slope === 0) {
      if (room < 0) return false;
    } else if (slope < 0) {
      enter = Math.max(enter, room / slope);
    } else {
      leave = Math.min(leave, room / slope);
    }
  }
  return enter <= leave;
}
