/** What is handed over to the search for suppressions: what is known of each cell, what is hidden, what it is worth. */
import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Observation, Status } from '../../../scripts/etl/count/observation';
import { worthIn, worthOf } from '../../../scripts/etl/protect/decide';
import { protectObservations, type ProtectOptions } from '../../../scripts/etl/protect/protect';
import * as threads from '../../../scripts/etl/solve/threads/solveAll';
import { carpetas, persons, releaseOf, TOGETHER } from './inventedFacts';
import { PUBLIC, release } from './inventedRelease';
import { ALCALDIA, COLONIAS, printed, rowAt, rowsOf } from './inventedRows';

vi.mock(import('../../../scripts/etl/solve/threads/solveAll'), { spy: true });
afterEach(() => {
  vi.clearAllMocks();
});

const [ONE, TWO] = COLONIAS;
const YEAR = '2019-01-01';

/** Kind, suppression and worth of the cells that rows stand for, by place, period, sex and source, call by call. */
async function handedOver(rows: readonly Observation[], options: ProtectOptions = PUBLIC) {
  const statuses = await protectObservations(rows, options);
  const calls = vi
    .mocked(threads.solveAll)
    .mock.calls.map(([tasks]) =>
      Object.fromEntries(
        tasks.flatMap(({ system, suppressions, prices }) =>
          system.names.map((name, cell) => [
            name.split(', ').slice(1).join(' ').replace(' total total', ''),
            [system.kinds[cell], suppressions[cell], prices[cell]],
          ]),
        ),
      ),
    );
  return { statuses, calls };
}

/** The cells of an alcaldía's two colonias in a year, as they are named there. */
const cell = (clave: string, periodo = YEAR) => `${clave} anio ${periodo} fgj_carpetas`;

const yearOf = (one: number, two: number, periodo = YEAR) => [
  rowAt('violencia_familiar', ONE, 'anio', periodo, one),
  rowAt('violencia_familiar', TWO, 'anio', periodo, two),
  rowAt('violencia_familiar', ALCALDIA, 'anio', periodo, one + two + 9),
];

/** Harassment is told of colonias by three years alone. */
const SEXUAL = rowsOf(
  [
    { indicador: 'abuso_sexual', trimestre: YEAR, enColonias: [9, 12], sinColonia: 1 },
    { indicador: 'acoso_sexual', trimestre: YEAR, enColonias: [3, 2], sinColonia: 0 },
  ],
  {
    violencia_sexual: ['abuso_sexual', 'acoso_sexual'],
    abuso_sexual: ['abuso_sexual'],
    acoso_sexual: ['acoso_sexual'],
  },
);

describe('what is new', () => {
  it('is hidden from one case to four, and no zero is', async () => {
    const { statuses, calls } = await handedOver([...yearOf(2, 0), ...yearOf(4, 5, '2020-01-01')]);
    const [own = {}] = calls;
    expect([cell(ONE), cell(TWO)].map((name) => own[name]?.slice(0, 2))).toEqual([
      ['published', 'primaria'],
      ['published', 'ninguna'],
    ]);
    expect([ONE, TWO].map((clave) => own[cell(clave, '2020-01-01')]?.[1])).toEqual([
      'primaria',
      'ninguna',
    ]);
    expect(statuses.slice(0, 2)).toEqual(['primaria', 'ninguna']);
  });

  it('is worth what its readers lose: longer periods more, large counts a little more', async () => {
    const others = (['trimestre', 'trienio'] as const).flatMap((tipo) => [
      rowAt('violencia_familiar', ONE, tipo, YEAR, 2),
      rowAt('violencia_familiar', TWO, tipo, YEAR, 30),
    ]);
    const rows = [...yearOf(2, 30), ...others];
    const { calls } = await handedOver(rows);
    const [own = {}] = calls;
    expect(own[cell(ONE)]?.[2]).toBeCloseTo(1.5 * Math.log(3), 12);
    expect(own[cell(TWO)]?.[2]).toBeCloseTo(1.5 * Math.log(31), 12);
    expect(own[`${ONE} trimestre ${YEAR} fgj_carpetas`]?.[2]).toBeCloseTo(Math.log(3), 12);
    expect(own[`${ONE} trienio ${YEAR} fgj_carpetas`]?.[2]).toBeCloseTo(2 * Math.log(3), 12);
    expect(own[`${ALCALDIA} sin colonia anio ${YEAR} fgj_carpetas`]?.[2]).toBe(0);
    expect([worthOf(0), worthIn(undefined)]).toEqual([0, 0]);
    // Of a count that nobody knows any more.
    expect(worthIn(rowAt('violencia_familiar', ONE, 'anio', YEAR, -1))).toBe(0);
  });

  it('is decided in words that whoever waits can read, and can be in a thread', async () => {
    await handedOver(yearOf(2, 30));
    const [[, work] = []] = vi.mocked(threads.solveAll).mock.calls;
    expect(work?.name).toBe('decidir qué se suprime');
    expect(work?.module.href).toMatch(/\/protect\/secondarySuppressionThread\.ts$/);
    expect(work !== undefined && existsSync(work.module)).toBe(true);
  });

  it('hides nothing of what is not published at its grain', async () => {
    const { calls } = await handedOver(SEXUAL);
    const suppressions = calls.flatMap((own) =>
      Object.values(own).flatMap(([kind, suppression]) => (kind === 'withheld' ? suppression : [])),
    );
    expect(suppressions.length).toBeGreaterThan(0);
    expect(new Set(suppressions)).toEqual(new Set(['ninguna']));
  });
});

describe('what an earlier release printed of the same files', () => {
  const THEN: readonly Status[] = ['complementaria', 'ninguna', 'ninguna'];
  const old = release(printed(yearOf(12, 30), THEN), 'a');
  const rows = [...yearOf(12, 30), ...yearOf(3, 40, '2020-01-01')];
  const again = { ...PUBLIC, earlier: [old], editionOf: () => 'a' };

  it('is known: neither does it hide what is new, nor is it hidden by another name', async () => {
    const { statuses, calls } = await handedOver(
      [
        ...rows,
        rowAt('violencia_familiar', ONE, 'trienio', YEAR, 15),
        rowAt('violencia_familiar', TWO, 'trienio', YEAR, 70),
      ],
      again,
    );
    const [own = {}] = calls;
    const kinds = (periodo: string) =>
      [ONE, TWO].map((clave) => own[cell(clave, periodo)]?.slice(0, 2));
    expect(kinds(YEAR)).toEqual([
      ['told', 'complementaria'],
      ['public', 'ninguna'],
    ]);
    expect(kinds('2020-01-01')).toEqual([
      ['published', 'primaria'],
      ['published', 'ninguna'],
    ]);
    expect(statuses.slice(0, 3)).toEqual(THEN);
  });

  it('is not decided again where nothing is new', async () => {
    const { statuses, calls } = await handedOver(yearOf(12, 30), again);
    expect(calls).toEqual([{}]);
    expect(statuses).toEqual(THEN);
  });

  it('is told of the files that a period was closed by, whatever those of now', async () => {
    const vintageOf = () => ({ edicion: 'a', corte: null });
    const open = { ...PUBLIC, earlier: [old], editionOf: () => 'b' };
    const closed = { ...open, vintageOf };
    const before = await handedOver(yearOf(12, 30), closed);
    expect(before).toEqual({ statuses: THEN, calls: [{}] });
    vi.clearAllMocks();
    const { calls } = await handedOver(yearOf(12, 30), open);
    expect(calls[0]?.[cell(TWO)]).toBeDefined();
  });

  it('is nothing to the internal profile', async () => {
    const internal = { ...again, k: 1, profile: 'interno' } as const;
    expect((await handedOver(rows, internal)).statuses).toEqual(rows.map(() => 'ninguna'));
  });
});

describe('what is decided anew of the same files', () => {
  it.each([
    ['primaria', 3, 'primaria'],
    ['primaria', 5, 'complementaria'],
    ['complementaria', 30, 'complementaria'],
    ['complementaria', 3, 'complementaria'],
    ['complementaria', 0, 'ninguna'],
    ['ninguna', 3, 'primaria'],
    ['ninguna', 5, 'ninguna'],
  ] as const)('was «%s», and of %i cases is «%s» at least', async (before, n, now) => {
    const old = release(printed(yearOf(n, 30), [before, 'ninguna', 'ninguna']), 'a');
    const anew = { ...PUBLIC, earlier: [old], editionOf: () => 'a', isAnew: true };
    const { calls } = await handedOver(yearOf(n, 30), anew);
    expect(calls[0]?.[cell(ONE)]?.slice(0, 2)).toEqual(['published', now]);
  });
});

describe('persons beside their carpetas', () => {
  const at = (clave: string, sexo: string) =>
    `${clave} anio ${YEAR}${sexo === 'total' ? '' : ` ${sexo} total`} fgj_victimas`;

  it('have no hiding place in a total whose carpetas are printed', async () => {
    const { calls } = await handedOver([carpetas(20), ...persons([18, 2, 0])], TOGETHER);
    const [, own = {}] = calls;
    expect(own[at(ALCALDIA, 'total')]?.slice(0, 2)).toEqual(['public', 'ninguna']);
    expect(own[at(ALCALDIA, 'hombre')]?.slice(0, 2)).toEqual(['published', 'primaria']);
    const alone = await handedOver([...persons([18, 2, 0])], TOGETHER);
    expect(alone.calls.at(-1)?.[at(ALCALDIA, 'total')]?.[0]).toBe('published');
  });

  it('are hidden all the same where they are few', async () => {
    const { calls } = await handedOver([carpetas(20), ...persons([3, 0, 0])], TOGETHER);
    expect(calls[1]?.[at(ALCALDIA, 'total')]?.slice(0, 2)).toEqual(['published', 'primaria']);
  });

  it('are beside what is not published of the carpetas, which hides nothing', async () => {
    const victims = persons([22, 5, 0]).map((row) => ({ ...row, indicador: 'violencia_sexual' }));
    const { calls } = await handedOver([...SEXUAL, ...victims], TOGETHER);
    const withheld = Object.values(calls[1] ?? {}).filter(([kind]) => kind === 'withheld');
    expect(withheld.length).toBeGreaterThan(0);
    for (const [, suppression] of withheld) expect(suppression).toBe('ninguna');
  });

  it('are as many as an earlier release left to tell', async () => {
    const before = releaseOf(printed([carpetas(20)], ['ninguna']));
    const { calls } = await handedOver(persons([18, 2, 0]), { ...TOGETHER, earlier: [before] });
    expect(calls.at(-1)?.[at(ALCALDIA, 'total')]?.[0]).toBe('public');
  });
});
