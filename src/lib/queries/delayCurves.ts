/** Which share of the cases had been reported so many days after the fact? */
import { defineQuery, integer, number, text, type RowOf } from './query';

export function delayCurves() {
  return defineQuery(
    ['oportunidad'],
    { indicador: text, dias: integer, proporcion: number, inferior: number, casos: integer },
    `
      SELECT indicador, dias, proporcion, inferior, casos
      FROM oportunidad
      WHERE fuente = 'fgj_carpetas'
      ORDER BY indicador, dias`,
  );
}

export type DelayPoint = RowOf<ReturnType<typeof delayCurves>>;
