/** What several pages ask of the release. */
import * as v from 'valibot';
import { query } from '../data/query';

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

/** The last window of three years of which hardly a report is missing. */
const WINDOW = `(SELECT max(periodo) FROM observaciones WHERE fuente = 'fgj_carpetas' AND periodo_tipo = 'trienio' AND NOT provisional)`;

export const windows = query(
  `SELECT indicador, clave, CAST(year(periodo) AS INTEGER) AS desde, CAST(year(hasta) - 1 AS INTEGER) AS hasta, n
   FROM observaciones WHERE fuente = 'fgj_carpetas' AND periodo_tipo = 'trienio' AND nivel = 'colonia' AND periodo = ${WINDOW}
   ORDER BY indicador, clave`,
  {
    indicador: v.string(),
    clave: v.string(),
    desde: v.number(),
    hasta: v.number(),
    n: v.number(),
  },
);

/** Exact, of the alcaldía in the same years. @param alcaldia its key */
export const windowTotals = (alcaldia: string) =>
  query(
    `SELECT indicador, CAST(sum(n) AS INTEGER) AS n FROM observaciones
     WHERE fuente = 'fgj_carpetas' AND periodo_tipo = 'anio' AND clave = '${alcaldia}'
       AND periodo >= ${WINDOW} AND periodo < ${WINDOW} + INTERVAL 3 YEAR
     GROUP BY indicador ORDER BY indicador`,
    { indicador: v.string(), n: v.number() },
  );

/** Reports that crowd at an office of the authority, beyond what its surroundings let expect. */
export const offices = query(
  `SELECT indicador, colonia, nombre, n FROM oficinas WHERE fuente = 'fgj_carpetas' AND periodo = ${WINDOW}
   ORDER BY indicador, colonia, nombre`,
  { indicador: v.string(), colonia: v.string(), nombre: v.string(), n: v.number() },
);

/** Those with a station of the Metro: who passes through it is in no divisor. */
export const withMetro = query(
  `SELECT DISTINCT colonia FROM lugares WHERE clase = 'metro' AND colonia IS NOT NULL ORDER BY colonia`,
  { colonia: v.string() },
);
