import { describe, expect, it } from 'vitest';
import { compared, sureSide, type Judged } from '$lib/answers/byDivisor';
import {
  answersDoubt,
  answersDoubtOf,
  dependsCell,
  dependsOnDivisor,
  dependsShort,
  whichDepend,
} from '$lib/words/es/verdicts/divisorVerdict';

const rate = (verdict: Judged['verdict']): Judged => ({ verdict, probability: null });

describe('dependsOnDivisor', () => {
  it('gives both answers, and calls the estimate one', () => {
    expect(dependsOnDivisor(compared(rate('encima'), rate('igual')))).toBe(
      'Depende de con qué se divida: entre las mujeres que viven ahí, está por encima del resto de la ' +
        'alcaldía, más allá del azar; entre la gente que está ahí de día (una estimación), no se ' +
        'distingue del resto de la alcaldía',
    );
  });

  it('gives both probabilities', () => {
    expect(dependsOnDivisor(compared(sureSide(0.9999), sureSide(0.012)))).toBe(
      'Depende de con qué se divida: entre las mujeres que viven ahí, es casi seguro que supera a la ' +
        'alcaldía (más de 99\u00a0% de probabilidad); entre la gente que está ahí de día (una ' +
        'estimación), es casi seguro que no la supera (1\u00a0% de probabilidad)',
    );
  });

  it('gives the answers of whichever is lower', () => {
    expect(dependsOnDivisor(compared(rate('debajo'), rate('encima')))).toBe(
      'Depende de con qué se divida: entre las mujeres que viven ahí, está por debajo del resto de la ' +
        'alcaldía, más allá del azar; entre la gente que está ahí de día (una estimación), está por encima ' +
        'del resto de la alcaldía, más allá del azar',
    );
    expect(dependsOnDivisor(compared(sureSide(0.6), sureSide(0.001)))).toBe(
      'Depende de con qué se divida: entre las mujeres que viven ahí, no es seguro que la supere ' +
        '(60\u00a0% de probabilidad); entre la gente que está ahí de día (una estimación), es casi seguro ' +
        'que no la supera (menos de 1\u00a0% de probabilidad)',
    );
  });

  it('says nothing where both tell the same', () => {
    expect(dependsOnDivisor(compared(rate('debajo'), rate('debajo')))).toBeNull();
  });
});

it('fits both answers in a card', () => {
  expect(dependsShort(compared(rate('encima'), rate('igual')))).toBe(
    'Depende de con qué se divida: entre mujeres residentes, por encima; entre gente de día (estimación), sin distinguirse',
  );
});

it('fits both answers in a cell', () => {
  expect(dependsCell(compared(rate('encima'), rate('debajo')))).toBe(
    'depende: por encima (residentes); por debajo (presentes)',
  );
  expect(dependsCell(compared(sureSide(0.6), sureSide(0.001)))).toBe(
    'depende: no es seguro, 60\u00a0% (residentes); casi seguro por debajo, menos de 1\u00a0% (presentes)',
  );
});

describe('whichDepend', () => {
  const of = (nombre: string, one: Judged['verdict'], other: Judged['verdict']) => ({
    nombre,
    byDivisor: compared(rate(one), rate(other)),
  });

  it('names those that change alike together, with both answers', () => {
    expect(
      whichDepend([
        of('Juárez', 'encima', 'igual'),
        of('Centro', 'encima', 'debajo'),
        of('Tabacalera', 'encima', 'igual'),
      ]),
    ).toBe(
      'Depende de con qué se divida, primero entre las mujeres que viven ahí y después entre la gente ' +
        'que está ahí de día (una estimación): Juárez y Tabacalera, por encima y sin distinguirse; ' +
        'Centro, por encima y por debajo.',
    );
  });

  it('says how sure each is, of probabilities', () => {
    const byDivisor = compared(sureSide(0.999), sureSide(0.6));
    expect(whichDepend([{ nombre: 'Juárez', byDivisor }])).toMatch(
      /: Juárez, casi seguro por encima y no es seguro\.$/,
    );
  });

  it('names eight, and counts those that are too many to name', () => {
    const many = Array.from({ length: 10 }, (_, place) => of(`C${place}`, 'debajo', 'igual'));
    expect(whichDepend(many)).toContain('C6, C7 y otras 2 más, por debajo y sin distinguirse.');
    expect(whichDepend(many.slice(0, 8))).toContain('C6 y C7, por debajo');
    expect(whichDepend(many.slice(0, 9))).toContain('C7 y otra más,');
    expect(whichDepend([])).toBeNull();
  });
});

describe('what a tenth more or fewer people would make of both answers', () => {
  const of = (mujeres: boolean, ambiente: boolean) => ({
    ...compared(rate('encima'), rate('igual')),
    firm: { mujeres, ambiente },
  });
  const LEAD = 'Con 10\u00a0% más o menos de mujeres o de gente de día, ';

  it.each([
    [true, true, 'no cambiaría ninguna de las dos respuestas.'],
    [false, true, 'podría cambiar la primera respuesta.'],
    [true, false, 'podría cambiar la segunda respuesta.'],
    [false, false, 'podrían cambiar las dos respuestas.'],
  ])('of one colonia: residents %s, people present %s', (mujeres, ambiente, told) => {
    expect(answersDoubt(of(mujeres, ambiente))).toBe(`${LEAD}${told}`);
  });

  it('of several, where', () => {
    const firm = { nombre: 'Centro', byDivisor: of(true, true) };
    const first = { nombre: 'Condesa', byDivisor: of(false, true) };
    const second = { nombre: 'Guerrero', byDivisor: of(true, false) };
    expect(answersDoubtOf([firm])).toBe(`${LEAD}no cambiaría ninguna respuesta.`);
    expect(answersDoubtOf([firm, first])).toBe(
      `${LEAD}podría cambiar alguna respuesta en Condesa.`,
    );
    expect(answersDoubtOf([first, firm, second])).toBe(
      `${LEAD}podría cambiar alguna respuesta en Condesa y Guerrero.`,
    );
  });

  it('is not said where it was not asked', () => {
    const unasked = compared(rate('encima'), rate('igual'));
    expect(answersDoubt(unasked)).toBeNull();
    expect(answersDoubtOf([{ nombre: 'Centro', byDivisor: unasked }])).toBeNull();
    expect(answersDoubtOf([])).toBeNull();
  });
});
