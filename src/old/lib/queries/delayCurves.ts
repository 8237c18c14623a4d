/** Which share of the cases had been reported so many days after the fact? */
import { literal } from './literal';
import { defineQuery, integer, number, text } from './query';

/** @param fuente the source whose reports are counted */
export function delayCurves({ fuente }: { readonly fuente: string }) {
  return defineQuery(
    ['oportunidad'],
    { indicador: text, dias: integer, proporcion: number, inferior: number, casos: integer },
    `
      SELECT indicador, dias, proporcion, inferior, casos
      FROM oportunidad
      WHERE fuente = ${literal(fuente)} AND anio IS NULL
      ORDER BY indicador, dias`,
  );
}
