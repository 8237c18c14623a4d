/** Months with so few cases that chance does not explain it (docs/decisions/publicaciones-plausibles.md). */
import gammainc from '@stdlib/math-base-special-gammainc';
import { format } from 'd3';
import { cellWords, countsBy, listed, type Counted, type Finding, type NameOf } from './rule';

/** Fewer than these expected say nothing. */
const LEAST_EXPECTED = 20;
/** Chance that a source without a fault is stopped, shared out among all its months that are compared. */
const LEVEL = 0.001;
/**
 * Of the year before, the part that must be there at least. Years differ by more than chance: of the
 * 3,025 months of 2020 to 2024 in which the year before had 20 cases or more, no one with 100 or more
 * fell below half (the deepest, 0.50; in May 2020, 0.57).
 */
const PART_OF_YEAR_BEFORE = 0.5;
const thousands = format(',');

interface Comparison {
  readonly cell: string;
  readonly n: number;
  readonly expected: number;
  readonly basis: string;
  /** P(X ≤ n), X Poisson with the expected mean. */
  readonly p: number;
}

/**
 * @param observations of the new release, before protection.
 * @param previous of the release that stands; none on a first build.
 */
export function lowMonths(
  fuente: string,
  observations: readonly Counted[],
  previous: readonly Counted[],
  nameOf: NameOf,
): Finding {
  const comparisons = compare(
    countsBy(fuente, 'mes', observations),
    countsBy(fuente, 'mes', previous),
  );
  const limit = LEVEL / Math.max(1, comparisons.length);
  const low = comparisons.filter(({ p }) => p < limit).toSorted((a, b) => a.p - b.p);
  const lowest = comparisons.reduce<Comparison | undefined>(
    (least, one) => (least === undefined || one.p < least.p ? one : least),
    undefined,
  );
  const held = `se detiene bajo ${limit.toExponential(1)} (${LEVEL} entre ${thousands(comparisons.length)} meses)`;
  const figure =
    lowest === undefined
      ? `ningún mes del que se esperen ${LEAST_EXPECTED} casos o más`
      : low.length === 0
        ? `el más bajo es ${told(lowest, nameOf)}; ${held}`
        : `${thousands(low.length)} de ${thousands(comparisons.length)} meses traen muy pocos casos: ` +
          `${listed(low, (one) => told(one, nameOf))}; ${held}`;
  return {
    rule: 'mes',
    fuente,
    figure,
    isBreach: low.length > 0,
    cells: low.map(({ cell }) => cellWords(cell, 'mes', nameOf)),
  };
}

function compare(
  now: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, number>,
): readonly Comparison[] {
  const sameMonth = [...before].map(([cell, expected]) => ({
    cell,
    n: now.get(cell) ?? 0,
    expected,
    basis: 'la publicación anterior',
  }));
  const yearBefore = [...now].flatMap(([cell, n]) => {
    const earlier = before.has(cell) ? undefined : now.get(oneYearEarlier(cell));
    return earlier === undefined
      ? []
      : [{ cell, n, expected: earlier * PART_OF_YEAR_BEFORE, basis: 'la mitad del año anterior' }];
  });
  return [...sameMonth, ...yearBefore]
    .filter(({ expected }) => expected >= LEAST_EXPECTED)
    .map((one) => ({ ...one, p: gammainc(one.expected, one.n + 1, true, true) }));
}

const oneYearEarlier = (cell: string) =>
  cell.replace(/ (\d{4})(-\d{2}-\d{2})$/, (_, year: string, day: string) => {
    return ` ${String(Number(year) - 1).padStart(4, '0')}${day}`;
  });

function told({ cell, n, expected, basis, p }: Comparison, nameOf: NameOf): string {
  return (
    `${cellWords(cell, 'mes', nameOf)}, ${thousands(n)} donde se esperaban ` +
    `${format(',.4~r')(expected)} (${basis}; probabilidad ${p === 0 ? 'de menos de 1e-300' : p.toExponential(1)})`
  );
}
