/** The sheets' question, asked to the pinned engine and to native DuckDB. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CARPETAS } from '$lib/answers/countingUnit';
import { openRelease } from '$lib/engine/node';
import { indicatorMonths } from '$features/indicators/queries/indicatorMonths';
import { indicatorSheets } from '$features/indicators/queries/indicatorSheets';
import { INVENTED, wholeRows } from './inventedCases';
import { writeRelease, type SyntheticRelease, type SyntheticRow } from './syntheticRelease';

let release: SyntheticRelease;

const sheet = (indicador: string, padre: string | null, fuente = 'fgj_carpetas'): SyntheticRow => ({
  fuente,
  indicador,
  nombre: `El «${indicador}»`,
  padre,
  unidad: 'carpetas',
  definicion: 'Inventada.',
  grano_colonia: 'trienio',
  delitos: 'UNO; OTRO, CON COMA',
});

beforeAll(async () => {
  release = await writeRelease({
    indicadores: [
      sheet('violencia_sexual', null),
      sheet('violacion', 'violencia_sexual'),
      sheet('abuso_sexual', ''),
      sheet('snsp_violacion', null, 'sesnsp_idm'),
    ],
  });
});

afterAll(async () => {
  await openRelease(release.directory).close();
  await release.remove();
});

it('gives one source’s indicators by name, an empty parent being none', async () => {
  const query = indicatorSheets(CARPETAS);
  const rows = await openRelease(release.directory).run(query);
  expect(await release.runNatively(query.sql)).toEqual(rows);
  expect(rows.map(({ indicador, padre }) => [indicador, padre])).toEqual([
    ['abuso_sexual', null],
    ['violacion', 'violencia_sexual'],
    ['violencia_sexual', null],
  ]);
  expect(rows[1]).toMatchObject({ grano_colonia: 'trienio', delitos: 'UNO; OTRO, CON COMA' });
});

it('gives the months of the first and the last case of each indicator, wherever they were', async () => {
  const invented = await writeRelease(INVENTED);
  const query = indicatorMonths(CARPETAS);
  const rows = await openRelease(invented.directory).run(query);
  expect(await invented.runNatively(query.sql)).toEqual(rows);
  const counted = wholeRows({ nivel: 'alcaldia', periodo_tipo: 'mes', fuente: CARPETAS.fuente });
  const withCases = counted.filter(({ n }) => Number(n) > 0);
  expect(rows.length).toBeGreaterThan(0);
  for (const { indicador, primer_mes, ultimo_mes } of rows) {
    const own = withCases
      .filter((row) => row['indicador'] === indicador)
      .map(({ periodo }) => String(periodo))
      .toSorted();
    expect([primer_mes, ultimo_mes]).toEqual([own[0], own.at(-1)]);
  }
  await openRelease(invented.directory).close();
  await invented.remove();
});
