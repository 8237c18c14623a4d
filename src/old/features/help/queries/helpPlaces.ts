/** Where is help given in person, as far as anyone has published it? */
import {
  boolean,
  colonia,
  defineQuery,
  nullable,
  number,
  text,
  type RowOf,
} from '$old/lib/queries/query';
import { literals } from '$old/lib/queries/literal';

/** Kinds of service that nobody is asked to walk to: phone lines, and refuges, reached by phone alone. */
const NOT_ATTENDED = ['linea_telefonica', 'refugio_contacto'] as const;

/** A service that attends in person, and is no refuge whatever its kind says. */
export const ATTENDS_IN_PERSON =
  `tipo NOT IN ${literals(NOT_ATTENDED)} ` + `AND coalesce(atiende, '') NOT LIKE '%refugio%'`;

/** Services that have told where they attend, as `en_persona`; what is yet to be verified has no place. */
export const SERVICES_IN_PERSON = `
        SELECT id, 'atencion' AS grupo, nombre, tipo AS clase, colonia, lat, lon
        FROM servicios
        WHERE ${ATTENDS_IN_PERSON} AND NOT por_verificar`;

/** Those of `en_persona` with a point; where only the colonia is known, `aproximado`, the colonia's own point. */
export const PLACED = `
      SELECT
        id, grupo, en_persona.nombre, clase, colonias.clave, colonias.nombre AS colonia,
        coalesce(en_persona.lat, colonias.lat) AS lat,
        coalesce(en_persona.lon, colonias.lon) AS lon,
        en_persona.lat IS NULL AS aproximado
      FROM en_persona
      LEFT JOIN colonias ON colonias.clave = en_persona.colonia
      WHERE coalesce(en_persona.lat, colonias.lat) IS NOT NULL`;

/** Services and Puntos Violeta with a place; `clave` and `colonia` are null where only the point was told. */
export function helpPlaces() {
  return defineQuery(
    ['colonias', 'puntos_violeta', 'servicios'],
    {
      id: text,
      grupo: text,
      nombre: text,
      clase: text,
      clave: nullable(colonia),
      colonia: nullable(text),
      lat: number,
      lon: number,
      aproximado: boolean,
    },
    `
      WITH en_persona AS (${SERVICES_IN_PERSON}
        UNION ALL
        SELECT id, 'punto_violeta' AS grupo, nombre, clase, colonia, lat, lon
        FROM puntos_violeta
      )${PLACED}
      ORDER BY grupo, id`,
  );
}

export type HelpPlace = RowOf<ReturnType<typeof helpPlaces>>;
