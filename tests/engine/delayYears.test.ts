/** The questions about delays, asked to the pinned engine and to native DuckDB. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CARPETAS } from '$lib/answers/measure';
import { openRelease } from '$lib/engine/node';
import { delayCurves } from '$lib/queries/delayCurves';
import { delayYears } from '$lib/queries/delayYears';
import { measuredDelays } from '$features/methods/queries/measuredDelays';
import type { Query, RowShape } from '$lib/queries/query';
import { writeRelease, type SyntheticRelease, type SyntheticRow } from './syntheticRelease';

let release: SyntheticRelease;

const knot = (anio: number | null, dias: number, fuente = 'fgj_carpetas'): SyntheticRow => ({
  fuente,
  indicador: 'violacion',
  anio,
  dias,
  proporcion: 0.9,
  inferior: 0.88,
  superior: 0.92,
  casos: 500,
  seguimiento: 181,
  origen: 'inventado',
});

beforeAll(async () => {
  release = await writeRelease({
    oportunidad: [
      knot(2023, 31),
      knot(2019, 31),
      knot(2019, 7),
      knot(null, 31),
      knot(null, 7),
      knot(2023, 31, 'fgj_victimas'),
    ],
  });
});

afterAll(async () => {
  await openRelease(release.directory).close();
  await release.remove();
});

/** Each answer as [days, year], after both engines have given the same. */
async function answered<Shape extends RowShape>(query: Query<Shape>): Promise<unknown> {
  const rows = await openRelease(release.directory).run(query);
  expect(await release.runNatively(query.sql)).toEqual(rows);
  return rows.map((row) => [row['dias'], row['anio']]);
}

it('gives years alone, of one source', async () => {
  expect(await answered(delayYears(CARPETAS))).toEqual([
    [7, 2019],
    [31, 2019],
    [31, 2023],
  ]);
});

it('gives the curve of all years alone', async () => {
  expect(await answered(delayCurves(CARPETAS))).toEqual([
    [7, undefined],
    [31, undefined],
  ]);
});

it('gives both, all years first', async () => {
  expect(await answered(measuredDelays(CARPETAS))).toEqual([
    [7, null],
    [31, null],
    [7, 2019],
    [31, 2019],
    [31, 2023],
  ]);
});
