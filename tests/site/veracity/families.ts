/**
 * What is said of the tests of a figure together, from the rows of its own table: how many fall on each side,
 * and p corrected for their number. The rows are held to the Parquet one by one in recount.ts.
 */
import { holmAdjusted } from '../../counted/exactTests';
import type { Recounted } from './recount';
import type { Statement } from './statements';

/** Verdicts of what could be compared. */
const TESTED = ['above', 'below', 'chance', 'doubt', 'registry'];

const isRow = ({ numbers }: Statement): boolean =>
  [...numbers.values()].some(({ element }) => element.matches('td, th'));

/** @param statements all of a page */
export function familiesOf(statements: readonly Statement[]): readonly Recounted[] {
  const figures = new Set(statements.flatMap(({ figure }) => figure ?? []));
  return [...figures].flatMap((figure) => {
    const own = statements.filter((statement) => statement.figure === figure);
    const rows = own.filter(isRow);
    if (rows.length === 0) return [];
    const named = figure.getAttribute('data-figure') ?? '';
    return [
      // Neighbourhoods explore: their rate of false findings is kept (Benjamini and Hochberg 1995).
      ...corrected(rows, named === 'vecindarios' ? ofFalseFindings : holmAdjusted),
      ...own.filter((each) => !isRow(each)).flatMap((each) => repeated(each, rows)),
      ...own.filter((each) => !isRow(each)).flatMap((each) => tallied(each, rows, named)),
    ];
  });
}

/** The heading of the first page says again what its map's does, which is held to its rows. */
export function headingRecount(statements: readonly Statement[]): readonly Recounted[] {
  const [heading, map] = ['h1', 'figure[data-figure="mapa"] h2'].map((selector) =>
    statements.filter(({ numbers }) =>
      [...numbers.values()].some(({ element }) => element.matches(selector)),
    ),
  );
  return (heading ?? []).flatMap(({ numbers }) =>
    [...numbers].flatMap(([mark, { element, values }]) =>
      values.map((said, at) => ({
        element,
        mark,
        said,
        found: map?.[0]?.numbers.get(mark)?.values[at] ?? null,
      })),
    ),
  );
}

/** Of the rows that have a p. */
function corrected(
  rows: readonly Statement[],
  adjust: (ps: readonly number[]) => readonly number[],
): readonly Recounted[] {
  const tested = rows.flatMap(({ numbers }) => {
    const [p, adjusted] = [numbers.get('p'), numbers.get('p-adjusted')];
    const [said] = adjusted?.values ?? [];
    return p === undefined || adjusted === undefined || said === undefined || !/\d/.test(said)
      ? []
      : [{ p: Number(p.values[0]), element: adjusted.element, said }];
  });
  const found = adjust(tested.map(({ p }) => p));
  return tested.map(({ element, said }, at) => ({
    element,
    mark: 'p-adjusted',
    said,
    found: found[at] ?? null,
  }));
}

/** A corrected p that an item of the figure says again: that of the row of the same indicator and place. */
function repeated({ codes, numbers }: Statement, rows: readonly Statement[]): readonly Recounted[] {
  const adjusted = numbers.get('p-adjusted');
  const [said, other] = adjusted?.values ?? [];
  const same = rows.find((row) =>
    ['indicator', 'place'].every((code) => row.codes.get(code)?.[0] === codes.get(code)?.[0]),
  );
  const row = same?.numbers.get('p-adjusted')?.values[0];
  return adjusted === undefined || said === undefined || other !== undefined || row === undefined
    ? []
    : [{ element: adjusted.element, mark: 'p-adjusted', said, found: Number(row) }];
}

/** Benjamini and Hochberg's correction: in the order given. */
export function ofFalseFindings(ps: readonly number[]): readonly number[] {
  const order = ps.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p);
  const adjusted = new Map<number, number>();
  let least = 1;
  for (const [at, { p, index }] of order.entries()) {
    least = Math.min(least, (p * ps.length) / (ps.length - at));
    adjusted.set(index, least);
  }
  return ps.map((_, index) => adjusted.get(index) ?? 1);
}

/** How many rows have each verdict: those of one indicator where the statement is of one. */
function tallied(
  { codes, numbers }: Statement,
  rows: readonly Statement[],
  figure: string,
): readonly Recounted[] {
  const [indicator, other] = codes.get('indicator') ?? [];
  const asked = rows.filter(
    (row) =>
      indicator === undefined ||
      other !== undefined ||
      row.codes.get('indicator')?.[0] === indicator,
  );
  const verdicts = asked.flatMap((row) => row.codes.get('verdict')?.slice(0, 1) ?? []);
  const count = (...of: readonly string[]): number =>
    verdicts.filter((verdict) => of.includes(verdict)).length;
  if (verdicts.length === 0) return [];
  const parted = asked.filter(({ verdictAt }) =>
    /otro registro/i.test(verdictAt?.textContent ?? ''),
  );
  const several = (mark: string): boolean => (numbers.get(mark)?.values.length ?? 0) > 1;
  const known: Readonly<Record<string, readonly number[]>> = {
    beyond: several('beyond') ? [count('above'), count('below')] : [count('above', 'below')],
    // Of a trend, the months that leave the band and may do so by chance.
    within: [count(...(WITHIN[figure] ?? ['chance', 'doubt']))],
    // Of the alcaldías, those outside the inner limits alone: above the city, and below it.
    count: figure === 'espina' ? [doubted(asked, 1), doubted(asked, -1)] : [],
    without: several('without')
      ? [count('unpublished'), count('none') - parted.length, parted.length]
      : [count('none', 'unpublished')],
  };
  // Those that were compared, or all that are told of; of one indicator, or of all that were asked at once.
  const compared = rows.filter((row) => TESTED.includes(row.codes.get('verdict')?.[0] ?? ''));
  const of = numbers.get('of');
  const [saidOf, otherOf] = of?.values ?? [];
  const whole =
    of === undefined || saidOf === undefined || otherOf !== undefined
      ? []
      : [
          {
            element: of.element,
            mark: 'of',
            said: saidOf,
            found: [count(...TESTED), asked.length, compared.length],
          },
        ];
  const counted = Object.entries(known).flatMap(([mark, found]) => {
    const said = numbers.get(mark);
    return said === undefined
      ? []
      : said.values.flatMap((value, at) => {
          const one = found[at];
          return one === undefined
            ? []
            : [{ element: said.element, mark, said: value, found: one }];
        });
  });
  return [...whole, ...counted];
}

/** Verdicts that the count of those within chance is of, where not of `chance` and `doubt`. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  tendencia: ['doubt'],
  espina: ['chance'],
};

/** Rows in doubt whose rate is on that side of the whole's. */
function doubted(rows: readonly Statement[], side: -1 | 1): number {
  return rows.filter(({ codes, numbers }) => {
    const [own, whole] = ['rate', 'rate-whole'].map((mark) => Number(numbers.get(mark)?.values[0]));
    return codes.get('verdict')?.[0] === 'doubt' && Math.sign((own ?? 0) - (whole ?? 0)) === side;
  }).length;
}
