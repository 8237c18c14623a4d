import { describe, expect, it } from 'vitest';
import type { Divisor } from '$lib/contract/indicators/divisors';
import { markOf } from '$lib/figures/list/listMark';
import { MEASURES, type Measure } from '$lib/view/view';
import { coloniaListWords } from '$lib/words/es/coloniaList';

describe('markOf', () => {
  it('is the verdict, where a number is held against the rest', () => {
    for (const measure of ['carpetas', 'tasa', 'suavizada'] as const) {
      expect(markOf({ value: 12, verdict: 'debajo' }, measure)).toBe('debajo');
    }
  });

  it('is that it depends, of any measure, where both divisors are asked and differ', () => {
    for (const measure of MEASURES) {
      expect(markOf({ value: 0.999, verdict: 'depende' }, measure)).toBe('depende');
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

describe('what the marks mean', () => {
  it('never speaks of chance where it tells a probability', () => {
    const of = (measure: Measure) => coloniaListWords.meanings({ measure, divisor: 'mujeres' });
    expect(Object.values(of('excedencia')).join()).not.toContain('azar');
    expect(of('suavizada')).toEqual(of('tasa'));
  });

  it('says whose cases they would be where counts are shown', () => {
    const above = (divisor: Divisor) =>
      coloniaListWords.meanings({ measure: 'carpetas', divisor }).encima;
    expect([above('mujeres'), above('ambiente')]).toEqual([
      'más de las que darían sus residentes',
      'más de las que daría su gente de día',
    ]);
  });
});
