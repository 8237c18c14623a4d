/** What the checking of a claim asks of the release. */
import * as v from 'valibot';
import { query } from '$lib/data/query';

/** Every count of reports, an unbroken run of one series in a row: a run has all its counts in order, and their sum. */
export const runs = query(
  `SELECT fuente, indicador, clave, periodo_tipo, CAST(min(periodo) AS VARCHAR) AS desde,
     CAST(datediff('month', min(periodo), min(hasta)) AS INTEGER) AS meses,
     coalesce(CAST(min(periodo) FILTER (WHERE provisional) AS VARCHAR), '') AS abierta,
     string_agg(CAST(n AS VARCHAR), ' ' ORDER BY periodo) AS cuentas, CAST(sum(n) AS INTEGER) AS n
   FROM (SELECT *, periodo - to_months(CAST(CASE periodo_tipo WHEN 'mes' THEN 1 ELSE 12 END * row_number() OVER (
       PARTITION BY fuente, indicador, clave, periodo_tipo ORDER BY periodo) AS INTEGER)) AS tramo
     FROM observaciones
     WHERE fuente IN ('fgj_carpetas', 'sesnsp_idm', 'sesnsp_anual', 'sesnsp_2026') AND sexo = 'total' AND edad = 'total')
   WHERE fuente = 'sesnsp_2026' OR nivel = 'colonia' OR periodo_tipo = 'mes' OR fuente = 'sesnsp_anual'
   GROUP BY fuente, indicador, clave, periodo_tipo, tramo
   ORDER BY fuente, indicador, clave, periodo_tipo, desde`,
  {
    fuente: v.string(),
    indicador: v.string(),
    clave: v.string(),
    periodo_tipo: v.picklist(['mes', 'anio', 'trienio', 'lapso']),
    desde: v.string(),
    meses: v.number(),
    abierta: v.string(),
    cuentas: v.string(),
    n: v.number(),
  },
);

export const breaks = query(
  'SELECT fuente, indicador, CAST(desde AS VARCHAR) AS desde, que FROM rupturas ORDER BY fuente, indicador, desde',
  { fuente: v.string(), indicador: v.string(), desde: v.string(), que: v.string() },
);

/** The sixteen and the colonias, as a select names them. */
export const places = query(
  `SELECT clave, nombre, 'alcaldia' AS nivel, '' AS nota FROM alcaldias
   UNION ALL SELECT clave, nombre, 'colonia', nota FROM colonias ORDER BY nivel, nombre`,
  { clave: v.string(), nombre: v.string(), nivel: v.string(), nota: v.string() },
);

/** Said in public of an alcaldía. @param alcaldia its key */
export const claims = (alcaldia: string) =>
  query(
    `SELECT dicho, fuente, indicador, CAST(desde AS VARCHAR) AS desde, CAST(datediff('month', desde, hasta) AS INTEGER) AS meses,
       contra, dice_cuando, porcentaje
     FROM afirmaciones WHERE clave = '${alcaldia}' ORDER BY indicador, dicho`,
    {
      ...{ dicho: v.string(), fuente: v.string(), indicador: v.string(), desde: v.string() },
      ...{ meses: v.number(), contra: v.number(), dice_cuando: v.boolean() },
      porcentaje: v.nullable(v.number()),
    },
  );
