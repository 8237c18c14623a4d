/** The questions about delays, asked to the pinned engine and to native DuckDB. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CARPETAS } from '$lib/answers/measure';
import { openRelease } from '$lib/engine/node';
import { delayCurves } from '$lib/queries/delayCurves';
import { delayYears } from '$lib/queries/delayYears';
import { measuredDelays } from '$lib/queries/measuredDelays';
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

it.each([
  [
    'years alone',
    delayYears(CARPETAS),
    [
      [2019, 7],
      [2019, 31],
      [2023, 31],
    ],
  ],
  [
    'all years alone',
    delayCurves(CARPETAS),
    [
      [undefined, 7],
      [undefined, 31],
    ],
  ],
  [
    'both, all years first',
    measuredDelays(CARPETAS),
    [
      [null, 7],
      [null, 31],
      [2019, 7],
      [2019, 31],
      [2023, 31],
    ],
  ],
] as const)('gives %s, of one source', async (_, query, expected) => {
  const rows: readonly Readonly<Record<string, unknown>>[] = await openRelease(
    release.directory,
  ).run(query);
  expect(rows.map((row) => [row['anio'], row['dias']])).toEqual(expected);
  expect(await release.runNatively(query.sql)).toEqual(rows);
});
