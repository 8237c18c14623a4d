/** Examples of methods about series and late reports, by their own formulas. */
import { sum } from './algebra';
import type { Examples } from './methodExamples';
import { FARRINGTON } from './publishedNumbers';
import { normalDeviate } from './special';

const Z = 1.959963984540054;
const PER = 100_000;

/** Byar's (Breslow and Day 1987), of few cases too. */
const byar = (cases: number, side: -1 | 1): number => {
  const of = side < 0 ? cases : cases + 1;
  return of * (1 - 1 / (9 * of) + (side * Z) / (3 * Math.sqrt(of))) ** 3;
};

/** A line through rates, each weighing by the width of its interval (Fingertips): its slope, and χ² of it. */
function recentTrend(counts: readonly number[], women: readonly number[]): readonly number[] {
  const years = counts.map((cases, at) => {
    const scale = PER / (women[at] ?? NaN);
    const width = (byar(cases, 1) - byar(cases, -1)) * scale;
    return { t: at + 1, value: cases * scale, weight: ((2 * 1.96) / width) ** 2 };
  });
  const of = (term: (year: (typeof years)[number]) => number): number =>
    sum(years.map((year) => year.weight * term(year)));
  const [w, wt, wv] = [of(() => 1), of(({ t }) => t), of(({ value }) => value)];
  const spread = w * of(({ t }) => t * t) - wt ** 2;
  const slope = (w * of(({ t, value }) => t * value) - wt * wv) / spread;
  return [slope, (slope ** 2 * spread) / w];
}

/** C1 of the CDC: the mean of the seven before and so many of their deviations; the first bound, and what alarms. */
function early([tail = NaN, ...counts]: readonly number[]): readonly number[] {
  const bounds = counts.map((_, at) => {
    const before = counts.slice(at - 7, at);
    const mean = sum(before) / 7;
    const deviation = Math.sqrt(sum(before.map((n) => (n - mean) ** 2)) / 6);
    return mean + normalDeviate(tail) * deviation;
  });
  const alarms = counts.flatMap((n, at) => (at >= 7 && n > (bounds[at] ?? NaN) ? [at + 1] : []));
  return [bounds[7] ?? NaN, ...alarms];
}

/** Rossi and others (1999), with their k and h: the sums, and the ends of their alarm. */
function summed(counts: readonly number[], [since = 1, each = 1]: readonly number[]) {
  let own = 0;
  const sums = counts
    .slice(since - 1)
    .map((n) => (own = Math.max(0, own + (n - each) / Math.sqrt(each) - 1.04)));
  const alarms = sums.flatMap((value, at) => (value >= 2.26 ? [at + since] : []));
  return [...sums, alarms.at(0) ?? NaN, alarms.at(-1) ?? NaN];
}

/** What is missing of a count: the mean of a negative binomial and both its tails. */
function atTheEnd([reported = 0, share = 1]: readonly number[]): readonly number[] {
  const size = reported + 0.5;
  let [chance, upTo, missing] = [share ** size, share ** size, 0];
  const limits: number[] = [];
  for (const tail of [0.025, 0.975]) {
    for (; upTo < tail; missing += 1) {
      chance *= ((size + missing) / (missing + 1)) * (1 - share);
      upTo += chance;
    }
    limits.push(reported + missing);
  }
  return [reported / share, ...limits];
}

export const TIME_EXAMPLES: Examples = {
  'tendencia-reciente': ({ given, data }) => ({
    results: given.map((counts) => recentTrend(counts, data)),
  }),
  alarmas: ({ given: [short = [], start = []] }) => ({
    results: [
      early(short),
      summed(short.slice(1), start),
      [{ of: FARRINGTON.bound, within: 5e-7 }],
    ],
    given: [undefined, undefined, [FARRINGTON.months.length, 57, FARRINGTON.months[56]]],
    data: [FARRINGTON.months.length, ...FARRINGTON.months],
  }),
  // Made to rise so much, from one year to the next, and to have nothing else.
  banda: ({ data: [rise = NaN] }) => ({
    results: [[{ of: rise, within: 5e-5 }], [{ of: 1, within: 5e-5 }]],
    data: [0.04, 0.04],
  }),
  // The level falls once; of 999 drawn series none does as much.
  'cambio-de-nivel': ({ given: [[months = 0, before = 0, , after = 0] = []] }) => ({
    results: [[months + 1, after / before, 1 / 1000]],
  }),
  'denuncias-tardias': ({
    given: [cases = [], now = [], [ratio = 0, low = 0, high = 0, doubt = 0] = []],
  }) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = cases.slice(3);
    // Of what took at most so many days, the part that took fewer.
    const [upTo, all, first, within] = [a + b, a + b + c, a + d, a + b + d + e];
    const one = upTo / all;
    const shift = Math.sqrt(doubt) * Z;
    const open = (limit: number): number => Math.hypot(Math.log(limit / ratio), shift);
    const [estimate = 0, ...limits] = atTheEnd(now);
    return {
      results: [
        [1, one, 0, (one * first) / within],
        [estimate, ...limits],
        [ratio * Math.exp(-open(low)), ratio * Math.exp(open(high))],
      ],
      given: [[2, 1, 0, a, b, c, d, e, f]],
      data: [
        upTo,
        all,
        upTo,
        all,
        first,
        within,
        ...now,
        ratio,
        high / ratio,
        Math.round(shift * 1000) / 1000,
        estimate,
      ],
    };
  },
};
