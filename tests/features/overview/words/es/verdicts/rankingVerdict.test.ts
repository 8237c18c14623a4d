import { describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/measure';
import { rankingOf, type Ranking } from '$lib/answers/ranking';
import type { Medida } from '$lib/view/view';
import { mapHeadline } from '$features/overview/words/es/verdicts/rankingVerdict';
import { colonia } from '../../../../../lib/answers/colonias';

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
  });
});

describe('mapHeadline without denominators', () => {
  it.each(['tasa', 'suavizada', 'excedencia'] as const)('of %s says what is missing', (measure) => {
    const rows = [colonia('Centro', 40, null), colonia('Condesa', 30, null)];
    const found = rankingOf(rows, { n: 70, mujeres: null }, measure, 1, CARPETAS);
    expect(mapHeadline(found)).toBe(
      'No se puede comparar: falta la población de las colonias, o la cuenta de toda la alcaldía',
    );
  });
});

describe('mapHeadline of smoothed rates', () => {
  it('goes from the lowest to the highest', () => {
    expect(mapHeadline(ranking([300, 290, 100, 100], 'suavizada'))).toMatch(
      /^Ya suavizada, la tasa va de 1,0\d\d en (Guerrero|Hipódromo) a 2,9\d\d en Centro$/,
    );
  });

  it.each(['suavizada', 'excedencia'] as const)(
    'of %s says that there is only a mean where the colonias do not differ',
    (measure) => {
      expect(mapHeadline(ranking([100, 100, 104, 98], measure))).toMatch(
        /(El mapa sólo muestra la media|No hay probabilidades que mostrar): las colonias no difieren entre sí más allá del azar$/,
      );
    },
  );
});

describe('mapHeadline of probabilities', () => {
  it.each([
    [[300, 290, 100, 100], 'Es casi seguro que 2 colonias superan a la alcaldía'],
    [[400, 100, 100, 100], 'Es casi seguro que Centro supera a la alcaldía'],
    [[400, 110, 30, 120, 170], 'Es casi seguro que Centro supera a la alcaldía'],
    [[null, null, null, null], 'Por colonia no hay cuentas que se puedan publicar'],
  ])('of %j: %s', (cases, text) => {
    expect(mapHeadline(ranking(cases, 'excedencia'))).toBe(text);
  });

  it.each([
    [[0.96, 0.85], 'Es casi seguro que C0 supera a la alcaldía, y probable que otra también'],
    [
      [0.96, 0.95, 0.85, 0.8],
      'Es casi seguro que 2 colonias superan a la alcaldía, y probable que otras 2 también',
    ],
    [[0.94], 'De ninguna colonia es casi seguro que supere a la alcaldía; de una es probable'],
    [[0.79, 0.01], 'De ninguna colonia es probable que supere a la alcaldía'],
  ])('of the probabilities %j: %s', (values, text) => {
    const found = ranking([300, 290, 100, 100], 'excedencia');
    const [first] = found.colonias;
    if (first === undefined) throw new Error('Sin colonias.');
    const colonias = values.map((value, index) => ({ ...first, nombre: `C${index}`, value }));
    expect(mapHeadline({ ...found, colonias })).toBe(text);
  });
});
