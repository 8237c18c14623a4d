/** Of a release that holds the rows of all sources, no answer has one that was not asked for. */
import { afterAll, expect, it } from 'vitest';
import { askPanorama, panoramaQueries } from '$features/overview/ask';
import { askColonia } from '$features/colonia/askColonia';
import { askHeadline } from '$features/changes/askHeadline';
import { ASTRAY, HOME_COLONIAS, manySources } from '../../engine/manySources';
import { nativeRows } from '../../engine/nativeRows';
import { periodOf } from '../../lib/period/periodOf';
import { closeAll, colonia, open, view, WHOLE } from './manySourcesOpened';

afterAll(closeAll);

it('lets nothing of another source, sex, age or place into any answer', async () => {
  const { engine, facts, release } = await open(WHOLE);
  const periodos = ['2021', '2022', '2023', '2021-2023'];
  const indicadores = ['violencia_familiar', 'violencia_sexual', 'feminicidio'] as const;
  const views = periodos.flatMap((periodo) =>
    indicadores.map((indicador) =>
      view({ periodo: periodOf(periodo), indicador, colonia: colonia('centro').clave }),
    ),
  );
  const answers = [
    await askHeadline(engine, facts),
    await askColonia(engine, facts, colonia('doctores')),
    ...(await Promise.all(views.map((asked) => askPanorama(engine, asked, facts)))),
  ];
  expect(JSON.stringify(answers)).not.toContain(String(ASTRAY));
  const told = manySources(WHOLE).observaciones ?? [];
  for (const asked of views) {
    const rows = await askPanorama(engine, asked, facts);
    const queries = panoramaQueries(asked, facts);
    expect(await nativeRows(release, queries.colonias)).toEqual(rows.colonias);
    expect(await release.runNatively(queries.alcaldia.sql)).toEqual([rows.alcaldia]);
    // Only one of the three is published by quarter; of the others nothing is asked.
    expect(queries.trimestres !== null).toBe(asked.indicador === 'violencia_familiar');
    const quarters = queries.trimestres;
    expect(quarters === null ? [] : await release.runNatively(quarters.sql)).toEqual(
      rows.trimestres,
    );
    // Women among the victims where they are told, by year and of each colonia; carpetas otherwise.
    const isOfVictims =
      ['2022', '2023'].includes(asked.periodo.texto) && asked.indicador !== 'feminicidio';
    const nOf = (clave: string) =>
      told.find(
        (row) =>
          row['clave'] === clave &&
          row['indicador'] === asked.indicador &&
          row['periodo'] === `${asked.periodo.texto.slice(0, 4)}-01-01` &&
          row['periodo_tipo'] === (asked.periodo.texto.length > 4 ? 'trienio' : 'anio') &&
          row['fuente'] === (isOfVictims ? 'fgj_victimas' : 'fgj_carpetas') &&
          row['sexo'] === (isOfVictims ? 'mujer' : 'total') &&
          row['edad'] === 'total',
      )?.['n'] ?? null;
    expect(new Map(rows.colonias.map(({ clave, n }) => [clave, n]))).toEqual(
      new Map(HOME_COLONIAS.map(({ clave }) => [clave, nOf(clave)])),
    );
  }
});
