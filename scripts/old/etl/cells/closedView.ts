/** What of a release takes part in the sums of its colonias: of each period, the counts of one cut. */
import { observationName } from './cellNames';
import { isPublicTotal, type Countable, type TakesK } from './lattice';
import { contains, PERIOD_TYPES } from './periods';

/**
 * The rows below the alcaldía, and beside them the totals of the same periods, and of shorter ones inside
 * them, as they were at the same cut; months, of which no colonia is told, as they are.
 * @param atCut totals of alcaldías at the cuts of their colonias, where they have grown since.
 */
export function closedView<Row extends Countable>(
  rows: readonly Row[],
  atCut: readonly Countable[],
  alcaldiaOf: (clave: string) => string,
  takesK?: TakesK,
): readonly Row[] {
  const then = new Map(atCut.map((row) => [observationName(row), row.n]));
  const closed = new Map<string, Map<string, Period>>();
  for (const row of rows) {
    if (isPublicTotal(row, takesK)) continue;
    const key = `${row.fuente} ${alcaldiaOf(row.clave)}`;
    const own = closed.get(key) ?? new Map<string, Period>();
    closed.set(key, own.set(periodKey(row), row));
  }
  const isClosed = (row: Row): boolean => {
    const own = closed.get(`${row.fuente} ${row.clave}`);
    if (own === undefined || own.has(periodKey(row))) return own !== undefined;
    return [...own.values()].some(
      ({ periodo_tipo: tipo, periodo }) =>
        tipo !== 'lapso' &&
        lengthOf(tipo) > lengthOf(row.periodo_tipo) &&
        contains(tipo, periodo, row.periodo),
    );
  };
  return rows.flatMap((row) => {
    if (!isPublicTotal(row, takesK) || row.periodo_tipo === 'mes') return [row];
    if (!isClosed(row)) return [];
    const n = then.size === 0 ? undefined : then.get(observationName(row));
    return [n === undefined ? row : { ...row, n }];
  });
}

type Period = Pick<Countable, 'periodo_tipo' | 'periodo'>;

const periodKey = ({ periodo_tipo, periodo }: Period): string => `${periodo_tipo} ${periodo}`;

const lengthOf = (tipo: Period['periodo_tipo']): number => PERIOD_TYPES.indexOf(tipo);
