/** What the authority changed between two editions of a file. */
import { describe, expect, it } from 'vitest';
import type { Revision } from '../../../scripts/etl/revise/revision';
import { scratch, writeCsv } from '../project';
import { writeOpened, type OpenedCase } from '../count/openedFiles';
import { FAMILIES, FAMILY, OLDER, alwaysAddUp, between, revisions } from './editions';

const told = (rows: readonly Revision[]) =>
  rows.map((row) =>
    [
      `${row.indicador} ${row.clave} ${row.periodo.slice(0, 4)}: ${row.antes} → ${row.despues}`,
      `+${row.agregados}`,
      `(${row.agregados_tardios})`,
      `-${row.retirados}`,
      `>${row.reclasificados_entran}`,
      `<${row.reclasificados_salen}`,
    ].join(' '),
  );

const rape = (fact: string, rest: Partial<OpenedCase> = {}): OpenedCase => ({
  delito: 'VIOLACION',
  fact,
  after: 1,
  ...rest,
});
const abuse = (fact: string, rest: Partial<OpenedCase> = {}) =>
  rape(fact, { ...rest, delito: 'ABUSO SEXUAL' });

describe('two editions of a file', () => {
  it('that tell the same have no revisions, in whatever order and however often', async () => {
    const cases = [rape('2021-05-01', { count: 3 }), abuse('2022-05-01', { count: 7 })];
    expect(await between(cases, cases.toReversed())).toEqual([]);
  });

  it('tell what was added, how much of it was only opened later, and what was withdrawn', async () => {
    const rows = await between(
      [rape('2022-12-01', { count: 4 }), abuse('2021-03-01', { count: 6 })],
      [
        rape('2022-12-01', { count: 6 }),
        rape('2022-12-01', { after: 60 }),
        abuse('2021-03-01', { count: 5 }),
      ],
    );
    expect(told(rows)).toEqual([
      'abuso_sexual 09015 2021: 6 → 5 +0 (0) -1 >0 <0',
      'violencia_sexual 09015 2021: 6 → 5 +0 (0) -1 >0 <0',
      'violencia_sexual 09015 2022: 4 → 7 +3 (1) -0 >0 <0',
      'violencia_total 09015 2021: 6 → 5 +0 (0) -1 >0 <0',
      'violencia_total 09015 2022: 4 → 7 +3 (1) -0 >0 <0',
      'violacion 09015 2022: 4 → 7 +3 (1) -0 >0 <0',
    ]);
  });

  it('tell what was reclassified, which no sum of both notices', async () => {
    const rows = await between(
      [rape('2021-05-01', { count: 3 }), abuse('2021-05-01', { count: 2 })],
      [rape('2021-05-01', { count: 5 })],
    );
    expect(told(rows)).toEqual([
      'abuso_sexual 09015 2021: 2 → 0 +0 (0) -0 >0 <2',
      'violacion 09015 2021: 3 → 5 +0 (0) -0 >2 <0',
    ]);
  });

  it('take for one case only what agrees in day, hour and place', async () => {
    for (const other of [
      { hora: '11:00:00' },
      { colonia: 'Ampl. Jacarandas' },
      { alcaldia: 'COYOACAN' },
    ]) {
      const rows = await between([rape('2021-05-01')], [abuse('2021-05-01', other)]);
      expect(rows.every((row) => row.reclasificados_entran === 0)).toBe(true);
      expect(rows.some((row) => row.agregados === 1)).toBe(true);
    }
    // An hour that no one knows says nothing.
    const unknown = await between(
      [rape('2021-05-01', { hora: '' })],
      [abuse('2021-05-01', { hora: '' })],
    );
    expect(unknown.every((row) => row.reclasificados_entran === 0)).toBe(true);
  });

  it('take a corrected hour or colonia for no revision of the count', async () => {
    expect(
      await between(
        [rape('2021-05-01', { count: 2 })],
        [rape('2021-05-01', { hora: '23:00:00' }), rape('2021-05-01', { colonia: 'Centro' })],
      ),
    ).toEqual([]);
  });

  it('are compared only in years that both tell in full', async () => {
    const rows = await between(
      [rape('2022-06-01')],
      [rape('2022-06-01'), rape('2023-02-01'), abuse('2018-12-31', { after: 30 })],
    );
    expect(rows).toEqual([]);
  });

  it('are not compared in a year of which the newer lacks the beginning', async () => {
    const dir = scratch();
    const cases = [rape('2021-05-01'), ...FAMILIES.map((row) => ({ ...row, fact: '2021-06-01' }))];
    const lost = writeOpened(dir, 'despues.csv', ['2021-01-20', '2022-12-31'], cases.slice(1));
    const whole = writeOpened(dir, 'antes.csv', ['2021-01-01', '2022-06-30'], cases);
    expect(await revisions(whole, lost)).toEqual([]);
    const back = writeOpened(dir, 'cabal.csv', ['2021-01-01', '2022-12-31'], cases.slice(1));
    expect(await revisions(whole, back)).not.toEqual([]);
  });

  it('say nothing of when cases were opened where a file does not', async () => {
    const dir = scratch();
    const fact = 'CUAUHTEMOC,Jacarandas,,,VIOLACION,2021-05-01,10:00:00,,';
    const last = 'CUAUHTEMOC,Jacarandas,,,VIOLENCIA FAMILIAR,2022-12-31,10:00:00,,';
    const first = 'CUAUHTEMOC,Jacarandas,,,ROBO DE OBJETOS,2019-01-01,10:00:00,,';
    const opened = writeOpened(dir, 'abiertas.csv', OLDER, [
      rape('2021-05-01', { count: 2 }),
      { ...FAMILY, fact: '2022-12-31' },
    ]);
    // Its columns are those of a file whose cut is documented: 31 January 2025.
    const unopened = writeCsv(dir, [first, fact, last]);
    const rows = await revisions(opened, unopened);
    expect(rows.map((row) => [row.retirados, row.agregados_tardios])).toEqual([
      [1, null],
      [1, null],
      [1, null],
    ]);
  });

  alwaysAddUp(10);
});

it('is of files that replace one another, not of those that go on', async () => {
  const dir = scratch();
  const path = (name: string, year: string, count: number) =>
    writeOpened(
      dir,
      name,
      [`${year}-01-01`, `${year}-12-31`],
      [rape(`${year}-05-01`, { count }), { ...FAMILY, fact: `${year}-02-01` }],
    );
  expect(await revisions(path('a.csv', '2021', 1), path('b.csv', '2022', 2))).toEqual([]);
});
