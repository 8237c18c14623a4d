/** How many calls for family violence did 9-1-1 get in the whole city, and in which months? */
import { date, defineQuery, integer, nullable, text, type RowOf } from '$old/lib/queries/query';

/** One row for each source of them, the oldest first; none where the release does not tell of any month. */
export function cityCalls() {
  return defineQuery(
    ['llamadas_911_ciudad'],
    {
      primero: date,
      ultimo: date,
      meses: integer,
      llamadas: integer,
      menos: integer,
      mas: integer,
      fuente: text,
      notas: nullable(text),
    },
    `
      SELECT min(mes) AS primero, max(mes) AS ultimo, CAST(count(*) AS INTEGER) AS meses,
        CAST(sum(llamadas) AS INTEGER) AS llamadas, min(llamadas) AS menos, max(llamadas) AS mas,
        fuente, string_agg(nota, ' ' ORDER BY mes) AS notas
      FROM llamadas_911_ciudad
      GROUP BY fuente
      ORDER BY primero`,
  );
}

export type CityCallsRow = RowOf<ReturnType<typeof cityCalls>>;
