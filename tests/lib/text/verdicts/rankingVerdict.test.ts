import { describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/measure';
import { rankingOf, type Ranking } from '$lib/answers/ranking';
import type { Medida } from '$lib/view/view';
import { listHeadline, mapHeadline } from '$lib/text/verdicts/rankingVerdict';
import { colonia } from '../../answers/colonias';

/** Four colonias of the same size: cases of each. */
function ranking(cases: readonly (number | null)[], measure: Medida = 'tasa'): Ranking {
  const names = ['Centro', 'Doctores', 'Guerrero', 'Hipódromo'];
  const colonias = cases.map((n, index) => colonia(names[index] ?? '', n, 10_000));
  const known = cases.reduce<number>((sum, n) => sum + (n ?? 3), 0);
  return rankingOf(colonias, { n: known, mujeres: 10_000 * cases.length }, measure, 1, CARPETAS);
}

describe('mapHeadline', () => {
  it.each([
    [
      [300, 290, 100, 100],
      '2 colonias están por encima del resto de la alcaldía, y la diferencia no es azar',
    ],
    [
      [400, 100, 100, 100],
      'Centro está por encima del resto de la alcaldía, y la diferencia no es azar',
    ],
    [
      [100, 100, 104, 98],
      'Ninguna colonia se distingue del resto de la alcaldía más allá del azar',
    ],
    [
      [0, null, null, null],
      'Ninguna colonia se distingue del resto de la alcaldía más allá del azar',
    ],
    [[null, null, null, null], 'Por colonia no hay cuentas que se puedan publicar'],
  ])('of rates %j: %s', (cases, text) => {
    expect(mapHeadline(ranking(cases))).toBe(text);
  });

  it('names those below where none is above', () => {
    const rows = [colonia('Centro', 500, 10_000), colonia('Condesa', 100, 10_000)];
    // The cases and women of no listed colonia keep Centro level with the rest.
    const found = rankingOf(rows, { n: 5000, mujeres: 105_000 }, 'tasa', 1, CARPETAS);
    expect(mapHeadline(found)).toBe(
      'Condesa está por debajo del resto de la alcaldía, y la diferencia no es azar',
    );
  });

  it.each([
    [
      [300, 290, 100, 100],
      '2 colonias reúnen al menos la mitad de las carpetas de la alcaldía: Centro y Doctores',
    ],
    [[100, 100, 90, 700], 'Hipódromo reúne al menos la mitad de las carpetas de la alcaldía'],
    [[100, null, null, null], 'Centro reúne al menos la mitad de las carpetas de la alcaldía'],
    [[0, null, null, null], 'Las cuentas publicadas por colonia no llegan a la mitad del total'],
    [[null, null, null, null], 'Por colonia no hay cuentas que se puedan publicar'],
  ])('of cases %j: %s', (cases, text) => {
    expect(mapHeadline(ranking(cases, 'carpetas'))).toBe(text);
  });
});

describe('of women among the victims', () => {
  const found = { ...ranking([400, 130, 130, 130], 'carpetas'), counts: WOMEN_VICTIMS };

  it('names them where it counts them', () => {
    expect(mapHeadline(found)).toBe(
      'Centro reúne al menos la mitad de las víctimas mujeres de la alcaldía',
    );
    expect(listHeadline(found)).toBe(
      '1 colonia tiene más víctimas mujeres de las que darían sus residentes y 3 menos',
    );
  });
});

describe('listHeadline', () => {
  it.each([
    [[400, 130, 130, 130], 'Las 4 se distinguen del resto de la alcaldía más allá del azar'],
    [
      [190, 140, 140, 140],
      'El orden sólo se sostiene en parte: 3 de 4 no se distinguen del resto de la alcaldía',
    ],
    [
      [250, 60, 110, null],
      'El orden sólo se sostiene en parte: 1 de 3 no se distingue del resto de la alcaldía; de una no se publica la cuenta',
    ],
    [[100, 100, 104, 98], 'El orden puede ser azar: ninguna colonia se distingue del resto'],
    [[null, null, null, null], 'Por colonia no hay cuentas que se puedan publicar'],
  ])('of rates %j: %s', (cases, text) => {
    expect(listHeadline(ranking(cases))).toBe(text);
  });

  it.each([
    [
      [400, 130, 130, 130],
      '1 colonia tiene más carpetas de las que darían sus residentes y 3 menos',
    ],
    [
      [100, 100, 104, 98],
      'Ninguna colonia tiene más ni menos carpetas de las que darían sus residentes, salvo por azar',
    ],
  ])('of cases %j: %s', (cases, text) => {
    expect(listHeadline(ranking(cases, 'carpetas'))).toBe(text);
  });

  it('does without denominators', () => {
    const rows = [colonia('Centro', 40, null), colonia('Condesa', 30, null)];
    const found = rankingOf(rows, { n: 70, mujeres: null }, 'carpetas', 1, CARPETAS);
    const uncomparable =
      'No se puede comparar: falta la población de las colonias, o la cuenta de toda la alcaldía';
    expect(listHeadline(found)).toBe(uncomparable);
    expect(mapHeadline({ ...found, measure: 'tasa' })).toBe(uncomparable);
  });

  it('tells what is not published from what has no population', () => {
    const rows = [
      colonia('Centro', 400, 10_000),
      colonia('Condesa', 100, 10_000),
      colonia('Doctores', null, 10_000),
      colonia('Guerrero', 40, null),
      colonia('Hipódromo', 50, null),
    ];
    const found = rankingOf(rows, { n: 600, mujeres: 40_000 }, 'tasa', 1, CARPETAS);
    expect(listHeadline(found)).toMatch(
      /; de una no se publica la cuenta; de 2 falta población con qué dividir$/,
    );
  });
});
