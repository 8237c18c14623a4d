import { describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { rankingOf } from '$lib/answers/ranking';
import { readAlcaldia, WHOLE_ALCALDIA } from '$lib/words/es/alcaldiaReading';

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

  it('says of whom its rate is, of a smoothed map too', () => {
    const among = { divisor: 'ambiente', judgedBy: 'mujeres' } as const;
    const present = { ...whole, ambiente: 526_600 };
    expect(readAlcaldia(rankingOf([], present, 'suavizada', 1, CARPETAS, among))).toBe(
      '500 por cada 100,000 personas presentes al año',
    );
    expect(WHOLE_ALCALDIA).toBe('Toda la alcaldía');
  });

  it('says so where there is none', () => {
    expect(readAlcaldia(rankingOf([], { ...whole, n: null }, 'tasa', 1, CARPETAS))).toBe(
      'Sin dato',
    );
  });
});
