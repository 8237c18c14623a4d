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
  /** Of the alcaldía, what a period of its colonias adds up to where a shorter one counts fewer than k. */
  const told = new Map<string, number | undefined>();
  const toldBy = (row: Countable): number | undefined => {
    const own = keyOf(row, alcaldiaOf(row.clave));
    const key = `${own} ${row.periodo_tipo} ${row.periodo}`;
    if (told.has(key)) return told.get(key);
    const inside = (wholes.get(own) ?? []).filter(
      (whole) =>
        lengthOf(whole) <= lengthOf(row) && contains(row.periodo_tipo, row.periodo, whole.periodo),
    );
    const longest = Math.max(...inside.map(lengthOf));
    const total = inside
      .filter((whole) => lengthOf(whole) === longest)
      .reduce((sum, { n }) => sum + (n ?? 0), 0);
    const isFew = inside.some(({ n }) => n !== null && n > 0 && n < k);
    told.set(key, isFew ? total : undefined);
    return told.get(key);
  };
  const telling = new Set<number>();
  rows.forEach((row, position) => {
    const isCandidate = row.nivel === 'colonia' && row.sexo === TOTAL && (row.n ?? 0) >= k;
    if (isCandidate && toldBy(row) === row.n) telling.add(position);
  });
  return telling;
}

const keyOf = ({ fuente, indicador }: Countable, alcaldia: string): string =>
  `${fuente} ${indicador} ${alcaldia}`;

const lengthOf = ({ periodo_tipo }: Countable): number => PERIOD_TYPES.indexOf(periodo_tipo);
