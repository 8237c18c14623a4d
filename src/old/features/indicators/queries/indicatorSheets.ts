/** What does one source count: names, definitions, parts, grain by colonia, and the exact delito strings? */
import { literal } from '$old/lib/queries/literal';
import { defineQuery, nullable, text } from '$old/lib/queries/query';

/** @param fuente the source whose indicators are described */
export function indicatorSheets({ fuente }: { readonly fuente: string }) {
  return defineQuery(
    ['indicadores'],
    {
      indicador: text,
      nombre: text,
      padre: nullable(text),
      unidad: text,
      definicion: text,
      grano_colonia: text,
      delitos: text,
    },
    `
      SELECT indicador, nombre, nullif(padre, '') AS padre, unidad, definicion, grano_colonia, delitos
      FROM indicadores
      WHERE fuente = ${literal(fuente)}
      ORDER BY indicador`,
  );
}
