/**
 * The address of a query of the page of SQL: in its fragment, which no browser sends. It names the release that it
 * was written for.
 */
import { releaseNotes } from './releaseNote';
import type { AddressNote } from './addressNote';

interface SqlView {
  readonly sql: string;
  readonly publicacion: string;
}

interface ParsedSql {
  /** Null where the address holds none. */
  readonly sql: string | null;
  /** Id of the release that it names; null for none. */
  readonly publicacion: string | null;
  readonly notas: readonly AddressNote[];
}

/** `#sql=…&publicacion=…` */
export const printSql = ({ sql, publicacion }: SqlView): string =>
  `#${new URLSearchParams({ sql, publicacion }).toString()}`;

/**
 * @param hash with its `#`, as `location.hash`
 * @param here id of the release that is shown
 */
export function parseSql(hash: string, here: string): ParsedSql {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const written = params.get('sql');
  if (written === null) return { sql: null, publicacion: null, notas: [] };
  return {
    sql: withUnixLines(written),
    publicacion: params.get('publicacion') || null,
    notas: releaseNotes(params, here),
  };
}

/** DuckDB counts `\r\n` as two lines, and a box of text gives one. */
const withUnixLines = (text: string): string => text.replace(/\r\n?/g, '\n');
