/** The sheet's question about women for every ten carpetas, asked to the pinned engine and to native DuckDB. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LATER_TABLES } from '$lib/contract/tables';
import { openRelease } from '$lib/engine/node';
import { womenPerTen } from '$features/indicators/queries/womenPerTen';
import { writeRelease, type SyntheticRelease, type SyntheticRow } from './syntheticRelease';

let release: SyntheticRelease;
let before: SyntheticRelease;

const row = (rest: SyntheticRow): SyntheticRow => ({
  fuente: 'fgj_mujeres',
  fuente_carpetas: 'fgj_carpetas',
  indicador: 'violacion',
  alcaldia: '09015',
  desde: '2019-04-01',
  hasta: '2021-03-31',
  mujeres_por_diez: 8,
  ...rest,
});

beforeAll(async () => {
  before = await writeRelease({}, { lacks: LATER_TABLES });
  release = await writeRelease({
    mujeres_por_carpetas: [
      row({}),
      row({ alcaldia: '09003', mujeres_por_diez: 7 }),
      row({ indicador: 'abuso_sexual', mujeres_por_diez: 9 }),
      row({
        indicador: 'abuso_sexual',
        desde: '2017-04-01',
        hasta: '2019-03-31',
        mujeres_por_diez: 6,
      }),
      row({ indicador: 'acoso_sexual', fuente: 'b', mujeres_por_diez: 5 }),
      row({ indicador: 'acoso_sexual', fuente: 'a', mujeres_por_diez: 4 }),
    ],
  });
});

afterAll(async () => {
  for (const each of [before, release]) {
    await openRelease(each.directory).close();
    await each.remove();
  }
});

it.each([
  ['violacion', '09015', ['2019-04-01', '2021-03-31', 8]],
  ['violacion', '09003', ['2019-04-01', '2021-03-31', 7]],
  ['abuso_sexual', '09015', ['2019-04-01', '2021-03-31', 9]], // the newer months
  ['acoso_sexual', '09015', ['2019-04-01', '2021-03-31', 4]],
])('gives that of %s in %s', async (indicador, alcaldia, told) => {
  const query = womenPerTen({ indicador, alcaldia });
  const rows = await openRelease(release.directory).run(query);
  expect(await release.runNatively(query.sql)).toEqual(rows);
  expect(rows.map((each) => [each.desde, each.hasta, each.mujeres_por_diez])).toEqual([told]);
});

it('gives none of another indicator, nor of a release built before the table', async () => {
  const asked = openRelease(release.directory);
  expect(await asked.run(womenPerTen({ indicador: 'estupro', alcaldia: '09015' }))).toEqual([]);
  const query = womenPerTen({ indicador: 'violacion', alcaldia: '09015' });
  expect(await openRelease(before.directory).run(query)).toEqual([]);
});
