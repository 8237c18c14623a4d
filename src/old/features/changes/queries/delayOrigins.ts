/** What were the delays measured on? */
import { literal } from '$old/lib/queries/literal';
import { defineQuery, text } from '$old/lib/queries/query';

/** @param fuente the source whose reports are counted */
export function delayOrigins({ fuente }: { readonly fuente: string }) {
  return defineQuery(
    ['oportunidad'],
    { origen: text },
    `
      SELECT DISTINCT regexp_replace(origen, '^[^:]*: ', '') AS origen
      FROM oportunidad
      WHERE fuente = ${literal(fuente)} AND anio IS NULL
      ORDER BY origen`,
  );
}
