/** A colonia as an evaluation sees it, and what its counts are in a window. */
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import type { AreaChange } from '$lib/stats/evaluation/areaChange';
import type { EvaluationWindow } from './window';

export interface EvaluatedArea {
  readonly clave: ColoniaKey;
  readonly poblacion: number | null;
  /** Keys of the colonias that touch it. */
  readonly vecinas: readonly ColoniaKey[];
  /** Cases by period, each by its first day; null where suppressed. */
  readonly counts: Readonly<Record<string, number | null>>;
}

export function countIn({ counts }: EvaluatedArea, period: string): number | null {
  return counts[period] ?? null;
}

/** Periods whose count is not published. */
export function hiddenIn(area: EvaluatedArea, periods: readonly string[]): readonly string[] {
  return periods.filter((period) => countIn(area, period) === null);
}

/** @returns null where a count of the window is suppressed */
export function changeIn(
  area: EvaluatedArea,
  { before, after }: Pick<EvaluationWindow, 'before' | 'after'>,
): AreaChange | null {
  const sums = [before, after].map((periods) => sumIn(area, periods));
  const [earlier, later] = sums;
  if (earlier === undefined || earlier === null || later === undefined || later === null) {
    return null;
  }
  return { before: earlier, after: later };
}

function sumIn(area: EvaluatedArea, periods: readonly string[]): number | null {
  let sum = 0;
  for (const period of periods) {
    const count = countIn(area, period);
    if (count === null) return null;
    sum += count;
  }
  return sum;
}

/** Of several areas; null as soon as one of them has none. */
export function changesIn(
  areas: readonly EvaluatedArea[],
  window: Pick<EvaluationWindow, 'before' | 'after'>,
): readonly AreaChange[] | null {
  const changes = areas.map((area) => changeIn(area, window));
  return changes.every((change) => change !== null) ? changes : null;
}
