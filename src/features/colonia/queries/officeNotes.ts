/** Do the Fiscalía's own offices gather cases in one colonia? What the newest check of it found. */
import { literal } from '$lib/queries/literal';
import { defineQuery, text } from '$lib/queries/query';

/** What the rules of the check begin with; the office and the year follow. */
const RULE = 'cerca_de_fiscalia_';

/** One row for each office of the colonia in the newest year checked; `descripcion` is a sentence. */
export function officeNotes({ colonia }: { readonly colonia: string }) {
  return defineQuery(
    ['calidad'],
    { descripcion: text },
    `
      WITH avisos AS (
        SELECT right(regla, 4) AS anio, descripcion
        FROM calidad
        WHERE clave = ${literal(colonia)} AND starts_with(regla, ${literal(RULE)})
      )
      SELECT DISTINCT descripcion
      FROM avisos
      WHERE anio = (SELECT max(anio) FROM avisos)
      ORDER BY descripcion`,
  );
}
