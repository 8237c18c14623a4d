import { describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/measure';
import { medidaGloss, medidaName } from '$lib/words/es/medidaWords';
import { MEDIDAS } from '$lib/view/view';

describe('medidaName', () => {
  it('names the four, and what is counted', () => {
    expect(MEDIDAS.map((medida) => medidaName(medida, CARPETAS))).toEqual([
      'Carpetas',
      'Tasa',
      'Tasa suavizada',
      'Probabilidad de superar a la alcaldía',
    ]);
    expect(medidaName('carpetas', WOMEN_VICTIMS)).toBe('Víctimas mujeres');
  });
});

describe('medidaGloss', () => {
  it.each(MEDIDAS)('of %s is one line, of what is counted', (medida) => {
    for (const counts of [CARPETAS, WOMEN_VICTIMS]) {
      const gloss = medidaGloss(medida, counts);
      expect(gloss).toMatch(/^[A-ZÁ-Ú].*[^.]\.$/);
      expect(gloss.length).toBeLessThan(110);
    }
    expect(medidaGloss(medida, WOMEN_VICTIMS)).not.toContain('carpetas');
  });
});
