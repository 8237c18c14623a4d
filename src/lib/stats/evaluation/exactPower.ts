import { logFactorials } from './logFactorials';

/** Two groups of cases, and the probability that one of each is after the date. */
export interface TwoShares {
  readonly treated: { readonly cases: number; readonly share: number };
  readonly controls: { readonly cases: number; readonly share: number };
}

/** Outcomes this much likelier than another still count as no likelier, as in `ratioOfRatios`. */
const TOLERANCE = 1 + 1e-7;
/** Standard deviations from the mean beyond which probabilities (below 1e−9) are not summed. */
const REACH = 6;
/** Where the totals after are more than this, evenly spaced ones stand for those beside them. */
const TOTALS = 400;

/**
 * Power of Fisher's exact test (two-sided, outcomes no likelier than the observed one: that of
 * `ratioOfRatios`) between two binomials: Σ over outcomes that it rejects of their probability.
 * @param alpha of the test
 */
export function exactPower({ treated, controls }: TwoShares, alpha: number): number {
  const logs = logFactorials(treated.cases + controls.cases);
  const logChoose = (of: number, taken: number): number =>
    (logs[of] ?? 0) - (logs[taken] ?? 0) - (logs[of - taken] ?? 0);
  const first = binomial(treated, logChoose);
  const second = binomial(controls, logChoose);
  const [lowest, highest] = [first.from + second.from, first.to + second.to];
  const step = Math.max(1, Math.floor((highest - lowest) / TOTALS));
  let power = 0;
  for (let after = lowest; after <= highest; after += step) {
    const { lower, upper } = rejected(treated.cases, controls.cases, after, alpha, logChoose);
    const from = Math.max(first.from, after - second.to);
    const to = Math.min(first.to, after - second.from);
    for (let own = from; own <= to; own += 1) {
      if (own > lower && own < upper) own = upper;
      if (own > to) break;
      power += first.of(own) * second.of(after - own);
    }
  }
  return power * step;
}

interface Probabilities {
  readonly from: number;
  readonly to: number;
  readonly of: (count: number) => number;
}

type LogChoose = (of: number, taken: number) => number;

function binomial({ cases, share }: TwoShares['treated'], logChoose: LogChoose): Probabilities {
  const [mean, deviation] = [cases * share, Math.sqrt(cases * share * (1 - share))];
  const from = Math.max(0, Math.floor(mean - REACH * deviation - REACH));
  const to = Math.min(cases, Math.ceil(mean + REACH * deviation + REACH));
  const log = (times: number, part: number) => (times === 0 ? 0 : times * Math.log(part));
  const values = Float64Array.from({ length: to - from + 1 }, (_, place) => {
    const count = from + place;
    return Math.exp(logChoose(cases, count) + log(count, share) + log(cases - count, 1 - share));
  });
  return { from, to, of: (count) => values[count - from] ?? 0 };
}

/** The first cell is rejected at `lower` and below, at `upper` and above, where as many as `after` are after. */
function rejected(
  treated: number,
  controls: number,
  after: number,
  alpha: number,
  logChoose: LogChoose,
): { readonly lower: number; readonly upper: number } {
  const total = treated + controls;
  const mean = (treated * after) / total;
  const deviation = Math.sqrt(
    (mean * controls * (total - after)) / (total * Math.max(1, total - 1)),
  );
  const lowest = Math.max(0, after - controls);
  const highest = Math.min(treated, after);
  let low = Math.max(lowest, Math.floor(mean - REACH * deviation - REACH));
  let high = Math.min(highest, Math.ceil(mean + REACH * deviation + REACH));
  const whole = logChoose(total, after);
  const at = (cell: number): number =>
    Math.exp(logChoose(treated, cell) + logChoose(controls, after - cell) - whole);
  let [sum, lower, upper] = [0, low - 1, high + 1];
  let [atLow, atHigh] = [at(low), at(high)];
  while (low <= high) {
    const ceiling = Math.min(atLow, atHigh) * TOLERANCE;
    for (; low <= high && atLow <= ceiling; atLow = at(low)) {
      sum += atLow;
      low += 1;
    }
    for (; low <= high && atHigh <= ceiling; atHigh = at(high)) {
      sum += atHigh;
      high -= 1;
    }
    if (sum > alpha) break;
    [lower, upper] = [low - 1, high + 1];
  }
  return { lower, upper };
}
