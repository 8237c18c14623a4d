/** Which colonias moved against the rest between two windows of three years, beyond chance among all of them. */
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { holm } from '../stats/holm';
import { ROUNDING_VARIANCE } from '../stats/rounding';

export interface Windows {
  readonly clave: string;
  /** As printed, of the earlier and of the later window. */
  readonly before: number;
  readonly after: number;
  /** Whether an office registers in it: it takes no mark, and is not of the rest. */
  readonly isApart: boolean;
}

/** What crowds at an office of the authority, of both windows. */
export interface Pile {
  readonly before: number;
  readonly after: number;
}

export interface Moved {
  /** Later over earlier; null where one of them is too small for it. */
  readonly ratio: number | null;
  /** Against the rest, beyond chance. */
  readonly mark: 'up' | 'down' | null;
}

const LEVEL = 0.05;
/** Under so many there is no ratio (DESIGN.md 5). */
const LEAST = 10;

/**
 * @param all exact counts of the alcaldía in both windows
 * @param piles by colonia: a mark that turns when they are left out is not given
 */
export function movedOf(
  windows: readonly Windows[],
  all: Pile,
  piles: ReadonlyMap<string, Pile>,
): ReadonlyMap<string, Moved> {
  const marks = marksOf(windows, all);
  const heaped = [...piles.values()];
  const without = marksOf(
    windows.map(({ clave, before, after, isApart }) => {
      const pile = piles.get(clave);
      return {
        ...{ clave, isApart },
        before: before - (pile?.before ?? 0),
        after: after - (pile?.after ?? 0),
      };
    }),
    {
      before: all.before - sum(heaped.map(({ before }) => before)),
      after: all.after - sum(heaped.map(({ after }) => after)),
    },
  );
  return new Map(
    windows.map(({ clave, before, after }) => {
      const mark = marks.get(clave) ?? null;
      return [
        clave,
        {
          ratio: before >= LEAST && after >= LEAST ? after / before : null,
          mark: mark === without.get(clave) ? mark : null,
        },
      ];
    }),
  );
}

/**
 * The logarithm of (after ÷ before) over that of the rest, its variance the sum of 1/n of the four counts and, of the
 * two printed ones, what rounding adds (Agresti, Categorical Data Analysis, 3rd ed., §3.1); Holm over all colonias.
 */
function marksOf(
  windows: readonly Windows[],
  told: Pile,
): ReadonlyMap<string, 'up' | 'down' | null> {
  const apart = windows.filter(({ isApart }) => isApart);
  const all = {
    before: told.before - sum(apart.map(({ before }) => before)),
    after: told.after - sum(apart.map(({ after }) => after)),
  };
  const tested = windows.filter(
    ({ before, after, isApart }) => !isApart && before >= LEAST && after >= LEAST,
  );
  const logs = tested.map(({ before, after }) => {
    const rest = { before: all.before - before, after: all.after - after };
    const own = sum([before, after].map((n) => 1 / n + ROUNDING_VARIANCE / n ** 2));
    const sd = Math.sqrt(1 / rest.before + 1 / rest.after + own);
    const log = Math.log(after / before) - Math.log(rest.after / rest.before);
    return { log, p: 2 * normalCdf(-Math.abs(log) / sd, 0, 1) };
  });
  // Those without a ratio count among the comparisons.
  const others = Array<number>(windows.length - tested.length).fill(1);
  const together = holm([...logs.map(({ p }) => p), ...others]);
  return new Map(
    tested.map(({ clave }, at) => {
      const isSure = (together[at] ?? 1) < LEVEL;
      return [clave, isSure ? ((logs[at]?.log ?? 0) > 0 ? 'up' : 'down') : null];
    }),
  );
}

const sum = (counts: readonly number[]): number => counts.reduce((total, n) => total + n, 0);
