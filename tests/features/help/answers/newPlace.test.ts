/** What one more place would change: hand-computed, and never less than there was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestPoint,
  effectOfPlace,
  placedFrom,
  type LivedAt,
} from '$old/features/help/answers/newPlace';
import { key } from '../../../coloniaKey';
import { between } from '../../../uniform';

const [A, B] = [key('0901500010001'), key('0901500010002')];

/** Kilometres north of the equator, where a degree of either is 6371.0088 π / 180 = 111.1951 km. */
const KM = 1 / 111.1951;
const at = (km: number) => ({ lat: km * KM, lon: 0 });
const lived = (km: number, mujeres: number, colonia = A): LivedAt => ({
  ...at(km),
  mujeres,
  colonia,
});

/**
 * In a quarter of an hour, at 4.5 km an hour, 1.125 km are walked: as the crow flies 1.125, by a grid
 * 1.125 · π / 4 = 0.8836 on average, and 1.125 / √2 = 0.7955 at most crooked.
 */
const POINTS = [
  lived(0, 100),
  lived(0.75, 200),
  lived(0.85, 400, B),
  lived(1, 800, B),
  lived(1.2, 1600, B),
];

describe('one more place', () => {
  it('reaches who lives within a walk, by the straight, the mean and the crooked way', () => {
    const effect = effectOfPlace(placedFrom(POINTS, []), at(0));
    expect(effect.women).toBe(3100);
    expect(effect.before).toEqual({ count: 0, low: 0, high: 0 });
    expect(effect.after).toEqual({ count: 700, low: 300, high: 1500 });
    expect(effect.gained).toEqual({ count: 700, low: 300, high: 1500 });
    expect(effect.colonias).toEqual([
      { clave: B, mujeres: 2800, before: 0, gained: { count: 400, low: 0, high: 1200 } },
      { clave: A, mujeres: 300, before: 0, gained: { count: 300, low: 300, high: 300 } },
    ]);
  });

  it('counts no one twice who has a place already', () => {
    const effect = effectOfPlace(placedFrom(POINTS, [at(0)]), at(1.2));
    expect(effect.before).toEqual({ count: 700, low: 300, high: 1500 });
    // From 1.2: 0.2, 0.35 and 0.45 km are near by any way, and 1.2 km by none.
    expect(effect.after).toEqual({ count: 3100, low: 3100, high: 3100 });
    expect(effect.gained).toEqual({ count: 2400, low: 1600, high: 2800 });
    expect(effect.colonias[0]).toEqual({
      clave: B,
      mujeres: 2800,
      before: 400,
      gained: { count: 2400, low: 1600, high: 2800 },
    });
  });

  it('changes nothing where there is one, or where nobody lives near', () => {
    for (const there of [at(0), at(50)]) {
      const effect = effectOfPlace(placedFrom(POINTS, [at(0)]), there);
      expect(effect.gained).toEqual({ count: 0, low: 0, high: 0 });
      expect(effect.after).toEqual(effect.before);
    }
  });

  it('is first tried where most would gain it', () => {
    expect(bestPoint(placedFrom(POINTS, []))).toEqual(at(0.75));
    // Who is left is at 1 and 1.2 km: the first of the points from which both are near.
    expect(bestPoint(placedFrom(POINTS, [at(0)]))).toEqual(at(0.75));
    expect(bestPoint([])).toBeNull();
  });

  it('never makes help farther, and adds what it gains', () => {
    const degrees = fc.record({
      lat: between(19.4, 19.47),
      lon: between(-99.19, -99.12),
    });
    const women = fc.record({ mujeres: fc.nat(5000), colonia: fc.constantFrom(A, B) });
    const points = fc.array(
      fc.tuple(degrees, women).map(([d, w]) => ({ ...d, ...w })),
      {
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(points, fc.array(degrees, { maxLength: 4 }), degrees, (living, places, there) => {
        const {
          before,
          after,
          gained,
          colonias,
          women: all,
        } = effectOfPlace(placedFrom(living, places), there);
        for (const part of ['count', 'low', 'high'] as const) {
          expect(after[part]).toBeGreaterThanOrEqual(before[part]);
          expect(after[part]).toBeLessThanOrEqual(all);
        }
        expect(after.count).toBe(before.count + gained.count);
        expect(gained.low).toBeLessThanOrEqual(gained.count);
        expect(gained.high).toBeGreaterThanOrEqual(gained.count);
        expect(colonias.reduce((sum, each) => sum + each.gained.count, 0)).toBe(gained.count);
        // The same as with the place in the list.
        const again = effectOfPlace(placedFrom(living, [...places, there]), there);
        expect(again.before).toEqual(after);
      }),
      { seed: 16, numRuns: 200 },
    );
  });
});
