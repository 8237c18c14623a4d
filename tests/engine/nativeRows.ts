import type { AnyQuery } from '$lib/queries/query';
import type { SyntheticRelease, SyntheticRow } from './syntheticRelease';

/** What native DuckDB answers to a query, without the columns that no page reads. */
export async function nativeRows(
  release: Pick<SyntheticRelease, 'runNatively'>,
  { sql, shape }: AnyQuery,
): Promise<readonly SyntheticRow[]> {
  const rows = await release.runNatively(sql);
  const isRead = (name: string) => shape[name]?.kind !== 'unread';
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => isRead(name))),
  );
}
