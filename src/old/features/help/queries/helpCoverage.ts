/** Of the help that an alcaldía has in person, how much has a published place? */
import { ATTENDS_IN_PERSON } from './helpPlaces';
import { literal } from '$old/lib/queries/literal';
import { defineQuery, integer, text, type RowOf } from '$old/lib/queries/query';

/** Of services that attend in person. */
export const servicesCoverage = (alcaldia: string): string => `
      SELECT
        'atencion' AS grupo,
        CAST(count(*) AS INTEGER) AS conocidos,
        CAST(count(CASE WHEN por_verificar THEN 1 END) AS INTEGER) AS por_verificar,
        CAST(count(CASE WHEN NOT por_verificar THEN lat END) AS INTEGER) AS con_punto,
        CAST(count(CASE WHEN NOT por_verificar AND lat IS NULL THEN colonia END) AS INTEGER) AS con_colonia
      FROM servicios
      WHERE ${ATTENDS_IN_PERSON} AND alcaldia = ${literal(alcaldia)}`;

/**
 * A row by group. Of Puntos Violeta `conocidos` is how many the alcaldía says there are, or those listed
 * where these are more.
 */
export function helpCoverage({ alcaldia }: { readonly alcaldia: string }) {
  return defineQuery(
    ['acuerdos', 'avances', 'puntos_violeta', 'servicios'],
    {
      grupo: text,
      conocidos: integer,
      por_verificar: integer,
      con_punto: integer,
      con_colonia: integer,
    },
    `
      WITH anunciados AS (
        SELECT coalesce(max(valor), 0) AS puntos
        FROM avances
        JOIN acuerdos ON acuerdos.id = avances.acuerdo
        WHERE acuerdos.meta_unidad LIKE 'Puntos Violeta%'
      )${servicesCoverage(alcaldia)}
      UNION ALL
      SELECT
        'punto_violeta' AS grupo,
        CAST(greatest(count(*), (SELECT puntos FROM anunciados)) AS INTEGER) AS conocidos,
        0 AS por_verificar,
        CAST(count(lat) AS INTEGER) AS con_punto,
        CAST(count(CASE WHEN lat IS NULL THEN colonia END) AS INTEGER) AS con_colonia
      FROM puntos_violeta
      ORDER BY grupo`,
  );
}

export type HelpCoverage = RowOf<ReturnType<typeof helpCoverage>>;
