/** How many colonias are of each verdict: what is not published is none of them. */
import { expect, it } from 'vitest';
import { stateOf, verdictCounts } from '$lib/answers/verdictStates';
import { rankingBy } from '../figures/invented';

it('parts those above, below and not published, and names only those that there are', () => {
  expect(verdictCounts(rankingBy('veredicto').colonias)).toEqual([
    { state: 'encima', count: 1 },
    { state: 'debajo', count: 1 },
    { state: 'no_publicada', count: 1 },
  ]);
  expect(verdictCounts([])).toEqual([]);
});

it('tells what is not published from what cannot be compared', () => {
  expect(stateOf({ suppressed: true, verdict: 'sin_respuesta' })).toBe('no_publicada');
  expect(stateOf({ suppressed: false, verdict: 'sin_respuesta' })).toBe('sin_respuesta');
  expect(stateOf({ suppressed: false, verdict: 'depende' })).toBe('depende');
});
