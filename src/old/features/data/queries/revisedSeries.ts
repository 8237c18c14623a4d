/** Which series changed after having been said, and by how much? */
import { defineQuery, date, integer, nullable, text, type RowOf } from '$old/lib/queries/query';

/** Of the alcaldías alone are the cases summed: of a colonia only how many counts changed. */
export function revisedSeries() {
  return defineQuery(
    ['revisiones', 'indicadores'],
    {
      fuente: text,
      comparacion: text,
      de: text,
      a: nullable(text),
      nombre: text,
      nivel: text,
      periodo_tipo: text,
      cuentas: integer,
      primero: date,
      ultimo: date,
      antes: nullable(integer),
      despues: nullable(integer),
    },
    `
      SELECT
        r.fuente, r.comparacion, r.de, r.a, coalesce(i.nombre, r.indicador) AS nombre, r.nivel, r.periodo_tipo,
        CAST(count(*) AS INTEGER) AS cuentas,
        min(r.periodo) AS primero,
        max(r.periodo) AS ultimo,
        CAST(sum(CASE WHEN r.nivel = 'alcaldia' THEN r.antes END) AS INTEGER) AS antes,
        CAST(sum(CASE WHEN r.nivel = 'alcaldia' THEN r.despues END) AS INTEGER) AS despues
      FROM revisiones r
      LEFT JOIN indicadores i ON i.fuente = r.fuente AND i.indicador = r.indicador
      GROUP BY r.fuente, r.comparacion, r.de, r.a, coalesce(i.nombre, r.indicador), r.nivel, r.periodo_tipo
      ORDER BY r.fuente, r.comparacion, r.de, r.a, nombre, r.nivel, r.periodo_tipo`,
  );
}

export type RevisedSeries = RowOf<ReturnType<typeof revisedSeries>>;
