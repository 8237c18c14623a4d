import { describe, expect, it } from 'vitest';
import type { Evaluated } from '$features/evaluation/answers/evaluate';
import {
  datesSentence,
  methodSentence,
  chosenBySentence,
  mixedSentence,
  neighboursSentence,
  NOT_SAID,
  placebosHeadline,
  placesSentence,
} from '$features/evaluation/words/es/verdicts/evaluationPlacebos';
import { dates, evaluated, places } from '../../../answers/findings';
import { offencesInSentence } from '../../../../../words/wordRules';
import { keys } from '../../../../../coloniaKey';

const found = (changes: Partial<Evaluated> = {}) => evaluated(changes);
const FEW = ' Son pocas: por sí solas no bastan para descartar el azar.';

describe('placebosHeadline', () => {
  it.each([
    [
      places(10, 5),
      dates(3, 1),
      'Una diferencia así, o mayor, sale en 5 de 10 lugares y en 1 de 3 fechas en que no se hizo nada que se sepa',
    ],
    [
      places(1, 1),
      dates(0, 0),
      'Una diferencia así, o mayor, sale en 1 de 1 lugar en que no se hizo nada que se sepa',
    ],
    [
      places(0, 0),
      dates(1, 1),
      'Una diferencia así, o mayor, sale en 1 de 1 fecha en que no se hizo nada que se sepa',
    ],
    [
      places(12, 0),
      dates(3, 1),
      'Una diferencia así, o mayor, sale en 0 de 12 lugares y en 1 de 3 fechas en que no se hizo nada que se sepa',
    ],
    [
      places(12, 0),
      dates(3, 0),
      'Una diferencia así no sale en ninguno de 12 lugares ni en ninguna de 3 fechas en que no se hizo nada que se sepa',
    ],
    [places(0, 0), dates(0, 0), 'No hay otros lugares ni otras fechas con que probar'],
  ])('%#', (tried, when, said) => {
    expect(placebosHeadline(found({ places: tried, dates: when }))).toBe(said);
  });
});

describe('placesSentence', () => {
  const two = ['doctores', 'obrera'];
  it.each([
    [
      places(0, 0),
      ['doctores'],
      'No quedan bastantes colonias donde no se hizo nada para probar con ellas.',
    ],
    [
      places(1, 0),
      ['doctores'],
      `Lugares: de 1 colonia donde no se hizo nada que se sepa, ninguna diferencia es tan grande; contando la verdadera, 1 de 2.${FEW}`,
    ],
    [
      places(10, 5),
      ['doctores'],
      `Lugares: de 10 colonias donde no se hizo nada que se sepa, 5 son tan grandes o más; contando la verdadera, 6 de 11.${FEW}`,
    ],
    [
      places(1, 1),
      two,
      `Lugares: de 1 grupo de colonias donde no se hizo nada que se sepa, 1 es tan grande o más; contando la verdadera, 2 de 2.${FEW}`,
    ],
    // With nineteen others, being the largest is one time in twenty.
    [
      places(18, 0),
      two,
      `Lugares: de 18 grupos de colonias donde no se hizo nada que se sepa, ninguna diferencia es tan grande; contando la verdadera, 1 de 19.${FEW}`,
    ],
    [
      places(19, 0),
      two,
      'Lugares: de 19 grupos de colonias donde no se hizo nada que se sepa, ninguna diferencia es tan grande; contando la verdadera, 1 de 20.',
    ],
  ])('%#', (tried, treated, said) => {
    expect(placesSentence(found({ places: tried, treated: keys(...treated) }))).toBe(said);
  });
});

describe('datesSentence', () => {
  it.each([
    [dates(0, 0), 'Fechas: no hay bastantes periodos anteriores para probar con otra fecha.'],
    [
      dates(1, 1),
      `Fechas: con 1 fecha anterior, 1 es tan grande o más; contando la verdadera, 2 de 2.${FEW}`,
    ],
    [
      dates(25, 2),
      'Fechas: con 25 fechas anteriores, 2 son tan grandes o más; contando la verdadera, 3 de 26.',
    ],
  ])('%#', (tried, said) => {
    expect(datesSentence(found({ dates: tried }))).toBe(said);
  });
});

it('says how the interval was made, and why so', () => {
  expect(methodSentence(found())).toBe(
    'El intervalo es exacto: las comparables no difieren entre sí más de lo que da el azar.',
  );
  expect(methodSentence(found({ dispersion: null }))).toBe('El intervalo es exacto.');
  expect(methodSentence(found({ method: 'remuestreo' }))).toBe(
    'Las colonias difieren entre sí más de lo que da el azar: el intervalo sale de sortear sus ' +
      'diferencias, y es más ancho que el exacto.',
  );
});

it('says what is left out for what the place may have been chosen by, and why', () => {
  expect(chosenBySentence(found())).toBeNull();
  const { window } = found();
  const chosenBy = ['2021-01-01', '2021-04-01', '2021-07-01', '2021-10-01'];
  expect(chosenBySentence(found({ window: { ...window, chosenBy } }))).toBe(
    'No se cuenta 2021, por si el lugar se escogió por sus cifras de entonces: un lugar que se escoge por alto lo es ' +
      'en parte por azar, y baja solo.',
  );
  const years = { ...window, chosenBy: ['2020-01-01', '2021-01-01'] };
  expect(chosenBySentence(found({ grain: 'anio', window: years }))).toMatch(
    /^No se cuenta 2020 a 2021, /,
  );
});

it('says which period is on neither side of the date', () => {
  expect(mixedSentence(found())).toBeNull();
  const { window } = found();
  expect(mixedSentence(found({ window: { ...window, mixed: '2022-04-01' } }))).toBe(
    'La fecha cae dentro de abril a junio de 2022: ese periodo no cuenta ni como antes ni como después.',
  );
  expect(mixedSentence(found({ grain: 'anio', window: { ...window, mixed: '2022-01-01' } }))).toBe(
    'La fecha cae dentro de 2022: ese periodo no cuenta ni como antes ni como después.',
  );
});

it('warns of comparable ones that touch a treated one', () => {
  expect(neighboursSentence(0)).toBeNull();
  expect(neighboursSentence(1)).toBe(
    '1 de las comparables es vecina: si lo hecho las alcanzó, o si los casos se movieron a ellas, la diferencia engaña.',
  );
  expect(neighboursSentence(2)).toMatch(/^2 de las comparables son vecinas: /);
});

it('says under every evaluation what it does not', () => {
  expect(offencesInSentence(NOT_SAID)).toEqual([]);
  expect(NOT_SAID).toMatch(/^Nadie sorteó dónde se haría algo: .* no dice por qué\.$/);
});
