import { describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { rankingOf } from '$lib/answers/ranking';
import { readAlcaldia } from '$lib/words/es/alcaldiaReading';

describe('readAlcaldia', () => {
  const whole = { n: 2633, mujeres: 285_000 };

  it('says its rate or its cases, as the measure asks', () => {
    expect(readAlcaldia(rankingOf([], whole, 'tasa', 1, CARPETAS))).toBe(
      '924 por cada 100,000 mujeres al año',
    );
    expect(readAlcaldia(rankingOf([], whole, 'carpetas', 1, CARPETAS))).toBe('2,633 carpetas');
    expect(readAlcaldia(rankingOf([], whole, 'carpetas', 1, WOMEN_VICTIMS))).toBe(
      '2,633 víctimas mujeres',
    );
  });

  it('says so where there is none', () => {
    expect(readAlcaldia(rankingOf([], { ...whole, n: null }, 'tasa', 1, CARPETAS))).toBe(
      'Sin dato',
    );
  });
});
