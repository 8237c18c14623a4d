/** What months tell, invented: those that stand apart, and the levels that they change to. */
import type { LevelBreak } from '$lib/answers/levelBreaks';
import type { Expectation, MonthPoint, MonthTrend, Unjudged } from '$lib/answers/monthTrend';
import { addMonths } from '$lib/period/months';

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
  shape: 'de_golpe',
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

export interface Told {
  readonly expectations?: readonly Expectation[];
  readonly unjudged?: Unjudged | null;
  readonly counts?: readonly number[];
  readonly provisional?: number;
  readonly breaks?: readonly LevelBreak[];
}

/** From January 2019 on. */
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

export const MONTHS = { INSIDE, OUTSIDE, ABOVE, BELOW };
export const BREAKS = { RISE, FALL, JUMP, FROM_NONE, SINCE, BACK };
