/** Two counts held against chance: alone, and as irregular as their series is. */
import { toldChangeOf, verdictOf } from '$lib/answers/change';
import { irregularChange } from '$lib/answers/irregularChange';
import { interventionsIn } from '$lib/contract/breaks';
import type { WindowPair } from '$lib/period/months';
import { compareRates } from '$lib/stats/compareRates';
import { POISSON, type Irregular } from '$lib/stats/dispersedP';
import type { Interval } from '$lib/stats/interval';
import type { Counts } from '../claim';
import type { TopicSeries } from '../topics';

/** By what the irregularity is known. */
type IrregularBy = 'meses' | 'anios';

interface Doubt {
  readonly by: IrregularBy;
  readonly irregular: Irregular;
  readonly interval: Interval;
  readonly p: number;
}

/**
 * `depende`: beyond chance by the counts alone, within it by how irregular the series is; `solas`: beyond chance
 * by the counts alone, of a series that is not known.
 */
export type ClaimVerdict = 'aumento' | 'baja' | 'azar' | 'depende' | 'solas' | 'sin_casos';

export interface Compared extends Counts {
  readonly verdict: ClaimVerdict;
  /** After over before; null where there is none before. */
  readonly ratio: number | null;
  /** Of the ratio, by the counts alone: exact, 95 %. */
  readonly interval: Interval;
  /** By the counts alone: exact, two-sided. */
  readonly p: number;
  /** Null where the series is not known. */
  readonly doubt: Doubt | null;
}

/** @param series the one that counted them in those windows, which are of the same length; null where none is known */
export function compareCounts(
  { before, after }: Counts,
  series: { readonly of: TopicSeries; readonly windows: WindowPair } | null,
): Compared {
  const exact = compareRates({ count: after, exposure: 1 }, { count: before, exposure: 1 });
  if (exact === null) {
    const interval = { lower: 0, upper: Infinity };
    return { before, after, verdict: 'sin_casos', ratio: null, interval, p: 1, doubt: null };
  }
  const interval = { lower: exact.lower, upper: exact.upper };
  const doubt = series === null ? null : doubtOf({ before, after }, series.of, series.windows);
  return {
    before,
    after,
    verdict: judged(verdictOf(interval, exact.p), doubt),
    ratio: before === 0 ? null : exact.ratio,
    interval,
    p: exact.p,
    doubt,
  };
}

function judged(alone: ReturnType<typeof verdictOf>, doubt: Doubt | null): ClaimVerdict {
  if (alone === 'azar') return 'azar';
  if (doubt === null) return 'solas';
  return verdictOf(doubt.interval, doubt.p) === alone ? alone : 'depende';
}

function doubtOf(counts: Counts, series: TopicSeries, windows: WindowPair): Doubt | null {
  const known =
    series.irregularity === null
      ? { by: 'anios' as const, irregular: yearsIrregular(series) }
      : { by: 'meses' as const, irregular: irregularChange(series.irregularity, windows) };
  const { by, irregular } = known;
  if (irregular === null) return null;
  const change = toldChangeOf(
    { window: windows.before, n: counts.before },
    { window: windows.after, n: counts.after },
    irregular,
  );
  return change.verdict === 'sin_respuesta'
    ? null
    : { by, irregular, interval: change.interval, p: change.p };
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
