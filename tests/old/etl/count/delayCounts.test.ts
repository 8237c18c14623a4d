/** Delays measured in files as they come, and the provisional months that follow from them. */
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildRelease } from '../../../../scripts/old/etl/build/build';
import { CUAUHTEMOC } from '../alcaldia';
import { ask, COLONIAS, PROJECT, readRelease, scratch } from '../project';
import { measured } from './measured';
import { dayAfter, fifteenths, writeOpened, type OpenedCase } from './openedFiles';

const CUT = '2023-12-31';
const TWO_YEARS = ['2022-01-01', CUT] as const;

/** What was measured of an indicator: opened within 7, 31… days, of how many. */
async function curve(paths: readonly string[], indicador: string, anio: number | null = null) {
  const { knots } = await measured(PROJECT, paths);
  return knots
    .filter((knot) => knot.indicador === indicador && knot.anio === anio)
    .map(({ dias, abiertas, casos }) => `${dias}: ${abiertas}/${casos}`);
}

const cases = (facts: readonly string[], after: number, count: number): readonly OpenedCase[] =>
  facts.map((fact) => ({ delito: 'VIOLACION', fact, after, count }));

const openedBy = (cut: string) => (row: OpenedCase) => dayAfter(row.fact, row.after) <= cut;

describe('delays measured in files', () => {
  const year = fifteenths(2022, 2022);
  const early = fifteenths(2022, 2023).slice(0, 17);

  it('are those of every leaf and of its sums, in months followed to the end', async () => {
    const file = writeOpened(scratch(), 'a.csv', TWO_YEARS, [
      ...cases(year, 0, 9),
      ...cases(year, 31, 1),
      ...cases(fifteenths(2023, 2023), 0, 50),
    ]);
    const expected = [
      '7: 108/120',
      ...[31, 62, 93, 123, 150, 181, 365].map((days) => `${days}: 120/120`),
    ];
    expect(await curve([file], 'violacion')).toEqual(expected);
    expect(await curve([file], 'violencia_sexual')).toEqual(expected);
    expect(await curve([file], 'violencia_total')).toEqual(expected);
    expect(await curve([file], 'abuso_sexual')).toEqual([]);
    expect((await curve([file], 'violacion', 2023))[0]).toBe('7: 300/300');
  });

  it('leave out facts of before the file began, of which it has only the late', async () => {
    const file = writeOpened(scratch(), 'a.csv', TWO_YEARS, [
      ...cases(year, 2, 10),
      { delito: 'VIOLACION', fact: '2021-12-20', after: 200, count: 60 },
    ]);
    expect((await curve([file], 'violacion'))[0]).toBe('7: 120/120');
  });

  it('follow a case from one yearly file into the next, and count it once', async () => {
    const dir = scratch();
    const all = [...cases(early, 1, 8), ...cases(early, 100, 2)];
    const files = [2022, 2023].map((opened) =>
      writeOpened(
        dir,
        `${opened}.csv`,
        [`${opened}-01-01`, `${opened}-12-31`],
        all.filter(({ fact, after }) => dayAfter(fact, after).startsWith(String(opened))),
      ),
    );
    const whole = writeOpened(dir, 'todo.csv', TWO_YEARS, all);
    const expected = await curve([whole], 'violacion');
    expect(expected[3]).toBe('93: 96/120');
    expect(await curve(files, 'violacion')).toEqual(expected);
    // An earlier edition, which the whole file replaces.
    const before = writeOpened(
      dir,
      'antes.csv',
      ['2022-01-01', '2022-12-31'],
      all.filter(openedBy('2022-12-31')),
    );
    expect(await curve([before, whole], 'violacion')).toEqual(expected);
  });

  it('leave out carpetas opened before their fact, which are counted as a quirk', async () => {
    const file = writeOpened(scratch(), 'a.csv', TWO_YEARS, [
      ...cases(year, 2, 10),
      { delito: 'VIOLACION', fact: '2022-06-15', after: -3, count: 4 },
    ]);
    const { knots, quirks } = await measured(PROJECT, [file]);
    expect(quirks.get('inicio_antes_del_hecho')).toBe(4);
    expect(knots.find(({ anio }) => anio === null)).toMatchObject({ abiertas: 120, casos: 120 });
  });
});

describe('provisional months', () => {
  const OFFENCES = ['VIOLENCIA FAMILIAR', 'ABUSO SEXUAL', 'VIOLACION'];

  /** Two years in which one carpeta in ten is opened so many days after its fact. */
  async function built(late: number): Promise<string> {
    const dir = scratch();
    const out = join(dir, 'data');
    const facts = fifteenths(2022, 2023).flatMap((fact) =>
      OFFENCES.flatMap((delito) => [
        { delito, fact, after: 0, count: 27 },
        { delito, fact, after: late, count: 3 },
      ]),
    );
    const file = writeOpened(dir, 'carpetas.csv', TWO_YEARS, facts.filter(openedBy(CUT)));
    await buildRelease(PROJECT, {
      inputs: new Map([
        ['fgj_carpetas', [file]],
        ['colonias', [COLONIAS]],
      ]),
      out,
      profile: 'publico',
      alcaldia: CUAUHTEMOC,
    });
    return out;
  }

  it.each([
    [40, '2023-10-01'],
    [80, '2023-09-01'],
    [120, '2023-08-01'],
  ])('follow the file’s own delays: %d days', async (late, complete) => {
    const out = await built(late);
    expect(readRelease(out).fuentes[0]).toMatchObject({
      corte: CUT,
      ultimo_mes: '2023-12-01',
      ultimo_mes_completo: complete,
    });
    const origins = await ask(
      out,
      'oportunidad',
      'SELECT DISTINCT indicador, origen FROM tabla WHERE anio IS NULL ORDER BY indicador',
      v.object({ indicador: v.string(), origen: v.string() }),
    );
    expect(origins).toEqual(
      [
        'abuso_sexual',
        'violacion',
        'violencia_familiar',
        'violencia_sexual',
        'violencia_total',
      ].map((indicador) => ({
        indicador,
        origen: 'medida en los archivos de esta publicación',
      })),
    );
  });
});
