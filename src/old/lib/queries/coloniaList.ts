/** Which colonias does an alcaldía have, and how many people live in each? */
import { literal } from './literal';
import { boolean, colonia, defineQuery, integer, nullable, text } from './query';

/** Population is empty where nobody publishes it. */
export function coloniaList({ alcaldia }: { readonly alcaldia: string }) {
  return defineQuery(
    ['colonias'],
    {
      clave: colonia,
      slug: text,
      nombre: text,
      poblacion: nullable(integer),
      mujeres: nullable(integer),
      mujeres_es_estimacion: nullable(boolean),
    },
    `
      SELECT clave, slug, nombre, poblacion, mujeres, mujeres_es_estimacion
      FROM colonias
      WHERE alcaldia = ${literal(alcaldia)}
      ORDER BY clave`,
  );
}
