/** How far help is: known distances, and what holds of any. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catchments } from '$old/lib/stats/access/catchments';
import { greatCircleKm, type Place } from '$old/lib/stats/access/greatCircle';
import { nearestPlace } from '$old/lib/stats/access/nearestPlace';
import { DETOUR, WALKING_KM_PER_HOUR, walkingMinutes } from '$old/lib/stats/access/walkingTime';
import { weightedReach } from '$old/lib/stats/access/weightedReach';
import { between } from '../../../uniform';

/** Far from the antipodes, where the haversine loses digits. */
const inAQuarter = fc.record({ lat: between(0, 90), lon: between(-150, -60) });
const inTheCity = fc.record({ lat: between(19.05, 19.6), lon: between(-99.37, -98.94) });
const someone = fc.record({
  lat: between(19.05, 19.6),
  lon: between(-99.37, -98.94),
  people: fc.integer({ min: 0, max: 20_000 }),
});

describe('greatCircleKm', () => {
  it('is a quarter of the way round from the equator to a pole', () => {
    expect(greatCircleKm({ lat: 0, lon: 0 }, { lat: 90, lon: 40 })).toBeCloseTo(10_007.557, 2);
  });

  it('is a degree of longitude at the latitude of the city', () => {
    expect(greatCircleKm({ lat: 19.4, lon: -99.1 }, { lat: 19.4, lon: -99.2 })).toBeCloseTo(
      0.1 * 111.195_08 * Math.cos((19.4 * Math.PI) / 180),
      4,
    );
  });

  it('is zero at home, the same both ways, and never longer than by way of elsewhere', () => {
    fc.assert(
      fc.property(inAQuarter, inAQuarter, inAQuarter, (a, b, c) => {
        expect(greatCircleKm(a, a)).toBe(0);
        expect(greatCircleKm(a, b)).toBeCloseTo(greatCircleKm(b, a), 9);
        expect(greatCircleKm(a, c)).toBeLessThanOrEqual(
          greatCircleKm(a, b) + greatCircleKm(b, c) + 1e-6,
        );
      }),
    );
  });

  it('refuses what is no number of degrees', () => {
    expect(() => greatCircleKm({ lat: NaN, lon: 0 }, { lat: 0, lon: 0 })).toThrow(
      'Una coordenada debe ser un número de grados, y es NaN.',
    );
  });
});

describe('nearestPlace', () => {
  it('is none without places, and the first of two as near', () => {
    expect(nearestPlace({ lat: 0, lon: 0 }, [])).toBeNull();
    const twins = ['a', 'b'].map((id) => ({ id, lat: 1, lon: 1 }));
    expect(nearestPlace({ lat: 0, lon: 0 }, twins)?.place.id).toBe('a');
  });

  it('is as near as any', () => {
    fc.assert(
      fc.property(inTheCity, fc.array(inTheCity, { minLength: 1 }), (from, places) => {
        const km = nearestPlace(from, places)?.km;
        expect(km).toBe(Math.min(...places.map((place) => greatCircleKm(from, place))));
      }),
    );
  });
});

const reachOf = (
  points: readonly (Place & { readonly people: number })[],
  places: readonly Place[],
) =>
  weightedReach(
    points.map((point) => ({
      distance: nearestPlace(point, places)?.km ?? Infinity,
      people: point.people,
    })),
    [1, 5],
  );

describe('weightedReach', () => {
  it('counts each by who lives there', () => {
    const near = { distance: 0.5, people: 300 };
    const far = { distance: 2, people: 100 };
    expect(weightedReach([near, far], [1, 2])).toEqual({ mean: 0.875, beyond: [0.25, 0] });
    expect(weightedReach([{ ...near, people: 0 }, far], [1])).toEqual({ mean: 2, beyond: [1] });
  });

  it('is none where there is nobody, and refuses fewer than nobody', () => {
    expect(weightedReach([], [1])).toBeNull();
    expect(weightedReach([{ distance: 1, people: 0 }], [1])).toBeNull();
    expect(() => weightedReach([{ distance: 1, people: -1 }], [1])).toThrow(
      new RangeError('Las personas de un punto deben ser cero o más, y son -1.'),
    );
  });

  it('never grows when a place is added, and not at all for who has it not nearest', () => {
    fc.assert(
      fc.property(
        fc.array(someone, { minLength: 1, maxLength: 12 }),
        fc.array(inTheCity, { minLength: 1, maxLength: 12 }),
        inTheCity,
        (points, places, another) => {
          const before = reachOf(points, places);
          const after = reachOf(points, [...places, another]);
          if (before === null || after === null) {
            expect(after).toBe(before);
            return;
          }
          expect(after.mean).toBeLessThanOrEqual(before.mean + 1e-9);
          after.beyond.forEach((share, place) => {
            expect(share).toBeLessThanOrEqual(before.beyond[place] ?? 0);
          });
        },
      ),
    );
  });

  it('is the same of twice the people, and of one point told as two', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ distance: between(0, 30), people: fc.integer({ min: 1, max: 9000 }) }),
          {
            minLength: 1,
            maxLength: 12,
          },
        ),
        (points) => {
          const whole = weightedReach(points, [1, 5]);
          const doubled = weightedReach(
            points.map((point) => ({ ...point, people: 2 * point.people })),
            [1, 5],
          );
          const halves = weightedReach(
            [...points, ...points].map((point) => ({ ...point, people: point.people / 2 })),
            [1, 5],
          );
          for (const other of [doubled, halves]) {
            expect(other?.mean).toBeCloseTo(whole?.mean ?? NaN, 9);
            other?.beyond.forEach((share, place) => {
              expect(share).toBeCloseTo(whole?.beyond[place] ?? NaN, 9);
            });
          }
          const distances = points.map(({ distance }) => distance);
          expect(whole?.mean).toBeGreaterThanOrEqual(Math.min(...distances) - 1e-9);
          expect(whole?.mean).toBeLessThanOrEqual(Math.max(...distances) + 1e-9);
        },
      ),
    );
  });
});

describe('catchments', () => {
  it('gives everyone to one place, and only one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ place: fc.integer({ min: 0, max: 5 }), people: fc.nat(9000) })),
        (points) => {
          const shared = [...catchments(points).values()];
          const all = points.reduce((sum, { people }) => sum + people, 0);
          expect(shared.reduce((sum, people) => sum + people, 0)).toBe(all);
        },
      ),
    );
  });

  it('says nothing of who is nobody’s nearest', () => {
    expect([...catchments([{ place: 'a', people: 7 }]).keys()]).toEqual(['a']);
  });
});

describe('walkingMinutes', () => {
  it('takes fifteen minutes for 884 metres in a straight line', () => {
    expect(walkingMinutes(0.8836)).toBeCloseTo(15, 2);
    expect(walkingMinutes(0)).toBe(0);
  });

  it('is of the detour of a grid: the mean over all bearings', () => {
    const steps = 100_000;
    const bearings = Array.from({ length: steps }, (_, step) => (2 * Math.PI * step) / steps);
    const mean =
      bearings.reduce((sum, t) => sum + Math.abs(Math.cos(t)) + Math.abs(Math.sin(t)), 0) / steps;
    expect(DETOUR).toBeCloseTo(mean, 8);
    expect(walkingMinutes(1) / 60).toBeCloseTo(DETOUR / WALKING_KM_PER_HOUR, 12);
  });
});
