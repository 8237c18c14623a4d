/** Three releases of one source, of the same files or of newer ones: what they tell together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examine } from '../../../scripts/etl/protect/audit';
import { editionsOf } from '../../../scripts/etl/protect/editions';
import type { Observation, PublishedObservation } from '../../../scripts/etl/count/observation';
import { protectObservations } from '../../../scripts/etl/protect/protect';
import { catalogueRules } from '../../../scripts/etl/protect/publication';
import type { Release } from '../../../scripts/etl/protect/release';
import { ALCALDIA, COLONIAS, alcaldiaOf, printed, rowAt, rowsOf } from './inventedRows';

const K = 5;
/** Drawn alike each time, so that enough cells are hidden. */
const SEED = 5;
const YEAR = '2019-01-01';
const QUARTERS = ['2019-01-01', '2019-04-01'] as const;
const FAMILY = { violencia_familiar: ['violencia_familiar'] };
const PUBLIC = { k: K, profile: 'publico', alcaldiaOf, indicators: catalogueRules } as const;
const structure = { alcaldiaOf, parentOf: catalogueRules.parentOf };

const release = (observaciones: readonly PublishedObservation[], files: string): Release => ({
  observaciones,
  horarios: [],
  k: K,
  structure,
  editionOf: () => files,
});

/** A year of an alcaldía and its two colonias; the names of the hidden rows. */
function year(
  whole: number,
  a: number,
  b: number,
  hidden: readonly string[],
): readonly PublishedObservation[] {
  const rows = [
    rowAt('violencia_familiar', ALCALDIA, 'anio', YEAR, whole),
    rowAt('violencia_familiar', COLONIAS[0], 'anio', YEAR, a),
    rowAt('violencia_familiar', COLONIAS[1], 'anio', YEAR, b),
  ];
  return printed(
    rows,
    rows.map(({ clave }) => (hidden.includes(clave) ? 'complementaria' : 'ninguna')),
  );
}

describe('releases of the same files', () => {
  const hidesOne = year(20, 12, 6, [COLONIAS[1]]);
  const hidesOther = year(20, 12, 6, [COLONIAS[0]]);

  it('tell of the same counts: what one prints the others do not hide', async () => {
    const { recovered } = await examine(release(hidesOne, 'a'), [release(hidesOther, 'a')]);
    expect(recovered.map(({ name, edition }) => `${edition} ${name.split(', ')[1] ?? ''}`)).toEqual(
      COLONIAS.map((clave) => `a ${clave}`),
    );
  });

  it('do so whatever was published between them', async () => {
    const between = release(year(30, 17, 9, [COLONIAS[0], COLONIAS[1]]), 'b');
    const { recovered } = await examine(release(hidesOne, 'a'), [
      release(hidesOther, 'a'),
      between,
    ]);
    expect(recovered.filter(({ edition }) => edition === 'a')).toHaveLength(2);
  });

  it('are other editions where the same bytes were read otherwise', async () => {
    const otherwise = release(year(20, 11, 6, [COLONIAS[1]]), 'a');
    const { recovered } = await examine(release(hidesOne, 'a'), [otherwise]);
    expect(recovered).toEqual([]);
  });

  it('bequeath what they print and what they hide, as the last one did', async () => {
    const cases = [0, 1].map((nth) => ({
      indicador: 'violencia_familiar',
      trimestre: QUARTERS[nth] ?? YEAR,
      enColonias: [9 - nth, 3 + nth] as const,
      sinColonia: 2,
    }));
    const rows = rowsOf(cases, FAMILY);
    const once = printed(rows, await protectObservations(rows, PUBLIC));
    // More hidden than needs be: with a fresh decision this one cell would be printed.
    const shown = once.findIndex(({ nivel, n }) => nivel === 'colonia' && (n ?? 0) >= K);
    const kept = once.map((row, position) =>
      position === shown ? { ...row, n: null, supresion: 'complementaria' as const } : row,
    );
    const again = (files: string) =>
      protectObservations(rows, {
        ...PUBLIC,
        earlier: editionsOf([release(once, 'a'), release(kept, 'a')]),
        editionOf: () => files,
      });
    expect(printed(rows, await again('a'))).toEqual(kept);
  });

  it('decide only on what none of them published', async () => {
    const counted = (nth: number, a: number, b: number) => ({
      indicador: 'violencia_familiar',
      trimestre: QUARTERS[nth] ?? YEAR,
      enColonias: [a, b] as const,
      sinColonia: 0,
    });
    const rows = rowsOf([counted(0, 9, 3), counted(1, 8, 7)], FAMILY);
    const byYear = { ...catalogueRules, grainOf: () => 'anio' as const };
    const coarse = await protectObservations(rows, { ...PUBLIC, indicators: byYear });
    const old = release(printed(rows, coarse), 'a');
    const options = { ...PUBLIC, earlier: editionsOf([old]), editionOf: () => 'a' };
    const young = printed(rows, await protectObservations(rows, options));
    const { recovered } = await examine(release(young, 'a'), [old]);
    expect(recovered).toEqual([]);
    const names = (all: readonly PublishedObservation[]) =>
      all
        .filter(({ periodo_tipo, nivel }) => periodo_tipo !== 'trimestre' || nivel === 'alcaldia')
        .map((row) => ({ ...row }));
    expect(names(young)).toEqual(names(old.observaciones));
    expect(young.some(({ periodo_tipo, n }) => periodo_tipo === 'trimestre' && n === null)).toBe(
      true,
    );
  });
});

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
        return row.supresion !== 'primaria' || (value >= 1 && value < K);
      }),
    );
}

const grows = (then: Placing, now: Placing) =>
  then.every((counts, slot) => counts.every((count, at) => count <= (now[slot]?.[at] ?? 0)));

describe('three editions', () => {
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
        for (const age of [0, 1, 2]) {
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
          const earlier = editionsOf(releases);
          const statuses = await protectObservations(rows, { ...PUBLIC, earlier });
          const told = printed(rows, statuses);
          releases.push(release(told, `${age}`));
          placings.push(
            placingsOf(
              counts.map((own) => own.reduce((a, b) => a + b)),
              told,
            ),
          );
        }
        const [, , young] = releases;
        if (young === undefined) return;
        const { recovered, narrowestSafe } = await examine(young, releases.slice(0, 2));
        expect(recovered).toEqual([]);
        // What each release can have been, with some of the one before it and of the one after.
        const [first = [], second = [], third = []] = placings;
        const seconds = second.filter(
          (now) => first.some((then) => grows(then, now)) && third.some((next) => grows(now, next)),
        );
        const possible = [
          first.filter((then) => seconds.some((now) => grows(then, now))),
          seconds,
          third.filter((next) => seconds.some((now) => grows(now, next))),
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
      { numRuns: 40, seed: SEED },
    );
    expect(hidden).toBeGreaterThan(40);
  }, 180_000);
});
