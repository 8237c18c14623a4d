/** Each quarter of a colonia against the same one of the two years before, less that of the lockdown. */
import { holmAdjusted } from '../../counted/exactTests';
import { sum } from './algebra';
import { isLockdown, monthIndex, monthOf, monthsOfPeriod } from './calendar';
import { changeBetween, seriesOf, spreadOf } from './changes';
import type { Counted } from './counted';
import type { Recounted } from './recount';
import type { Statement } from './statements';

interface Quarter {
  readonly expected: number;
  readonly ratio: number;
  readonly p: number;
}

/** @param statements all of a page */
export function quartersOf(
  statements: readonly Statement[],
  counted: Counted,
): readonly Recounted[] {
  const rows = statements.flatMap((statement) => {
    const [place, indicator, period] = ['place', 'indicator', 'period'].map(
      (code) => statement.codes.get(code)?.[0],
    );
    const isQuarter = statement.figure?.getAttribute('data-figure') === 'trimestres';
    if (!isQuarter || !statement.verdictAt?.matches('td')) return [];
    if (place === undefined || indicator === undefined || period === undefined) return [];
    const found = quarterOf(counted, { place, indicator, period, unit: 'fgj_carpetas' });
    return [{ statement, verdictAt: statement.verdictAt, found }];
  });
  const tested = rows.flatMap(({ found }) => found ?? []);
  const adjusted = holmAdjusted(tested.map(({ p }) => p));
  return rows.flatMap(({ statement, verdictAt, found }): Recounted[] => {
    const expected = statement.numbers.get('expected');
    if (found === null) return [];
    const isBeyond = (adjusted[tested.indexOf(found)] ?? 1) < 0.05;
    return [
      {
        element: verdictAt,
        mark: 'verdict',
        said: statement.codes.get('verdict')?.[0] ?? '',
        found: isBeyond ? (found.ratio > 1 ? 'above' : 'below') : 'chance',
      },
      ...(expected?.values ?? []).flatMap((said) =>
        expected === undefined
          ? []
          : [{ element: expected.element, mark: 'expected', said, found: found.expected }],
      ),
    ];
  });
}

interface Asked {
  readonly place: string;
  readonly indicator: string;
  readonly period: string;
  readonly unit: string;
}

/** Null where a count is not published, a month is not complete, or there is no case. */
function quarterOf(counted: Counted, asked: Asked): Quarter | null {
  const months = monthsOfPeriod(asked.period);
  const earlier = [1, 2]
    .map((years) => {
      const [first = '', , last = ''] = months.map((month) =>
        monthOf(monthIndex(month) - 12 * years),
      );
      return `${first}/${last}`;
    })
    .filter((period) => !monthsOfPeriod(period).some(isLockdown));
  const [newest] = earlier;
  const isComplete = months.every((month) => month <= counted.lastComplete);
  if (newest === undefined || !isComplete || (earlier.at(-1) ?? '') < counted.firstMonth)
    return null;
  const [count, ...counts] = [asked.period, ...earlier].map((period) =>
    counted.cases({ ...asked, period }),
  );
  const known = counts.flatMap((own) => own ?? []);
  if (count === undefined || count === null || known.length < earlier.length) return null;
  const { delays } = seriesOf(counted, asked.indicator);
  const [own, last] = [delays.reported(asked.period), delays.reported(newest)];
  const before = {
    count: sum(known),
    exposure: sum(earlier.map((period) => delays.reported(period).share)),
  };
  const change = changeBetween(
    before,
    { count, exposure: own.share },
    spreadOf(counted, { ...asked, earlier: newest }, count + (known[0] ?? 0)),
    delays.doubt(own, last),
  );
  return change === null
    ? null
    : {
        expected: (before.count / before.exposure) * own.share,
        ratio: change.ratio,
        p: change.p,
      };
}
