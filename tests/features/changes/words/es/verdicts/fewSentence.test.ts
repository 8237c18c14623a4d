/** What is known of a series of too few cases for a claim, word by word. */
import { expect, it } from 'vitest';
import { FEW_GLOSS, fewSentence } from '$features/changes/words/es/verdicts/changesVerdict';

const fullest = (n: number) => ({ periodo: '2022-08-01', n });
const elsewhere = { before: 1092, after: 83 };

it.each([
  [null, null, 'de 22 a 5.'],
  [fullest(7), null, 'de 22 a 5; 7 son por hechos de agosto de 2022.'],
  [fullest(3), null, 'de 22 a 5; 3 son por hechos de agosto de 2022.'],
  [fullest(2), null, 'de 22 a 5.'],
  [null, elsewhere, 'de 22 a 5; en el resto de la ciudad, de 1,092 a 83.'],
  [
    fullest(7),
    elsewhere,
    'de 22 a 5; 7 son por hechos de agosto de 2022; en el resto de la ciudad, de 1,092 a 83.',
  ],
])('with its fullest month %j and elsewhere %j: %s', (month, others, said) => {
  expect(fewSentence({ before: 22, after: 5, fullest: month, elsewhere: others })).toBe(said);
});

it('says over them that nothing is claimed', () => {
  expect(FEW_GLOSS).toBe(
    'De menos de cinco carpetas al mes no se afirma que bajaron ni que subieron; esto es lo que se sabe.',
  );
});
