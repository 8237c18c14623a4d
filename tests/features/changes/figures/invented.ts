/** Two years of an invented place, and the changes between them. */
import type { AnsweredChange, UnansweredChange } from '$lib/answers/change';

const [YEAR, NEXT] = [
  { first: '2022-01-01', last: '2022-12-01' },
  { first: '2023-01-01', last: '2023-12-01' },
] as const;

export function answered(rest: Partial<AnsweredChange> = {}): AnsweredChange {
  return {
    before: { window: YEAR, n: 100 },
    after: { window: NEXT, n: 110 },
    verdict: 'azar',
    counts: { before: 100, after: 110 },
    ratio: 1.1,
    interval: { lower: 0.9, upper: 1.2 },
    p: 0.5,
    irregular: { inflation: 1, degrees: Infinity },
    ...rest,
  };
}

export const unanswered = (
  reason: Exclude<UnansweredChange['reason'], 'ruptura' | 'registros'>,
): UnansweredChange => ({
  before: { window: YEAR, n: null },
  after: { window: NEXT, n: 110 },
  verdict: 'sin_respuesta',
  reason,
});
