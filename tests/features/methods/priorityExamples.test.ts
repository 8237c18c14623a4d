import { expect, it } from 'vitest';
import { priority } from '$features/methods/methods/priority';

// By hand: ½·0.9 + ½·0.2, ½·0.5 + ½·0.8; 0.4·w > 0.6·(1 − w) where w > 0.6.
it('the examples of the priorities are those of their lines', () => {
  expect(priority.ejemplos.map(({ resultado }) => resultado)).toEqual([
    '0.55 y 0.65',
    '0.6000',
    '0.40',
  ]);
});
