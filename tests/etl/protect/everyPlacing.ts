/** What is printed, against every way in which the cases could have fallen. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Observation, Status } from '../../../scripts/etl/count/observation';
import { catalogueRules } from '../catalogueRules';
import { COLONIAS, alcaldiaOf, inPeriod, rowsOf, wholeOf, type Cases } from './inventedRows';
import { untilSafe } from './untilSafe';

const K = 5;
const PUBLIC = { k: K, profile: 'publico', alcaldiaOf, indicators: catalogueRules } as const;
const SEXUAL = {
  violencia_sexual: ['abuso_sexual', 'acoso_sexual'],
  abuso_sexual: ['abuso_sexual'],
  acoso_sexual: ['acoso_sexual'],
};
const LEAVES = ['abuso_sexual', 'acoso_sexual'];
const QUARTERS = ['2019-01-01', '2019-04-01', '2020-01-01'];

const count = fc.integer({ min: 0, max: 5 });
const slots = LEAVES.flatMap((indicador) =>
  QUARTERS.map((trimestre) => ({ indicador, trimestre })),
);
/** Cases in three of the six places where they may be, so that all that could be can be listed. */
const someCases = fc
  .tuple(
    fc.shuffledSubarray(slots, { minLength: 3, maxLength: 3 }),
    fc.array(fc.tuple(count, count, fc.integer({ min: 0, max: 1 })), {
      minLength: 3,
      maxLength: 3,
    }),
  )
  .map(([where, counts]) =>
    where.map((slot, index): Cases => {
      const [a, b, sinColonia] = counts[index] ?? [0, 0, 0];
      return { ...slot, enColonias: [a, b], sinColonia };
    }),
  );

/**
 * A test of cases drawn by chance.
 * @param runs how many releases
 */
export function leavesSeveralValues(runs: number): void {
  it('leaves every hidden count several values, whichever way the cases could have fallen', async () => {
    await fc.assert(
      fc.asyncProperty(someCases, async (cases) => {
        const rows = rowsOf(cases, SEXUAL);
        const { statuses, recovered } = await untilSafe(rows, PUBLIC);
        const ranges = rangesOver(cases, rows, statuses);
        rows.forEach((row, index) => {
          if (row.nivel === 'alcaldia') return;
          const [least, greatest] = ranges[index] ?? [0, 0];
          const status = statuses[index];
          if (status === 'ninguna') expect(row.n === 0 || row.n >= K).toBe(true);
          else if (status === 'retenida') {
            if (row.n > 0 && row.n < K) expect(greatest - least).toBeGreaterThan(0);
          } else {
            const promised = Math.min(2, ceilingOf(cases, row));
            expect(row.n).toBeGreaterThan(0);
            expect(greatest - least).toBeGreaterThanOrEqual(promised);
          }
        });
        expect(recovered).toEqual([]);
      }),
      { numRuns: runs },
    );
  }, 120_000);
}

/** Whether the cases of a slot count in a row (places apart). */
const counts = (row: Observation, at: Cases): boolean =>
  (row.indicador === 'violencia_sexual' || row.indicador === at.indicador) &&
  inPeriod(row.periodo_tipo, row.periodo, at.trimestre);

function ceilingOf(cases: readonly Cases[], row: Observation): number {
  return cases.filter((at) => counts(row, at)).reduce((sum, at) => sum + wholeOf(at), 0);
}

/**
 * Least and greatest value of each row over all placings of the alcaldía's cases, which are public,
 * that print the same: no sums, no solver.
 */
function rangesOver(
  cases: readonly Cases[],
  rows: readonly Observation[],
  statuses: readonly Status[],
): readonly (readonly [number, number])[] {
  const ranges = rows.map((): [number, number] => [Infinity, -Infinity]);
  const members = rows.map((row) => cases.map((at) => counts(row, at)));
  const placing: (readonly number[])[] = [];
  const valueOf = (row: Observation, index: number): number => {
    const place = COLONIAS.findIndex((clave) => clave === row.clave);
    return placing.reduce(
      (sum, split, slot) => sum + (members[index]?.[slot] === true ? (split[place] ?? 0) : 0),
      0,
    );
  };
  const isPrintedSo = (row: Observation, index: number): boolean => {
    if (row.nivel === 'alcaldia') return true;
    const value = valueOf(row, index);
    if (statuses[index] === 'ninguna') return value === row.n;
    if (statuses[index] === 'retenida') return true;
    return value >= 1 && (statuses[index] !== 'primaria' || value < K);
  };
  const place = (slot: number): void => {
    const at = cases[slot];
    if (at === undefined) {
      if (!rows.every(isPrintedSo)) return;
      rows.forEach((row, index) => {
        const range = ranges[index];
        if (range === undefined) return;
        range[0] = Math.min(range[0], valueOf(row, index));
        range[1] = Math.max(range[1], valueOf(row, index));
      });
      return;
    }
    const whole = wholeOf(at);
    for (let a = 0; a <= whole; a++) {
      for (let b = 0; a + b <= whole; b++) {
        placing[slot] = [a, b];
        place(slot + 1);
      }
    }
  };
  place(0);
  return ranges;
}
