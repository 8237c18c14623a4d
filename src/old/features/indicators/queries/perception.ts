/** How many people feel unsafe where they live, in one alcaldía, and who says so? */
import { literal } from '$old/lib/queries/literal';
import { defineQuery, integer, nullable, number, text, type RowOf } from '$old/lib/queries/query';

/** The oldest first. @param alcaldia its key */
export function perception({ alcaldia }: { readonly alcaldia: string }) {
  return defineQuery(
    ['percepcion'],
    {
      anio: integer,
      trimestre: integer,
      valor: number,
      como: text,
      fuente: text,
      fuente_url: nullable(text),
      nota: text,
    },
    `
      SELECT anio, trimestre, valor, como, fuente, fuente_url, nota
      FROM percepcion
      WHERE alcaldia = ${literal(alcaldia)}
      ORDER BY anio, trimestre, como`,
  );
}

/** `valor` in percent. */
export type PerceptionRow = RowOf<ReturnType<typeof perception>>;
