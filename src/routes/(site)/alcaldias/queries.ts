/** What the page of the sixteen asks of the release. */
import * as v from 'valibot';
import { query } from '$lib/data/query';

export const places = query(
  'SELECT clave, nombre, poblacion, mujeres FROM alcaldias ORDER BY clave',
  { clave: v.string(), nombre: v.string(), poblacion: v.number(), mujeres: v.number() },
);

/** Cases by alcaldía and year of opening, and in the months so far of the year that is open. */
export const counts = query(
  `SELECT indicador, CAST(year(periodo) AS INTEGER) AS anio, CAST(date_diff('month', periodo, hasta) AS INTEGER) AS meses, clave, n
   FROM observaciones
   WHERE (fuente = 'sesnsp_anual' AND periodo_tipo = 'anio' OR fuente = 'sesnsp_2026' AND periodo_tipo = 'lapso')
     AND nivel = 'alcaldia' AND indicador IN ('violencia_familiar', 'abuso_sexual', 'acoso_sexual', 'violacion', 'feminicidio')
   ORDER BY periodo, indicador, clave`,
  {
    indicador: v.string(),
    anio: v.number(),
    meses: v.number(),
    clave: v.string(),
    n: v.number(),
  },
);

/** Who lives there or comes in to work: null where it is not known of each colonia. @param alcaldia its key */
export const present = (alcaldia: string) =>
  query(
    `SELECT CASE WHEN count(*) = count(presentes) THEN CAST(sum(presentes) AS INTEGER) END AS presentes
     FROM colonias WHERE alcaldia = '${alcaldia}'`,
    { presentes: v.nullable(v.number()) },
  );
