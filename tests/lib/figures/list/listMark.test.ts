import { describe, expect, it } from 'vitest';
import { markMeanings, markOf } from '$lib/figures/list/listMark';

describe('markOf', () => {
  it('is the verdict, where a number is held against the rest', () => {
    for (const measure of ['carpetas', 'tasa', 'suavizada'] as const) {
      expect(markOf({ value: 12, verdict: 'debajo' }, measure)).toBe('debajo');
    }
  });

  it.each([
    [0.95, 'encima'],
    [0.9, 'igual'],
    [0.5, 'igual'],
    [0.05, 'igual'],
    [0.04, 'debajo'],
    [null, 'sin_respuesta'],
  ])('of a probability of %s is %s, whatever the verdict', (value, mark) => {
    expect(markOf({ value, verdict: 'encima' }, 'excedencia')).toBe(mark);
  });
});

describe('markMeanings', () => {
  it('never speaks of chance where it tells a probability', () => {
    expect(Object.values(markMeanings({ measure: 'excedencia' })).join()).not.toContain('azar');
    expect(markMeanings({ measure: 'suavizada' })).toEqual(markMeanings({ measure: 'tasa' }));
  });
});
