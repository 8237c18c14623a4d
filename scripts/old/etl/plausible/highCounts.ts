/** Months, years and lapses with more cases than chance and growth explain (docs/decisions/publicaciones-plausibles.md). */
import gammainc from '@stdlib/math-base-special-gammainc';
import { format } from 'd3';
import { cellWords, countsBy, listed, type Counted, type Finding, type NameOf } from './rule';

/** Fewer than these expected say nothing. */
const LEAST_EXPECTED = 20;
/** Chance that a source without a fault is stopped, shared out among all that is compared. */
const LEVEL = 0.001;
/**
 * Times that a month may hold what its like did: the same month a year before or the mean of the twelve before,
 * whichever is more. Of the months of 2020 to 2024 of which 20 cases or more were expected so, in the sixteen
 * alcaldías, the highest held 1.68 times that (April 2021, after the pandemic's first).
 */
const MOST_OF_MONTH = 2.5;
/** The same of a year of a source that tells no months, beside the two before it. */
const MOST_OF_YEAR = 3.5;
/** Times that a year told before may grow: reports come late, and few of a whole year. */
const MOST_GROWTH = 1.25;

type Kind = 'mes' | 'anio';

interface Comparison {
  readonly cell: string;
  readonly kind: Kind;
  readonly n: number;
  readonly most: number;
  readonly basis: string;
  /** P(X ≥ n), X Poisson with the most that is expected. */
  readonly p: number;
}

/**
 * @param observations of the new release, before protection.
 * @param previous of the release that stands; none on a first build.
 */
export function highCounts(
  fuente: string,
  observations: readonly Counted[],
  previous: readonly Counted[],
  nameOf: NameOf,
): Finding {
  const of = (kind: Kind) =>
    [countsBy(fuente, kind, observations), countsBy(fuente, kind, previous)] as const;
  const [months, monthsBefore] = of('mes');
  const [years, yearsBefore] = of('anio');
  const comparisons = [
    ...compare('mes', months, monthsBefore, MOST_OF_MONTH, (cell) => likeMonths(cell, months)),
    ...compare('anio', years, yearsBefore, MOST_GROWTH, (cell) =>
      months.size > 0 ? undefined : likeYears(cell, years),
    ),
  ];
  const limit = LEVEL / Math.max(1, comparisons.length);
  const sorted = comparisons.toSorted((a, b) => a.p - b.p || b.n / b.most - a.n / a.most);
  const high = sorted.filter(({ p }) => p < limit);
  const [highest] = sorted;
  const told = ({ cell, kind, n, most, basis }: Comparison) =>
    `${cellWords(cell, kind, nameOf)}, ${thousands(n)} donde se esperaban a lo más ${format(',.0f')(most)} (${basis})`;
  return {
    rule: 'altos',
    fuente,
    figure:
      highest === undefined
        ? `ningún mes ni año del que se esperen ${LEAST_EXPECTED} casos o más`
        : high.length === 0
          ? `el más alto es ${told(highest)}`
          : `${thousands(high.length)} de ${thousands(comparisons.length)} meses o años traen demasiados casos: ${listed(high, told)}`,
    isBreach: high.length > 0,
    cells: high.map(({ cell, kind }) => cellWords(cell, kind, nameOf)),
    ...(high.length > 0
      ? { causes: ['¿Trae los mismos casos dos veces, con otro punto o a otra hora?'] }
      : {}),
  };
}

const thousands = format(',');

function compare(
  kind: Kind,
  now: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, number>,
  growth: number,
  like: (cell: string) => Pick<Comparison, 'most' | 'basis'> | undefined,
): readonly Comparison[] {
  return [...now].flatMap(([cell, n]) => {
    const told = before.get(cell);
    const bound =
      told === undefined
        ? like(cell)
        : { most: told * growth, basis: `${growth} veces lo de la publicación anterior` };
    if (bound === undefined || bound.most < LEAST_EXPECTED * growth) return [];
    const p = n === 0 ? 1 : gammainc(bound.most, n, true, false);
    return [{ cell, kind, n, ...bound, p }];
  });
}

const STEP = / (\d{4})-(\d{2})-\d{2}$/;

/** The cell so many months earlier. */
function earlier(cell: string, months: number): string {
  const [, year = '', month = ''] = STEP.exec(cell) ?? [];
  const index = Number(year) * 12 + Number(month) - 1 - months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return cell.replace(STEP, ` ${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-01`);
}

function likeMonths(cell: string, months: ReadonlyMap<string, number>) {
  const yearBefore = months.get(earlier(cell, 12));
  if (yearBefore === undefined) return undefined;
  const last = Array.from({ length: 12 }, (_, nth) => months.get(earlier(cell, nth + 1))).filter(
    (n) => n !== undefined,
  );
  const mean = last.reduce((sum, n) => sum + n, 0) / Math.max(1, last.length);
  return {
    most: Math.max(yearBefore, mean) * MOST_OF_MONTH,
    basis: `${MOST_OF_MONTH} veces lo de un año antes`,
  };
}

function likeYears(cell: string, years: ReadonlyMap<string, number>) {
  const before = [12, 24].flatMap((months) => years.get(earlier(cell, months)) ?? []);
  if (before.length === 0) return undefined;
  return {
    most: Math.max(...before) * MOST_OF_YEAR,
    basis: `${MOST_OF_YEAR} veces lo de los dos años antes`,
  };
}
