import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exceedancesOf,
  smoothingOf,
  type SmoothedRate,
  type Smoothing,
} from '$lib/answers/smoothing';
import { colonia } from './colonias';

/** 80 cases per 10,000 women. */
const ALCALDIA = { n: 800, mujeres: 100_000 };
const ROWS = [
  colonia('Alta', 300, 15_000),
  colonia('Media', 120, 15_000),
  colonia('Baja', 30, 15_000),
  colonia('Chica', 12, 500),
  colonia('Protegida', null, 2000),
  colonia('Sin Censo', 40, null),
  colonia('Sin Mujeres', 9, 0),
];

function found(smoothing: Smoothing | null, nombre: string): SmoothedRate {
  const rate = smoothing?.rates.get(colonia(nombre, 0, 0).clave);
  if (rate === undefined) throw new Error(`Falta ${nombre}.`);
  return rate;
}

const smoothingOfAll = () => smoothingOf(ROWS, ALCALDIA, 1);

describe('smoothingOf', () => {
  it('gives nothing to a suppressed count, nor where there are no women to divide by', () => {
    expect(smoothingOfAll()?.rates.size).toBe(4);
  });

  it('draws a few cases far to the mean, and many hardly', () => {
    const smoothing = smoothingOfAll();
    const drawn = (nombre: string, crude: number) =>
      (crude - found(smoothing, nombre).rate) / (crude - (smoothing?.mean ?? 0));
    expect(drawn('Chica', 2400)).toBeGreaterThan(3 * drawn('Alta', 2000));
    expect(drawn('Alta', 2000)).toBeGreaterThan(0);
    expect(drawn('Alta', 2000)).toBeLessThan(0.05);
  });

  it('draws them towards what is expected of all, each as the alcaldía would have it', () => {
    const alone = smoothingOf([colonia('Sola', 12, 1000)], ALCALDIA, 1);
    expect(alone).toMatchObject({ varies: false });
    // 12 cases where 8 are expected: 1.5 times 800 per 100,000.
    expect(alone?.mean).toBeCloseTo(1200, 9);
    const two = smoothingOf([colonia('A', 10, 1000), colonia('B', 14, 2000)], ALCALDIA, 1);
    expect(two).toMatchObject({ varies: false });
    // 24 where 24 are expected.
    expect(two?.mean).toBeCloseTo(800, 9);
  });

  it('is sure of what stands far from the alcaldía', () => {
    const smoothing = smoothingOfAll();
    expect(found(smoothing, 'Alta').exceedance).toBeGreaterThan(0.99);
    expect(found(smoothing, 'Media').exceedance).toBeGreaterThan(0.4);
    expect(found(smoothing, 'Media').exceedance).toBeLessThan(0.6);
    expect(found(smoothing, 'Baja').exceedance).toBeLessThan(0.01);
  });

  it('reads three years per year', () => {
    const smoothing = smoothingOfAll();
    const three = smoothingOf(ROWS, ALCALDIA, 3);
    const [one, third] = [found(smoothing, 'Alta'), found(three, 'Alta')];
    expect(third.rate).toBeCloseTo(one.rate / 3, 6);
    expect(third.interval?.upper).toBeCloseTo((one.interval?.upper ?? 0) / 3, 6);
    expect(third.exceedance).toBe(one.exceedance);
  });

  it('has only a mean, and no probabilities, where the colonias do not differ beyond chance', () => {
    const alike = [98, 104, 100, 101].map((n, place) => colonia(`C${place}`, n, 10_000));
    const found = smoothingOf(alike, { n: 403, mujeres: 40_000 }, 1);
    expect(found).toMatchObject({ varies: false });
    expect(found?.mean).toBeCloseTo(1007.5, 6);
    for (const rate of found?.rates.values() ?? []) {
      expect(rate).toEqual({ rate: found?.mean, interval: null, exceedance: null });
    }
  });

  it.each([
    ['one colonia alone', [colonia('Sola', 30, 3000)], 1000],
    ['not one case', [colonia('A', 0, 3000), colonia('B', 0, 900), colonia('C', 0, 10)], 0],
  ])('learns nothing of %s', (_, rows, mean) => {
    const found = smoothingOf(rows, { n: 800, mujeres: 80_000 }, 1);
    expect(found?.varies).toBe(false);
    expect(found?.mean).toBeCloseTo(mean, 6);
  });

  it.each([
    ['the count of the alcaldía is not known', ROWS, { n: null, mujeres: 100_000 }],
    ['the alcaldía has no case', ROWS, { n: 0, mujeres: 100_000 }],
    ['its women are not known', ROWS, { n: 800, mujeres: null }],
    ['nothing is published', [colonia('Protegida', null, 2000)], ALCALDIA],
  ])('is null where %s', (_, rows, alcaldia) => {
    expect(smoothingOf(rows, alcaldia, 1)).toBeNull();
  });
});

/** From 2 to 12 colonias, in an alcaldía that holds them all. */
const cities = fc
  .array(
    fc.record({
      n: fc.integer({ min: 0, max: 400 }),
      mujeres: fc.integer({ min: 50, max: 20_000 }),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .filter((areas) => areas.some(({ n }) => n > 0))
  .map((areas) => ({
    rows: areas.map(({ n, mujeres }, place) => colonia(`C${place}`, n, mujeres)),
    alcaldia: {
      n: areas.reduce((sum, { n }) => sum + n, 0),
      mujeres: areas.reduce((sum, { mujeres }) => sum + mujeres, 0),
    },
  }));

describe('a smoothed rate', () => {
  it('lies between the crude one and the mean, inside its interval', () => {
    fc.assert(
      fc.property(cities, ({ rows, alcaldia }) => {
        const smoothing = smoothingOf(rows, alcaldia, 1);
        if (smoothing === null || !smoothing.varies) return;
        for (const { nombre, n, mujeres } of rows) {
          const crude = (100_000 * (n ?? 0)) / (mujeres ?? 1);
          const { rate, interval } = found(smoothing, nombre);
          const slack = 1e-9 * Math.max(crude, smoothing.mean);
          expect(rate).toBeGreaterThanOrEqual(Math.min(crude, smoothing.mean) - slack);
          expect(rate).toBeLessThanOrEqual(Math.max(crude, smoothing.mean) + slack);
          expect(rate).toBeGreaterThan(interval?.lower ?? Infinity);
          expect(rate).toBeLessThan(interval?.upper ?? -Infinity);
        }
      }),
    );
  });

  it('of two colonias of one size, that with more cases is higher and surer to be above', () => {
    fc.assert(
      fc.property(cities, ({ rows, alcaldia }) => {
        const size = 5000;
        const all = [...rows, colonia('Menos', 20, size), colonia('Más', 60, size)];
        const whole = { n: alcaldia.n + 80, mujeres: alcaldia.mujeres + 2 * size };
        const smoothing = smoothingOf(all, whole, 1);
        if (smoothing === null || !smoothing.varies) return;
        const [fewer, more] = [found(smoothing, 'Menos'), found(smoothing, 'Más')];
        expect(more.rate).toBeGreaterThan(fewer.rate);
        expect(more.exceedance ?? 0).toBeGreaterThanOrEqual(fewer.exceedance ?? 1);
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(cities, ({ rows, alcaldia }) => {
        const [there, back] = [rows, rows.toReversed()].map((each) =>
          smoothingOf(each, alcaldia, 1),
        );
        if (there === null || there === undefined || !there.varies) return;
        for (const { nombre } of rows) {
          const [a, b] = [found(there, nombre), found(back ?? null, nombre)];
          expect(Math.abs(b.rate / a.rate - 1)).toBeLessThan(1e-6);
        }
      }),
    );
  });
});

describe('exceedancesOf', () => {
  it('gives the probabilities of the smoothed rates', () => {
    fc.assert(
      fc.property(cities, ({ rows, alcaldia }) => {
        const smoothing = smoothingOf(rows, alcaldia, 1);
        const probabilityOf = exceedancesOf(rows, alcaldia, 'mujeres');
        for (const { clave } of rows) {
          expect(probabilityOf(clave)).toBe(smoothing?.rates.get(clave)?.exceedance ?? null);
        }
      }),
    );
  });

  it('gives none of a suppressed count, of one without women, nor where nothing is known of the whole', () => {
    const probabilityOf = exceedancesOf(ROWS, ALCALDIA, 'mujeres');
    for (const nombre of ['Protegida', 'Sin Censo', 'Sin Mujeres', 'Ninguna']) {
      expect(probabilityOf(colonia(nombre, 0, 0).clave)).toBeNull();
    }
    const [alta] = ROWS;
    expect(exceedancesOf(ROWS, { n: 0, mujeres: 1 }, 'mujeres')(alta?.clave ?? '')).toBeNull();
  });
});
