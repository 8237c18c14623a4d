import { describe, expect, it } from 'vitest';
import {
  reportingSpeedSentence,
  TESTED_TOGETHER,
  unknownSpeedSentence,
} from '$features/methods/words/es/verdicts/reportingSpeed';

describe('reportingSpeedSentence', () => {
  it.each([
    ['antes', 0.88, 0.93, 0.024, 0.076, 'se denuncia antes, y es más que azar (entre +2.4 y +7.6'],
    ['despues', 0.93, 0.88, -0.076, -0.024, 'se denuncia más tarde, y es más que azar (entre −7.6'],
    ['azar', 0.9, 0.905, -0.02, 0.03, 'la diferencia cabe en el azar (entre −2.0 y +3.0 puntos)'],
    ['azar', 0.9, 0.9, -0.0003, 0.01, 'la diferencia cabe en el azar (entre 0.0 y +1.0 puntos)'],
  ] as const)('%s: %f, then %f', (verdict, first, last, lower, upper, words) => {
    const sentence = reportingSpeedSentence(
      {
        dias: 31,
        before: { anio: 2019, proporcion: first },
        after: { anio: 2023, proporcion: last },
        interval: { lower, upper },
        verdict,
      },
      'violencia familiar',
    );
    expect(sentence).toContain(words);
    expect(sentence.endsWith(' puntos).')).toBe(true);
  });

  it('is one sentence, the newer year first', () => {
    expect(
      reportingSpeedSentence(
        {
          dias: 31,
          before: { anio: 2019, proporcion: 0.884 },
          after: { anio: 2023, proporcion: 0.931 },
          interval: { lower: 0.021, upper: 0.073 },
          verdict: 'antes',
        },
        'violación',
      ),
    ).toBe(
      'En los primeros 31 días se abrió 93\u00a0% de las carpetas por violación de 2023 y ' +
        '88\u00a0% de las de 2019: se denuncia antes, y es más que azar (entre +2.1 y +7.3 puntos).',
    );
  });
});

describe('unknownSpeedSentence', () => {
  it.each([
    [[], 'No se puede decir si hoy se denuncia'],
    [['violación'], 'No se puede decir si en violación hoy se denuncia'],
    [
      ['abuso sexual', 'intimidad sexual'],
      'No se puede decir si en abuso sexual e intimidad sexual hoy se denuncia',
    ],
  ] as const)('says whose and why: %j', (enFrases, words) => {
    const sentence = unknownSpeedSentence(enFrases);
    expect(sentence).toContain(words);
    expect(sentence).toContain('qué día se abrieron suficientes carpetas de dos años o más');
  });
});

it('says of what nothing is known, and what would be needed', () => {
  expect(unknownSpeedSentence(['violación'])).toBe(
    'No se puede decir si en violación hoy se denuncia antes o después que hace unos años: haría falta ' +
      'saber qué día se abrieron suficientes carpetas de dos años o más, y los archivos de esta ' +
      'publicación no lo dicen.',
  );
});

it('says that several were tested together', () => {
  expect(TESTED_TOGETHER).toBe(
    'Se probaron juntas: los límites valen para todas a la vez, con 95\u00a0% de confianza.',
  );
});
