/** Weekday × hour of the alcaldía over three years, zeros included, before any suppression. */
import * as v from 'valibot';
import { literal, rowsOf, type Database } from '../io/database';
import type { HourCount } from './observation';
import { periodsWithin } from '../registry/periods';

/**
 * Counts the newest three years whose every month is complete; cases without an hour are left out.
 * Needs the tables `casos` and `sumandos` of countObservations.
 */
export async function countHours(
  db: Database,
  fuente: string,
  alcaldias: readonly string[],
  days: { readonly from: string; readonly to: string },
): Promise<readonly HourCount[]> {
  const period = periodsWithin('trienio', days.from, days.to).at(-1);
  if (period === undefined) return [];
  return rowsOf(
    db,
    `WITH cuentas AS (
       SELECT s.indicador, c.alcaldia AS clave, isodow(c.fecha) AS dia, c.hora, sum(c.peso) AS n
       FROM casos c JOIN sumandos s ON s.parte = c.indicador
       WHERE c.hora IS NOT NULL AND c.fecha >= DATE ${literal(period.desde)}
         AND c.fecha < DATE ${literal(period.hasta)}
       GROUP BY ALL
     )
     SELECT ${literal(fuente)} AS fuente, i.indicador, l.clave, ${literal(period.desde)} AS periodo,
       d.dia::INTEGER AS dia_semana, h.hora::INTEGER AS hora, coalesce(c.n, 0)::INTEGER AS n
     FROM (SELECT DISTINCT indicador FROM sumandos) i
     CROSS JOIN (SELECT unnest([${alcaldias.map(literal).join(', ')}]) AS clave) l
     CROSS JOIN (SELECT unnest(range(1, 8)) AS dia) d
     CROSS JOIN (SELECT unnest(range(0, 24)) AS hora) h
     LEFT JOIN cuentas c ON c.indicador = i.indicador AND c.clave = l.clave AND c.dia = d.dia
       AND c.hora = h.hora
     ORDER BY i.indicador, l.clave, d.dia, h.hora`,
    v.object({
      fuente: v.string(),
      indicador: v.string(),
      clave: v.string(),
      periodo: v.string(),
      dia_semana: v.number(),
      hora: v.number(),
      n: v.number(),
    }),
  );
}
