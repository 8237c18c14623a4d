/** What the release can be asked: which register counts what, where, by which periods and of whom. */
import * as v from 'valibot';
import { query } from '$lib/data/query';

const crossing = {
  fuente: v.string(),
  indicador: v.string(),
  unidad: v.string(),
  /** The alcaldía whose colonias are counted, the other ones, the colonias; or days and hours of the first. */
  ambito: v.picklist(['propia', 'otras', 'colonia', 'horario']),
  periodo_tipo: v.picklist(['mes', 'anio', 'trienio', 'lapso']),
  /** First year of all, last year, and the last of which hardly a report is missing. */
  desde: v.number(),
  hasta: v.number(),
  completo: v.number(),
  /** Whether it tells women from men, and ages. */
  por_sexo: v.boolean(),
  por_edad: v.boolean(),
  redondeada: v.boolean(),
};

const YEARS = (where: string) =>
  `CAST(year(min(periodo)) AS INTEGER) AS desde, CAST(year(max(hasta) - 1) AS INTEGER) AS hasta,
   CAST(coalesce(year(max(hasta) FILTER (WHERE ${where}) - 1), year(max(hasta) - 1)) AS INTEGER) AS completo`;

/** @param alcaldia its key */
export const crossings = (alcaldia: string) =>
  query(
    `SELECT o.fuente, o.indicador, i.unidad, o.ambito, o.periodo_tipo, ${YEARS('NOT provisional')},
       bool_or(sexo <> 'total') AS por_sexo, bool_or(edad <> 'total') AS por_edad, bool_or(n_min <> n_max) AS redondeada
     FROM (SELECT *, CASE WHEN nivel = 'colonia' THEN 'colonia' WHEN clave = '${alcaldia}' THEN 'propia' ELSE 'otras' END AS ambito
       FROM observaciones) o
     JOIN indicadores i ON i.fuente = o.fuente AND i.indicador = o.indicador
     GROUP BY 1, 2, 3, 4, 5
     UNION ALL
     SELECT h.fuente, h.indicador, i.unidad, 'horario', 'trienio', ${YEARS('true')}, false, false, true
     FROM horarios h JOIN indicadores i ON i.fuente = h.fuente AND i.indicador = h.indicador
     WHERE clave = '${alcaldia}' GROUP BY 1, 2, 3
     ORDER BY 1, 2, 4, 5`,
    crossing,
  );

export type Crossing = v.InferOutput<ReturnType<typeof crossings>['row']>;

/** Exact, of the whole alcaldía, of the indicators that are counted by colonia. @param alcaldia its key */
export const totals = (alcaldia: string) =>
  query(
    `SELECT fuente, indicador, CAST(year(periodo) AS INTEGER) AS anio, n FROM observaciones
     WHERE periodo_tipo = 'anio' AND clave = '${alcaldia}' AND sexo = 'total' AND edad = 'total'
       AND (fuente, indicador) IN (SELECT (fuente, indicador) FROM observaciones WHERE nivel = 'colonia')
     ORDER BY fuente, indicador, anio`,
    { fuente: v.string(), indicador: v.string(), anio: v.number(), n: v.number() },
  );

export type Total = v.InferOutput<ReturnType<typeof totals>['row']>;
