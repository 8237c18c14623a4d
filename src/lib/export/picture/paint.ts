/** Colours and references as a browser computes them, written so that any program of drawing reads them. */

export interface Paint {
  /** `none`, `rgb(r, g, b)` or `url(#…)`. */
  readonly paint: string;
  /** From 0 to 1. */
  readonly opacity: number;
}

const REFERENCE = /^url\(["']?[^"')#]*#([^"')]+)["']?\)/;
const RGB = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+)(%?))?\)$/;
/** What mixes of colours are computed to; its parts go from 0 to 1. */
const WIDE = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/;

/** The id that `url(#…)` names; null where a value is no reference. */
export const referenceIn = (value: string): string | null => REFERENCE.exec(value)?.[1] ?? null;

/** @param value computed: no variable, no name of a colour but `transparent` and `none` */
export function readPaint(value: string): Paint {
  const reference = referenceIn(value);
  if (reference !== null) return { paint: `url(#${reference})`, opacity: 1 };
  if (value === 'transparent') return { paint: 'none', opacity: 0 };
  const rgb = RGB.exec(value);
  if (rgb !== null) {
    const [, red = '0', green = '0', blue = '0', alpha = '1', percent] = rgb;
    return seen([red, green, blue].map(Number), Number(alpha) / (percent === '%' ? 100 : 1));
  }
  const wide = WIDE.exec(value);
  if (wide !== null) {
    const [, red = '0', green = '0', blue = '0', alpha = '1'] = wide;
    return seen(
      [red, green, blue].map((part) => Number(part) * 255),
      Number(alpha),
    );
  }
  return { paint: value, opacity: value === 'none' ? 0 : 1 };
}

const seen = (parts: readonly number[], opacity: number): Paint =>
  opacity === 0
    ? { paint: 'none', opacity }
    : { paint: `rgb(${parts.map(Math.round).join(', ')})`, opacity };
