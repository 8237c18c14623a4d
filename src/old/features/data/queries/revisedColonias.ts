/** In which colonias did counts change since the release before, and by about how much? */
import { literal } from '$old/lib/queries/literal';
import { colonia, defineQuery, integer, text, type RowOf } from '$old/lib/queries/query';

/**
 * Those that changed alone. `revisiones` has only counts that both releases print, so that nothing here says more
 * than they do side by side (docs/decisions/revisiones.md); by how much is told as a range, never as cases.
 */
export function revisedColonias({ alcaldia }: { readonly alcaldia: string }) {
  return defineQuery(
    ['revisiones', 'colonias'],
    {
      clave: colonia,
      nombre: text,
      de: text,
      suben: integer,
      bajan: integer,
      cuentas: integer,
      tramo: text,
    },
    `
      SELECT
        c.clave, c.nombre, max(s.de) AS de,
        CAST(sum(s.sube) AS INTEGER) AS suben,
        CAST(sum(s.baja) AS INTEGER) AS bajan,
        CAST(sum(s.cuentas) AS INTEGER) AS cuentas,
        CASE WHEN max(s.mayor) < 5 THEN '1-4' WHEN max(s.mayor) < 20 THEN '5-19' ELSE '20-' END AS tramo
      FROM (
        SELECT
          clave, fuente, indicador, max(de) AS de,
          max(CASE WHEN despues > antes THEN 1 ELSE 0 END) AS sube,
          max(CASE WHEN despues < antes THEN 1 ELSE 0 END) AS baja,
          count(*) AS cuentas,
          max(abs(despues - antes)) AS mayor
        FROM revisiones
        WHERE comparacion = 'publicacion' AND nivel = 'colonia' AND a IS NULL
        GROUP BY clave, fuente, indicador
      ) s
      JOIN colonias c ON c.clave = s.clave
      WHERE c.alcaldia = ${literal(alcaldia)}
      GROUP BY c.clave, c.nombre
      ORDER BY sum(s.sube) + sum(s.baja) DESC, cuentas DESC, c.clave`,
  );
}

export type RevisedColonia = RowOf<ReturnType<typeof revisedColonias>>;
