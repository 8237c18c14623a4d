import { describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { rankingOf, type Ranking } from '$lib/answers/ranking';
import type { Measure } from '$lib/view/view';
import { mapHeadline } from '$features/overview/words/es/verdicts/rankingVerdict';
import { colonia } from '../../../../../lib/answers/colonias';

/** Four colonias of the same size: cases of each. */
function ranking(cases: readonly (number | null)[], measure: Measure = 'tasa'): Ranking {
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

describe('what cannot be compared gives its own reason, and not another', () => {
  const pair = (n: number, mujeres: number | null) => [
    colonia('Centro', n, mujeres),
    colonia('Condesa', n, mujeres),
  ];
  it.each([
    [
      'no colonia has women',
      pair(40, null),
      { n: 80, mujeres: 900 },
      'falta la población de las colonias',
    ],
    [
      'those that are told have none',
      [...pair(40, null), colonia('Tabacalera', null, 500)],
      { n: 83, mujeres: 900 },
      'falta la población de las colonias con cuenta publicada',
    ],
    [
      'the alcaldía has no count',
      pair(40, 400),
      { n: null, mujeres: 900 },
      'falta la cuenta de toda la alcaldía',
    ],
    [
      'nor has it women',
      pair(40, 400),
      { n: 80, mujeres: null },
      'falta la población de toda la alcaldía',
    ],
    [
      'there is no case',
      pair(0, 400),
      { n: 0, mujeres: 900 },
      'en toda la alcaldía no se abrió ninguna carpeta',
    ],
  ] as const)('%s', (_, rows, whole, because) => {
    for (const measure of ['tasa', 'suavizada', 'excedencia'] as const) {
      const found = rankingOf(rows, whole, measure, 1, CARPETAS);
      expect(mapHeadline(found), measure).toBe(`No se puede comparar: ${because}`);
    }
  });

  it('no victim either', () => {
    const found = rankingOf(pair(0, 400), { n: 0, mujeres: 900 }, 'tasa', 1, WOMEN_VICTIMS);
    expect(mapHeadline(found)).toBe(
      'No se puede comparar: en toda la alcaldía no se registró ninguna víctima mujer',
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

it('of the smoothed says why there is none where no colonia has a value', () => {
  const found = ranking([300, 290, 100, 100], 'suavizada');
  const colonias = found.colonias.map((row) => ({ ...row, mujeres: null, value: null }));
  expect(mapHeadline({ ...found, colonias })).toBe(
    'No se puede comparar: falta la población de las colonias',
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

describe('mapHeadline names few', () => {
  const holding = (count: number) => ({
    ...ranking([100, 100, 100, 100], 'carpetas'),
    holdingHalf: Array.from({ length: count }, (_, place) => `C${place + 1}`),
  });

  it('of five colonias that hold half, all; of six, only how many', () => {
    expect(mapHeadline(holding(5))).toBe(
      '5 colonias reúnen al menos la mitad de las carpetas de la alcaldía: C1, C2, C3, C4 y C5',
    );
    expect(mapHeadline(holding(6))).toBe(
      '6 colonias reúnen al menos la mitad de las carpetas de la alcaldía',
    );
  });
});

it('counts those below where none is above', () => {
  const rows = ['Condesa', 'Roma'].map((nombre) => colonia(nombre, 100, 10_000));
  const found = rankingOf(rows, { n: 5000, mujeres: 105_000 }, 'tasa', 1, CARPETAS);
  expect(mapHeadline(found)).toBe(
    '2 colonias están por debajo del resto de la alcaldía, y la diferencia no es azar',
  );
});

it('of the smoothed says in full that there is only a mean', () => {
  expect(mapHeadline(ranking([100, 100, 104, 98], 'suavizada'))).toBe(
    'El mapa sólo muestra la media: las colonias no difieren entre sí más allá del azar',
  );
  expect(mapHeadline(ranking([100, 100, 104, 98], 'excedencia'))).toBe(
    'No hay probabilidades que mostrar: las colonias no difieren entre sí más allá del azar',
  );
});

it('several are only probable', () => {
  const found = ranking([300, 290, 100, 100], 'excedencia');
  const colonias = found.colonias.map((row) => ({ ...row, value: 0.85 }));
  expect(mapHeadline({ ...found, colonias })).toBe(
    'De ninguna colonia es casi seguro que supere a la alcaldía; de 4 es probable',
  );
});

it('leaves those without a value out of the range of the smoothed', () => {
  const found = ranking([300, 290, null, 100], 'suavizada');
  expect(mapHeadline(found)).toMatch(
    /^Ya suavizada, la tasa va de 1,\d\d\d en Hipódromo a 2,\d\d\d en Centro$/,
  );
});
