/** In which colonias cases share a point, asked to the pinned engine and to native DuckDB. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRelease } from '$lib/engine/node';
import { pilesQuery } from '$lib/queries/piles';
import { nativeRows } from './nativeRows';
import { writeRelease, type SyntheticRelease, type SyntheticRow } from './syntheticRelease';

const [ONE, TWO, ELSEWHERE] = ['0901500010001', '0901500010002', '0901400010001'];

const pile = (clave: string, more: SyntheticRow = {}): SyntheticRow => ({
  fuente: 'fgj_carpetas',
  clave,
  regla: 'punto',
  de: 'acoso_sexual',
  anios: '2022; 2023',
  donde: clave,
  indicador: 'acoso_sexual',
  asunto: 'nivel',
  periodo_tipo: 'trienio',
  periodo: '2023-01-01',
  contra: null,
  divisor: null,
  efecto: 'cambia',
  ...more,
});

let release: SyntheticRelease;
beforeAll(async () => {
  release = await writeRelease({
    colonias: [ONE, TWO, ELSEWHERE].map((clave) => ({
      clave,
      alcaldia: clave.slice(0, 5),
      slug: clave,
      nombre: clave,
    })),
    apilamientos: [
      pile(TWO),
      pile(ELSEWHERE),
      pile(ONE, { de: 'feminicidio' }),
      pile(ONE, { indicador: 'violencia_sexual' }),
      pile(ONE, { periodo: '2024-01-01' }),
      pile(ONE),
      // The first of three years begins on the same day.
      pile(ONE, { periodo_tipo: 'anio' }),
      pile(ONE, {
        asunto: 'cambio',
        periodo_tipo: 'anio',
        contra: '2021-01-01',
        efecto: 'menor',
      }),
    ],
  });
});
afterAll(async () => {
  await openRelease(release.directory).close();
  await release.remove();
});

it('gives those of one alcaldía, by colonia, by what they are of and by what is said of them', async () => {
  const query = pilesQuery({ alcaldia: '09015' });
  const rows = await openRelease(release.directory).run(query);
  expect(await nativeRows(release, query)).toEqual(rows);
  expect(
    rows.map(({ clave, de, indicador, asunto, periodo }) => [
      clave,
      de,
      indicador,
      asunto,
      periodo,
    ]),
  ).toEqual([
    [ONE, 'acoso_sexual', 'acoso_sexual', 'cambio', '2023-01-01'],
    [ONE, 'acoso_sexual', 'acoso_sexual', 'nivel', '2023-01-01'],
    [ONE, 'acoso_sexual', 'acoso_sexual', 'nivel', '2024-01-01'],
    [ONE, 'acoso_sexual', 'violencia_sexual', 'nivel', '2023-01-01'],
    [ONE, 'feminicidio', 'acoso_sexual', 'nivel', '2023-01-01'],
    [TWO, 'acoso_sexual', 'acoso_sexual', 'nivel', '2023-01-01'],
  ]);
  expect(rows[0]).toEqual({
    fuente: 'fgj_carpetas',
    clave: ONE,
    regla: 'punto',
    de: 'acoso_sexual',
    anios: '2022; 2023',
    donde: ONE,
    indicador: 'acoso_sexual',
    asunto: 'cambio',
    periodo: '2023-01-01',
    contra: '2021-01-01',
    divisor: null,
    efecto: 'menor',
  });
});

it('gives what one level weighs on, and nothing of another period or source', async () => {
  const asked = (periodo: string, fuente = 'fgj_carpetas') =>
    pilesQuery({
      alcaldia: '09015',
      level: { fuente, indicador: 'acoso_sexual', periodoTipo: 'trienio', periodo },
    });
  const query = asked('2024-01-01');
  const rows = await openRelease(release.directory).run(query);
  expect(await nativeRows(release, query)).toEqual(rows);
  expect(rows.map(({ clave, asunto, periodo }) => [clave, asunto, periodo])).toEqual([
    [ONE, 'nivel', '2024-01-01'],
  ]);
  expect(await openRelease(release.directory).run(asked('2024-01-01', 'fgj_victimas'))).toEqual([]);
});
