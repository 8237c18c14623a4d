/**
 * What rounding by colonia leaves to be known, to whoever knows the rule, the exact totals of the alcaldía, how many
 * cases are in no colonia at most, how cells nest, and a second release of the same years with late cases added.
 */
import { INDICATORS, type Indicator } from '../../src/lib/contract/indicators';
import { Intervals } from './intervals';

const FAMILY = 'violencia_familiar';
const SEXUAL = 'violencia_sexual';
const PARTS = INDICATORS.filter(({ parent }) => parent === SEXUAL).map(({ id }) => id);
/** What is no sum of others. */
export const LEAVES = [FAMILY, ...PARTS];
const COUNTED: readonly Indicator[] = INDICATORS.filter(
  ({ id, parent }) => id === FAMILY || id === SEXUAL || parent === SEXUAL,
);
/** 33 colonias, and none. */
export const NONE = 33;
export const PLACES = [...Array(NONE + 1).keys()];
export const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];

/** Of a place in a year. */
export type Count = (id: string, place: number, year: number) => number;
type Cell = (id: string, place: number, span: number, year: number) => number;

/** @param counts of leaves, by `id,place,year` */
export const countOf = (counts: ReadonlyMap<string, number>): Count => {
  const own: Count = (...at) => counts.get(at.join()) ?? 0;
  return (id, ...at) =>
    id === SEXUAL ? PARTS.reduce((n, part) => n + own(part, ...at), 0) : own(id, ...at);
};

const cellsOf = (years: readonly number[]) =>
  COUNTED.flatMap(({ id, grain }) =>
    PLACES.flatMap((place) =>
      [1, 3].flatMap((span) =>
        years.slice(0, years.length + 1 - span).map((year) => ({ id, grain, place, span, year })),
      ),
    ),
  );

/** What must be so of the counts of a release, or of what was added between two. */
function relate(known: Intervals, cell: Cell, years: readonly number[]): void {
  for (const { id, place, span, year } of cellsOf(years)) {
    const at = (first: number, many = 1) => cell(id, place, many, first);
    if (id === SEXUAL)
      known.equal.push([[at(year, span)], PARTS.map((part) => cell(part, place, span, year))]);
    if (span === 3) known.equal.push([[at(year, 3)], [0, 1, 2].map((k) => at(year + k))]);
    // Two windows that overlap differ by the years that only one has.
    for (const step of span === 3 ? [1, 2] : []) {
      if (!years.includes(year + step + 2)) continue;
      const own = [...Array(step).keys()];
      known.equal.push([
        [at(year, 3), ...own.map((k) => at(year + 3 + k))],
        [at(year + step, 3), ...own.map((k) => at(year + k))],
      ]);
    }
    if (place !== NONE) continue;
    const all = PLACES.map((each) => cell(id, each, span, year));
    const total = all.reduce((sum, each) => sum + known.at(known.truth, each), 0);
    known.equal.push([[known.add(total, total, total)], all]);
  }
}

/** Adds a release. @returns its cells, and those that are printed. */
function publish(known: Intervals, count: Count, years: readonly number[]) {
  const cells = new Map<string, number>();
  const printed: number[] = [];
  for (const { id, grain, place, span, year } of cellsOf(years)) {
    const n = [0, 1, 2].slice(0, span).reduce((sum, k) => sum + count(id, place, year + k), 0);
    const isPrinted = place !== NONE && (grain === 'year' || (grain === 'window' && span === 3));
    const middle = 5 * Math.round(n / 5);
    const most = isPrinted ? middle + 2 : place === NONE ? n : undefined;
    const added = known.add(n, isPrinted ? Math.max(0, middle - 2) : 0, most);
    cells.set([id, place, span, year].join(), added);
    if (isPrinted) printed.push(added);
  }
  const cell: Cell = (...at) => cells.get(at.join()) ?? NaN;
  relate(known, cell, years);
  return { cell, printed };
}

export interface Attacked {
  /** Parts of the printed cells: known exactly, and to two values or one. */
  readonly exact: number;
  readonly near: number;
  /** Counts whose true value was excluded: none, or the attack is wrong. */
  readonly unsound: number;
}

/** @param late what a release a year later adds to all years but the last, which it alone has */
export function attack(count: Count, late?: Count): Attacked {
  const known = new Intervals();
  const years = late === undefined ? YEARS : YEARS.slice(0, -1);
  const first = publish(known, count, years);
  const printed = [...first.printed];
  if (late !== undefined) {
    const second = publish(known, (...at) => count(...at) + late(...at), YEARS);
    printed.push(...second.printed);
    const added = new Map(
      cellsOf(years).map(({ id, place, span, year }) => {
        const [before, after] = [
          first.cell(id, place, span, year),
          second.cell(id, place, span, year),
        ];
        // No cell falls.
        const growth = known.add(known.at(known.truth, after) - known.at(known.truth, before));
        known.equal.push([[after], [before, growth]]);
        return [[id, place, span, year].join(), growth];
      }),
    );
    relate(known, (...at) => added.get(at.join()) ?? NaN, years);
  }
  known.narrow();
  const share = (width: number) =>
    printed.filter((each) => known.width(each) <= width).length / printed.length;
  return { exact: share(0), near: share(1), unsound: known.unsound() };
}
