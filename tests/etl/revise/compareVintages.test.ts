/** What the authority changed between two editions of a file. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../scripts/etl/io/database';
import { readCatalogs } from '../../../scripts/etl/geo/placeCatalogs';
import { classifyRows } from '../../../scripts/etl/harmonise/classifyRows';
import { overlapOf } from '../../../scripts/etl/harmonise/overlap';
import { readSourceValues } from '../../../scripts/etl/registry/sourceValues';
import { readSource } from '../../../scripts/etl/read/readSource';
import { loadSource } from '../../../scripts/etl/registry/loadSources';
import { compareVintages } from '../../../scripts/etl/revise/compareVintages';
import { filePairs } from '../../../scripts/etl/revise/filePairs';
import type { Revision } from '../../../scripts/etl/revise/revision';
import { PROJECT, scratch, writeCsv } from '../project';
import { writeOpened, type OpenedCase } from '../count/openedFiles';

const FROM = '2019-01-01';
const OLDER = [FROM, '2022-12-31'] as const;
const NEWER = [FROM, '2023-03-31'] as const;

async function revisions(...paths: readonly string[]): Promise<readonly Revision[]> {
  const registered = await loadSource(PROJECT, 'fgj_carpetas');
  if (registered === undefined) throw new Error('fgj_carpetas no está');
  const { source } = registered;
  const values = readSourceValues(PROJECT, source);
  const db = await openDatabase();
  try {
    const given = paths.map((path) => ({ path, obtained: null, url: null }));
    const { files } = await readSource(db, registered, given, values);
    const overlap = overlapOf(files);
    const days = { from: FROM, to: '2023-12-31' };
    await classifyRows(db, source, readCatalogs(PROJECT).alcaldias, days, overlap);
    const pairs = filePairs(source, values, files, overlap.replacements, FROM);
    return await compareVintages(db, source, pairs);
  } finally {
    db.closeSync();
  }
}

/** Without the offence that every whole file has, a file is taken for a part of one. */
const FAMILY: OpenedCase = { delito: 'VIOLENCIA FAMILIAR', fact: '2020-02-01', after: 1 };
const FAMILIES = [FAMILY, { ...FAMILY, alcaldia: 'COYOACAN' }];

/** Between two editions with these cases. */
function between(before: readonly OpenedCase[], after: readonly OpenedCase[]) {
  const dir = scratch();
  return revisions(
    writeOpened(dir, 'antes.csv', OLDER, [...before, ...FAMILIES]),
    writeOpened(dir, 'despues.csv', NEWER, [...after, ...FAMILIES]),
  );
}

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

  it('always add up: what was, what came, what went', { timeout: 60_000 }, async () => {
    const anyCase = fc.record({
      delito: fc.constantFrom('VIOLACION', 'ABUSO SEXUAL', 'VIOLENCIA FAMILIAR'),
      fact: fc.constantFrom('2021-05-01', '2021-05-02', '2022-05-01'),
      after: fc.constantFrom(0, 3),
      hora: fc.constantFrom('10:00:00', '11:00:00', ''),
      alcaldia: fc.constantFrom('CUAUHTEMOC', 'COYOACAN'),
      colonia: fc.constantFrom('Jacarandas', ''),
      count: fc.integer({ min: 1, max: 3 }),
    });
    const edition = fc.array(anyCase, { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(edition, edition, async (before, after) => {
        for (const row of await between(before, after)) {
          const came = (row.agregados ?? 0) + (row.reclasificados_entran ?? 0);
          const went = (row.retirados ?? 0) + (row.reclasificados_salen ?? 0);
          expect(row.antes + came - went).toBe(row.despues);
          expect(row.agregados_tardios).toBe(0);
        }
      }),
      { numRuns: 40 },
    );
  });
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
