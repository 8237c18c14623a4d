/** The numbers of the figures of reach as the file that they download: whole and unrounded. */
import type { CsvTable, CsvValue } from '$lib/export/csv';
import type { GroupReach } from './askReach';
import { byMinutes } from './tables';

const NAMES = [
  'clave',
  'nombre',
  'grupo',
  'mujeres',
  'km',
  'minutos',
  'proporcion_a_mas_de_1_km',
  'proporcion_a_mas_de_15_min',
  'mujeres_por_lugar',
  'lugar_aproximado',
  'tasa_suavizada',
  'inferior_95',
  'superior_95',
  'probabilidad_de_superar',
  'necesidad',
  'lejos',
] as const;

/**
 * One row a place, in the order of the query.
 * @param reach as of `located`: the colonia also of a place that only told its point
 */
export function placesCsv({ places }: GroupReach): CsvTable {
  return {
    columns: ['id', 'nombre', 'clase', 'colonia', 'aproximado'].map((name) => ({ name })),
    rows: places.map(({ id, nombre, clase, colonia, aproximado }) => [
      id,
      nombre,
      clase,
      colonia,
      aproximado,
    ]),
  };
}

/** A column more for each kind of service that has a place: minutes to the nearest. */
export function reachCsv({ coverage, quadrants, kinds }: GroupReach): CsvTable {
  return {
    columns: [...NAMES, ...kinds.map(({ clase }) => `minutos_${clase}`)].map((name) => ({ name })),
    rows: byMinutes(quadrants).map((colonia): readonly CsvValue[] => [
      colonia.clave,
      colonia.nombre,
      coverage.group,
      colonia.mujeres,
      colonia.km,
      colonia.minutes,
      colonia.beyondKm,
      colonia.beyondMinutes,
      colonia.womenPerPlace,
      colonia.approximate,
      colonia.rate,
      colonia.interval?.lower ?? null,
      colonia.interval?.upper ?? null,
      colonia.exceedance,
      colonia.need,
      colonia.far,
      ...kinds.map(
        ({ reaches }) => reaches.find(({ clave }) => clave === colonia.clave)?.minutes ?? null,
      ),
    ]),
  };
}
