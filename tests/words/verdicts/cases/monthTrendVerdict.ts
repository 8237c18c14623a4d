import type { LevelBreak } from '$lib/answers/levelBreaks';
import type { Expectation, MonthPoint, MonthTrend, Unjudged } from '$lib/answers/monthTrend';
import { addMonths } from '$lib/period/months';
import {
  breakSentence,
  monthHeadline,
  provisionalMonthsNote,
} from '$features/overview/words/es/verdicts/monthTrendVerdict';
import { headline, sentence, type Kind, type VerdictCase, type VerdictCases } from '../caseTable';

const INSIDE: Expectation = {
  expected: 200,
  lower: 150,
  upper: 250,
  widened: { lower: 120, upper: 290 },
  outside: null,
  beyond: false,
};
const OUTSIDE: Expectation = { ...INSIDE, outside: 'debajo' };
const ABOVE: Expectation = { ...INSIDE, outside: 'encima', beyond: true };
const BELOW: Expectation = { ...OUTSIDE, beyond: true };

const RISE: LevelBreak = {
  start: '2021-03-01',
  earliest: '2020-08-01',
  latest: '2021-03-01',
  before: 171.6,
  after: 212.4,
  ratio: 212.4 / 171.6,
  p: 0.001,
  without: null,
  againstFound: null,
};
const FALL: LevelBreak = {
  ...RISE,
  start: '2020-04-01',
  earliest: '2020-04-01',
  latest: '2020-04-01',
  before: 100,
  after: 74,
  ratio: 0.74,
};
const JUMP: LevelBreak = { ...FALL, before: 3.5, after: 13.1, ratio: 13.1 / 3.5 };
const FROM_NONE: LevelBreak = { ...JUMP, before: 0, ratio: Infinity };
/** Told against what stood before the lockdown. */
const SINCE: LevelBreak = {
  ...RISE,
  without: 'confinamiento_2020',
  againstFound: {
    id: 'confinamiento_2020',
    window: { first: '2019-01-01', last: '2020-03-01' },
    before: 176.7,
    ratio: 1.202,
    interval: { lower: 1.0748, upper: 1.3453 },
    verdict: 'aumento',
  },
};
/** Another level than just before, and none but that of before the lockdown. */
const BACK: LevelBreak = {
  ...SINCE,
  againstFound: {
    id: 'confinamiento_2020',
    window: { first: '2019-01-01', last: '2020-03-01' },
    before: 201,
    ratio: 1.057,
    interval: { lower: 0.94, upper: 1.19 },
    verdict: 'azar',
  },
};

interface Told {
  readonly expectations?: readonly Expectation[];
  readonly unjudged?: Unjudged | null;
  readonly counts?: readonly number[];
  readonly provisional?: number;
  readonly breaks?: readonly LevelBreak[];
}

export function toldMonths({
  expectations = [],
  unjudged = null,
  counts = [200, 210, ...expectations.map(() => 205)],
  provisional = 0,
}: Told): MonthTrend {
  const complete = counts.length - provisional;
  const points = counts.map((n, at): MonthPoint => ({
    periodo: addMonths('2019-01-01', at),
    n,
    provisional: at >= complete,
    expectation: expectations[at - complete + expectations.length] ?? null,
  }));
  const judged = points.flatMap((point) =>
    point.expectation === null ? [] : [{ ...point, expectation: point.expectation }],
  );
  return { points, judged, unjudged };
}

function of(covers: readonly Kind[], told: Told): readonly VerdictCase[] {
  const trend = toldMonths(told);
  const breaks = told.breaks ?? [];
  return [
    headline('monthHeadline', covers, monthHeadline(trend, breaks, 'violencia familiar')),
    ...breaks.map((change) => sentence('breakSentence', covers, breakSentence(change))),
    sentence('provisionalMonthsNote', covers, provisionalMonthsNote(trend)),
  ];
}

export const MONTHS = { INSIDE, OUTSIDE, ABOVE, BELOW };
export const BREAKS = { RISE, FALL, JUMP, FROM_NONE, SINCE, BACK };

export const cases: VerdictCases = {
  doesNotApply: {
    noDenominator: 'it compares counts of one place',
    suppressed: 'nothing of a whole alcaldía is suppressed',
  },
  rows: [
    ...of(['singular'], { expectations: [INSIDE, OUTSIDE], breaks: [RISE] }),
    ...of(['singular'], { expectations: [INSIDE, ABOVE], breaks: [JUMP] }),
    ...of(['plural'], { expectations: [INSIDE, OUTSIDE, OUTSIDE], breaks: [FALL, RISE] }),
    ...of(['plural'], { expectations: [BELOW, ABOVE, OUTSIDE] }),
    ...of(['singular'], { expectations: [INSIDE, OUTSIDE], breaks: [SINCE] }),
    ...of(['plural'], { expectations: [INSIDE, INSIDE], breaks: [FALL, BACK] }),
    ...of(['zero'], { expectations: [INSIDE, INSIDE] }),
    ...of(['zero'], { unjudged: 'pocas', counts: [0, 0, 0] }),
    ...of(['zero'], { unjudged: 'niveles_distintos', breaks: [FROM_NONE] }),
    ...of(['plural'], { unjudged: 'pocas', counts: [0, 1, 0, 2] }),
    ...of(['singular'], { unjudged: 'pocas', counts: [1] }),
    ...of(['zero'], { unjudged: 'serie_corta' }),
    ...of(['provisional'], { expectations: [INSIDE], counts: [1, 200, 3], provisional: 1 }),
    ...of(['provisional'], { unjudged: 'pocas', counts: [200], provisional: 1 }),
  ],
};
