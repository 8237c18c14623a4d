/** Which share of the cases of each year had been reported so many days after the fact? */
import { literal } from './literal';
import { defineQuery, integer, number, text } from './query';

/** @param fuente the source whose reports are counted. No row where no year was measured */
export function delayYears({ fuente }: { readonly fuente: string }) {
  return defineQuery(
    ['oportunidad'],
    { indicador: text, anio: integer, dias: integer, proporcion: number, casos: integer },
    `
      SELECT indicador, anio, dias, proporcion, casos
      FROM oportunidad
      WHERE fuente = ${literal(fuente)} AND anio IS NOT NULL
      ORDER BY indicador, anio, dias`,
  );
}
