/** The five classes of the map's ramp. */
import { quantileSorted } from 'd3';

export const CLASSES = 5;

/**
 * Breaks between classes of about as many colonias each, moved to round numbers a reader can say.
 * A value equal to a break belongs to the class above it.
 * @param values what is drawn in colour; needs no order
 * @returns at most four breaks, increasing; fewer when there are fewer distinct values to part
 */
export function classBreaks(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return [];
  const breaks = new Set<number>();
  for (let part = 1; part < CLASSES; part += 1) {
    const cut = quantileSorted(sorted, part / CLASSES);
    if (cut !== undefined) breaks.add(roundFor(cut, most - least));
  }
  return [...breaks].filter((cut) => cut > least && cut <= most).toSorted((a, b) => a - b);
}

/** Index of the class of a value, 0 for the lowest. */
export function classOf(value: number, breaks: readonly number[]): number {
  return breaks.filter((cut) => value >= cut).length;
}

/** To 1, 2 or 5 × a power of ten, no coarser than a twentieth of the spread. */
function roundFor(value: number, spread: number): number {
  const rough = spread / 20;
  if (rough <= 0) return value;
  const power = 10 ** Math.floor(Math.log10(rough));
  const unit = Math.max(1, ([5, 2, 1].find((step) => step * power <= rough) ?? 1) * power);
  return Math.round(value / unit) * unit;
}
