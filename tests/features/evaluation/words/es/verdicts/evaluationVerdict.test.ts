import { describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import {
  detectableSentence,
  evaluationHeadline,
  evaluationSentence,
  SEEN_MEANS,
} from '$features/evaluation/words/es/verdicts/evaluationVerdict';
import { evaluated } from '../../../answers/findings';
import type { Evaluated } from '$features/evaluation/answers/evaluate';
import { offencesInSentence } from '../../../../../words/wordRules';
import { keys } from '../../../../../coloniaKey';

/** With ordinary spaces, as it reads. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const subject = {
  enFrase: 'violencia familiar',
  unit: CARPETAS,
  desde: '2023-01-01',
  nameOf: (clave: string) => clave.charAt(0).toUpperCase() + clave.slice(1),
};

const below = { comparison: { ratio: 0.6, lower: 0.5, upper: 0.72, p: 1e-6 } };

describe('detectableSentence', () => {
  it.each([
    [
      { fall: 0.806, rise: 1.243 },
      'Con estas cuentas sólo se vería una baja de 20 % o más, o un alza de 25 % o más, frente a las comparables.',
    ],
    [
      { fall: 0.62, rise: null },
      'Con estas cuentas sólo se vería una baja de 38 % o más frente a las comparables.',
    ],
    [
      { fall: null, rise: 3.1 },
      'Con estas cuentas no se vería ni que bajaran a cero; sólo un alza de 210 % o más frente a las comparables.',
    ],
    [
      { fall: null, rise: null },
      'Con estas cuentas no se vería ningún cambio, por grande que fuera: son muy pocas.',
    ],
  ])('%o', (detectable, sentence) => {
    expect(plain(detectableSentence(evaluated({ detectable })))).toBe(sentence);
  });
});

describe('evaluationSentence', () => {
  it.each([
    [
      {},
      'En Doctores, las carpetas por violencia familiar bajaron 25.0 % desde enero de 2023 ' +
        '(promedio por trimestre de 2023, frente al de 2022); en las 3 comparables bajaron 21.4 %. La diferencia, −4.6 % (entre −20.0 % y +14.0 %), cabe en el azar.',
    ],
    [
      { ...below, verdict: 'por_debajo' as const },
      'En Doctores, las carpetas por violencia familiar bajaron 25.0 % desde enero de 2023 ' +
        '(promedio por trimestre de 2023, frente al de 2022); en las 3 comparables bajaron 21.4 %. La diferencia, −40.0 % (entre −50.0 % y −28.0 %), es más de lo que ' +
        'da el azar. Dice cuánto, no por qué.',
    ],
    [
      { ...below, verdict: 'tambien_sin_hacer' as const },
      'En Doctores, las carpetas por violencia familiar bajaron 25.0 % desde enero de 2023 ' +
        '(promedio por trimestre de 2023, frente al de 2022); en las 3 comparables bajaron 21.4 %. La diferencia, −40.0 % (entre −50.0 % y −28.0 %), pasa del azar de ' +
        'estas cuentas, pero otras así salen donde o cuando no se hizo nada que se sepa: no se puede afirmar.',
    ],
    [
      {
        counts: { treated: { before: 6, after: 0 }, controls: { before: 100, after: 100 } },
        comparison: { ratio: 0, lower: 0, upper: 0.8, p: 0.02 },
        verdict: 'por_debajo' as const,
      },
      'En Doctores, las carpetas por violencia familiar pasaron de 6 a ninguna desde enero de 2023 ' +
        '(2023, frente a 2022); en las 3 comparables no cambiaron. La diferencia, de −20.0 % o menos, es más de lo que da el azar. ' +
        'Dice cuánto, no por qué.',
    ],
  ])('%o', (changes, sentence) => {
    expect(plain(evaluationSentence(evaluated(changes), subject))).toBe(sentence);
  });

  it('compares a period before with a period after, not as many of one as there are of the other', () => {
    const found = evaluated({
      grain: 'anio',
      window: {
        before: ['2021-01-01', '2022-01-01'],
        chosenBy: [],
        mixed: null,
        after: ['2023-01-01'],
      },
      counts: { treated: { before: 80, after: 40 }, controls: { before: 200, after: 150 } },
    });
    expect(plain(evaluationSentence(found, { ...subject, unit: WOMEN_VICTIMS }))).toContain(
      'las víctimas mujeres de violencia familiar no cambiaron desde enero de 2023 (2023, frente al promedio anual de 2021 a 2022); en las 3 comparables subieron 50.0 %',
    );
  });
});

describe('the difference', () => {
  const differenceOf = (changes: Partial<Evaluated>) =>
    plain(evaluationSentence(evaluated(changes), subject)).replace(/^.*(?=La diferencia)/, '');

  it.each<[Partial<Evaluated>, string]>([
    [
      {
        verdict: 'por_encima',
        comparison: { ratio: Infinity, lower: 1.4, upper: Infinity, p: 0.01 },
      },
      'La diferencia, de +40.0 % o más, es más de lo que da el azar. Dice cuánto, no por qué.',
    ],
    [
      { comparison: { ratio: 2, lower: 0.9, upper: Infinity, p: 0.2 } },
      'La diferencia, de −10.0 % o más, cabe en el azar.',
    ],
    [
      { comparison: { ratio: 0, lower: 0, upper: 1.3, p: 0.2 } },
      'La diferencia, de +30.0 % o menos, cabe en el azar.',
    ],
  ])('%o', (changes, said) => {
    expect(differenceOf(changes)).toBe(said);
  });
});

it('says over which periods, also where there is one after and several before', () => {
  const window = {
    before: ['2021-01-01', '2022-01-01'],
    chosenBy: [],
    mixed: null,
    after: ['2023-01-01', '2024-01-01'],
  };
  expect(
    plain(
      evaluationSentence(evaluated({ grain: 'anio', window }), { ...subject, desde: '2023-01-16' }),
    ),
  ).toBe(
    'En Doctores, las carpetas por violencia familiar bajaron 25.0 % desde el 16 de enero de 2023 ' +
      '(promedio anual de 2023 a 2024, frente al de 2021 a 2022); en las 3 comparables bajaron 21.4 %. ' +
      'La diferencia, −4.6 % (entre −20.0 % y +14.0 %), cabe en el azar.',
  );
  const one = {
    before: ['2022-10-01', '2023-01-01'],
    chosenBy: [],
    mixed: null,
    after: ['2023-04-01'],
  };
  expect(plain(evaluationSentence(evaluated({ window: one }), subject))).toContain(
    '(abril a junio de 2023, frente al promedio por trimestre de octubre de 2022 a marzo de 2023)',
  );
});

it('says what «se vería» means', () => {
  expect(offencesInSentence(SEEN_MEANS)).toEqual([]);
  expect(SEEN_MEANS).toMatch(/cuatro de cada cinco veces.*menos veces\.$/);
});

describe('evaluationHeadline', () => {
  const risen = (after: number) => ({
    treated: { before: 300, after: 400 },
    controls: { before: 90, after },
  });
  const [fallen, same] = [
    { before: 6, after: 0 },
    { before: 90, after: 90 },
  ];
  it.each([
    [{}, 'En Doctores, la diferencia con las comparables cabe en el azar'],
    [
      { verdict: 'por_debajo' as const },
      'En Doctores, las carpetas bajaron más que en las comparables',
    ],
    [
      { verdict: 'por_debajo' as const, counts: risen(180) },
      'En Doctores, las carpetas subieron menos que en las comparables',
    ],
    [
      { verdict: 'por_encima' as const },
      'En Doctores, las carpetas bajaron menos que en las comparables',
    ],
    [
      { verdict: 'por_encima' as const, counts: risen(99) },
      'En Doctores, las carpetas subieron más que en las comparables',
    ],
    [
      { verdict: 'por_encima' as const, counts: risen(80) },
      'En Doctores, las carpetas subieron; en las comparables bajaron',
    ],
    [
      { verdict: 'por_debajo' as const, counts: { treated: fallen, controls: same } },
      'En Doctores, las carpetas bajaron; en las comparables no cambiaron',
    ],
    [
      { verdict: 'por_debajo' as const, counts: { ...risen(180), treated: same } },
      'En Doctores, las carpetas no cambiaron; en las comparables subieron',
    ],
    [
      { verdict: 'por_debajo' as const, counts: { treated: same, controls: same } },
      'En Doctores, las carpetas no cambiaron; en las comparables no cambiaron',
    ],
    [
      { verdict: 'tambien_sin_hacer' as const },
      'En Doctores hay una diferencia, pero otras así salen donde no se hizo nada',
    ],
    [
      { treated: keys('doctores', 'obrera', 'roma', 'centro', 'juárez') },
      'En Doctores, Obrera, Roma y 2 más, la diferencia con las comparables cabe en el azar',
    ],
  ])('%o', (changes, headline) => {
    expect(evaluationHeadline(evaluated(changes), subject)).toBe(headline);
  });
});
