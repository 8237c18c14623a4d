/** The question of the search for clusters, asked to the pinned engine and to native DuckDB. */
import { nativeRows } from './nativeRows';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARPETAS } from '$lib/answers/countingUnit';
import { openRelease } from '$lib/engine/node';
import { clusterAreas, type ClusterAreasAsked } from '$features/clusters/queries/clusterAreas';
import { INVENTED } from './inventedCases';
import { writeRelease, type SyntheticRelease } from './syntheticRelease';

const CENTRO = '0901500010007';
const DARTAGNAN = '0901500010020';

let release: SyntheticRelease;

beforeAll(async () => {
  release = await writeRelease({
    ...INVENTED,
    // The years on either side of the three that are asked for.
    observaciones: [
      ...(INVENTED.observaciones ?? []),
      ...['2020-01-01', '2024-01-01'].map((periodo) => ({
        ...CARPETAS,
        edad: 'total',
        indicador: 'violacion',
        nivel: 'alcaldia',
        clave: '09015',
        periodo_tipo: 'anio',
        periodo,
        n: 10_000,
        supresion: 'ninguna',
      })),
    ],
    adyacencia: [
      { clave: CENTRO, vecina: DARTAGNAN },
      { clave: CENTRO, vecina: '0901500010003' },
      { clave: DARTAGNAN, vecina: CENTRO },
    ],
    poblacion_ambiente: [
      {
        clave: CENTRO,
        residentes: 58_499,
        establecimientos: 10,
        entran: 41_501,
        poblacion_ambiente: 100_000,
        es_estimacion: true,
        fuente: 'Inventada',
        metodo: 'Inventado',
      },
    ],
  });
});

afterAll(async () => {
  await openRelease(release.directory).close();
  await release.remove();
});

async function ask(rest: Partial<ClusterAreasAsked> = {}) {
  const query = clusterAreas({
    alcaldia: '09015',
    indicador: 'violencia_familiar',
    periodoTipo: 'anio',
    periodo: '2023-01-01',
    unit: CARPETAS,
    divisor: 'mujeres',
    ...rest,
  });
  const rows = await openRelease(release.directory).run(query);
  expect(await nativeRows(release, query)).toEqual(rows);
  return rows;
}

const counted = (where: Readonly<Record<string, string>>) =>
  (INVENTED.observaciones ?? [])
    .filter((row) => row['fuente'] === CARPETAS.fuente && row['sexo'] === 'total')
    .filter((row) => row['edad'] === 'total')
    .filter((row) => Object.entries(where).every(([column, value]) => row[column] === value));

describe('clusterAreas', () => {
  it('has a row for every colonia, its neighbours in order and the whole count beside it', async () => {
    const rows = await ask();
    const [own] = counted({ clave: CENTRO, periodo: '2023-01-01', periodo_tipo: 'anio' });
    expect(rows.map(({ clave, vecinas }) => [clave, vecinas])).toEqual([
      [CENTRO, `0901500010003 ${DARTAGNAN}`],
      [DARTAGNAN, CENTRO],
      ['0901500010033', ''],
    ]);
    const centro = rows.find(({ clave }) => clave === CENTRO);
    expect(centro).toMatchObject({
      n: own?.['n'],
      supresion: 'ninguna',
      mujeres: 30_000,
      mujeres_es_estimacion: true,
      ambiente: 100_000,
      vecinas: `0901500010003 ${DARTAGNAN}`,
    });
    expect(centro?.n_alcaldia).toBe(
      counted({
        clave: '09015',
        indicador: 'violencia_familiar',
        periodo: '2023-01-01',
        periodo_tipo: 'anio',
      })[0]?.['n'],
    );
    expect(centro?.tasa).toBeCloseTo((Number(own?.['n']) * 100_000) / 30_000, 9);
    expect(rows.find(({ clave }) => clave === DARTAGNAN)).toMatchObject({ ambiente: null });
  });

  it('has them all where nothing is told of the whole alcaldía', async () => {
    const rows = await ask({ periodo: '2019-01-01' });
    const told = counted({ clave: '0901500010033', periodo: '2019-01-01' })[0]?.['n'];
    expect(rows.map(({ n, n_alcaldia }) => [n, n_alcaldia])).toEqual([
      [null, null],
      [null, null],
      [told, null],
    ]);
  });

  it('divides by who passes through, and by nobody where that is not known', async () => {
    const rows = await ask({ divisor: 'ambiente' });
    const centro = rows.find(({ clave }) => clave === CENTRO);
    expect(centro?.tasa).toBeCloseTo(Number(centro?.n), 9);
    expect(rows.find(({ clave }) => clave === DARTAGNAN)?.tasa).toBeNull();
  });

  it('adds up the alcaldía’s three years, of which it has no row of its own', async () => {
    const rows = await ask({
      indicador: 'violacion',
      periodoTipo: 'trienio',
      periodo: '2021-01-01',
    });
    const years = counted({ clave: '09015', indicador: 'violacion', periodo_tipo: 'anio' });
    expect(rows[0]?.n_alcaldia).toBe(years.reduce((sum, { n }) => sum + Number(n), 0));
    const centro = rows.find(({ clave }) => clave === CENTRO);
    expect(centro?.tasa).toBeCloseTo((Number(centro?.n) * 100_000) / (30_000 * 3), 9);
    expect(rows.filter(({ supresion }) => supresion === 'no_publicada').length).toBe(
      rows.length - 1,
    );
  });
});
