import { describe, expect, it } from 'vitest';
import type { AnsweredChange, Change } from '$lib/answers/change';
import { changeEffect, levelEffect } from '$lib/answers/pileEffect';
import { POISSON } from '$lib/stats/dispersedP';

const WINDOW = { first: '2023-01-01', last: '2023-12-01' };
const STRICTEST = 0.0001;

/** Only its size, its verdict and its p are looked at. */
const change = (
  ratio: number,
  verdict: AnsweredChange['verdict'] = 'azar',
  p = verdict === 'azar' ? 0.4 : 0.01,
): Change => ({
  before: { window: WINDOW, n: 100 },
  after: { window: WINDOW, n: 100 },
  verdict,
  counts: { before: 100, after: 100 },
  ratio,
  interval: { lower: ratio / 2, upper: ratio * 2 },
  p,
  irregular: POISSON,
});
const NO_CASES: Change = {
  before: { window: WINDOW, n: 0 },
  after: { window: WINDOW, n: 0 },
  verdict: 'sin_respuesta',
  reason: 'sin_casos',
};

describe('a change without the cases of one point', () => {
  it.each([
    // +40 % is 0.336 on the scale of logarithms: a quarter of it, 0.084, takes it to +28.7 %.
    ['hardly smaller', change(1.4), change(1.29), 'sostiene'],
    ['clearly smaller', change(1.4), change(1.28), 'menor'],
    ['clearly larger', change(1.4), change(1.54), 'mayor'],
    ['of a few points whatever its size', change(1.02), change(1.06), 'sostiene'],
    ['the other way', change(1.1), change(0.95), 'contrario'],
    ['a fall, smaller', change(0.6), change(0.8), 'menor'],
    ['a fall, larger', change(0.8), change(0.6), 'mayor'],
    ['within chance', change(1.4, 'aumento'), change(1.2), 'azar'],
    [
      'weaker, in doubt among many',
      change(1.4, 'aumento', 0.001),
      change(1.35, 'aumento', 0.002),
      'azar',
    ],
    [
      'weaker, beyond any doubt',
      change(1.4, 'aumento', 1e-9),
      change(1.35, 'aumento', 1e-6),
      'sostiene',
    ],
    [
      'weaker and smaller, beyond any doubt',
      change(1.8, 'aumento', 1e-9),
      change(1.4, 'aumento', 1e-6),
      'menor',
    ],
    ['stronger', change(1.2, 'aumento', 0.01), change(1.3, 'aumento', 0.001), 'mayor'],
    ['only then beyond chance', change(1.1), change(1.4, 'aumento'), 'mayor'],
    [
      'beyond chance the other way',
      change(1.4, 'aumento', 0.01),
      change(0.6, 'baja', 0.001),
      'contrario',
    ],
    [
      'within chance by its interval, whatever its p',
      change(1.4, 'aumento', 0.01),
      change(1.38, 'azar', 1e-6),
      'azar',
    ],
    [
      'as strong, in doubt among many',
      change(1.4, 'aumento', 0.001),
      change(1.35, 'aumento', 0.001),
      'sostiene',
    ],
    [
      'weaker, and no stricter than is asked',
      change(1.4, 'aumento', 1e-9),
      change(1.35, 'aumento', STRICTEST),
      'azar',
    ],
    ['none at all', change(1.4), change(1), 'menor'],
    ['of nothing that is left', change(1.4), NO_CASES, 'azar'],
    ['of nothing that was there', NO_CASES, change(1.4), 'sostiene'],
    ['of nothing, then and now', NO_CASES, NO_CASES, 'sostiene'],
  ] as const)('%s', (_, given, without, effect) => {
    expect(changeEffect(given, without, STRICTEST)).toBe(effect);
  });
});

describe('a level without the cases of one point', () => {
  it('stands where every divisor says the same', () => {
    expect(levelEffect(['encima', 'igual'], ['encima', 'igual'])).toBe('sostiene');
    expect(levelEffect(['encima', 'igual'], ['encima', 'debajo'])).toBe('cambia');
    expect(levelEffect(['encima'], ['igual'])).toBe('cambia');
  });
});
