/** Of which sex were the victims of each indicator in one alcaldía, as far as a release tells? */
import { literal } from '$lib/queries/literal';
import { defineQuery, integer, nullable, text } from '$lib/queries/query';

/** Of all ages; `n` is empty where it is protected. */
export function victimSexes({ alcaldia }: { readonly alcaldia: string }) {
  return defineQuery(
    ['observaciones'],
    { fuente: text, indicador: text, sexo: text, n: nullable(integer) },
    `
      SELECT fuente, indicador, sexo, n
      FROM observaciones
      WHERE nivel = 'alcaldia'
        AND clave = ${literal(alcaldia)}
        AND periodo_tipo = 'lapso' AND edad = 'total'
        AND fuente IN (SELECT fuente FROM observaciones WHERE sexo = 'mujer')
      ORDER BY fuente, indicador, sexo`,
  );
}
