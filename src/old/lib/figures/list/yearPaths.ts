/** SVG path data of a small line over the years, in a box of 100 by 20 from zero. */
import type { YearPoint } from '$old/lib/answers/yearLines';

export interface YearPaths {
  /** Through the years that are complete. */
  readonly solid: string;
  /** From the last complete one on. */
  readonly dashed: string;
  /** The last complete one, and each without a neighbour to be joined with. */
  readonly dots: string;
}

/** @param max of the scale; above zero where there is a value */
export function yearPaths(points: readonly YearPoint[], max: number): YearPaths {
  const step = points.length > 1 ? 100 / (points.length - 1) : 0;
  const placed = points.map(({ value, provisional }, at) => ({
    at: value === null || max <= 0 ? null : `${round(at * step)} ${round(20 - (20 * value) / max)}`,
    provisional,
  }));
  const [solid, dashed, dots]: [string[], string[], string[]] = [[], [], []];
  placed.forEach(({ at, provisional }, place) => {
    if (at === null) return;
    const [before, next] = [placed[place - 1], placed[place + 1]];
    if (next !== undefined && next.at !== null) {
      const line = next.provisional ? dashed : solid;
      // One stroke goes on where the last one ended.
      const goesOn = line.at(-1)?.endsWith(`L${at}`) === true;
      line.push(goesOn ? `L${next.at}` : `M${at}L${next.at}`);
    }
    const isLast = !provisional && (next === undefined || next.provisional);
    const isAlone = (before?.at ?? null) === null && (next?.at ?? null) === null;
    if (isLast || isAlone) dots.push(`M${at}h0`);
  });
  return { solid: solid.join(''), dashed: dashed.join(''), dots: dots.join('') };
}

/** Short strokes on the zero at each year that is not published. */
export function withheldMarks(points: readonly YearPoint[]): string {
  const step = points.length > 1 ? 100 / (points.length - 1) : 0;
  return points
    .flatMap(({ value }, at) =>
      value === null ? [`M${round(Math.max(0, at * step - 3))} 20l3-6m2 6l3-6`] : [],
    )
    .join('');
}

/** To a tenth of a unit: below what a screen shows. */
const round = (units: number): number => Math.round(10 * units) / 10;
