/** What an outsider works out of the hidden counts of one release, or of several read together. */
import type { Highs } from 'highs';
import { editionsOf, type Edition } from './editions';
import { layEditions, nameOf } from './equations';
import { linkEditions } from './links';
import type { Tables } from './readTables';
import { ENOUGH, rangesOf, type Range } from './ranges';
import { narrow, Sums, type Box } from './sums';

/** A hidden cell: what its count can be. */
export interface Worked {
  /** As the list of revealed cells writes it; an hour stands for the kind of period. */
  readonly key: string;
  readonly range: Range;
  /** Whether it can be told to within less than all that is public anyway leaves. */
  readonly isRecovered: boolean;
}

interface System {
  readonly sums: Sums;
  readonly box: Box;
}

/**
 * @param releases in order of publication; they are read together.
 * @param isWhole whether every range is wanted to its ends; else one that is wide enough stays as seen.
 * @throws Error where what is printed contradicts itself.
 */
export function attack(
  highs: Highs,
  releases: readonly Tables[],
  isWhole = false,
): readonly Worked[] {
  const editions = editionsOf(releases).filter(({ rows }) => rows.size > 0);
  const hiding = editions.filter((own) => own.hidden.size > 0);
  const sources = new Set(hiding.map(({ fuente }) => fuente));
  return [...sources].flatMap((fuente) =>
    workOut(
      highs,
      editions.filter((own) => own.fuente === fuente),
      isWhole,
    ),
  );
}

/** Sources are told apart: none that is published shares its facts with another, by the same days. */
function workOut(highs: Highs, editions: readonly Edition[], isWhole: boolean): readonly Worked[] {
  const system = systemOf(highs, editions, undefined);
  const cells = editions.flatMap((edition) =>
    [...edition.hidden].map(([key, row]) => {
      const name = nameOf({ ...row, label: edition.label });
      return { edition, key, name, own: system.sums.at(name) };
    }),
  );
  const ranges = rangesOf(
    highs,
    system.sums,
    system.box,
    cells.map(({ own }) => own),
    isWhole,
  );
  const narrowCells = cells.filter(({ own }) => widthOf(ranges.get(own)) < ENOUGH);
  const leftOf = new Map<string, number>();
  for (const edition of editions) {
    const names = narrowCells.filter((cell) => cell.edition === edition).map(({ name }) => name);
    for (const [name, left] of leftWithout(highs, editions, edition, names)) leftOf.set(name, left);
  }
  return cells.flatMap(({ key, own, name }) => {
    const range = ranges.get(own);
    if (range === undefined) return [];
    const left = Math.min(ENOUGH, leftOf.get(name) ?? 0);
    return [{ key, range, isRecovered: widthOf(range) < left }];
  });
}

/** How far cells can vary if an edition printed nothing below the alcaldía. */
function leftWithout(
  highs: Highs,
  editions: readonly Edition[],
  freed: Edition,
  names: readonly string[],
): ReadonlyMap<string, number> {
  if (names.length === 0) return new Map();
  const { sums, box } = systemOf(highs, editions, freed);
  const ranges = rangesOf(
    highs,
    sums,
    box,
    names.map((name) => sums.at(name)),
  );
  return new Map(
    names.map((name) => {
      const [low, high] = ranges.get(sums.at(name))?.proven ?? [0, ENOUGH];
      return [name, high - low];
    }),
  );
}

function systemOf(highs: Highs, editions: readonly Edition[], freed: Edition | undefined): System {
  const sums = new Sums();
  linkEditions(highs, sums, editions, layEditions(sums, editions, freed));
  const box = narrow(sums);
  if (box === undefined) throw new Error('Lo impreso se contradice.');
  return { sums, box };
}

/** Where a search ended without an answer, as if the cell varied no more than was seen. */
function widthOf(range: Range | undefined): number {
  return range === undefined ? 0 : range.seen[1] - range.seen[0];
}
