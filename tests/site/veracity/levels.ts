/**
 * Since when the months stand at another level (docs/decisions/tendencia-por-mes.md): the month that best parts a
 * stretch in two rates, if replicas at one level seldom part as well; then each part alone. Its replicas are drawn
 * here, so that only what is found is compared, and not its p.
 */
import { sum } from './algebra';
import { isLockdown, monthIndex, monthOf, monthsOfPeriod } from './calendar';
import { changeBetween, seriesOf, type Change } from './changes';
import type { Counted } from './counted';
import { drawsOf } from './draws';
import { inflationOf, irregularityOf, isFew, monthsOf, type Month } from './series';
import { search, type Found } from './partings';

export interface Level {
  readonly start: string;
  readonly earliest: string;
  readonly latest: string;
  /** Cases a mean month. */
  readonly before: number;
  readonly after: number;
  readonly ratio: number;
  /** Against the months before the lockdown; null of one that was before it. */
  readonly found: { readonly before: number; readonly change: Change } | null;
}

const MEAN_MONTH = 365.25 / 12;

export function levelsOf(counted: Counted, indicator: string): readonly Level[] {
  const { delays } = seriesOf(counted, indicator);
  const months = monthsOf(counted, indicator, delays);
  if (isFew(months.map(({ count }) => count))) return [];
  const likely = search(months, irregularityOf(months), Infinity, 0.2, drawsOf(1));
  const own = irregularityOf(
    months,
    likely.map(({ start }) => start),
  );
  const found = search(months, own, own.degrees * 2.5, 0.01, drawsOf(2));
  const compare = (before: string, after: string) => {
    const [old, late] = [before, after].map((period) => delays.reported(period));
    const [first, second] = [before, after].map((period) => together(months, period));
    if (!old || !late || !first || !second) throw new Error('Faltan meses.');
    const spread = { inflation: inflationOf(own, before, after), degrees: own.degrees };
    const change = changeBetween(first, second, spread, delays.doubt(late, old));
    if (change === null) throw new Error('Sin casos.');
    return {
      change,
      levels: [first, second].map(({ count, exposure }) => (count / exposure) * MEAN_MONTH),
    };
  };
  const told = withoutDoubtful(found, months, (before, after) => compare(before, after).change);
  return told.map((part, at): Level => {
    const [before, after] = sidesOf(told, at, months);
    const { change, levels } = compare(before, after);
    const usual = [months[0]?.month ?? '', ...told.map(({ start }) => start)];
    const first = usual.filter((month) => month < '2020-04').at(-1) ?? '';
    const isAfter = part.start > '2020-07' && monthIndex('2020-03') - monthIndex(first) >= 2;
    const against = isAfter ? compare(`${first}/2020-03`, after) : null;
    return {
      ...part,
      before: levels[0] ?? NaN,
      after: levels[1] ?? NaN,
      ratio: change.ratio,
      found: against && { before: against.levels[0] ?? NaN, change: against.change },
    };
  });
}

/** Those beside the lockdown are told only if they differ without it; the least sure leaves first. */
function withoutDoubtful(
  found: readonly Found[],
  months: readonly Month[],
  compare: (before: string, after: string) => Change,
): readonly Found[] {
  const doubtful = found.flatMap((part, at) => {
    const [before, after] = sidesOf(found, at, months);
    const { p, low, high } = compare(before, after);
    const isBeside = [before, after].some((side) => monthsOfPeriod(side).some(isLockdown));
    return isBeside && (p >= 0.05 || (low <= 1 && high >= 1)) ? [{ part, p }] : [];
  });
  const worst = doubtful.toSorted((a, b) => b.p - a.p)[0];
  return worst === undefined
    ? found
    : withoutDoubtful(
        found.filter((part) => part !== worst.part),
        months,
        compare,
      );
}

const earlierBy = (month: string): string => monthOf(monthIndex(month) - 1);

function sidesOf(
  found: readonly Found[],
  at: number,
  months: readonly Month[],
): readonly [string, string] {
  const start = found[at]?.start ?? '';
  const next = found[at + 1]?.start;
  const last = next === undefined ? (months.at(-1)?.month ?? '') : earlierBy(next);
  return [
    `${found[at - 1]?.start ?? months[0]?.month ?? ''}/${earlierBy(start)}`,
    `${start}/${last}`,
  ];
}

function together(months: readonly Month[], period: string) {
  const inside = new Set(monthsOfPeriod(period));
  const own = months.filter(({ month }) => inside.has(month) && !isLockdown(month));
  return {
    count: sum(own.map(({ count }) => count)),
    exposure: sum(own.map(({ exposure }) => exposure)),
  };
}
