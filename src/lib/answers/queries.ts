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

/** Cases of an alcaldía and of the others, by year of opening and in the months so far, where all are told. @param alcaldia its key */
export const shares = (alcaldia: string) =>
  query(
    `SELECT o.indicador, CAST(year(o.periodo) AS INTEGER) AS anio, CAST(date_diff('month', o.periodo, o.hasta) AS INTEGER) AS meses,
       CAST(date_diff('day', o.periodo, o.hasta) AS INTEGER) AS dias, r.desde IS NOT NULL AS registro_nuevo, o.propia, o.resto
     FROM (
       SELECT fuente, indicador, periodo, hasta, CAST(sum(n) FILTER (WHERE clave = '${alcaldia}') AS INTEGER) AS propia,
         CAST(sum(n) FILTER (WHERE clave <> '${alcaldia}') AS INTEGER) AS resto
       FROM observaciones
       WHERE (fuente = 'sesnsp_anual' AND periodo_tipo = 'anio' OR fuente = 'sesnsp_2026' AND periodo_tipo = 'lapso')
         AND nivel = 'alcaldia' AND indicador IN ('violencia_familiar', 'abuso_sexual', 'acoso_sexual', 'violacion')
       GROUP BY fuente, indicador, periodo, hasta HAVING count(*) = (SELECT count(*) FROM alcaldias)
     ) o LEFT JOIN (SELECT DISTINCT fuente, indicador, desde FROM rupturas) r
       ON r.fuente = o.fuente AND r.indicador = o.indicador AND r.desde = o.periodo
     ORDER BY o.indicador, o.periodo`,
    {
      indicador: v.string(),
      anio: v.number(),
      meses: v.number(),
      dias: v.number(),
      registro_nuevo: v.boolean(),
      propia: v.number(),
      resto: v.number(),
    },
  );

export const alcaldias = query('SELECT clave, nombre FROM alcaldias ORDER BY nombre', {
  clave: v.string(),
  nombre: v.string(),
});
