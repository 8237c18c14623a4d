import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discreteSampler } from '$lib/stats/random/discreteSampler';
import { randomStream } from '$lib/stats/random/stream';
import { kulldorffScan, type ScanCluster } from '$lib/stats/space/kulldorffScan';
import { scanWindows, type ScanAreas } from '$lib/stats/space/scanWindows';
import { oracleFile, oraclesMissing } from '../oracles';
import { TOY1_CASES, TOY2_CASES, TOY_PEOPLE } from './maps';

const RUN = { replicas: 999, seed: 1 };

/** The toys: centroids of a 4 × 4 board. */
const TOY: ScanAreas = {
  x: TOY_PEOPLE.map((_, cell) => cell % 4),
  y: TOY_PEOPLE.map((_, cell) => Math.floor(cell / 4)),
  population: TOY_PEOPLE,
};

/** The ratio as Kulldorff writes it, with the system's logarithm. */
function ratio(cases: number, expected: number, all: number): number {
  const outside = all - cases;
  const term = outside === 0 ? 0 : outside * Math.log(outside / (all - expected));
  return cases * Math.log(cases / expected) + term;
}

describe('kulldorffScan', () => {
  describe.skipIf(oraclesMissing)('of leukaemia in New York, against SaTScan 9.6', () => {
    const column = (name: string, place: number): readonly number[] =>
      readFileSync(oracleFile(`satscan_ny/satscan_ny_${name}.txt`), 'utf8')
        .trim()
        .split('\n')
        .map((line) => Number(line.trim().split(/\s+/)[place]));
    const printed = oraclesMissing ? [] : printedClusters();

    it('finds its seven clusters, to the digits it prints', () => {
      const windows = scanWindows(
        { x: column('coords', 2), y: column('coords', 1), population: column('pop', 2) },
        { share: 0.1 },
      );
      const clusters = kulldorffScan(column('cases', 1), windows, RUN);
      expect(printed).toHaveLength(7);
      for (const [place, theirs] of printed.entries()) {
        const ours = clusters[place];
        if (!ours) throw new Error(`Falta el grupo ${place + 1}.`);
        const members = ours.members.map((member) => member + 1);
        expect(members.toSorted(ascending)).toEqual(theirs.ids.toSorted(ascending));
        expect(ours.population).toBe(theirs.population);
        expect(ours.cases).toBe(theirs.cases);
        expect(ours.expected.toFixed(2)).toBe(theirs.expected);
        expect((ours.cases / ours.expected).toFixed(2)).toBe(theirs.excess);
        expect(ours.relativeRisk.toFixed(2)).toBe(theirs.relativeRisk);
        expect(ours.logLikelihoodRatio.toFixed(6)).toBe(theirs.ratio);
        // Two Monte Carlo p-values of 999 replicas: four standard errors of their difference.
        const margin = 4 * Math.sqrt((2 * (theirs.p + 0.001) * (1.001 - theirs.p)) / 999);
        expect(Math.abs(ours.p - theirs.p)).toBeLessThan(margin);
        // The fourth has two centres with the same areas; ours is the tighter one.
        if (place === 3) expect(ours.radius).toBeLessThan(Number(theirs.radius));
        else {
          expect(members[0]).toBe(theirs.ids[0]);
          expect(ours.radius).toBeCloseTo(Number(theirs.radius), theirs.radius.length - 3);
        }
      }
    });

    interface Printed {
      readonly ids: readonly number[];
      readonly radius: string;
      readonly population: number;
      readonly cases: number;
      readonly expected: string;
      readonly excess: string;
      readonly relativeRisk: string;
      readonly ratio: string;
      readonly p: number;
    }

    function printedClusters(): readonly Printed[] {
      const text = readFileSync(oracleFile('satscan_ny/satscan_ny_out.txt'), 'utf8');
      return text
        .split(/^\d+\.Location IDs included\.: /m)
        .slice(1)
        .map((block) => {
          const value = (label: string): string =>
            new RegExp(`${label}\\.*: (\\S+)`).exec(block)?.[1] ?? '';
          return {
            ids: (/^[\d,\s]+/.exec(block)?.[0] ?? '').split(',').map(Number),
            radius: /\) \/ (\S+)/.exec(block)?.[1] ?? '',
            population: Number(value('Population')),
            cases: Number(value('Number of cases')),
            expected: value('Expected cases'),
            excess: value('Observed / expected'),
            relativeRisk: value('Relative risk'),
            ratio: value('Log likelihood ratio'),
            p: Number(value('P-value')),
          };
        });
    }
  });

  it('finds the best of all circles, counted by hand', () => {
    const all = TOY2_CASES.reduce((sum, cases) => sum + cases, 0);
    const people = TOY_PEOPLE.reduce((sum, number) => sum + number, 0);
    let best = 0;
    for (const centre of TOY_PEOPLE.keys()) {
      const apart = TOY_PEOPLE.map((_, cell) => distance(TOY, centre, cell));
      for (const radius of apart) {
        const inside = [...TOY_PEOPLE.keys()].filter((cell) => (apart[cell] ?? 9) <= radius + 1e-9);
        const total = (values: readonly number[]): number =>
          inside.reduce((sum, cell) => sum + (values[cell] ?? 0), 0);
        const [cases, expected] = [total(TOY2_CASES), (all * total(TOY_PEOPLE)) / people];
        if (total(TOY_PEOPLE) <= people / 2 && cases > expected) {
          best = Math.max(best, ratio(cases, expected, all));
        }
      }
    }
    const [first] = kulldorffScan(TOY2_CASES, scanWindows(TOY), RUN);
    expect(first?.logLikelihoodRatio).toBeCloseTo(best, 9);
    expect(first?.p).toBe(0.001);
  });

  it('gives every cluster its own numbers, none overlapping, from the most likely down', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { minLength: 16, maxLength: 16 }),
        fc.constantFrom(0.1, 0.3, 0.5, 1),
        (cases, share) => {
          const clusters = kulldorffScan(cases, scanWindows(TOY, { share }), {
            replicas: 3,
            seed: 1,
          });
          const all = cases.reduce((sum, count) => sum + count, 0);
          const people = TOY_PEOPLE.reduce((sum, number) => sum + number, 0);
          const members = clusters.flatMap((cluster) => cluster.members);
          expect(new Set(members).size).toBe(members.length);
          for (const [place, cluster] of clusters.entries()) {
            const inside = cluster.members.reduce((sum, cell) => sum + (cases[cell] ?? 0), 0);
            expect(cluster.cases).toBe(inside);
            expect(cluster.population).toBeLessThanOrEqual(share * people);
            expect(cluster.expected).toBeCloseTo((all * cluster.population) / people, 9);
            expect(cluster.relativeRisk).toBeGreaterThan(1);
            expect(cluster.logLikelihoodRatio).toBeCloseTo(ratio(inside, cluster.expected, all), 8);
            const before = clusters[place - 1];
            if (before) expectNoLikelier(cluster, before);
          }
        },
      ),
    );
  });

  it('does not depend on the order of the areas, nor on the unit of the map or the people', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { minLength: 16, maxLength: 16 }),
        fc.shuffledSubarray([...TOY_PEOPLE.keys()], { minLength: 16 }),
        fc.integer({ min: 1, max: 1000 }),
        (cases, order, unit) => {
          const run = { replicas: 1, seed: 1 };
          const pick = (values: ArrayLike<number>, scale = 1): number[] =>
            order.map((old) => (values[old] ?? Number.NaN) * scale);
          const moved = {
            x: pick(TOY.x, unit),
            y: pick(TOY.y, unit),
            population: pick(TOY_PEOPLE, unit),
          };
          const [first] = kulldorffScan(cases, scanWindows(TOY), run);
          const [same] = kulldorffScan(pick(cases), scanWindows(moved), run);
          expect(same?.logLikelihoodRatio ?? 0).toBeCloseTo(first?.logLikelihoodRatio ?? 0, 8);
          if (first) expect(same?.radius).toBeLessThanOrEqual(first.radius * unit + 1e-6);
        },
      ),
    );
  });

  it('is right as often as its p says where risk is the same everywhere', () => {
    const draw = discreteSampler(TOY_PEOPLE);
    const stream = randomStream(5);
    const windows = scanWindows(TOY);
    const pValues = Array.from({ length: 400 }, (_, trial) => {
      const counts = TOY_PEOPLE.map(() => 0);
      for (let cases = 0; cases < 300; cases += 1) {
        const area = draw(stream);
        counts[area] = (counts[area] ?? Number.NaN) + 1;
      }
      return kulldorffScan(counts, windows, { replicas: 99, seed: trial })[0]?.p ?? 1;
    });
    for (const level of [0.05, 0.2, 0.5, 0.8]) {
      const share = pValues.filter((p) => p <= level + 1e-9).length / 400;
      expect(Math.abs(share - level)).toBeLessThan(3.3 * Math.sqrt((level * (1 - level)) / 400));
    }
  });

  it('is the same for a seed, on every machine', () => {
    const [first] = kulldorffScan(TOY1_CASES, scanWindows(TOY), { replicas: 9999, seed: 1 });
    expect(first?.p).toBe(0.1105);
  });

  it('finds nothing where there is nothing to find', () => {
    const windows = scanWindows(TOY);
    expect(kulldorffScan(Array(16).fill(0), windows, RUN)).toEqual([]);
    expect(kulldorffScan([1, ...Array<number>(15).fill(0)], windows, RUN)).toEqual([]);
    const even = scanWindows({ ...TOY, population: Array<number>(16).fill(0.1) });
    expect(kulldorffScan(Array(16).fill(7), even, RUN)).toEqual([]);
  });

  it('draws nothing where there is nothing to judge', () => {
    const steps: number[] = [];
    const onProgress = (done: number): unknown => steps.push(done);
    expect(kulldorffScan(Array(16).fill(0), scanWindows(TOY), { ...RUN, onProgress })).toEqual([]);
    expect(steps).toEqual([]);
  });

  it('counts replicas that only reach the ratio: two cases fall together half of the times', () => {
    const pair = scanWindows({ x: [0, 1], y: [0, 0], population: [5, 5] });
    const [first] = kulldorffScan([2, 0], pair, RUN);
    // Of Bin(999, ½), four standard errors.
    expect(Math.abs((first?.p ?? 0) - 0.5)).toBeLessThan(2 / Math.sqrt(999));
  });

  it('takes areas where nobody lives and nothing happens', () => {
    const windows = scanWindows({ x: [0, 1, 2], y: [0, 0, 0], population: [0, 10, 10] });
    expect(kulldorffScan([0, 9, 0], windows, RUN)[0]).toMatchObject({ cases: 9, expected: 4.5 });
  });

  it('has no risk outside where every case is inside', () => {
    const [only] = kulldorffScan([9, ...Array<number>(15).fill(0)], scanWindows(TOY), RUN);
    expect(only).toMatchObject({ members: [0], cases: 9, relativeRisk: Infinity, p: 0.001 });
  });

  it('refuses cases where nobody lives, half cases and another map', () => {
    const windows = scanWindows({ x: [0, 1], y: [0, 0], population: [0, 10] });
    expect(() => kulldorffScan([1, 2], windows, RUN)).toThrow(
      'El área 1 tiene casos y ninguna población.',
    );
    expect(() => kulldorffScan([0, 2.5], windows, RUN)).toThrow(
      new RangeError('Una cuenta de casos debe ser un entero de 0 en adelante, y es 2.5.'),
    );
    expect(() => kulldorffScan([0], windows, RUN)).toThrow('Hay 1 cuentas para 2 áreas.');
    expect(() => kulldorffScan([0, 2], windows, { replicas: 0, seed: 1 })).toThrow(
      new RangeError('Hace falta al menos una réplica, y se piden 0.'),
    );
  });

  it('tells how far it is, and ends when told', () => {
    const steps: number[] = [];
    const onProgress = (done: number): void => {
      steps.push(done);
      if (done === 3) throw new Error('cancelado');
    };
    const windows = scanWindows(TOY);
    expect(() => kulldorffScan(TOY2_CASES, windows, { ...RUN, onProgress })).toThrow('cancelado');
    expect(steps).toEqual([1, 2, 3]);
  });
});

function expectNoLikelier(cluster: ScanCluster, before: ScanCluster): void {
  expect(cluster.logLikelihoodRatio).toBeLessThanOrEqual(before.logLikelihoodRatio + 1e-9);
  expect(cluster.p).toBeGreaterThanOrEqual(before.p);
}

function distance({ x, y }: ScanAreas, from: number, to: number): number {
  return Math.hypot((x[from] ?? 0) - (x[to] ?? 0), (y[from] ?? 0) - (y[to] ?? 0));
}

function ascending(a: number, b: number): number {
  return a - b;
}
