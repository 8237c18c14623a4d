import { describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { DIVISORS } from '$lib/contract/indicators/divisors';
import { measureGloss, measureName, SMOOTHING_NOTE } from '$lib/words/es/measureWords';
import { MEASURES } from '$lib/view/view';
import { offencesInSentence } from '../../../words/wordRules';

describe('measureName', () => {
  it('names each, and what is counted', () => {
    expect(MEASURES.map((medida) => measureName(medida, CARPETAS))).toEqual([
      'Veredicto',
      'Tasa',
      'Suavizada',
      'Probabilidad',
      'Carpetas',
    ]);
    expect(measureName('carpetas', WOMEN_VICTIMS)).toBe('Víctimas mujeres');
  });
});

describe('measureGloss', () => {
  it('says what each is, of carpetas and of women among the victims', () => {
    expect(MEASURES.map((medida) => measureGloss(medida, CARPETAS, 'mujeres'))).toEqual([
      'Si su tasa se distingue de la del resto de la alcaldía.',
      'Las carpetas entre las mujeres que viven ahí: con pocas, salta de un año a otro.',
      'La tasa, acercada a la media de las colonias tanto más cuanto menos carpetas hay.',
      'Qué tan seguro es que su tasa sea mayor que la de la alcaldía, y no por azar.',
      'Cuántas carpetas hay en cada colonia: donde vive o pasa más gente, suele haber más.',
    ]);
    expect(measureGloss('tasa', CARPETAS, 'ambiente')).toBe(
      'Las carpetas entre la gente que está ahí de día (una estimación): con pocas, salta de un año a otro.',
    );
    expect(measureGloss('suavizada', WOMEN_VICTIMS, 'mujeres')).toBe(
      'La tasa, acercada a la media de las colonias tanto más cuanto menos víctimas mujeres hay.',
    );
  });

  it.each(MEASURES)('of %s is one line, of what is counted', (medida) => {
    for (const divisor of DIVISORS) {
      for (const counts of [CARPETAS, WOMEN_VICTIMS]) {
        const gloss = measureGloss(medida, counts, divisor);
        expect(gloss).toMatch(/^[A-ZÁ-Ú].*[^.]\.$/);
        expect(gloss.length).toBeLessThan(115);
      }
    }
    expect(measureGloss(medida, WOMEN_VICTIMS, 'mujeres')).not.toContain('carpetas');
  });
});

it('what smoothing cannot say is whole sentences', () => {
  expect(offencesInSentence(SMOOTHING_NOTE)).toEqual([]);
  expect(SMOOTHING_NOTE).toBe(
    'La media hacia la que se acerca cada colonia se aprende de las que se publican: como faltan las ' +
      'cuentas menores de 5, queda algo alta. Sin cuenta publicada no hay tasa suavizada.',
  );
});
