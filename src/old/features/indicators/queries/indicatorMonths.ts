/** From which month to which does each indicator have a case, in any alcaldía? */
import { INDICATOR_IDS } from '$old/lib/contract/indicators/catalogue';
import { counted, type CountedRows } from '$old/lib/queries/counted';
import { date, defineQuery, text } from '$old/lib/queries/query';

/** An indicator without a case has no row. */
export function indicatorMonths(unit: CountedRows) {
  return defineQuery(
    ['observaciones'],
    { indicador: text, primer_mes: date, ultimo_mes: date },
    `
      SELECT indicador, min(periodo) AS primer_mes, max(periodo) AS ultimo_mes
      FROM observaciones
      WHERE ${counted(unit, INDICATOR_IDS)}
        AND nivel = 'alcaldia' AND periodo_tipo = 'mes' AND n > 0
      GROUP BY indicador
      ORDER BY indicador`,
  );
}
