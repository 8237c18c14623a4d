/** The rest of the city in two windows, asked to the pinned engine and to native DuckDB. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CARPETAS } from '$lib/answers/countingUnit';
import { windowCounts } from '$features/changes/queries/windowCounts';
import { openRelease } from '$lib/engine/node';
import { writeRelease, type SyntheticRelease, type SyntheticRow } from './syntheticRelease';

let release: SyntheticRelease;

const month = (
  clave: string,
  indicador: string,
  periodo: string,
  n: number | null,
): SyntheticRow => ({
  fuente: 'fgj_carpetas',
  sexo: 'total',
  edad: 'total',
  indicador,
  nivel: 'alcaldia',
  clave,
  periodo_tipo: 'mes',
  periodo,
  n,
  supresion: n === null ? 'primaria' : 'ninguna',
});

/** Two months of each window, by alcaldía: a missing one is not given. */
const MONTHS = ['2023-01-01', '2023-02-01', '2024-01-01', '2024-02-01'];
const of = (clave: string, indicador: string, counts: readonly (number | null)[]) =>
  counts.map((n, place) => month(clave, indicador, MONTHS[place] ?? '', n));

beforeAll(async () => {
  release = await writeRelease({
    observaciones: [
      ...of('09015', 'violencia_familiar', [1000, 2000, 4000, 8000]),
      ...of('09014', 'violencia_familiar', [1, 2, 4, 8]),
      ...of('09016', 'violencia_familiar', [10, 20, 40, 80]),
      ...of('09015', 'violencia_sexual', [1, 1, 1, 1]),
      ...of('09014', 'violencia_sexual', [1, 2, 4, 8]),
      ...of('09016', 'violencia_sexual', [10, 20, 40]),
      ...of('09015', 'violacion', [1, 1, 1, 1]),
      ...of('09014', 'violacion', [1, null, 4, 8]),
      ...of('09016', 'violacion', [10, 20, 40, 80]),
    ],
  });
});

afterAll(async () => {
  await openRelease(release.directory).close();
  await release.remove();
});

const asked = (where: 'alcaldia' | 'resto') =>
  windowCounts({
    alcaldia: '09015',
    where,
    indicadores: ['violencia_familiar', 'violencia_sexual', 'violacion'],
    before: { first: '2023-01-01', last: '2023-02-01' },
    after: { first: '2024-01-01', last: '2024-02-01' },
    unit: CARPETAS,
  });

it('is of the others alone, and of none where one of them lacks a month or its count', async () => {
  const query = asked('resto');
  const rows = await openRelease(release.directory).run(query);
  expect(await release.runNatively(query.sql)).toEqual(rows);
  // 1 + 2 + 10 + 20, and 4 + 8 + 40 + 80.
  expect(rows).toEqual([{ indicador: 'violencia_familiar', anteriores: 33, recientes: 132 }]);
});

it('leaves the alcaldía its own, whatever the others lack', async () => {
  const rows = await openRelease(release.directory).run(asked('alcaldia'));
  expect(rows).toEqual([
    { indicador: 'violacion', anteriores: 2, recientes: 2 },
    { indicador: 'violencia_familiar', anteriores: 3000, recientes: 12_000 },
    { indicador: 'violencia_sexual', anteriores: 2, recientes: 2 },
  ]);
});
