import { describe, expect, it } from 'vitest';
import {
  BAND_NOTE,
  BREAK_NOTE,
  breakSentence,
  monthHeadline,
  provisionalMonthsNote,
} from '$features/overview/words/es/verdicts/monthTrendVerdict';
import { offencesInSentence } from '../../../../../words/wordRules';
import { BREAKS, MONTHS, toldMonths } from './toldMonths';

const { INSIDE, OUTSIDE, ABOVE, BELOW } = MONTHS;
const { RISE, FALL, JUMP, FROM_NONE, SINCE, BACK } = BREAKS;
const MANY: typeof SINCE = {
  ...SINCE,
  after: 530.1,
  againstFound: SINCE.againstFound && {
    ...SINCE.againstFound,
    ratio: 3,
    interval: { lower: 1.5, upper: 6 },
  },
};
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const say = (told: Parameters<typeof toldMonths>[0], enFrase = 'violencia familiar') =>
  plain(monthHeadline(toldMonths(told), told.breaks ?? [], enFrase));

describe('monthHeadline', () => {
  it.each([
    [
      'no break, no month outside',
      { expectations: [INSIDE, INSIDE] },
      'Desde 2019, las carpetas por violencia familiar no muestran un cambio de nivel; ' +
        'ninguno de los últimos 2 meses se sale de lo esperado',
    ],
    [
      'one break',
      { expectations: [INSIDE, INSIDE], breaks: [RISE] },
      'Desde alrededor de marzo de 2021 hay cerca de 24 % más carpetas por ' +
        'violencia familiar al mes que antes; ninguno de los últimos 2 meses se sale de lo esperado',
    ],
    [
      'a rise that may have been little by little',
      { expectations: [INSIDE, INSIDE], breaks: [{ ...SINCE, shape: 'no_se_distingue' }] },
      'Hay cerca de 20 % más carpetas por violencia familiar al mes que antes de la pandemia: una subida; no se ' +
        'distingue si de golpe; ninguno de los últimos 2 meses se sale de lo esperado',
    ],
    [
      'a fall little by little',
      { expectations: [INSIDE, INSIDE], breaks: [{ ...FALL, shape: 'poco_a_poco' }] },
      'Hay cerca de 26 % menos carpetas por violencia familiar al mes que antes: una baja poco a poco; ninguno de los ' +
        'últimos 2 meses se sale de lo esperado',
    ],
    [
      'a level that is no other, which may have come little by little',
      { expectations: [INSIDE, INSIDE], breaks: [{ ...BACK, shape: 'no_se_distingue' }] },
      'Las carpetas por violencia familiar están en otro nivel: cerca de 24 % más, sin contar el confinamiento; no se ' +
        'distinguen de las de antes de la pandemia, cerca de 201 al mes: una subida; no se distingue si de golpe; ' +
        'ninguno de los últimos 2 meses se sale de lo esperado',
    ],
    [
      'several breaks',
      { expectations: [INSIDE, INSIDE], breaks: [RISE, FALL] },
      'Desde 2019, las carpetas por violencia familiar cambiaron de nivel 2 veces; la última, en abril ' +
        'de 2020, cerca de 26 % menos; ninguno de los últimos 2 meses se sale de lo esperado',
    ],
    [
      'a break too large for percent, and levels that differ from year to year',
      { breaks: [JUMP], unjudged: 'niveles_distintos' },
      'Desde abril de 2020, las carpetas por violencia familiar están en otro nivel: de cerca de 3.5 a 13 ' +
        'al mes; de un año a otro han cambiado demasiado para decir si un mes se sale de lo esperado',
    ],
    [
      'a break told against before the lockdown',
      { expectations: [INSIDE, INSIDE], breaks: [SINCE] },
      'Desde alrededor de marzo de 2021 hay cerca de 20 % más carpetas por ' +
        'violencia familiar al mes que antes de la pandemia; ninguno de los últimos 2 meses se sale de ' +
        'lo esperado',
    ],
    [
      'a break that is back at the level of before the lockdown',
      { expectations: [INSIDE, INSIDE], breaks: [BACK] },
      'Desde alrededor de marzo de 2021, las carpetas por violencia familiar ' +
        'están en otro nivel: cerca de 24 % más, sin contar el confinamiento; no se distinguen de las de antes de ' +
        'la pandemia, cerca de 201 al mes; ninguno de los últimos 2 meses se sale de lo esperado',
    ],
    [
      'a break beside the lockdown, with nothing before it',
      { expectations: [INSIDE, INSIDE], breaks: [{ ...FALL, without: 'confinamiento_2020' }] },
      'Desde abril de 2020 hay cerca de 26 % menos carpetas por violencia familiar al mes que antes, sin contar el ' +
        'confinamiento; ninguno de los últimos 2 meses se sale de lo esperado',
    ],
    [
      'several breaks, the last told against before the lockdown',
      { expectations: [INSIDE, INSIDE], breaks: [FALL, SINCE] },
      'Desde 2019, las carpetas por violencia familiar cambiaron de nivel 2 veces; la última, alrededor de marzo de 2021, ' +
        'cerca de 20 % más que antes de la pandemia; ninguno de los ' +
        'últimos 2 meses se sale de lo esperado',
    ],
    [
      'a break of the triple since before the lockdown',
      { expectations: [INSIDE, INSIDE], breaks: [MANY] },
      'Desde alrededor de marzo de 2021, las carpetas por violencia familiar ' +
        'están en otro nivel: de cerca de 177 antes de la pandemia a 530 al mes; ninguno de los últimos 2 meses ' +
        'se sale de lo esperado',
    ],
    [
      'one month outside, as chance gives',
      { expectations: [INSIDE, OUTSIDE] },
      'Desde 2019, las carpetas por violencia familiar no muestran un cambio de nivel; de los últimos 2 ' +
        'meses completos, uno queda fuera de lo esperado, pero el azar lo explica',
    ],
    [
      'several months outside, as chance gives',
      { expectations: [OUTSIDE, OUTSIDE] },
      'Desde 2019, las carpetas por violencia familiar no muestran un cambio de nivel; de los últimos 2 ' +
        'meses completos, 2 quedan fuera de lo esperado, pero ninguno tanto que el azar no lo explique',
    ],
    [
      'one month beyond chance, beside one that is not',
      { expectations: [OUTSIDE, ABOVE] },
      'Desde 2019, las carpetas por violencia familiar no muestran un cambio de nivel; de los últimos 2 ' +
        'meses completos, uno se sale de lo esperado más de lo que explica el azar: abril de 2019, por encima',
    ],
    [
      'several months beyond chance',
      { expectations: [ABOVE, BELOW, INSIDE] },
      'Desde 2019, las carpetas por violencia familiar no muestran un cambio de nivel; de los últimos 3 ' +
        'meses completos, 2 se salen de lo esperado más de lo que explica el azar; el último, abril de ' +
        '2019, por debajo',
    ],
    [
      'too few',
      { unjudged: 'pocas', counts: [0, 1, 2, 3], provisional: 1 },
      'Hay muy pocas carpetas por violencia familiar para decir si un mes se sale de lo esperado: ' +
        '3 en 3 meses',
    ],
    [
      'none in one month',
      { unjudged: 'pocas', counts: [0] },
      'Hay muy pocas carpetas por violencia familiar para decir si un mes se sale de lo esperado: ' +
        'ninguna en 1 mes',
    ],
    [
      'too short',
      { unjudged: 'serie_corta' },
      'Desde 2019, las carpetas por violencia familiar no muestran un cambio de nivel; la serie es corta ' +
        'para decir si un mes se sale de lo esperado',
    ],
    [
      'nothing complete',
      { unjudged: 'pocas', counts: [40], provisional: 1 },
      'No hay meses completos para decir si las carpetas por violencia familiar se salen de lo esperado',
    ],
  ] as const)('%s', (_, told, words) => {
    expect(say(told)).toBe(words);
  });
});

describe('breakSentence', () => {
  it.each([
    [
      RISE,
      'Marzo de 2021 (pudo empezar entre agosto de 2020 y marzo de 2021): cerca de 24 % más, de cerca de 172 a 212 al mes.',
    ],
    [FALL, 'Abril de 2020: cerca de 26 % menos, de cerca de 100 a 74 al mes.'],
    [
      { ...FALL, shape: 'no_se_distingue' as const },
      'Abril de 2020: cerca de 26 % menos, de cerca de 100 a 74 al mes: una baja; no se distingue si de golpe.',
    ],
    [JUMP, 'Abril de 2020: de cerca de 3.5 a 13 al mes.'],
    [{ ...FALL, after: 40, ratio: 0.4 }, 'Abril de 2020: de cerca de 100 a 40 al mes.'],
    [FROM_NONE, 'Abril de 2020: de cerca de 0 a 13 al mes.'],
    [
      SINCE,
      'Marzo de 2021 (pudo empezar entre agosto de 2020 y marzo de 2021): cerca de 20 % más que antes de la pandemia ' +
        '(de +7.5 % a +34.5 %, con 95 % de confianza), de cerca de 177 a 212 al mes.',
    ],
    [
      BACK,
      'Marzo de 2021 (pudo empezar entre agosto de 2020 y marzo de 2021): cerca de 24 % más, de cerca de 172 a 212 al ' +
        'mes, sin contar el confinamiento; no se distinguen de las de antes de la pandemia, cerca de 201 al mes.',
    ],
    [
      MANY,
      'Marzo de 2021 (pudo empezar entre agosto de 2020 y marzo de 2021): de cerca de 177 antes de la pandemia a 530 al ' +
        'mes (de +50.0 % a +500 %, con 95 % de confianza).',
    ],
    [
      { ...FALL, without: 'confinamiento_2020' } as const,
      'Abril de 2020: cerca de 26 % menos, de cerca de 100 a 74 al mes, sin contar el confinamiento.',
    ],
  ])('says from when, how much and how sure the date is', (change, words) => {
    expect(plain(breakSentence(change))).toBe(words);
  });
});

describe('provisionalMonthsNote', () => {
  it('says from when the count is provisional, and nothing where every month is complete', () => {
    expect(provisionalMonthsNote(toldMonths({ counts: [9, 9, 9], provisional: 2 }))).toBe(
      'Punteado: desde febrero de 2019 la cuenta es provisional, porque todavía se abren carpetas por ' +
        'hechos de esos meses. No entra en ninguna comparación.',
    );
    expect(provisionalMonthsNote(toldMonths({ counts: [9, 9] }))).toBeNull();
  });
});

describe('the size of a break', () => {
  it.each([
    [0.5, 'cerca de 50 % menos'],
    [1.99, 'cerca de 99 % más'],
  ])('of a ratio of %d is in percent: %s', (ratio, size) => {
    const change = { ...FALL, before: 100, after: 100 * ratio, ratio };
    expect(plain(breakSentence(change))).toBe(
      `Abril de 2020: ${size}, de cerca de 100 a ${Math.round(100 * ratio)} al mes.`,
    );
  });

  it('of the double is from how many to how many', () => {
    const change = { ...FALL, before: 100, after: 200, ratio: 2 };
    expect(breakSentence(change)).toBe('Abril de 2020: de cerca de 100 a 200 al mes.');
    expect(say({ expectations: [INSIDE, INSIDE], breaks: [change] })).toMatch(
      /^Desde abril de 2020, las carpetas por violencia familiar están en otro nivel: de cerca de 100 a 200 al mes;/,
    );
  });
});

describe('the notes', () => {
  it.each([BREAK_NOTE, BAND_NOTE])('are whole sentences: %s', (note) => {
    expect(offencesInSentence(note)).toEqual([]);
  });

  it('say that a break has no cause, and that chance leaves months outside', () => {
    expect(BREAK_NOTE).toContain('no por qué');
    expect(BAND_NOTE).toBe(
      'La banda es lo que los meses anteriores hacen esperar de cada mes, por su temporada y sus ' +
        'días. Sin ningún cambio, cerca de 1 de cada 20 meses queda fuera por azar.',
    );
  });
});
