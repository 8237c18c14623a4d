/** Cases of an alcaldía in all its complete months, asked to the pinned engine and to native DuckDB. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { openRelease } from '$lib/engine/node';
import { indicatorCases } from '$lib/queries/indicatorCases';
import { nativeRows } from './nativeRows';
import { writeRelease, type SyntheticRelease, type SyntheticRow } from './syntheticRelease';

const row = (n: number, more: SyntheticRow = {}): SyntheticRow => ({
  fuente: 'fgj_carpetas',
  indicador: 'violacion',
  nivel: 'alcaldia',
  clave: '09015',
  periodo_tipo: 'mes',
  periodo: '2023-01-01',
  sexo: 'total',
  edad: 'total',
  n,
  supresion: 'ninguna',
  ...more,
});

let release: SyntheticRelease;
beforeAll(async () => {
  release = await writeRelease({
    observaciones: [
      row(7),
      row(5, { periodo: '2023-02-01' }),
      row(3, { periodo: '2023-03-01' }),
      row(11, { indicador: 'acoso_sexual' }),
      // None of these is counted.
      row(1000, { periodo: '2023-04-01' }),
      row(2000, { periodo_tipo: 'anio' }),
      row(3000, { clave: '09014' }),
      row(4000, { nivel: 'colonia' }),
      row(5000, { indicador: 'feminicidio' }),
      row(6000, { sexo: 'mujer' }),
      row(7000, { edad: '18-29' }),
      row(40, { fuente: 'fgj_victimas', sexo: 'mujer' }),
    ],
  });
});
afterAll(async () => {
  await openRelease(release.directory).close();
  await release.remove();
});

it.each([
  [
    CARPETAS,
    [
      { indicador: 'acoso_sexual', n: 11 },
      { indicador: 'violacion', n: 15 },
    ],
  ],
  [WOMEN_VICTIMS, [{ indicador: 'violacion', n: 40 }]],
] as const)('sums the months up to the last complete one, of %j alone', async (unit, expected) => {
  const query = indicatorCases({
    alcaldia: '09015',
    indicadores: ['violacion', 'acoso_sexual'],
    unit,
    hasta: '2023-03-01',
  });
  const rows = await openRelease(release.directory).run(query);
  expect(await nativeRows(release, query)).toEqual(rows);
  expect(rows).toEqual(expected);
});
