/**
 * Which rows of several files of one source count: no case twice, none left out.
 *
 * A file that begins where an older one did replaces it whole (the accumulated ones); a file that
 * begins later continues it (the yearly ones), and adds only what the older could not yet hold:
 * cases opened after its cut, or of facts beyond those that it covers.
 */
import { literal } from '../database';
import { FACT_DAY_SQL, OPENING_DAY_SQL } from '../read/expressions';
import type { FileRead } from '../read/readSource';

/** Days within which two files are said to begin together. */
const TOGETHER = 31;

export interface Overlap {
  readonly replaced: readonly number[];
  /** SQL over `filas f`: the row is of a file that another replaces. */
  readonly isReplaced: string;
  /** SQL over `filas f`: an older file already holds the case. */
  readonly isHeld: string;
}

type Coverage = Pick<FileRead, 'cut' | 'begins'>;

/** @param files in the order of `archivo`. */
export function overlapOf(files: readonly Coverage[]): Overlap {
  const order = [...files.keys()].toSorted((a, b) => {
    const [cutA, cutB] = [files[a]?.cut.corte ?? '', files[b]?.cut.corte ?? ''];
    return cutA < cutB ? -1 : cutA > cutB ? 1 : a - b;
  });
  const replaced = order.filter((older, position) =>
    order.slice(position + 1).some((newer) => beginsNoLater(files[newer], files[older])),
  );
  const chain = order.filter((index) => !replaced.includes(index));
  const held = chain.flatMap((newer, position) =>
    chain.slice(0, position).flatMap((older) => {
      const cover = files[older];
      return cover === undefined ? [] : [isHeldBy(newer, cover)];
    }),
  );
  return {
    replaced,
    isReplaced: replaced.length === 0 ? 'false' : `f.archivo IN (${replaced.join(', ')})`,
    isHeld: held.length === 0 ? 'false' : `(${held.join(' OR ')})`,
  };
}

function beginsNoLater(newer: Coverage | undefined, older: Coverage | undefined): boolean {
  if (newer === undefined || older === undefined) return false;
  return Date.parse(newer.begins) <= Date.parse(older.begins) + TOGETHER * 86_400_000;
}

function isHeldBy(newer: number, { cut }: Coverage): string {
  return `(f.archivo = ${newer} AND ${FACT_DAY_SQL} <= DATE ${literal(cut.ultimoHecho)}
    AND coalesce(${OPENING_DAY_SQL} <= DATE ${literal(cut.corte)}, true))`;
}
