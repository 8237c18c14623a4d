/** One release of invented numbers for a file of tests, and the same question to two engines. */
import { nativeRows } from './nativeRows';
import { afterAll, beforeAll, expect } from 'vitest';
import { openRelease } from '$lib/engine/node';
import type { Query, Row, RowShape } from '$lib/queries/query';
import { INVENTED } from './inventedCases';
import { writeRelease, type SyntheticRelease, type SyntheticRow } from './syntheticRelease';

export const ALCALDIA = '09015';
export const CENTRO = '0901500010007';

let release: SyntheticRelease;

/** The release of a file of tests, which calls this once. */
export function inventRelease(): void {
  beforeAll(async () => {
    release = await writeRelease(INVENTED);
  });
  afterAll(async () => {
    await openRelease(release.directory).close();
    await release.remove();
  });
}

/** The rows of the old engine, once the new one has given the same. */
export async function ask<Shape extends RowShape>(
  query: Query<Shape>,
): Promise<readonly Row<Shape>[]> {
  const rows = await openRelease(release.directory).run(query);
  expect(await nativeRows(release, query)).toEqual(rows);
  return rows;
}

export const pick = (rows: readonly SyntheticRow[], ...columns: readonly string[]) =>
  rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])));

export const total = (rows: readonly SyntheticRow[]) =>
  rows.reduce((sum, { n }) => sum + Number(n), 0);
