import type { AnsweredChange, Change } from '$lib/answers/change';
import { POISSON } from '$lib/stats/dispersedP';

const WINDOW = { first: '2023-01-01', last: '2023-12-01' };

/** A change from 100 cases, of a ratio and with a verdict, for what is said of changes. */
export const changeOfRatio = (ratio: number, verdict: AnsweredChange['verdict']): Change => ({
  before: { window: WINDOW, n: 100 },
  after: { window: WINDOW, n: 100 * ratio },
  verdict,
  counts: { before: 100, after: 100 * ratio },
  ratio,
  interval: { lower: ratio / 1.2, upper: ratio * 1.2 },
  p: 0.1,
  irregular: POISSON,
});
