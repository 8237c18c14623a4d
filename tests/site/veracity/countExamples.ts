/** Examples of methods about one count, two, or several tests, by their own formulas. */
import { equalRatesP, holmAdjusted } from '../../counted/exactTests';
import { sum } from './algebra';
import { ofFalseFindings } from './families';
import { exactly, power } from './fisher';
import { countAt } from './funnel';
import { changeLimit, countLimit } from './limits';
import type { Examples } from './methodExamples';
import { agesOf, FOUR_BANDS } from './publishedNumbers';
import { betaLower, gammaParts } from './special';

const Z = 1.959963984540054;
const PER = 100_000;

/** Wilson (1927). */
function shareLimits(part: number, whole: number): readonly number[] {
  const middle = 2 * part + Z ** 2;
  const half = Z * Math.sqrt(Z ** 2 + 4 * part - (4 * part ** 2) / whole);
  return [-1, 1].map((side) => (middle + side * half) / (2 * (whole + Z ** 2)));
}

/** Dobson and others (1991). */
function directRate(cases: number): readonly number[] {
  const ages = agesOf(cases);
  const whole = sum(ages.map(({ standard }) => standard));
  const rate = sum(ages.map(({ n, people, standard }) => (standard * n) / people)) / whole;
  const variance =
    sum(ages.map(({ n, people, standard }) => (standard / people) ** 2 * n)) / whole ** 2;
  const limits = ([-1, 1] as const).map(
    (side) => rate + Math.sqrt(variance / cases) * (countLimit(cases, side) - cases),
  );
  return [rate, ...limits].map((value) => value * PER);
}

/** How much two courses differ, each against its own mean. */
function courseDistance([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number {
  const [own, other] = [(a + b) / 2, (c + d) / 2];
  return Math.sqrt(((a / own - c / other) ** 2 + (b / own - d / other) ** 2) / 2);
}

/** χ² of two areas' changes and what it leaves between them, held against its median (Wilson and Hilferty 1931). */
function betweenAreas([before = 0, after = 0, otherBefore = 0, otherAfter = 0]: readonly number[]) {
  const totals = [before + after, otherBefore + otherAfter];
  const all = sum(totals);
  const share = (after + otherAfter) / all;
  const spread = share * (1 - share);
  const squares = [after, otherAfter].map(
    (own, at) => (own - share * (totals[at] ?? 0)) ** 2 / ((totals[at] ?? 0) * spread),
  );
  const room = spread * (all - sum(totals.map((own) => own ** 2)) / all);
  return [sum(squares), (sum(squares) / (7 / 9) ** 3 - 1) / room];
}

export const COUNT_EXAMPLES: Examples = {
  comparacion: ({ given }) => ({
    results: given.map(([one = 0, other = 0]) => [
      one / other,
      changeLimit(other, one, -1),
      changeLimit(other, one, 1),
      equalRatesP([one, 1], [other, 1]),
    ]),
  }),
  'razon-de-razones': ({ given }) => ({
    results: given.map(([after = 0, before = 0, otherAfter = 0, otherBefore = 0]) => {
      const found = exactly({ treated: [before, after], others: [otherBefore, otherAfter] });
      return [found.ratio, found.low, found.high, found.p];
    }),
  }),
  intervalos: ({ given }) => ({
    results: given.map(([cases = 0, people]) => {
      const scale = people === undefined ? 1 : PER / people;
      return [cases, countLimit(cases, -1), countLimit(cases, 1)].map((value) => value * scale);
    }),
  }),
  proporciones: ({ given }) => ({
    results: given.map(([part = 0, whole = 0]) => shareLimits(part, whole)),
  }),
  estandarizacion: ({ given }) => ({
    results: given.map(([cases = 0], at) =>
      at < given.length - 1
        ? directRate(cases)
        : [cases / sum(FOUR_BANDS.map(([own, n, people]) => (own * n) / people))],
    ),
  }),
  evaluacion: ({
    given: [courses = [], changes = [], [n = 0, share = 0, m = 0] = [], [tried = 0] = []],
  }) => ({
    results: [
      [courseDistance(courses)],
      betweenAreas(changes),
      [{ of: power([n, m], [share, 0.5]), within: 1e-6 }],
      [1 / (1 + tried)],
    ],
  }),
  excedencia: ({ given, data: [prior = NaN] }) => ({
    results: given.map(([cases = 0, expected = 0]) => [
      (cases + prior) / (expected + prior),
      gammaParts(cases + prior, expected + prior)[1],
    ]),
    data: [2],
  }),
  embudo: ({ given }) => ({
    // What is seen stands at the limit itself.
    results: given.map(([, expected = 0], at) => [
      0.95,
      countAt(expected, 0.95, at === 0 ? -1 : 1) / expected,
    ]),
    given: given.map(([, expected = 0], at) => [
      Math.round(countAt(expected, 0.95, at === 0 ? -1 : 1)),
      expected,
    ]),
  }),
  holm: ({ given: [ps = []] }) => ({
    results: [holmAdjusted(ps)],
    data: ps.slice(0, -1).flatMap((p, at) => [ps.length - at, p]),
  }),
  'varias-a-la-vez': ({ given: [ps = []] }) => ({ results: [ofFalseFindings(ps)] }),
  'primeros-lugares': ({
    given: [[shape = 0, other = 0] = [], [rate = 0, otherRate = 0] = []],
  }) => {
    const [before, sooner] = [1 - betaLower(0.5, shape, other), otherRate / (rate + otherRate)];
    return {
      results: [before, sooner].map((of) => [{ of, within: 0.005 }]),
      given: [
        [shape, other, before * 16, 16, before],
        [rate, otherRate, sooner],
      ],
    };
  },
};
