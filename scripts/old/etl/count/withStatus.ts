import type { Status, Suppression } from './observation';

/** What a reader gets of counted rows: the withheld leave, the suppressed lose their number. */
export function withStatus<Row extends { readonly n: number }>(
  rows: readonly Row[],
  statuses: readonly Status[],
): (Omit<Row, 'n'> & { readonly n: number | null; readonly supresion: Suppression })[] {
  if (rows.length !== statuses.length) {
    throw new Error(`${rows.length} filas y ${statuses.length} estados: no casan.`);
  }
  return rows.flatMap((row, index) => {
    const supresion = statuses[index];
    if (supresion === undefined || supresion === 'retenida') return [];
    return [{ ...row, n: supresion === 'ninguna' ? row.n : null, supresion }];
  });
}
