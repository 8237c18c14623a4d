/** Which colonias does an alcaldía have, and how many people live in each? */
import { literal } from './literal';
import { boolean, defineQuery, integer, text, type RowOf } from './query';

export function coloniaList({ alcaldia }: { readonly alcaldia: string }) {
  return defineQuery(
    ['colonias'],
    {
      clave: text,
      slug: text,
      nombre: text,
      poblacion: integer,
      mujeres: integer,
      mujeres_es_estimacion: boolean,
    },
    `
      SELECT clave, slug, nombre, poblacion, mujeres, mujeres_es_estimacion
      FROM colonias
      WHERE alcaldia = ${literal(alcaldia)}
      ORDER BY clave`,
  );
}

export type Colonia = RowOf<ReturnType<typeof coloniaList>>;
