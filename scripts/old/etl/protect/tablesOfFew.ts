/**
 * The tables of colonias, and of hours, under a public total from 1 to k − 1. No zero is hidden, so that a
 * suppressed count there would say where those few cases are; they are not published. Public counts alone
 * decide it, so that nothing follows from it.
 */
import { group } from 'd3';
import type { HourCount, Observation } from '../count/observation';
import { isPublicTotal } from '../cells/lattice';
import { contains } from '../cells/periods';
import { publishes, publishesHours, type IndicatorRules } from '../cells/publication';
import type { WithdrawnTable } from '../cells/withdrawn';

interface Rules {
  readonly k: number;
  readonly indicators: IndicatorRules;
  readonly alcaldiaOf: (clave: string) => string;
}

/**
 * The tables of colonias, and of hours, that the public profile would publish whatever the counts.
 * @param rows of every source.
 * @returns each once.
 */
export function publishableTables(
  rows: readonly Observation[],
  hours: readonly HourCount[],
  { indicators, alcaldiaOf }: Omit<Rules, 'k'>,
): readonly WithdrawnTable[] {
  const tables = new Map<string, WithdrawnTable>();
  const add = ({ fuente, indicador, clave, periodo_tipo, periodo }: WithdrawnTable) => {
    const table = { fuente, indicador, clave, periodo_tipo, periodo };
    tables.set(JSON.stringify(table), table);
  };
  for (const row of rows) {
    if (row.nivel !== 'colonia' || !publishes('publico', row, indicators)) continue;
    add({ ...row, clave: alcaldiaOf(row.clave) });
  }
  for (const row of hours)
    if (publishesHours('publico', row)) add({ ...row, periodo_tipo: 'horario' });
  return [...tables.values()];
}

/**
 * @param rows of every source, whole alcaldías among them.
 * @returns those under a public total from 1 to k − 1.
 */
export function tablesOfFew(
  rows: readonly Observation[],
  hours: readonly HourCount[],
  { k, ...rules }: Rules,
): readonly WithdrawnTable[] {
  const { takesK } = rules.indicators;
  const totals = group(
    rows.filter((row) => isPublicTotal(row, takesK)),
    keyOf,
  );
  return publishableTables(rows, hours, rules).filter((table) => {
    const { periodo_tipo, periodo } = table;
    const isLong = periodo_tipo === 'trienio' || periodo_tipo === 'horario';
    const total = (totals.get(keyOf(table)) ?? [])
      .filter((row) =>
        isLong
          ? row.periodo_tipo === 'anio' && contains('trienio', periodo, row.periodo)
          : row.periodo_tipo === periodo_tipo && row.periodo === periodo,
      )
      .reduce((sum, { n }) => sum + n, 0);
    return total > 0 && total < k;
  });
}

const keyOf = ({ fuente, indicador, clave }: WithdrawnTable): string =>
  `${fuente} ${indicador} ${clave}`;
