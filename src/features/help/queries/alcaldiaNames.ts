/** How is each alcaldía of the city called? */
import { defineQuery, text, type RowOf } from '$lib/queries/query';

export function alcaldiaNames() {
  return defineQuery(
    ['alcaldias'],
    { clave: text, nombre: text },
    `
      SELECT clave, nombre
      FROM alcaldias
      ORDER BY clave`,
  );
}

export type AlcaldiaName = RowOf<ReturnType<typeof alcaldiaNames>>;
