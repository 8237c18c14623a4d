/** What is made of each row of the sources that are no carpetas: all that a release would have of them. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asideOf, countFixture, fixture, unaccounted } from './countedSource';

it.each([
  ['linea_mujeres', 'diccionario'],
  ['linea_mujeres', 'minusculas'],
  ['linea_mujeres', 'derivado'],
  ['c5_911', '2021_s1'],
  ['sesnsp_2026', 'serie'],
  ['sesnsp_idm', 'idm_nm'],
  ['sesnsp_victimas', 'larga'],
])('%s: %s is the golden one', async (id, name) => {
  const counted = await countFixture(id, [fixture(join(id, `${name}.csv`))]);
  const { filas_leidas: rows, filas_contadas: n, corte, lapso, serie } = counted.manifest;
  const cells = counted.observations
    .filter((row) => row.n > 0)
    .map((row) =>
      [row.indicador, row.clave, row.periodo_tipo, row.periodo, row.sexo, row.edad, row.n].join(
        ' ',
      ),
    );
  const result = {
    cosecha: counted.manifest.archivos[0]?.cosecha,
    corte,
    dias: lapso ?? null,
    serie: serie ? [serie.desde, serie.hasta, serie.transcrita === true] : null,
    filas: rows,
    contadas: n,
    apartadas: asideOf(counted),
    cuentas: cells.toSorted(),
  };
  expect(unaccounted(counted)).toBe(0);
  await expect(`${JSON.stringify(result, null, 2)}\n`).toMatchFileSnapshot(
    join('../../golden', id, `${name}.json`),
  );
});
