/** How many women victims were there for every ten carpetas, in one alcaldía, and in which months? */
import { literal } from '$old/lib/queries/literal';
import { date, defineQuery, integer, text, type RowOf } from '$old/lib/queries/query';

interface Asked {
  readonly indicador: string;
  /** Key of the alcaldía. */
  readonly alcaldia: string;
}

/** One row, or none: of the newest file of women. */
export function womenPerTen({ indicador, alcaldia }: Asked) {
  return defineQuery(
    ['mujeres_por_carpetas'],
    { fuente: text, desde: date, hasta: date, mujeres_por_diez: integer },
    `
      SELECT fuente, desde, hasta, mujeres_por_diez
      FROM mujeres_por_carpetas
      WHERE indicador = ${literal(indicador)} AND alcaldia = ${literal(alcaldia)}
      ORDER BY desde DESC, fuente
      LIMIT 1`,
  );
}

export type WomenPerTenRow = RowOf<ReturnType<typeof womenPerTen>>;
