/** Colonias with every case of their alcaldía: their shorter periods are the alcaldía's, all public. */
import { isPublicTotal, TOTAL, type Countable, type TakesK } from '../cells/lattice';
import { contains, PERIOD_TYPES } from '../cells/periods';

/**
 * The rows of a colonia that, printed, would tell counts under k of shorter periods: those that
 * equal the public total of their alcaldía, where that is made of such counts. It is the only way in
 * which the periods that are not in a system (relations.ts) tell of a colonia: were there cases in a
 * second place too, two of them could change places.
 * @returns positions in `rows`.
 */
export function tellingRows(
  rows: readonly Countable[],
  alcaldiaOf: (clave: string) => string,
  k: number,
  takesK?: TakesK,
): ReadonlySet<number> {
  const wholes = new Map<string, Countable[]>();
  for (const row of rows) {
    if (!isPublicTotal(row, takesK)) continue;
    const key = keyOf(row, row.clave);
    const own = wholes.get(key);
    if (own === undefined) wholes.set(key, [row]);
    else own.push(row);
  }
  const telling = new Set<number>();
  rows.forEach((row, position) => {
    const isCandidate = row.nivel === 'colonia' && row.sexo === TOTAL && (row.n ?? 0) >= k;
    if (!isCandidate) return;
    const inside = (wholes.get(keyOf(row, alcaldiaOf(row.clave))) ?? []).filter(
      (whole) =>
        lengthOf(whole) <= lengthOf(row) && contains(row.periodo_tipo, row.periodo, whole.periodo),
    );
    const longest = Math.max(...inside.map(lengthOf));
    const total = inside
      .filter((whole) => lengthOf(whole) === longest)
      .reduce((sum, { n }) => sum + (n ?? 0), 0);
    if (total !== row.n) return;
    if (inside.some(({ n }) => n !== null && n > 0 && n < k)) telling.add(position);
  });
  return telling;
}

const keyOf = ({ fuente, indicador }: Countable, alcaldia: string): string =>
  `${fuente} ${indicador} ${alcaldia}`;

const lengthOf = ({ periodo_tipo }: Countable): number => PERIOD_TYPES.indexOf(periodo_tipo);
