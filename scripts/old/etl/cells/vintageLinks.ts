/** Which cells are tied to their vintage before: the later is the earlier, and what was reported since. */
import { isElsewhere } from './cellNames';
import type { MergedParts } from './mergedParts';
import { isPrinted } from './model';

export interface Link {
  readonly now: number;
  readonly then: number;
  /** The year of a pair of vintages: its links hold or fall together. */
  readonly addsIn: number;
}

export interface VintageLinks {
  readonly links: readonly Link[];
  /** The first number that marks no year of them. */
  readonly next: number;
}

/**
 * Those of which that says something new. What is printed of both says nothing, or that reports were taken
 * back, and then of its year nothing holds; unless it may still be hidden.
 */
export function vintageLinks(merged: MergedParts): VintageLinks {
  const before = new Map<number, number>();
  for (const cells of merged.vintages()) {
    cells.forEach((cell, nth) => {
      const earlier = cells[nth - 1];
      if (earlier !== undefined) before.set(cell, earlier);
    });
  }
  const years = new Map<string, number>();
  const yearOf = (key: string): number => {
    const known = years.get(key) ?? years.size + 1;
    years.set(key, known);
    return known;
  };
  const follows = following(merged, before);
  const links = [...before].flatMap(([now, then]) => {
    const [own, old] = [merged.cells[now], merged.cells[then]];
    if (own === undefined || old === undefined || follows.has(now)) return [];
    if (own.kind === 'public' || old.kind === 'public' || isElsewhere(own.name)) return [];
    const isSeen =
      own.row < 0 && isPrinted(own.kind, own.suppression) && isPrinted(old.kind, old.suppression);
    const isDenied = isSeen && own.value < old.value;
    const addsIn = yearOf(`${own.vintage} ${old.vintage} ${own.year}`);
    return [{ now, then, addsIn, isSeen, isDenied }];
  });
  const denied = new Set(links.flatMap(({ isDenied, addsIn }) => (isDenied ? [addsIn] : [])));
  return {
    links: links.filter(({ isSeen, addsIn }) => !isSeen && !denied.has(addsIn)),
    next: years.size + 1,
  };
}

/** Totals that are tied if their parts are, and remainders that are if those of finer sums are. */
function following(merged: MergedParts, before: ReadonlyMap<number, number>): ReadonlySet<number> {
  const then = (cell: number) => before.get(cell) ?? cell;
  const follows = new Set<number>();
  if (before.size === 0) return follows;
  const shared = merged.sums.filter(
    ({ total, parts }) => before.has(total) && merged.has(then(total), parts.map(then)),
  );
  for (const { total } of shared) follows.add(total);
  for (const { parts, implied } of shared) {
    const rests = parts.filter((part) => merged.cells[part]?.kind === 'rest');
    const isTold = parts.every((part) => rests.includes(part) || follows.has(part));
    if (implied && isTold) for (const rest of rests) follows.add(rest);
  }
  return follows;
}
