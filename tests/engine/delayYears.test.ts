/** The questions about delays, asked to the pinned engine and to native DuckDB. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CARPETAS } from '$lib/answers/countingUnit';
import { openRelease } from '$lib/engine/node';
import { delayCurves } from '$lib/queries/delayCurves';
import { delayYears } from '$lib/queries/delayYears';
import { measuredDelays } from '$features/methods/queries/measuredDelays';
import type { AnyQuery } from '$lib/queries/query';
import { writeRelease, type SyntheticRelease, type SyntheticRow } from './syntheticRelease';

let release: SyntheticRelease;

const knot = (
  anio: number | null,
  dias: number,
  fuente = 'fgj_carpetas',
  indicador = 'violacion',
): SyntheticRow => ({
  fuente,
  indicador,
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
      knot(2022, 45, 'fgj_carpetas', 'acoso_sexual'),
    ],
  });
});

afterAll(async () => {
  await openRelease(release.directory).close();
  await release.remove();
});

/** Each answer as [days, year], after both engines have given the same. */
async function answered(query: AnyQuery): Promise<unknown> {
  const rows = await openRelease(release.directory).run(query);
  expect(await release.runNatively(query.sql)).toEqual(rows);
  return rows.map((row) => [row['dias'], row['anio']]);
}

it('gives years alone, of one source', async () => {
  // Indicator by indicator, as they are spelt.
  expect(await answered(delayYears(CARPETAS))).toEqual([
    [45, 2022],
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

it('gives both, of each indicator all years first', async () => {
  expect(await answered(measuredDelays(CARPETAS))).toEqual([
    [45, 2022],
    [7, null],
    [31, null],
    [7, 2019],
    [31, 2019],
    [31, 2023],
  ]);
});
