/** Two releases, the second of newer files: what they tell together, over every way in which both can have fallen. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { examine } from '../../../scripts/etl/audit/audit';
import type { Observation, PublishedObservation } from '../../../scripts/etl/count/observation';
import type { Release } from '../../../scripts/etl/cells/release';
import { COLONIAS, rowsOf } from './inventedRows';
import { K, PUBLIC } from './inventedRelease';
import { untilSafe } from './untilSafe';

const YEAR = '2019-01-01';
const QUARTERS = ['2019-01-01', '2019-04-01'] as const;
const FAMILY = { violencia_familiar: ['violencia_familiar'] };

/** Counts of two quarters in two colonias and in none. */
type Placing = readonly (readonly [number, number, number])[];

const valueIn = (placing: Placing, row: Pick<Observation, 'clave' | 'periodo_tipo' | 'periodo'>) =>
  placing.reduce((sum, counts, slot) => {
    const isIn = row.periodo_tipo !== 'trimestre' || row.periodo === QUARTERS[slot];
    const place = COLONIAS.findIndex((clave) => clave === row.clave);
    return sum + (isIn ? (counts[place] ?? 0) : 0);
  }, 0);

/** Every split of public totals that prints a release. */
function placingsOf(wholes: readonly number[], rows: readonly PublishedObservation[]): Placing[] {
  const splits = (whole: number) =>
    Array.from({ length: whole + 1 }, (_, a) =>
      Array.from({ length: whole - a + 1 }, (_, b) => [a, b, whole - a - b] as const),
    ).flat();
  const [first = [], second = []] = wholes.map(splits);
  return first
    .flatMap((one) => second.map((other): Placing => [one, other]))
    .filter((placing) =>
      rows.every((row) => {
        if (row.nivel === 'alcaldia' || row.periodo > '2019-12-31') return true;
        const value = valueIn(placing, row);
        if (row.n !== null) return value === row.n;
        return value >= 1 && (row.supresion !== 'primaria' || value < K);
      }),
    );
}

const grows = (then: Placing, now: Placing) =>
  then.every((counts, slot) => counts.every((count, at) => count <= (now[slot]?.[at] ?? 0)));

/**
 * A test of two vintages drawn by chance, alike each time, so that enough cells are hidden.
 * @param runs how many pairs
 */
export function twoVintages(seed: number, runs: number): void {
  const slot = fc.tuple(
    fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.nat({ max: 1 })),
    fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 1 }), fc.nat({ max: 1 })),
    fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 1 }), fc.nat({ max: 1 })),
  );

  it('leave whole counts the room that the audit says, over every way in which all could have fallen', async () => {
    let hidden = 0;
    await fc.assert(
      fc.asyncProperty(slot, slot, async (one, other) => {
        const at = (age: number) =>
          [one, other].map((steps) =>
            steps
              .slice(0, age + 1)
              .reduce<readonly [number, number, number]>(
                ([a, b, c], [d, e, f]) => [a + d, b + e, c + f],
                [0, 0, 0],
              ),
          );
        const releases: Release[] = [];
        const placings: Placing[][] = [];
        for (const age of [0, 1]) {
          const counts = at(age);
          const rows = rowsOf(
            counts.map(([a, b, c], nth) => ({
              indicador: 'violencia_familiar',
              trimestre: QUARTERS[nth] ?? YEAR,
              enColonias: [a, b],
              sinColonia: c,
            })),
            FAMILY,
          );
          const options = { ...PUBLIC, earlier: releases, editionOf: () => `${age}` };
          const { release } = await untilSafe(rows, options, releases);
          const told = release.observaciones;
          releases.push(release);
          placings.push(
            placingsOf(
              counts.map((own) => own.reduce((a, b) => a + b)),
              told,
            ),
          );
        }
        const [old, young] = releases;
        if (old === undefined || young === undefined) return;
        const { recovered, narrowestSafe } = await examine(young, [old]);
        expect(recovered).toEqual([]);
        // What each release can have been, with some of the other.
        const [first = [], second = []] = placings;
        const possible = [
          first.filter((then) => second.some((now) => grows(then, now))),
          second.filter((now) => first.some((then) => grows(then, now))),
        ];
        const widths = releases.flatMap(({ observaciones }, age) =>
          observaciones
            .filter(({ n, periodo }) => n === null && periodo < '2020')
            .map((row) => {
              const values = (possible[age] ?? []).map((placing) => valueIn(placing, row));
              return Math.max(...values) - Math.min(...values);
            }),
        );
        hidden += widths.length;
        if (widths.length > 0)
          expect(Math.min(...widths)).toBeGreaterThanOrEqual(narrowestSafe ?? 0);
      }),
      { numRuns: runs, seed },
    );
    expect(hidden).toBeGreaterThan(runs);
  }, 180_000);
}
