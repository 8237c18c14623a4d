/** What priorities start from, asked to the pinned engine and to native DuckDB. */
import { nativeRows } from './nativeRows';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARPETAS } from '$lib/answers/countingUnit';
import { openRelease } from '$lib/engine/node';
import { priorityAreas } from '$features/priorities/queries/priorityAreas';
import { COLONIAS, INVENTED } from './inventedCases';
import { writeRelease, type SyntheticRelease, type SyntheticRow } from './syntheticRelease';
import { key } from '../coloniaKey';

const CENTRO = '0901500010007';
const DARTAGNAN = '0901500010020';
const SIN_DATOS = '0901500010033';
/** Of which the release counts nothing, and where no woman lives. */
const VACIA = '0901500010044';
/** The same, and no unit of population lies in it. */
const SIN_UNIDADES = '0901500010055';
/** One degree of latitude on a sphere of the Earth's mean radius. */
const DEGREE_KM = (Math.PI * 6371.0088) / 180;

const service = (
  id: string,
  tipo: string,
  lat: number | null,
  more: SyntheticRow = {},
): SyntheticRow => ({
  id,
  nombre: id,
  tipo,
  institucion: 'Inventada',
  alcaldia: '09015',
  lat,
  lon: lat === null ? null : -99.15,
  por_verificar: false,
  ...more,
});

const unit = (
  unidad: string,
  colonia: string,
  mujeres: number,
  lat: number,
  ninas: number | null,
  lon = -99.15,
): SyntheticRow => ({
  unidad,
  nombre: unidad,
  colonia,
  mujeres,
  ninas_8_14: ninas,
  poblacion: 2 * mujeres,
  lon,
  lat,
  es_estimacion: true,
});

/** Of the alcaldía, in a year of which no other row tells. */
const yearOf = (indicador: string, periodo: string, n: number): SyntheticRow => ({
  ...CARPETAS,
  edad: 'total',
  indicador,
  nivel: 'alcaldia',
  clave: '09015',
  periodo_tipo: 'anio',
  periodo,
  n,
  supresion: 'ninguna',
});

let release: SyntheticRelease;

beforeAll(async () => {
  release = await writeRelease({
    ...INVENTED,
    colonias: [
      ...COLONIAS,
      { ...COLONIAS[0], clave: VACIA, slug: 'vacia', nombre: 'Vacía' },
      { ...COLONIAS[0], clave: SIN_UNIDADES, slug: 'sin-unidades', nombre: 'Sin unidades' },
    ],
    // The years on either side of the three that are asked for.
    observaciones: [
      ...(INVENTED.observaciones ?? []),
      ...['2020-01-01', '2024-01-01'].flatMap((year) => [
        yearOf('violencia_familiar', year, 10_000),
        yearOf('violencia_sexual', year, 20_000),
      ]),
    ],
    servicios: [
      service('S001', 'luna', 19.4),
      service('S002', 'salud', 19.5),
      service('S003', 'osc', null),
      // A line and a refuge attend nobody at a place, wherever they are.
      service('S004', 'linea_telefonica', 19.43),
      service('S005', 'refugio_contacto', null),
      service('S006', 'osc', 19.42, { por_verificar: true }),
      // Of another alcaldía: near whom it is near, but not among what is known of this one.
      service('S007', 'salud', 19.6, { alcaldia: '09014' }),
      // At the point of its colonia, where only that is known: 19.45, −99.15.
      service('S008', 'osc', null, { colonia: SIN_DATOS }),
    ],
    puntos_poblacion: [
      unit('15-001', CENTRO, 300, 19.41, 20),
      unit('15-002', CENTRO, 100, 19.48, 10),
      unit('15-003', DARTAGNAN, 50, 19.42, null),
      unit('15-004', SIN_DATOS, 7, 19.45, 1, -99.27),
      unit('15-005', VACIA, 0, 19.45, 0),
    ],
  });
});

afterAll(async () => {
  await openRelease(release.directory).close();
  await release.remove();
});

async function ask() {
  const query = priorityAreas({
    alcaldia: '09015',
    trienio: '2021-01-01',
    antes: '2022-01-01',
    despues: '2023-01-01',
    unit: CARPETAS,
  });
  const rows = await openRelease(release.directory).run(query);
  expect(await nativeRows(release, query)).toEqual(rows);
  return new Map(rows.map((row) => [row.clave, row]));
}

const countOf = (clave: string, indicador: string, tipo: string, periodo: string) =>
  (INVENTED.observaciones ?? []).find(
    (row) =>
      row['fuente'] === CARPETAS.fuente &&
      row['sexo'] === 'total' &&
      row['edad'] === 'total' &&
      row['clave'] === clave &&
      row['indicador'] === indicador &&
      row['periodo_tipo'] === tipo &&
      row['periodo'] === periodo,
  );

describe('priorityAreas', () => {
  it('weighs the way to the nearest service that attends in person by the women who live there', async () => {
    const rows = await ask();
    const centro = rows.get(key(CENTRO));
    // 300 women at 0.01° of the first, 100 at 0.02° of the second.
    expect(centro?.km).toBeCloseTo(((300 * 0.01 + 100 * 0.02) / 400) * DEGREE_KM, 8);
    expect(rows.get(key(DARTAGNAN))?.km).toBeCloseTo(0.02 * DEGREE_KM, 8);
    // The first is the nearest of 300 + 50 women, the second of 100.
    expect(centro?.mujeres_por_servicio).toBeCloseTo((300 * 350 + 100 * 100) / 400, 10);
    expect([centro?.servicios, centro?.servicios_con_lugar, centro?.servicios_por_colonia]).toEqual(
      [5, 3, 1],
    );
  });

  it('goes over the sphere, east and west as north and south', async () => {
    const own = (await ask()).get(key(SIN_DATOS));
    // By the law of cosines: as far north as the service, and 0.12° west of it.
    const [lat, west] = [(19.45 * Math.PI) / 180, (0.12 * Math.PI) / 180];
    const angle = Math.acos(Math.sin(lat) ** 2 + Math.cos(lat) ** 2 * Math.cos(west));
    expect(own?.km).toBeCloseTo(angle * 6371.0088, 6);
    expect(own?.mujeres_por_servicio).toBe(7);
  });

  it('has a row for a colonia that nothing is counted in and no woman lives in', async () => {
    const own = (await ask()).get(key(VACIA));
    expect(own).toMatchObject({
      nombre: 'Vacía',
      km: null,
      mujeres_por_servicio: null,
      ninas: 0,
      familiar_despues: null,
      familiar_despues_sup: 'no_publicada',
      sexual_trienio_sup: 'no_publicada',
    });
  });

  it('has a row for a colonia in which no unit of population lies', async () => {
    expect((await ask()).get(key(SIN_UNIDADES))).toMatchObject({
      nombre: 'Sin unidades',
      km: null,
      mujeres_por_servicio: null,
      ninas: null,
    });
  });

  it('adds up girls only where every unit tells them', async () => {
    const rows = await ask();
    expect(rows.get(key(CENTRO))?.ninas).toBe(30);
    expect(rows.get(key(DARTAGNAN))?.ninas).toBeNull();
  });

  it('gives the counts of its three periods, and why one is not there', async () => {
    const rows = await ask();
    for (const [clave, row] of rows) {
      const year = countOf(clave, 'violencia_familiar', 'anio', '2023-01-01');
      expect(row.familiar_despues).toBe(year?.['n'] ?? null);
      expect(row.familiar_despues_sup).toBe(year?.['supresion'] ?? 'no_publicada');
      const three = countOf(clave, 'violencia_sexual', 'trienio', '2021-01-01');
      expect(row.sexual_trienio).toBe(three?.['n'] ?? null);
    }
    expect([...rows.values()].some(({ familiar_despues: n }) => n !== null)).toBe(true);
  });

  it('sums of the alcaldía the three years, and neither the year before nor the year after', async () => {
    const wholeOf = (indicador: string) =>
      ['2021-01-01', '2022-01-01', '2023-01-01']
        .map((year) => Number(countOf('09015', indicador, 'anio', year)?.['n']))
        .reduce((sum, n) => sum + n, 0);
    for (const row of (await ask()).values()) {
      expect(row.familiar_alcaldia).toBe(wholeOf('violencia_familiar'));
      expect(row.sexual_alcaldia).toBe(wholeOf('violencia_sexual'));
    }
    // Each year of it has at most 97.
    expect(wholeOf('violencia_familiar')).toBeLessThanOrEqual(3 * 97);
  });
});
