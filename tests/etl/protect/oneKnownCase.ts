/**
 * Whoever knows of one case where it lies (its colonia, its quarter, its exact offence, be they published or
 * not) still has several values for every hidden count: no sums, no solver, every way in which all could have fallen.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Observation, Status } from '../../../scripts/etl/count/observation';
import { catalogueRules } from '../catalogueRules';
import { COLONIAS, alcaldiaOf, inPeriod, rowsOf, wholeOf, type Cases } from './inventedRows';
import { untilSafe } from './untilSafe';

const K = 5;
const PUBLIC = { k: K, profile: 'publico', alcaldiaOf, indicators: catalogueRules } as const;
const TWO: readonly string[] = COLONIAS;
const THREE: readonly string[] = [...COLONIAS, '0909900010003'];

/** Indicators to count, and the offences of each. */
type Parts = Readonly<Record<string, readonly string[]>>;

interface Table {
  readonly cases: readonly Cases[];
  readonly partsOf: Parts;
  readonly claves: readonly string[];
}

/** A case that is known: the position of its offence and quarter, and that of its colonia. */
interface Known {
  readonly slot: number;
  readonly place: number;
}

/** A hidden count that whoever knows of a case can tell. */
interface Told {
  readonly row: Observation;
  readonly status: Status | undefined;
  readonly known: Known;
  readonly values: readonly number[];
}

/**
 * Hidden counts with less than two values over all placings of the alcaldía's cases, which are public, that
 * print the same and hold one case that is known.
 */
function toldByOneCase(
  { cases, partsOf, claves }: Table,
  rows: readonly Observation[],
  statuses: readonly Status[],
): readonly Told[] {
  const inColonias = rows.flatMap((row, index) =>
    row.nivel === 'colonia'
      ? [
          {
            row,
            status: statuses[index],
            place: claves.indexOf(row.clave),
            slots: [...cases.keys()].filter((slot) => {
              const at = cases[slot];
              return (
                at !== undefined &&
                partsOf[row.indicador]?.includes(at.indicador) === true &&
                inPeriod(row.periodo_tipo, row.periodo, at.trimestre)
              );
            }),
          },
        ]
      : [],
  );
  const hidden = inColonias.filter(
    ({ status }) => status === 'primaria' || status === 'complementaria',
  );
  const known = cases.flatMap(({ enColonias }, slot) =>
    enColonias.flatMap((n, place): Known[] => (n > 0 ? [{ slot, place }] : [])),
  );
  const values = known.map(() => hidden.map(() => new Set<number>()));
  for (const placing of placings(cases, claves.length)) {
    const valueOf = ({ place, slots }: (typeof inColonias)[number]) =>
      slots.reduce((sum, slot) => sum + (placing[slot]?.[place] ?? 0), 0);
    const isPrintedSo = inColonias.every((cell) => {
      if (cell.status === 'retenida') return true;
      const value = valueOf(cell);
      if (cell.status === 'ninguna') return value === cell.row.n;
      return value >= 1 && (cell.status !== 'primaria' || value < K);
    });
    if (!isPrintedSo) continue;
    known.forEach(({ slot, place }, nth) => {
      if ((placing[slot]?.[place] ?? 0) === 0) return;
      hidden.forEach((cell, at) => values[nth]?.[at]?.add(valueOf(cell)));
    });
  }
  return known.flatMap((own, nth) =>
    hidden.flatMap(({ row, status }, at): Told[] => {
      const open = [...(values[nth]?.[at] ?? [])];
      return open.length > 1 ? [] : [{ row, status, known: own, values: open }];
    }),
  );
}

/** Every way in which the cases of each offence and quarter could lie in the colonias, or in none. */
function* placings(
  cases: readonly Cases[],
  places: number,
  before: readonly (readonly number[])[] = [],
): Generator<readonly (readonly number[])[]> {
  const at = cases[before.length];
  if (at === undefined) {
    yield before;
    return;
  }
  for (const split of splits(wholeOf(at), places)) {
    yield* placings(cases, places, [...before, split]);
  }
}

function* splits(whole: number, places: number): Generator<readonly number[]> {
  if (places === 0) {
    yield [];
    return;
  }
  for (let own = 0; own <= whole; own++) {
    for (const others of splits(whole - own, places - 1)) yield [own, ...others];
  }
}

const SEXUAL: Parts = {
  violencia_sexual: ['abuso_sexual', 'acoso_sexual'],
  abuso_sexual: ['abuso_sexual'],
  acoso_sexual: ['acoso_sexual'],
};
const FAMILY: Parts = { violencia_familiar: ['violencia_familiar'] };

/** Cases in some of the places where they may be, so that all that could be can be listed. */
function drawn(
  offences: readonly string[],
  quarters: readonly string[],
  size: number,
  places: number,
  most: number,
): fc.Arbitrary<readonly Cases[]> {
  const slots = offences.flatMap((indicador) =>
    quarters.map((trimestre) => ({ indicador, trimestre })),
  );
  const exactly = (length: number) => ({ minLength: length, maxLength: length });
  const counts = fc.tuple(fc.array(fc.nat(most), exactly(places)), fc.nat(1));
  return fc
    .tuple(fc.shuffledSubarray(slots, exactly(size)), fc.array(counts, exactly(size)))
    .map(([where, all]) =>
      where.map((slot, index): Cases => {
        const [enColonias, sinColonia] = all[index] ?? [[], 0];
        return { ...slot, enColonias, sinColonia };
      }),
    );
}

const LEAVES = ['abuso_sexual', 'acoso_sexual'];
const QUARTERS = ['2019-01-01', '2019-04-01', '2020-01-01'];

/**
 * A test of cases drawn by chance, of each kind of table.
 * @param runs how many releases of each
 */
export function oneKnownCaseTellsNothing(runs: number): void {
  it.each([
    ['two offences by year and by three years', SEXUAL, TWO, drawn(LEAVES, QUARTERS, 3, 2, 5)],
    ['the same of few cases', SEXUAL, TWO, drawn(LEAVES, QUARTERS, 4, 2, 2)],
    ['one offence by quarter', FAMILY, TWO, drawn(['violencia_familiar'], QUARTERS, 3, 2, 5)],
    ['two offences in three colonias', SEXUAL, THREE, drawn(LEAVES, QUARTERS, 2, 3, 4)],
    [
      'one offence in three colonias',
      FAMILY,
      THREE,
      drawn(['violencia_familiar'], QUARTERS.slice(1), 2, 3, 4),
    ],
  ] as const)(
    'whoever knows of one case can tell no hidden count: %s',
    async (_, partsOf, claves, someCases) => {
      await fc.assert(
        fc.asyncProperty(someCases, async (cases) => {
          const rows = rowsOf(cases, partsOf, claves);
          const { statuses } = await untilSafe(rows, PUBLIC);
          expect(toldByOneCase({ cases, partsOf, claves }, rows, statuses)).toEqual([]);
        }),
        { numRuns: runs },
      );
    },
    600_000,
  );
}

/** A case of harassment beside five of abuse, in one colonia. */
const ONE_MORE: Table = {
  cases: [
    { indicador: 'abuso_sexual', trimestre: '2019-01-01', enColonias: [5, 0], sinColonia: 0 },
    { indicador: 'acoso_sexual', trimestre: '2019-01-01', enColonias: [1, 0], sinColonia: 0 },
  ],
  partsOf: SEXUAL,
  claves: TWO,
};

/** What it tells where counts are hidden without a thought for it: so that the test can fail. */
export function oneKnownCaseTellsOtherwise(): void {
  it('whoever knows of one case can tell a count of which it was but unknown whether it held it', () => {
    const rows = rowsOf(ONE_MORE.cases, ONE_MORE.partsOf, ONE_MORE.claves);
    // Sexual violence of the year is 5 or 6: the case of harassment may lie in no colonia.
    const statuses = rows.map(({ indicador, periodo_tipo, periodo, clave, n }): Status => {
      if (periodo_tipo !== 'anio' || indicador === 'acoso_sexual') return 'retenida';
      const isHidden = indicador === 'violencia_sexual' && clave === TWO[0] && n > 0;
      return isHidden && periodo === '2019-01-01' ? 'complementaria' : 'ninguna';
    });
    const told = toldByOneCase(ONE_MORE, rows, statuses);
    expect(told.map(({ known, values }) => [known.slot, values])).toEqual([[1, [6]]]);
  });
}
