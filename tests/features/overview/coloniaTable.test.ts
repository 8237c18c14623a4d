import { describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { rankingOf, type Ranking } from '$lib/answers/ranking';
import { MEASURES, type Measure } from '$lib/view/view';
import { coloniaCsv, coloniaTable } from '$features/overview/coloniaTable';
import { colonia } from '../../lib/answers/colonias';

const ROWS = [
  colonia('Alta', 300, 15_000),
  colonia('Baja', 30, 15_000),
  colonia('Protegida', null, 2000),
  colonia('Sin Censo', 40, null),
];

const ranking = (measure: Measure, counts = CARPETAS): Ranking =>
  rankingOf(ROWS, { n: 800, mujeres: 100_000 }, measure, 1, counts);

describe('coloniaTable', () => {
  it.each([
    ['carpetas', ['Desde (95 %)', 'Hasta (95 %)', 'Frente al resto de la alcaldía']],
    [
      'tasa',
      [
        'Por cada 100,000 mujeres al año',
        'Desde (95 %)',
        'Hasta (95 %)',
        'Frente al resto de la alcaldía',
      ],
    ],
    [
      'suavizada',
      [
        'Tasa suavizada por cada 100,000 mujeres al año',
        'Desde (95 %)',
        'Hasta (95 %)',
        'Frente al resto de la alcaldía',
      ],
    ],
    ['excedencia', ['Probabilidad de superar a la alcaldía', 'Qué quiere decir']],
  ] as const)('of %s has every number that is drawn', (measure, shown) => {
    const { columns } = coloniaTable(ranking(measure));
    expect(columns.map(({ name }) => name.replaceAll('\u00a0', ' '))).toEqual([
      'Colonia',
      'Carpetas',
      'Mujeres residentes (2020)',
      ...shown,
      'Lugar posible (95 %)',
    ]);
  });

  it('writes what it has, and says what it has not', () => {
    const row = (measure: Measure, nombre: string) =>
      coloniaTable(ranking(measure)).rows.find(([name]) => name === nombre);
    expect(row('excedencia', 'Alta')).toEqual([
      'Alta',
      '300',
      '15,000',
      'más de 99\u00a0%',
      'casi seguro por encima de la alcaldía',
      '1',
    ]);
    expect(row('suavizada', 'Protegida')).toEqual([
      'Protegida',
      'menos de 5 o protegida',
      '2,000',
      '',
      '',
      '',
      'sin comparación',
      'sin lugar',
    ]);
    expect(row('carpetas', 'Sin Censo')?.at(-1)).toBe('2 a 3');
    expect(row('tasa', 'Sin Censo')?.at(-1)).toBe('sin lugar');
  });
});

describe('coloniaCsv', () => {
  it.each([
    ['carpetas', { Alta: 300, Baja: 30, Protegida: null, 'Sin Censo': 40 }],
    // 300 of 15,000 women, and 30 of as many; nobody is known to live in the last.
    ['tasa', { Alta: 2000, Baja: 200, Protegida: null, 'Sin Censo': null }],
  ] as const)('of %s holds what a hand makes of the counts', (measure, byHand) => {
    const { rows } = coloniaCsv(ranking(measure));
    expect(Object.fromEntries(rows.map((row) => [row[1], row[4]]))).toEqual(byHand);
  });

  it('names the column of what is shown', () => {
    const named = (measure: Measure, counts = CARPETAS) =>
      coloniaCsv(ranking(measure, counts)).columns[4]?.name;
    expect(MEASURES.map((measure) => named(measure))).toEqual([
      'tasa',
      'tasa',
      'tasa_suavizada',
      'probabilidad_de_superar',
      'carpetas',
    ]);
    expect(named('carpetas', WOMEN_VICTIMS)).toBe('victimas_mujeres');
  });

  it.each(MEASURES)('of %s holds the numbers unrounded, the places with them', (measure) => {
    const ranked = ranking(measure);
    const { columns, rows } = coloniaCsv(ranked);
    const cellsOf = (name: string) => {
      const place = columns.findIndex((column) => column.name === name);
      return rows.map((row) => row[place]);
    };
    expect(rows.map((row) => row[4])).toEqual(ranked.colonias.map(({ value }) => value));
    expect(cellsOf('inferior_95')).toEqual(ranked.colonias.map(({ lower }) => lower));
    expect(cellsOf('superior_95')).toEqual(ranked.colonias.map(({ upper }) => upper));
    expect(cellsOf('lugar_desde_95')).toEqual(
      ranked.colonias.map(({ places }) => places?.best ?? null),
    );
    expect(cellsOf('lugar_hasta_95')).toEqual(
      ranked.colonias.map(({ places }) => places?.worst ?? null),
    );
  });
});
