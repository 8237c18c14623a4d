/** A release after another: what the two together may not tell. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit, examine, type Release } from '../../../scripts/etl/audit/audit';
import type {
  Observation,
  PublishedObservation,
  Status,
} from '../../../scripts/etl/count/observation';
import { protectObservations } from '../../../scripts/etl/protect/protect';
import { catalogueRules } from '../catalogueRules';
import type { ColoniaGrain } from '$lib/contract/indicators/catalogue';
import { ALCALDIA, COLONIAS, alcaldiaOf, printed, rowAt, rowsOf, type Cases } from './inventedRows';
import type { WithdrawnTable } from '../../../scripts/etl/cells/withdrawn';
import { untilSafe } from './untilSafe';

const K = 5;
const PUBLIC = { k: K, profile: 'publico', alcaldiaOf, indicators: catalogueRules } as const;
const STRUCTURE = { alcaldiaOf, parentOf: catalogueRules.parentOf };
const ALL = {
  violencia_familiar: ['violencia_familiar'],
  violencia_sexual: ['abuso_sexual', 'acoso_sexual'],
  abuso_sexual: ['abuso_sexual'],
  acoso_sexual: ['acoso_sexual'],
};

const release = (observaciones: readonly PublishedObservation[]): Release => ({
  observaciones,
  horarios: [],
  k: K,
  structure: STRUCTURE,
});

const publish = async (
  rows: readonly Observation[],
  previous: readonly Release[] = [],
  indicators = catalogueRules,
  files = `${previous.length}`,
): Promise<Release> => {
  const options = { ...PUBLIC, indicators, earlier: previous, editionOf: () => files };
  return (await untilSafe(rows, options, previous)).release;
};

/** Cells that the two tell together. */
const toldOf = async (young: Release, old: Release) => (await examine(young, [old])).recovered;

/** Where cases of one indicator and quarter fall, first and as reported since. */
const slot = (least: number, most: number, late: number) =>
  fc.record({
    then: fc.tuple(
      fc.integer({ min: least, max: most }),
      fc.integer({ min: least, max: most }),
      fc.integer({ min: 0, max: 2 }),
    ),
    since: fc.tuple(
      fc.integer({ min: -late, max: 2 }),
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 0, max: 1 }),
    ),
  });

interface Slot {
  readonly then: readonly [number, number, number];
  readonly since: readonly [number, number, number];
}

const NONE: Slot = { then: [0, 0, 0], since: [0, 0, 0] };

/** 2019 is tied and 2020 is not: what lies in no colonia in the three years isn't either. */
const TAKEN_BACK_IN_ONE_OF_THREE_YEARS: Slot[] = [
  ...[NONE, NONE, NONE, NONE],
  NONE,
  { then: [1, 0, 0], since: [1, 0, 0] },
  NONE,
  { then: [3, 5, 1], since: [0, 0, 0] },
  { then: [1, 4, 0], since: [1, 0, 1] },
  { then: [3, 1, 1], since: [-2, 0, 0] },
  { then: [0, 0, 2], since: [0, 0, 0] },
  { then: [2, 0, 0], since: [-1, 0, 0] },
];

/** What the two together may tell, as the earlier one told it, the later one alone may not. */
const TOLD_MORE_BEFORE: Slot[] = [
  { then: [0, 7, 0], since: [1, 0, 0] },
  { then: [5, 9, 2], since: [0, 0, 1] },
  { then: [8, 9, 2], since: [1, 1, 0] },
  { then: [9, 6, 2], since: [1, 0, 1] },
  { then: [8, 3, 1], since: [0, 0, 0] },
  { then: [0, 0, 2], since: [0, 2, 1] },
  { then: [2, 2, 1], since: [1, 1, 1] },
  { then: [7, 0, 1], since: [0, 2, 1] },
  { then: [0, 3, 1], since: [0, 1, 1] },
  { then: [0, 2, 1], since: [2, 2, 1] },
  { then: [8, 1, 2], since: [1, 0, 0] },
  { then: [3, 4, 1], since: [0, 1, 0] },
];

/** Of the second colonia's first quarter of 2020, what public totals leave is 0 or 1, and no sum says so. */
const LITTLE_ROOM_OF_ALL_SUMS: Slot[] = [
  { then: [0, 0, 0], since: [1, 2, 0] },
  { then: [3, 5, 0], since: [2, 0, 0] },
  { then: [3, 0, 1], since: [-1, 2, 0] },
  { then: [4, 2, 1], since: [2, 1, 1] },
  ...Array.from({ length: 8 }, () => NONE),
];

/** What is told now of abuse alone, beside what was printed of both before, tells of harassment. */
const TOLD_BY_ANOTHER_PART: Slot[] = [
  ...[NONE, NONE, NONE, NONE],
  { then: [3, 0, 0], since: [0, 0, 0] },
  { then: [0, 3, 0], since: [0, 2, 0] },
  { then: [0, 1, 0], since: [0, 0, 0] },
  { then: [0, 1, 0], since: [0, 0, 0] },
  { then: [1, 5, 1], since: [0, 0, 0] },
  { then: [1, 0, 1], since: [0, 0, 0] },
  ...[NONE, NONE],
];

/** What is told now of 2020 alone, beside what was printed of the three years before, tells of 2019. */
const TOLD_BY_ANOTHER_YEAR: Slot[] = [
  { then: [4, 0, 0], since: [0, 0, 0] },
  { then: [1, 0, 1], since: [0, 0, 0] },
  { then: [0, 1, 0], since: [0, 0, 0] },
  { then: [0, 2, 0], since: [0, 1, 1] },
  ...Array.from({ length: 8 }, () => NONE),
];

const QUARTERS = ['2019-01-01', '2019-04-01', '2020-01-01', '2020-10-01'];
const PLACES = ['violencia_familiar', 'abuso_sexual', 'acoso_sexual'].flatMap((indicador) =>
  QUARTERS.map((trimestre) => ({ indicador, trimestre })),
);

const early = (slots: readonly Slot[]): Cases[] =>
  slots.map(({ then: [a, b, sinColonia] }, index) => ({
    ...(PLACES[index] ?? { indicador: '', trimestre: '' }),
    enColonias: [a, b],
    sinColonia,
  }));
const later = (slots: readonly Slot[]): Cases[] =>
  slots.map(({ then: [a, b, rest], since: [c, d, more] }, index) => ({
    ...(PLACES[index] ?? { indicador: '', trimestre: '' }),
    enColonias: [Math.max(0, a + c), b + d],
    sinColonia: rest + more,
  }));

const tables = (late: number) =>
  fc.array(slot(0, 9, late), { minLength: PLACES.length, maxLength: PLACES.length });

const grain = fc.constantFrom<ColoniaGrain>('trimestre', 'anio', 'trienio');

/** Before a year was over, the release had neither its rows nor those of the three years it ends. */
const without = (rows: readonly Observation[], year: string) =>
  rows.filter((row) => !row.periodo.startsWith(year) && row.periodo_tipo !== 'trienio');

describe('a successor', () => {
  it('tells nothing with its predecessor, whatever was reported since, a new year included', async () => {
    await fc.assert(
      fc.asyncProperty(tables(0), fc.boolean(), async (slots, isNewYear) => {
        const before = rowsOf(early(slots), ALL);
        const old = await publish(isNewYear ? without(before, '2020') : before);
        const young = await publish(rowsOf(later(slots), ALL), [old]);
        expect(await toldOf(young, old)).toEqual([]);
        expect((await audit(young)).recuperables).toBe(0);
      }),
      { numRuns: 40, examples: [[TOLD_MORE_BEFORE, false]] },
    );
  }, 120_000);

  it('tells nothing either where reports were taken back', async () => {
    await fc.assert(
      fc.asyncProperty(tables(2), async (slots) => {
        const old = await publish(rowsOf(early(slots), ALL));
        const young = await publish(rowsOf(later(slots), ALL), [old]);
        expect(await toldOf(young, old)).toEqual([]);
        expect((await audit(young)).recuperables).toBe(0);
      }),
      { numRuns: 40, examples: [[TAKEN_BACK_IN_ONE_OF_THREE_YEARS], [TOLD_BY_ANOTHER_YEAR]] },
    );
  }, 120_000);

  it('tells nothing either where indicators are told by longer or by shorter periods than before', async () => {
    const grains = fc.record({
      violencia_familiar: grain,
      violencia_sexual: grain,
      abuso_sexual: grain,
      acoso_sexual: grain,
    });
    const told = (
      rows: readonly Observation[],
      by: Readonly<Record<string, ColoniaGrain>>,
      previous: readonly Release[],
    ) => {
      const grainOf = (indicador: string) => by[indicador] ?? 'ninguno';
      return publish(rows, previous, { ...catalogueRules, grainOf });
    };
    const quarters: Readonly<Record<keyof typeof ALL, ColoniaGrain>> = {
      violencia_familiar: 'trimestre',
      violencia_sexual: 'trimestre',
      abuso_sexual: 'trimestre',
      acoso_sexual: 'trimestre',
    };
    await fc.assert(
      fc.asyncProperty(tables(1), grains, grains, async (slots, before, now) => {
        const old = await told(rowsOf(early(slots), ALL), before, []);
        const young = await told(rowsOf(later(slots), ALL), now, [old]);
        expect(await toldOf(young, old)).toEqual([]);
        expect((await audit(young)).recuperables).toBe(0);
      }),
      {
        numRuns: 40,
        examples: [
          [LITTLE_ROOM_OF_ALL_SUMS, quarters, quarters],
          [TOLD_BY_ANOTHER_PART, quarters, quarters],
        ],
      },
    );
  }, 120_000);

  it('of the same files is the same, whatever it follows', async () => {
    await fc.assert(
      fc.asyncProperty(tables(0), async (slots) => {
        const rows = rowsOf(later(slots), ALL);
        const safe = (before: readonly Release[], leftOut?: readonly WithdrawnTable[]) =>
          untilSafe(
            rows,
            { ...PUBLIC, earlier: before, editionOf: () => 'los mismos' },
            before,
            leftOut,
          );
        const old = await publish(rowsOf(early(slots), ALL));
        for (const before of [[], [old]]) {
          const first = await safe(before);
          const second = await safe([...before, first.release], first.withdrawals.tables);
          expect(second.release.observaciones).toEqual(first.release.observaciones);
        }
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it('keeps hidden what the same files hid, whatever others told since', async () => {
    await fc.assert(
      fc.asyncProperty(tables(0), async (slots) => {
        const rows = rowsOf(early(slots), ALL);
        const old = await publish(rows, [], catalogueRules, 'a');
        const young = await publish(rowsOf(later(slots), ALL), [old], catalogueRules, 'b');
        const again = await publish(rows, [old, young], catalogueRules, 'a');
        const hidden = new Set(
          old.observaciones.filter(({ supresion }) => supresion !== 'ninguna').map(nameOf),
        );
        for (const row of again.observaciones) {
          if (row.n !== null) expect(hidden).not.toContain(nameOf(row));
        }
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it('of the internal profile prints everything, whatever it follows', async () => {
    const rows = rowsOf(
      [{ indicador: 'abuso_sexual', trimestre: '2019-01-01', enColonias: [9, 3], sinColonia: 1 }],
      ALL,
    );
    const previous = await publish(rows);
    const options = {
      ...PUBLIC,
      k: 1,
      profile: 'interno',
      earlier: [previous],
    } as const;
    expect(new Set(await protectObservations(rows, options))).toEqual(new Set(['ninguna']));
  });

  it('leaves its hidden counts several values, over every way in which both could have fallen', async () => {
    const two = fc.array(slot(0, 4, 0), { minLength: 2, maxLength: 2 });
    const parts = { violencia_familiar: ['violencia_familiar'] };
    await fc.assert(
      fc.asyncProperty(two, async (slots) => {
        const before = rowsOf(early(slots), parts);
        const after = rowsOf(later(slots), parts);
        const old = await publish(before);
        const young = await publish(after, [old]);
        const told = pairsOf(slots, before, after, old.observaciones, young.observaciones);
        const anyway = pairsOf(slots, before, after, old.observaciones, []);
        for (const [release, widths, baseline] of [
          [old.observaciones, told.then, anyway.then],
          [young.observaciones, told.now, anyway.now],
        ] as const) {
          for (const row of release) {
            if (row.supresion === 'ninguna') continue;
            const [least, greatest] = baseline.get(nameOf(row)) ?? [0, 0];
            const promised = Math.min(2, greatest - least);
            const [lowest, highest] = widths.get(nameOf(row)) ?? [0, 0];
            expect(highest - lowest).toBeGreaterThanOrEqual(promised);
          }
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

describe('the audit of two releases', () => {
  const statusOf = (hidden: readonly string[]) => (row: Observation) =>
    hidden.some((name) => nameOf(row).startsWith(name)) ? 'primaria' : 'ninguna';
  const print = (rows: readonly Observation[], status: (row: Observation) => Status) =>
    release(printed(rows, rows.map(status)));
  const year = (whole: number, a: number, b: number) => [
    rowAt('violencia_familiar', ALCALDIA, 'anio', '2019-01-01', whole),
    rowAt('violencia_familiar', COLONIAS[0], 'anio', '2019-01-01', a),
    rowAt('violencia_familiar', COLONIAS[1], 'anio', '2019-01-01', b),
  ];
  const hide = statusOf([`violencia_familiar ${COLONIAS[1]}`]);
  const show = statusOf([]);

  it('catches the cell that their difference gives away, though neither does alone', async () => {
    const old = print(year(20, 12, 3), hide);
    // Two more in all: the 5 printed now were 3 or 4.
    const young = print(year(22, 12, 5), show);
    expect((await audit(old)).recuperables).toBe(0);
    expect((await audit(young)).recuperables).toBe(0);
    expect((await audit(young, old)).recuperables).toBe(1);
  });

  it('catches the name that, beside an old zero, leaves one count or another', async () => {
    const old = print(year(15, 12, 0), show);
    // Two more in all, and «1 to 4» where there was none: 1 or 2.
    const young = print(year(17, 12, 2), hide);
    expect((await audit(young)).recuperables).toBe(0);
    expect((await audit(young, old)).recuperables).toBe(1);
  });

  it('lets pass a count that grew out of reach of its old one', async () => {
    const old = print(year(20, 12, 3), hide);
    const young = print(year(40, 22, 9), show);
    expect((await audit(young, old)).recuperables).toBe(0);
  });

  it('ties no years in which reports were taken back', async () => {
    const old = print(year(20, 12, 3), hide);
    const young = print(year(19, 9, 5), show);
    expect((await audit(young, old)).recuperables).toBe(0);
  });

  it('refuses releases of different k', async () => {
    const old = print(year(20, 12, 3), hide);
    await expect(audit(old, { ...old, k: 3 })).rejects.toThrow(/menor que 3 .* menor que 5/);
  });
});

const nameOf = (row: Observation | PublishedObservation): string =>
  `${row.indicador} ${row.clave} ${row.periodo_tipo} ${row.periodo}`;

type Placing = readonly (readonly [number, number, number])[];

/** Between which counts each row lies over all pairs of placings that print both releases. */
function pairsOf(
  slots: readonly Slot[],
  before: readonly Observation[],
  after: readonly Observation[],
  old: readonly PublishedObservation[],
  young: readonly PublishedObservation[],
) {
  const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
  const thens = placingsOf(
    slots.map(({ then }) => sum(then)),
    before,
    old,
  );
  const nows = placingsOf(
    slots.map(({ then, since }) => sum(then) + sum(since)),
    after,
    young,
  );
  const possibleThen: Placing[] = [];
  const possibleNow = new Set<Placing>();
  for (const then of thens) {
    const successors = nows.filter((now) => onlyAdds(then, now));
    if (successors.length > 0) possibleThen.push(then);
    for (const now of successors) possibleNow.add(now);
  }
  return { then: widthsOf(possibleThen, before), now: widthsOf([...possibleNow], after) };
}

const onlyAdds = (then: Placing, now: Placing): boolean =>
  then.every((counts, slot) => counts.every((count, place) => count <= (now[slot]?.[place] ?? 0)));

/** All splits of public totals over two colonias and none that give what is printed. */
function placingsOf(
  wholes: readonly number[],
  rows: readonly Observation[],
  published: readonly PublishedObservation[],
): readonly Placing[] {
  const prints = new Map(published.map((row) => [nameOf(row), row]));
  let placings: Placing[] = [[]];
  for (const whole of wholes) {
    placings = placings.flatMap((placing) =>
      Array.from({ length: whole + 1 }, (_, a) =>
        Array.from({ length: whole - a + 1 }, (_, b): Placing => [
          ...placing,
          [a, b, whole - a - b],
        ]),
      ).flat(),
    );
  }
  return placings.filter((placing) =>
    rows.every((row) => {
      const print = prints.get(nameOf(row));
      if (row.nivel === 'alcaldia' || print === undefined) return true;
      const value = valueOf(placing, row);
      if (print.supresion === 'ninguna') return value === print.n;
      return value >= 1 && (print.supresion !== 'primaria' || value < K);
    }),
  );
}

/** Both slots lie in one year: a quarter counts its own, a longer period both. */
function valueOf(placing: Placing, row: Observation): number {
  const place = COLONIAS.findIndex((clave) => clave === row.clave);
  return placing.reduce((sum, counts, slot) => {
    const isIn =
      row.periodo_tipo === 'trimestre' ? row.periodo === QUARTERS[slot] : row.periodo < '2020';
    return sum + (isIn ? (counts[place] ?? 0) : 0);
  }, 0);
}

function widthsOf(placings: readonly Placing[], rows: readonly Observation[]) {
  return new Map(
    rows
      .filter(({ nivel }) => nivel === 'colonia')
      .map((row) => {
        const values = placings.map((placing) => valueOf(placing, row));
        return [nameOf(row), [Math.min(...values), Math.max(...values)] as const];
      }),
  );
}
