/** How many published counts of a place and what is in it did the authority put right later? */
import { literal } from '$old/lib/queries/literal';
import { defineQuery, integer } from '$old/lib/queries/query';

/** One row. @param alcaldia its key, with which those of its colonias begin */
export function revisedCounts({ alcaldia }: { readonly alcaldia: string }) {
  return defineQuery(
    ['revisiones'],
    { revisadas: integer },
    `
      SELECT CAST(count(*) AS INTEGER) AS revisadas
      FROM revisiones
      WHERE comparacion = 'publicacion' AND starts_with(clave, ${literal(alcaldia)})`,
  );
}
