import { expect, it } from 'vitest';
import { verdictOf } from '$features/evaluation/answers/verdict';

const RARE = { asLarge: 1, share: 0.02 };
const [above, below] = [
  { lower: 1.2, upper: 2, p: 0.01 },
  { lower: 0.2, upper: 0.8, p: 0.01 },
];

it('says the side of a difference that is beyond chance and that nothing else shows', () => {
  expect(verdictOf(above, [RARE, RARE])).toBe('por_encima');
  expect(verdictOf(below, [RARE, RARE])).toBe('por_debajo');
  expect(verdictOf(above, [])).toBe('por_encima');
});

it.each([
  ['a p of five in a hundred', { ...above, p: 0.05 }],
  ['a p above it, below', { ...below, p: 0.3 }],
  ['an interval with 1 inside', { lower: 0.9, upper: 1.4, p: 0.04 }],
  ['one that begins at 1', { lower: 1, upper: 2, p: 0.04 }],
  ['one that ends at 1', { lower: 0.5, upper: 1, p: 0.04 }],
])('calls %s chance, whatever the placebos', (_, comparison) => {
  expect(verdictOf(comparison, [RARE])).toBe('azar');
  expect(verdictOf(comparison, [{ asLarge: 9, share: 0.9 }])).toBe('azar');
});

it.each([
  ['some as large, above one in ten', [{ asLarge: 2, share: 0.11 }], 'tambien_sin_hacer'],
  ['of either kind', [RARE, { asLarge: 2, share: 0.11 }], 'tambien_sin_hacer'],
  ['one in ten, no more', [{ asLarge: 2, share: 0.1 }], 'por_encima'],
  ['none as large, of few tried', [{ asLarge: 0, share: 0.5 }], 'por_encima'],
  ['none tried', [{ asLarge: 0, share: null }], 'por_encima'],
  // Never counted so; a share that is not known doubts nothing.
  ['no share told', [{ asLarge: 3, share: null }], 'por_encima'],
] as const)('with %s: %j is %s', (_, placebos, verdict) => {
  expect(verdictOf(above, placebos)).toBe(verdict);
});
