/** Which colonias does an alcaldía have, how many people live in each, and which touch it? */
import { literal } from '$lib/queries/literal';
import { colonia, defineQuery, integer, nullable, text, type RowOf } from '$lib/queries/query';

/** `vecinas` are keys with a space between them. */
export function evaluationAreas({ alcaldia }: { readonly alcaldia: string }) {
  return defineQuery(
    ['colonias', 'adyacencia'],
    { clave: colonia, nombre: text, poblacion: nullable(integer), vecinas: text },
    `
      SELECT colonias.clave, nombre, poblacion, coalesce(vecinas, '') AS vecinas
      FROM colonias
      LEFT JOIN (
        SELECT clave, string_agg(vecina, ' ' ORDER BY vecina) AS vecinas FROM adyacencia GROUP BY clave
      ) AS juntas ON juntas.clave = colonias.clave
      WHERE alcaldia = ${literal(alcaldia)}
      ORDER BY colonias.clave`,
  );
}

export type EvaluationArea = RowOf<ReturnType<typeof evaluationAreas>>;
