/** How is each alcaldía of the city called? */
import { defineQuery, text } from './query';

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
