import { describe, expect, it } from 'vitest';
import { findClusters } from '$features/clusters/answers/findClusters';
import { neighbourhoodsBeyondChance, zonesBeyondChance } from '$features/clusters/answers/finding';
import { randomStream } from '$lib/stats/random/stream';
import { inPairs, listed } from '../../../lib/stats/random/marsagliaTsang';
import { poissonDraw } from '../../../lib/stats/random/poissonDraw';
import { finding, neighbourhood, zone } from './findings';
import { cornered, grid, search } from './invented';

const CORNER = [
  '09000-c00',
  '09000-c01',
  '09000-c02',
  '09000-c10',
  '09000-c11',
  '09000-c12',
  '09000-c20',
  '09000-c21',
  '09000-c22',
];

describe('a corner with thrice the rate', () => {
  const found = findClusters(search(grid(cornered)));

  it('is the one zone, with its cases against the expected', () => {
    const [zone, ...others] = zonesBeyondChance(found);
    expect(others).toEqual([]);
    expect(zone?.claves.toSorted()).toEqual(CORNER);
    expect(zone?.cases).toBe(540);
    expect(zone?.expected).toBeCloseTo(1980 / 9, 9);
    expect(zone?.relativeRisk).toBeCloseTo(3, 9);
    expect(zone?.p).toBe(1 / 200);
  });

  it('is a neighbourhood of high rates among high rates', () => {
    const beyond = neighbourhoodsBeyondChance(found);
    expect(beyond.map(({ clave }) => clave)).toContain('09000-c11');
    expect(new Set(beyond.map(({ quadrant }) => quadrant))).toEqual(new Set(['high-high']));
    expect(found.global?.p).toBeLessThan(0.05);
  });

  it('counts everybody who took part', () => {
    expect(found).toMatchObject({ areas: 81, cases: 1980, people: 162_000, tooFew: false });
  });
});

describe('colonias that differ one by one, wherever they are', () => {
  const stream = randomStream(91);
  const source = inPairs(stream);
  // Risks of mean 1 and standard deviation 0.5; 20 cases for each colonia.
  const boards = Array.from({ length: 12 }, () =>
    grid(() => ({ n: poissonDraw(stream, (20 * listed(source, 4, false)) / 4) })),
  );

  it('are seldom a zone', () => {
    const withZones = boards.filter((areas) => {
      const replicas = { scan: 99, moran: 9 };
      return zonesBeyondChance(findClusters({ ...search(areas), replicas })).length > 0;
    });
    // Of Bin(12, 0.05), more than 3 comes twice in a thousand.
    expect(withZones.length).toBeLessThanOrEqual(3);
  });
});

describe('what is not searched', () => {
  it('is nothing where rates are all the same', () => {
    const found = findClusters(search(grid(() => ({}))));
    expect(zonesBeyondChance(found)).toEqual([]);
    expect(neighbourhoodsBeyondChance(found)).toEqual([]);
  });

  it.each([
    ['fewer than ten colonias with a count', (row: number) => (row > 0 ? { n: null } : {}), 9],
    ['no case at all', () => ({ n: 0 }), 81],
    ['nobody to divide by', () => ({ mujeres: null }), 0],
  ])('is said of %s', (_, at, areas) => {
    expect(findClusters(search(grid(at)))).toMatchObject({ areas, tooFew: true, zones: [] });
  });

  it('leaves out the cases and the people of a colonia without a count', () => {
    const hidden = grid((row, column) => (row === 3 && column === 3 ? { n: null } : {}));
    expect(findClusters(search(hidden))).toMatchObject({ areas: 80, cases: 1600, people: 160_000 });
  });
});

it('an island has no neighbourhood, and still counts for the zones', () => {
  const alone = grid((row, column) => ({
    ...(row === 0 && column === 0 ? { n: 200, vecinas: '' } : {}),
  })).map((area) => ({
    ...area,
    vecinas: area.vecinas
      .split(' ')
      .filter((key) => key !== '09000-c00')
      .join(' '),
  }));
  const found = findClusters(search(alone));
  expect(found.neighbourhoods).toHaveLength(80);
  expect(found.neighbourhoods.map(({ clave }) => clave)).not.toContain('09000-c00');
  expect(zonesBeyondChance(found)[0]?.claves).toEqual(['09000-c00']);
});

it('progress only grows, to the end; the same seed gives the same digits', () => {
  const told: number[] = [];
  const one = findClusters(search(grid(cornered)), (share) => told.push(share));
  expect(told.toSorted((a, b) => a - b)).toEqual(told);
  expect(told.at(-1)).toBeCloseTo(1, 12);
  expect(findClusters(search(grid(cornered)))).toEqual(one);
});

describe('the finding', () => {
  /** The corner has its most cases away from its centre. */
  const uneven = grid((row, column) =>
    row < 3 && column < 3 ? { n: 40 + 10 * row + column } : {},
  );
  const found = findClusters(search(uneven));

  it('names the colonias of a zone by their cases too, most first', () => {
    const [zone] = zonesBeyondChance(found);
    expect(zone?.byCases).toEqual(
      ['22', '21', '20', '12', '11', '10', '02', '01', '00'].map((place) => `09000-c${place}`),
    );
    expect(zone?.claves[0]).toBe('09000-c11');
  });

  it('measures the zone along the great circle', () => {
    const [zone] = zonesBeyondChance(found);
    // A hundredth of a degree is 1.11 km north, and 1.11 cos 19.41° = 1.05 km east.
    expect(zone?.radius).toBeCloseTo(Math.hypot(1.112, 1.0488), 2);
  });

  it('counts how many of the colonias of a zone have a rate above that of all', () => {
    // The middle of the corner has 5 cases among 60 each; 485 + 72 · 20 of 81 colonias are 23.8 for each.
    const hollow = grid((row, column) =>
      row === 1 && column === 1 ? { n: 5 } : cornered(row, column),
    );
    const [found] = zonesBeyondChance(findClusters(search(hollow)));
    expect(found?.claves.toSorted()).toEqual(CORNER);
    expect(found?.above).toBe(8);
  });

  it('says of how many it is known by how many people to divide', () => {
    const some = grid((row, column) => ({
      ...cornered(row, column),
      ...(row === 8 ? { mujeres: 0 } : {}),
      ...(row === 7 ? { mujeres: null } : {}),
      ...(row === 6 ? { n: null } : {}),
    }));
    expect(findClusters(search(some))).toMatchObject({ peopled: 63, areas: 54 });
  });

  it('is searched with ten colonias, and not with nine', () => {
    const [few, enough] = [9, 10].map((count) =>
      findClusters(search(grid(cornered).slice(0, count))),
    );
    expect(few).toMatchObject({ tooFew: true, zones: [], neighbourhoods: [], global: null });
    expect(enough).toMatchObject({ tooFew: false, areas: 10 });
  });
});

it('a p of just one in twenty is within chance; a false share of just as much, beyond it', () => {
  const told = finding({
    zones: [zone(['a'], { p: 0.05 }), zone(['b'], { p: 0.0499 })],
    neighbourhoods: [neighbourhood('a', 'high-high', 0.05), neighbourhood('b', 'low-low', 0.0501)],
  });
  expect(zonesBeyondChance(told).map(({ claves }) => claves)).toEqual([['b']]);
  expect(neighbourhoodsBeyondChance(told).map(({ clave }) => clave)).toEqual(['a']);
});

it('a zone whose colonias are mostly below the rate of all is none of more', () => {
  const told = finding({
    zones: [zone(['a', 'b', 'c'], { above: 1 }), zone(['d', 'e'], { above: 1 })],
  });
  expect(zonesBeyondChance(told).map(({ claves }) => claves)).toEqual([['d', 'e']]);
  const found = findClusters(search(grid(cornered)));
  expect(found.zones[0]?.above).toBe(9);
});
