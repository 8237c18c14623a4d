/** How late were cases reported, of all years and of each, and where was it measured? */
import { literal } from '$old/lib/queries/literal';
import { defineQuery, integer, nullable, number, text, type RowOf } from '$old/lib/queries/query';

/** @param fuente the source whose reports are counted. A row without a year is of all of them */
export function measuredDelays({ fuente }: { readonly fuente: string }) {
  return defineQuery(
    ['oportunidad'],
    {
      indicador: text,
      anio: nullable(integer),
      dias: integer,
      proporcion: number,
      inferior: number,
      casos: integer,
      origen: text,
    },
    `
      SELECT indicador, anio, dias, proporcion, inferior, casos, origen
      FROM oportunidad
      WHERE fuente = ${literal(fuente)}
      ORDER BY indicador, anio NULLS FIRST, dias`,
  );
}

export type MeasuredDelay = RowOf<ReturnType<typeof measuredDelays>>;
