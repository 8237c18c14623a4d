import { relativePath } from '../relativePath';

/** Parts of a pixel: a tenth is below what a screen shows. */
const PARTS = 10;

/** Attributes that hold pixels. */
const PIXELS = / (?:[cxyr]|c[xy]|[xy][12]|width|height|points|transform)="[^"]*"/g;

/** A number with two decimals or more. */
const FINE = /\d+\.\d{2,}(?:e-\d+)?/g;

/** Straight lines of absolute points. */
const LINES = / d="((?:M[-\d.]+,[-\d.]+(?:L[-\d.]+,[-\d.]+)*Z?)+)"/g;

/** A drawing as text, to the tenth of a pixel: Plot gives thirteen decimals, twice the characters. */
export function svgText(drawing: Element): string {
  return drawing.outerHTML
    .replace(PIXELS, (attribute) => attribute.replace(FINE, tenths))
    .replace(LINES, (_, lines: string) => ` d="${lines.replace(/M[^MZ]+/g, shortened)}"`);
}

function tenths(number: string): string {
  return String(Math.round(Number(number) * PARTS) / PARTS);
}

function shortened(line: string): string {
  const points = line.slice(1).split('L');
  return relativePath(
    points.map((point) => {
      const [x, y] = point.split(',').map(Number);
      return [x ?? 0, y ?? 0];
    }),
    PARTS,
  );
}
