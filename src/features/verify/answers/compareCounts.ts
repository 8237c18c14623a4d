/** Two counts held against chance: by the law that decides, and by themselves alone. */
import { changeOf, toldChangeOf, verdictOf } from '$lib/answers/change';
import { irregularChange } from '$lib/answers/irregularChange';
import { irregularPart } from '$lib/answers/irregularPart';
import { interventionsIn } from '$lib/contract/breaks';
import type { WindowPair } from '$lib/period/months';
import { compareRates } from '$lib/stats/compareRates';
import { POISSON, type Irregular } from '$lib/stats/dispersedP';
import type { Interval } from '$lib/stats/interval';
import type { Counts } from '../claim';
import type { TopicSeries } from '../topics';

/** By what the irregularity is known. */
type IrregularBy = 'meses' | 'anios';

export interface Law {
  readonly by: IrregularBy;
  readonly irregular: Irregular;
  /** Of the ratio, what is still to be reported counted in. */
  readonly interval: Interval;
  readonly p: number;
}

/**
 * `pocas`: a series of too few cases, of which no change is told; `solas`: beyond chance by the counts alone, of a
 * series that is not known.
 */
export type ClaimVerdict = 'aumento' | 'baja' | 'azar' | 'pocas' | 'solas' | 'sin_casos';

export interface Compared extends Counts {
  readonly verdict: ClaimVerdict;
  /** After over before; null where there is none before. */
  readonly ratio: number | null;
  /** Of the ratio, by the counts alone: exact, 95 %. */
  readonly interval: Interval;
  /** By the counts alone: exact, two-sided. */
  readonly p: number;
  /** What decides, with the irregularity of the series: that of the changes of this site; null where it is not known. */
  readonly law: Law | null;
}

/** @param series the one that counted them in those windows, which are of the same length; null where none is known */
export function compareCounts(
  { before, after }: Counts,
  series: { readonly of: TopicSeries; readonly windows: WindowPair } | null,
): Compared {
  const exact = compareRates({ count: after, exposure: 1 }, { count: before, exposure: 1 });
  if (exact === null) {
    const interval = { lower: 0, upper: Infinity };
    return { before, after, verdict: 'sin_casos', ratio: null, interval, p: 1, law: null };
  }
  const interval = { lower: exact.lower, upper: exact.upper };
  const law = series === null ? null : lawOf({ before, after }, series.of, series.windows);
  return {
    before,
    after,
    verdict: series?.of.tooFew === true ? 'pocas' : judged(verdictOf(interval, exact.p), law),
    ratio: before === 0 ? null : exact.ratio,
    interval,
    p: exact.p,
    law,
  };
}

function judged(alone: ReturnType<typeof verdictOf>, law: Law | null): ClaimVerdict {
  if (law !== null) return verdictOf(law.interval, law.p);
  return alone === 'azar' ? 'azar' : 'solas';
}

/** That which decides; alone where the series is not known. */
export const decidingOf = ({ law, interval, p }: Compared): Pick<Law, 'interval' | 'p'> =>
  law ?? { interval, p };

function lawOf(counts: Counts, series: TopicSeries, windows: WindowPair): Law | null {
  const known = irregularOf(counts, series, windows);
  if (known === null) return null;
  const before = { window: windows.before, n: counts.before };
  const after = { window: windows.after, n: counts.after };
  const change =
    series.reporting === null
      ? toldChangeOf(before, after, known.irregular)
      : changeOf(before, after, series.reporting, known.irregular);
  return change.verdict === 'sin_respuesta'
    ? null
    : { ...known, interval: change.interval, p: change.p };
}

function irregularOf(
  { before, after }: Counts,
  series: TopicSeries,
  windows: WindowPair,
): Pick<Law, 'by' | 'irregular'> | null {
  if (series.whole !== null) {
    return { by: 'meses', irregular: irregularPart(series.whole, windows, before + after) };
  }
  if (series.irregularity !== null) {
    return { by: 'meses', irregular: irregularChange(series.irregularity, windows) };
  }
  const irregular = yearsIrregular(series);
  return irregular === null ? null : { by: 'anios', irregular };
}
/** Fewer steps from one year to the next tell nothing of how they vary. */
const LEAST_STEPS = 4;

/**
 * How much more than Poisson a year differs from the one before: given the sum of two Poisson counts of one level,
 * (a − b)² ÷ (a + b) is 1 on average, and its mean over the steps of a series is their inflation. Successive
 * differences, so that a level that drifts slowly is not taken for chance: von Neumann and others, Ann. Math.
 * Statist. 12 (1941), who give them two thirds of the degrees of freedom of as many independent ones. Steps over a
 * rupture or a year of an intervention are left out.
 * @returns null of fewer than four steps
 */
export function yearsIrregular({
  years,
  rupturas,
  completo,
}: Pick<TopicSeries, 'years' | 'rupturas' | 'completo'>): Irregular | null {
  if (years === null) return null;
  const first = Number(years.first.slice(0, 4));
  const isUsual = (year: number): boolean =>
    `${year}-12-01` <= completo &&
    interventionsIn({ first: `${year}-01-01`, last: `${year}-12-01` }).length === 0;
  const steps = years.counts.slice(1).flatMap((later, place) => {
    const [year, earlier] = [first + place + 1, years.counts[place] ?? null];
    const isParted = rupturas.some(({ desde }) => desde.slice(0, 4) === String(year));
    if (later === null || earlier === null || later + earlier === 0) return [];
    if (isParted || !isUsual(year) || !isUsual(year - 1)) return [];
    return [(later - earlier) ** 2 / (later + earlier)];
  });
  if (steps.length < LEAST_STEPS) return null;
  const inflation = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  return inflation <= 1 ? POISSON : { inflation, degrees: (steps.length * 2) / 3 };
}
