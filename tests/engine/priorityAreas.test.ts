/** What priorities start from, asked to the pinned engine and to native DuckDB. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARPETAS } from '$lib/answers/measure';
import { openRelease } from '$lib/engine/node';
import { priorityAreas } from '$features/priorities/queries/priorityAreas';
import { INVENTED } from './inventedCases';
import { writeRelease, type SyntheticRelease, type SyntheticRow } from './syntheticRelease';

const CENTRO = '0901500010007';
const DARTAGNAN = '0901500010020';
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
): SyntheticRow => ({
  unidad,
  nombre: unidad,
  colonia,
  mujeres,
  ninas_8_14: ninas,
  poblacion: 2 * mujeres,
  lon: -99.15,
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
    ],
    puntos_poblacion: [
      unit('15-001', CENTRO, 300, 19.41, 20),
      unit('15-002', CENTRO, 100, 19.48, 10),
      unit('15-003', DARTAGNAN, 50, 19.42, null),
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
    measure: CARPETAS,
  });
  const rows = await openRelease(release.directory).run(query);
  expect(await release.runNatively(query.sql)).toEqual(rows);
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
    const centro = rows.get(CENTRO);
    // 300 women at 0.01° of the first, 100 at 0.02° of the second.
    expect(centro?.km).toBeCloseTo(((300 * 0.01 + 100 * 0.02) / 400) * DEGREE_KM, 8);
    expect(rows.get(DARTAGNAN)?.km).toBeCloseTo(0.02 * DEGREE_KM, 8);
    // The first is the nearest of 300 + 50 women, the second of 100.
    expect(centro?.mujeres_por_servicio).toBeCloseTo((300 * 350 + 100 * 100) / 400, 10);
    expect([centro?.servicios, centro?.servicios_con_lugar]).toEqual([4, 2]);
  });

  it('adds up girls only where every unit tells them', async () => {
    const rows = await ask();
    expect(rows.get(CENTRO)?.ninas).toBe(30);
    expect(rows.get(DARTAGNAN)?.ninas).toBeNull();
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
