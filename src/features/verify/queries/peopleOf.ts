/** How many live in each alcaldía, and in each colonia of one? */
import { literal } from '$lib/queries/literal';
import { defineQuery, integer, nullable, text } from '$lib/queries/query';

/** `presentes`, an estimate, is empty where that of some colonia is not known, and in every other alcaldía. */
export function peopleOf({ alcaldia }: { readonly alcaldia: string }) {
  return defineQuery(
    ['alcaldias', 'colonias', 'poblacion_ambiente'],
    {
      nivel: text,
      nombre: text,
      habitantes: nullable(integer),
      mujeres: nullable(integer),
      presentes: nullable(integer),
    },
    `
      SELECT
        'alcaldia' AS nivel, nombre, poblacion AS habitantes, mujeres,
        CASE WHEN clave = ${literal(alcaldia)} THEN (
          SELECT
            CASE
              WHEN count(*) = count(poblacion_ambiente)
                THEN CAST(sum(poblacion_ambiente) AS INTEGER)
            END
          FROM colonias
          LEFT JOIN poblacion_ambiente AS paso ON paso.clave = colonias.clave
          WHERE alcaldia = ${literal(alcaldia)}
        ) END AS presentes
      FROM alcaldias
      UNION ALL
      SELECT 'colonia', nombre, poblacion, mujeres, CAST(poblacion_ambiente AS INTEGER)
      FROM colonias
      LEFT JOIN poblacion_ambiente AS paso ON paso.clave = colonias.clave
      WHERE alcaldia = ${literal(alcaldia)}
      ORDER BY nivel, nombre`,
  );
}
