/** What is said of both sides of the date, before what the evaluation shows. */
import { describe, expect, it } from 'vitest';
import {
  balanceSentence,
  earlierSentence,
} from '$features/evaluation/words/es/verdicts/evaluationVerdict';
import { evaluated } from '../../../answers/findings';

it('says of quarters why both sides are as long, and nothing of years', () => {
  expect(balanceSentence({ grain: 'trimestre' })).toBe(
    'A cada lado están los mismos trimestres del año: lo que en una colonia es alto por temporada no pasa por cambio.',
  );
  expect(balanceSentence({ grain: 'anio' })).toBeNull();
});

describe('earlierSentence', () => {
  it.each([
    [
      { apart: 0, tried: 4, byChance: 1 },
      'Antes de la fecha siguió el curso de las comparables: en 4 trimestres, ninguno se aparta más que el azar.',
    ],
    [
      { apart: 1, tried: 8, byChance: 0.34 },
      'Antes de la fecha, en 1 de 8 trimestres se aparta de las comparables: entre tantos, puede salir por azar.',
    ],
    [
      { apart: 2, tried: 8, byChance: 0.05 },
      'Antes de la fecha, en 2 de 8 trimestres ya se apartaba de las comparables, más veces que por azar: ' +
        'lo que venga después puede ser más de lo mismo.',
    ],
    [
      { apart: 3, tried: 8, byChance: 0.006 },
      'Antes de la fecha, en 3 de 8 trimestres ya se apartaba de las comparables, más veces que por azar: ' +
        'lo que venga después puede ser más de lo mismo.',
    ],
  ])('%o', (earlier, sentence) => {
    expect(earlierSentence(evaluated({ earlier }))).toBe(sentence);
  });

  it('counts years where years are compared', () => {
    const earlier = { apart: 0, tried: 1, byChance: 1 };
    expect(earlierSentence(evaluated({ grain: 'anio', earlier }))).toBe(
      'Antes de la fecha siguió el curso de las comparables: en 1 año, ninguno se aparta más que el azar.',
    );
    expect(earlierSentence(evaluated({ earlier }))).toContain('en 1 trimestre, ninguno');
    const three = { apart: 1, tried: 3, byChance: 0.14 };
    expect(earlierSentence(evaluated({ grain: 'anio', earlier: three }))).toContain(
      'en 1 de 3 años se aparta de las comparables',
    );
  });
});
