/** How many people live in an alcaldía, and how many are there by day? */
import { literal } from '$lib/queries/literal';
import { defineQuery, integer, nullable, type RowOf } from '$lib/queries/query';

export interface PeopleAsked {
  readonly alcaldia: string;
}

/** One row; `presentes`, an estimate, is empty where that of some colonia is not known. */
export function peopleHere({ alcaldia }: PeopleAsked) {
  return defineQuery(
    ['alcaldias', 'colonias', 'poblacion_ambiente'],
    { residentes: integer, presentes: nullable(integer) },
    `
      SELECT
        poblacion AS residentes,
        (
          SELECT
            CASE
              WHEN count(*) = count(poblacion_ambiente)
                THEN CAST(sum(poblacion_ambiente) AS INTEGER)
            END
          FROM colonias
          LEFT JOIN poblacion_ambiente AS paso ON paso.clave = colonias.clave
          WHERE alcaldia = ${literal(alcaldia)}
        ) AS presentes
      FROM alcaldias
      WHERE alcaldias.clave = ${literal(alcaldia)}`,
  );
}

export type People = RowOf<ReturnType<typeof peopleHere>>;
