import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPlaces } from '$old/lib/stats/order/firstPlaces';
import { logBetween } from '../../../uniform';

const PINNED = [0.197, 0.394, 0.645, 0.764];
const RUN = { replicas: 4000, seed: 9 };
/** Four standard errors of a probability about one half. */
const WITHIN = (4 * 0.5) / Math.sqrt(RUN.replicas);

describe('firstPlaces', () => {
  it('of two exponential risks is the share of their rates', () => {
    // P(X > Y) = λ_Y / (λ_X + λ_Y).
    const [first, second] = firstPlaces(
      [
        { shape: 1, rate: 1 },
        { shape: 1, rate: 3 },
      ],
      1,
      RUN,
    );
    expect(Math.abs((first ?? 0) - 0.75)).toBeLessThan(WITHIN);
    expect((first ?? 0) + (second ?? 0)).toBe(1);
  });

  it('of two gamma risks of one rate is a beta’s tail', () => {
    // X / (X + Y) ~ Beta(3, 2), P(> 1/2) = 11/16.
    const [first] = firstPlaces(
      [
        { shape: 3, rate: 2 },
        { shape: 2, rate: 2 },
      ],
      1,
      RUN,
    );
    expect(Math.abs((first ?? 0) - 11 / 16)).toBeLessThan(WITHIN);
  });

  it('is nothing for an area that is never there', () => {
    const risks = [
      { shape: 900, rate: 1 },
      { shape: 1, rate: 900 },
    ];
    expect(firstPlaces(risks, 1, RUN)).toEqual([1, 0]);
  });

  it('is the same for areas of which the same is known', () => {
    const found = firstPlaces(
      Array.from({ length: 20 }, () => ({ shape: 6, rate: 5 })),
      5,
      RUN,
    );
    for (const probability of found) expect(Math.abs(probability - 0.25)).toBeLessThan(WITHIN);
  });

  it('gives the same digits for the same seed, and others for another', () => {
    const risks = [3, 4, 5, 6].map((shape) => ({ shape, rate: 4 }));
    // As on every machine.
    expect(firstPlaces(risks, 2, { replicas: 1000, seed: 1 })).toEqual(PINNED);
    expect(firstPlaces(risks, 2, { replicas: 1000, seed: 2 })).not.toEqual(PINNED);
  });

  it('adds up to the places there are, in whatever order', () => {
    const risk = fc.record({
      shape: logBetween(0.05, 500),
      rate: logBetween(0.05, 500),
    });
    fc.assert(
      fc.property(
        fc.array(risk, { maxLength: 12 }),
        fc.integer({ min: 1, max: 6 }),
        (risks, places) => {
          const found = firstPlaces(risks, places, { replicas: 20, seed: 4 });
          const sum = found.reduce((total, probability) => total + probability, 0);
          expect(sum).toBeCloseTo(Math.min(places, risks.length), 10);
        },
      ),
    );
  });

  it('tells how far it is, and can be stopped', () => {
    const seen: number[] = [];
    firstPlaces([{ shape: 1, rate: 1 }], 1, {
      replicas: 250,
      seed: 1,
      onProgress: (done) => seen.push(done),
    });
    expect(seen).toEqual([100, 200]);
    const stop = (): never => {
      throw new Error('basta');
    };
    expect(() => firstPlaces([{ shape: 1, rate: 1 }], 1, { ...RUN, onProgress: stop })).toThrow(
      'basta',
    );
  });

  it.each([0, Number.NaN, Infinity])(
    'refuses a risk of shape %f, of which no draw ends',
    (shape) => {
      expect(() => firstPlaces([{ shape, rate: 1 }], 1, RUN)).toThrow(
        new RangeError(`La forma de una gamma debe ser un número mayor que cero, y es ${shape}.`),
      );
    },
  );

  it.each([0, 1.5])('refuses %f places', (places) => {
    expect(() => firstPlaces([{ shape: 1, rate: 1 }], places, RUN)).toThrow(
      new RangeError(`Los primeros lugares deben ser un entero mayor que cero, y son ${places}.`),
    );
  });
});
