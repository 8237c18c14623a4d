/** Two editions of a file, and what the authority changed between them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
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
import { PROJECT, scratch } from '../project';
import { writeOpened, type OpenedCase } from '../count/openedFiles';

const FROM = '2019-01-01';
export const OLDER = [FROM, '2022-12-31'] as const;
const NEWER = [FROM, '2023-03-31'] as const;

/** What changed between the editions, the older first. */
export async function revisions(...paths: readonly string[]): Promise<readonly Revision[]> {
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
export const FAMILY: OpenedCase = { delito: 'VIOLENCIA FAMILIAR', fact: '2020-02-01', after: 1 };
export const FAMILIES = [FAMILY, { ...FAMILY, alcaldia: 'COYOACAN' }];

/** Between two editions with these cases. */
export function between(before: readonly OpenedCase[], after: readonly OpenedCase[]) {
  const dir = scratch();
  return revisions(
    writeOpened(dir, 'antes.csv', OLDER, [...before, ...FAMILIES]),
    writeOpened(dir, 'despues.csv', NEWER, [...after, ...FAMILIES]),
  );
}

/**
 * A test of editions drawn by chance.
 * @param runs how many pairs of them
 */
export function alwaysAddUp(runs: number): void {
  it('always add up: what was, what came, what went', { timeout: 120_000 }, async () => {
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
      { numRuns: runs },
    );
  });
}
