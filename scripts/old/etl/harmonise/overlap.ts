/**
 * Which rows of several files of one source count: no case twice, none left out.
 *
 * A file that begins where an older one did replaces it whole (the accumulated ones); a file that
 * begins later continues it (the yearly ones), and adds only what the older could not yet hold:
 * cases opened after its cut, or of facts beyond those that it covers. Where files tell of some
 * offences only, that holds offence by offence: a file of homicides continues none of feminicides. A
 * file of one alcaldía replaces no other than files of that one, and those of two hold nothing of
 * each other; of one that begins before a file of all, that one holds nothing from before its own beginning.
 */
import { group } from 'd3';
import { literal } from '../io/database';
import { FACT_DAY_SQL, OPENING_DAY_SQL } from '../read/expressions';
import type { FileRead } from '../read/readSource';

/** Days within which two files are said to begin together. */
const TOGETHER = 31;

export interface Overlap {
  /** SQL over a table `f` with `archivo`: the row, of that text, is of a file that another replaces. */
  readonly isReplaced: (text: string) => string;
  /** SQL over `filas f`: an older file already holds the case. */
  readonly isHeld: string;
  /** Each file that was replaced, and the next one that replaces it. */
  readonly replacements: readonly Replacement[];
}

export interface Replacement {
  readonly older: number;
  readonly newer: number;
  /** SQL: the text is one of those of which it does. */
  readonly holds: (text: string) => string;
}

type Coverage = Pick<FileRead, 'cut' | 'begins' | 'covers' | 'place'>;

/** Files that tell of the same texts, and a test of whether a text is one of those. */
interface Peers {
  readonly files: readonly number[];
  readonly holds: (text: string) => string;
}

/** @param files in the order of `archivo`. */
export function overlapOf(files: readonly Coverage[]): Overlap {
  const replaced: ((text: string) => string)[] = [];
  const held: string[] = [];
  const replacements: Replacement[] = [];
  for (const { files: peers, holds } of peersOf(files)) {
    const chain = byCut(files, peers);
    const gone = chain.filter((older, position) => {
      const newer = chain
        .slice(position + 1)
        .find((candidate) => beginsNoLater(files[candidate], files[older]));
      if (newer !== undefined) replacements.push({ older, newer, holds });
      return newer !== undefined;
    });
    if (gone.length > 0) {
      replaced.push((text) => `(f.archivo IN (${gone.join(', ')}) AND ${holds(text)})`);
    }
    const left = chain.filter((index) => !gone.includes(index));
    held.push(
      ...left.flatMap((newer, position) =>
        left.slice(0, position).flatMap((older) => {
          const [cover, later] = [files[older], files[newer]];
          return cover === undefined || later === undefined || areApart(later, cover)
            ? []
            : [`(${isHeldBy(newer, later, cover)} AND ${holds('f.delito')})`];
        }),
      ),
    );
  }
  return {
    isReplaced: (text) => anyOf(replaced.map((condition) => condition(text))),
    isHeld: anyOf(held),
    replacements,
  };
}

const anyOf = (conditions: readonly string[]) =>
  conditions.length === 0 ? 'false' : `(${conditions.join(' OR ')})`;

function peersOf(files: readonly Coverage[]): readonly Peers[] {
  const all = [...files.keys()];
  const tellingOf = (text: string) =>
    all.filter((index) => files[index]?.covers?.includes(text) ?? true);
  const listed = [...new Set(files.flatMap(({ covers }) => covers ?? []))];
  if (listed.length === 0) return [{ files: all, holds: () => 'true' }];
  const within = (text: string, texts: readonly string[]) =>
    `coalesce(trim(${text}), '') IN (${texts.map(literal).join(', ')})`;
  return [
    ...[...group(listed, (text) => tellingOf(text).join()).values()].map((texts) => ({
      files: tellingOf(texts[0] ?? ''),
      holds: (text: string) => within(text, texts),
    })),
    {
      files: all.filter((index) => files[index]?.covers === null),
      holds: (text: string) => `NOT ${within(text, listed)}`,
    },
  ];
}

/** The oldest first. */
function byCut(files: readonly Coverage[], indices: readonly number[]): readonly number[] {
  return indices.toSorted((a, b) => {
    const [cutA, cutB] = [files[a]?.cut.corte ?? '', files[b]?.cut.corte ?? ''];
    return cutA < cutB ? -1 : cutA > cutB ? 1 : a - b;
  });
}

function beginsNoLater(newer: Coverage | undefined, older: Coverage | undefined): boolean {
  if (newer === undefined || older === undefined) return false;
  if (newer.place !== null && newer.place !== older.place) return false;
  return Date.parse(newer.begins) <= Date.parse(older.begins) + TOGETHER * 86_400_000;
}

function areApart(a: Coverage, b: Coverage): boolean {
  return a.place !== null && b.place !== null && a.place !== b.place;
}

function isHeldBy(newer: number, { begins }: Coverage, older: Coverage): string {
  const since =
    begins < older.begins ? `${FACT_DAY_SQL} >= DATE ${literal(older.begins)} AND ` : '';
  return `(f.archivo = ${newer} AND ${since}${FACT_DAY_SQL} <= DATE ${literal(older.cut.ultimoHecho)}
    AND coalesce(${OPENING_DAY_SQL} <= DATE ${literal(older.cut.corte)}, true))`;
}
