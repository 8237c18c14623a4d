import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARPETAS } from '$lib/answers/countingUnit';
import { rankingOf, type RankedColonia, type Ranking } from '$lib/answers/ranking';
import { smoothingOf } from '$lib/answers/smoothing';
import { colonia } from './colonias';

const ALCALDIA = { n: 2633, mujeres: 284_933 };
const ROWS = [
  colonia('Centro', 426, 30_263),
  colonia('Condesa', 17, 4601),
  colonia('Guerrero', 225, 24_676),
  colonia('Tabacalera', 31, 1634),
  colonia('Maza', null, 1351),
  colonia('Atlampa', null, 8010),
  colonia('Sin Censo', 30, null),
];

function find({ colonias }: Ranking, nombre: string): RankedColonia {
  const found = colonias.find((row) => row.nombre === nombre);
  if (found === undefined) throw new Error(`Falta ${nombre}.`);
  return found;
}

const ratesOfAll = () => rankingOf(ROWS, ALCALDIA, 'tasa', 1, CARPETAS);

describe('rankingOf', () => {
  it('orders by rate, those without one last by name', () => {
    expect(ratesOfAll().colonias.map(({ nombre }) => nombre)).toEqual([
      'Tabacalera',
      'Centro',
      'Guerrero',
      'Condesa',
      'Atlampa',
      'Maza',
      'Sin Censo',
    ]);
  });

  it('has no answer, and no zero, of any where the release has no row of that period', () => {
    const gone = ROWS.map((row) => ({ ...row, n: null, supresion: 'no_publicada' }));
    const { colonias } = rankingOf(gone, ALCALDIA, 'tasa', 1, CARPETAS);
    expect(colonias).toHaveLength(ROWS.length);
    for (const { n, value, suppressed, verdict } of colonias) {
      expect({ n, value, suppressed, verdict }).toEqual({
        ...{ n: null, value: null, suppressed: true, verdict: 'sin_respuesta' },
      });
    }
  });

  it('orders by cases where cases are asked for', () => {
    const cases = rankingOf(ROWS, ALCALDIA, 'carpetas', 1, CARPETAS);
    expect(cases.colonias.map(({ value }) => value)).toEqual([426, 225, 31, 30, 17, null, null]);
    expect(find(cases, 'Centro')).toMatchObject({ value: 426, verdict: 'encima' });
    expect(find(cases, 'Centro').lower).toBeCloseTo(386.5, 0);
  });

  it('gives the rate per 100,000 women and year with its interval', () => {
    const rates = ratesOfAll();
    const centro = find(rates, 'Centro');
    expect(centro.value).toBeCloseTo(1407.7, 1);
    expect(centro.lower).toBeCloseTo(1277.1, 0);
    expect(centro.upper).toBeCloseTo(1547.9, 0);
    expect(rates.alcaldiaRate).toBeCloseTo(924.08, 2);
    const three = rankingOf(ROWS, ALCALDIA, 'tasa', 3, CARPETAS);
    expect(find(three, 'Centro').value).toBeCloseTo(1407.7 / 3, 1);
    expect(three.alcaldiaRate).toBeCloseTo(924.08 / 3, 2);
  });

  it('says above or below only beyond chance', () => {
    const rates = ratesOfAll();
    expect(rates.colonias.map(({ verdict }) => verdict)).toEqual([
      'encima',
      'encima',
      'igual',
      'debajo',
      'sin_respuesta',
      'sin_respuesta',
      'sin_respuesta',
    ]);
    expect(rates.standings).toEqual({
      encima: 2,
      debajo: 1,
      igual: 1,
      depende: 0,
      registro: 0,
      sin_respuesta: 3,
    });
  });

  it('tells suppressed from unstable', () => {
    const rates = ratesOfAll();
    expect(find(rates, 'Maza')).toMatchObject({ suppressed: true, unstable: false, value: null });
    expect(find(rates, 'Condesa')).toMatchObject({ suppressed: false, unstable: true });
    expect(find(rates, 'Tabacalera')).toMatchObject({ suppressed: false, unstable: false });
  });

  it('tests against the rest, corrected for how many are tested', () => {
    const alone = rankingOf([colonia('Maza', 10, 1351)], ALCALDIA, 'tasa', 1, CARPETAS);
    const among = rankingOf(
      [colonia('Maza', 10, 1351), colonia('Guerrero', 225, 24_676), colonia('Obrera', 157, 18_871)],
      ALCALDIA,
      'tasa',
      1,
      CARPETAS,
    );
    expect(find(among, 'Maza').p).toBeGreaterThan(find(alone, 'Maza').p ?? 1);
  });

  it('shows a published zero as zero', () => {
    const found = rankingOf([colonia('Maza', 0, 1351)], ALCALDIA, 'tasa', 1, CARPETAS);
    expect(find(found, 'Maza')).toMatchObject({ value: 0, lower: 0, suppressed: false });
  });

  it('has no answer where the alcaldía is not known', () => {
    const found = rankingOf(ROWS, { n: null, mujeres: 284_933 }, 'tasa', 1, CARPETAS);
    expect(found.standings.sin_respuesta).toBe(ROWS.length);
    expect(found).toMatchObject({ alcaldiaRate: null, holdingHalf: [] });
  });

  it('names the fewest colonias that hold half of the cases', () => {
    const rows = [colonia('A', 40, 100), colonia('B', 20, 100), colonia('C', 60, 100)];
    const holding = (n: number): readonly string[] =>
      rankingOf(rows, { n, mujeres: 400 }, 'tasa', 1, CARPETAS).holdingHalf;
    expect(holding(120)).toEqual(['C']);
    expect(holding(200)).toEqual(['C', 'A']);
    expect(holding(400)).toEqual([]);
  });

  it('does not depend on the order of the rows', () => {
    const rates = ratesOfAll();
    fc.assert(
      fc.property(fc.shuffledSubarray(ROWS, { minLength: ROWS.length }), (shuffled) => {
        expect(rankingOf(shuffled, ALCALDIA, 'tasa', 1, CARPETAS)).toEqual(rates);
      }),
    );
  });

  it('finds no difference where every rate is the same', () => {
    const even = Array.from({ length: 33 }, (_, index) => colonia(`C${index}`, 50, 5000));
    const found = rankingOf(even, { n: 1650, mujeres: 165_000 }, 'tasa', 1, CARPETAS);
    expect(found.standings).toEqual({
      encima: 0,
      debajo: 0,
      igual: 33,
      depende: 0,
      registro: 0,
      sin_respuesta: 0,
    });
  });
});

describe('smoothed measures', () => {
  const rows = [
    colonia('Alta', 300, 15_000),
    colonia('Media', 120, 15_000),
    colonia('Baja', 12, 15_000),
    colonia('Protegida', null, 2000),
  ];
  const whole = { n: 800, mujeres: 100_000 };
  const smoothed = () => smoothingOf(rows, whole, 1);
  const rateOf = (nombre: string) => smoothed()?.rates.get(colonia(nombre, 0, 0).clave);

  it('show the smoothed rate with its interval, highest first', () => {
    const found = rankingOf(rows, whole, 'suavizada', 1, CARPETAS);
    expect(found.colonias.map(({ nombre }) => nombre)).toEqual([
      'Alta',
      'Media',
      'Baja',
      'Protegida',
    ]);
    for (const nombre of ['Alta', 'Media', 'Baja']) {
      const { rate, interval } = rateOf(nombre) ?? {};
      expect(find(found, nombre)).toMatchObject({ value: rate, ...interval });
    }
    expect(found.smoothing).toMatchObject({ mean: smoothed()?.mean, varies: true });
    expect(find(found, 'Alta').value).toBeGreaterThan(1500);
  });

  it('show the probability of being above, which has no interval', () => {
    const found = rankingOf(rows, whole, 'excedencia', 1, CARPETAS);
    expect(find(found, 'Alta')).toMatchObject({
      value: rateOf('Alta')?.exceedance,
      lower: null,
      upper: null,
    });
    expect(find(found, 'Alta').value).toBeGreaterThan(0.99);
    expect(find(found, 'Baja').value).toBeLessThan(0.01);
  });

  it('are never unstable, and say nothing of a suppressed count', () => {
    for (const measure of ['suavizada', 'excedencia'] as const) {
      const found = rankingOf(rows, whole, measure, 1, CARPETAS);
      expect(find(found, 'Baja').unstable).toBe(false);
      expect(find(found, 'Protegida')).toMatchObject({ value: null, lower: null, upper: null });
    }
    expect(find(rankingOf(rows, whole, 'carpetas', 1, CARPETAS), 'Baja').unstable).toBe(true);
    expect(rankingOf(rows, whole, 'tasa', 1, CARPETAS).smoothing).toBeNull();
  });
});

it('twenty cases are stable, nineteen are not', () => {
  const found = rankingOf(
    [colonia('Veinte', 20, 1000), colonia('Diecinueve', 19, 1000)],
    { n: 39, mujeres: 2000 },
    'tasa',
    1,
    CARPETAS,
  );
  expect([find(found, 'Veinte').unstable, find(found, 'Diecinueve').unstable]).toEqual([
    false,
    true,
  ]);
});

it('of no case no colonia holds half', () => {
  const rows = [colonia('A', 0, 100), colonia('B', 0, 100)];
  expect(rankingOf(rows, { n: 0, mujeres: 200 }, 'tasa', 1, CARPETAS).holdingHalf).toEqual([]);
});
