/** What the order of the areas and the unit of people, area or risk must not change. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gammaPrior } from '$old/lib/stats/areas/gammaPoisson';
import { localEmpiricalBayes } from '$old/lib/stats/areas/localEmpiricalBayes';
import { compareRates } from '$old/lib/stats/compareRates';
import { expectedCases } from '$old/lib/stats/indirectStandardisation';
import { firstPlaces } from '$old/lib/stats/order/firstPlaces';
import { countDeviate, overdispersion } from '$old/lib/stats/overdispersion';
import { expectClose } from '../oracles';
import { TOY2, TOY_NEIGHBOURS } from '../areas/maps';

const PLACES = [...TOY2.keys()];
const counts = fc.array(fc.nat(80), { minLength: 16, maxLength: 16 });
const order = fc.shuffledSubarray(PLACES, { minLength: 16 });
const unit = fc.constantFrom(0.25, 2, 8, 1024);

const TOY2_CASES = TOY2.map(({ count }) => count ?? Number.NaN);
const people = (place: number): number => TOY2[place]?.population ?? Number.NaN;

describe('the order of the areas and the unit of the population', () => {
  it('change no local empirical Bayes rate, but for that unit', () => {
    fc.assert(
      fc.property(counts, order, unit, (given, places, times) => {
        const areas = given.map((count, place) => ({ count, population: people(place) }));
        const plain = localEmpiricalBayes(areas, TOY_NEIGHBOURS);
        const newPlace = new Map(places.map((old, place) => [old, place]));
        const moved = localEmpiricalBayes(
          places.map((old) => ({ count: given[old] ?? 0, population: people(old) * times })),
          places.map((old) =>
            (TOY_NEIGHBOURS[old] ?? []).map((near) => newPlace.get(near) ?? Number.NaN),
          ),
        );
        for (const [place, old] of places.entries()) {
          expect((moved[place] ?? Number.NaN) * times).toBeCloseTo(plain[old] ?? Number.NaN, 9);
        }
      }),
    );
  });

  it('change no dispersion between areas', () => {
    fc.assert(
      fc.property(counts, order, (given, places) => {
        const deviates = given.map((count, place) => countDeviate(count, people(place) / 40));
        const plain = overdispersion(deviates);
        const moved = overdispersion(places.map((old) => deviates[old] ?? Number.NaN));
        expectClose(moved?.factor ?? null, plain?.factor ?? null);
      }),
    );
  });
});

describe('the unit of risk', () => {
  it('changes the rate of a gamma prior alone', () => {
    const all = TOY2_CASES.reduce((sum, count) => sum + count, 0);
    const women = PLACES.reduce((sum, place) => sum + people(place), 0);
    const prior = (times: number) =>
      gammaPrior(
        TOY2_CASES.map((count, place) => ({
          count,
          expected: (people(place) * all * times) / women,
        })),
      );
    const [one, many] = [prior(1), prior(8)];
    expectClose(many?.shape ?? null, one?.shape ?? null, 1e-6);
    expectClose(many?.rate ?? null, (one?.rate ?? Number.NaN) * 8, 1e-6);
  });

  it('changes no place in the order', () => {
    const risks = [3, 4, 5, 6, 2].map((shape) => ({ shape, rate: shape + 1 }));
    const run = { replicas: 500, seed: 1 };
    const many = risks.map(({ shape, rate }) => ({ shape, rate: rate * 8 }));
    expect(firstPlaces(many, 2, run)).toEqual(firstPlaces(risks, 2, run));
  });

  it('changes no p of two rates', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), unit, (a, b, times) => {
        fc.pre(a + b > 0);
        const [one, other] = [1, times].map((exposure) =>
          compareRates({ count: a, exposure: 3 * exposure }, { count: b, exposure: 2 * exposure }),
        );
        expect(other).toEqual(one);
      }),
    );
  });

  it('of the standard changes no expected case', () => {
    const strata = [5, 9, 2].map((standardCount, band) => ({
      population: 100 * (band + 1),
      standardCount,
      standardPopulation: 900,
    }));
    const doubled = strata.map((stratum) => ({
      ...stratum,
      standardCount: stratum.standardCount * 2,
      standardPopulation: stratum.standardPopulation * 2,
    }));
    expectClose(expectedCases(doubled.toReversed()), expectedCases(strata));
  });
});
