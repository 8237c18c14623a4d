/** What the front page asks of the release. */
import * as v from 'valibot';
import { query } from '$lib/data/query';

/** Told by year and colonia, with those that add up to them. */
const BY_YEAR = `fuente = 'fgj_carpetas' AND periodo_tipo = 'anio' AND indicador IN ('violencia_familiar', 'violencia_sexual', 'abuso_sexual')`;

export const coloniaYears = query(
  `SELECT indicador, clave, CAST(year(periodo) AS INTEGER) AS anio, n FROM observaciones
   WHERE ${BY_YEAR} AND nivel = 'colonia' ORDER BY indicador, clave, anio`,
  { indicador: v.string(), clave: v.string(), anio: v.number(), n: v.number() },
);

/** @param alcaldia its key */
export const yearTotals = (alcaldia: string) =>
  query(
    `SELECT indicador, CAST(year(periodo) AS INTEGER) AS anio, n, provisional FROM observaciones
     WHERE ${BY_YEAR} AND clave = '${alcaldia}' ORDER BY indicador, anio`,
    { indicador: v.string(), anio: v.number(), n: v.number(), provisional: v.boolean() },
  );

export const colonias = query(
  'SELECT clave, slug, nombre, mujeres, presentes, lon, lat, nota FROM colonias ORDER BY clave',
  {
    clave: v.string(),
    slug: v.string(),
    nombre: v.string(),
    mujeres: v.nullable(v.number()),
    presentes: v.nullable(v.number()),
    lon: v.number(),
    lat: v.number(),
    nota: v.string(),
  },
);
