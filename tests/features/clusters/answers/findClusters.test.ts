import { describe, expect, it } from 'vitest';
import {
  findClusters,
  neighbourhoodsBeyondChance,
  zonesBeyondChance,
} from '$features/clusters/answers/findClusters';
import { cornered, grid, search } from './invented';

const CORNER = ['c00', 'c01', 'c02', 'c10', 'c11', 'c12', 'c20', 'c21', 'c22'];

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
    expect(beyond.map(({ clave }) => clave)).toContain('c11');
    expect(new Set(beyond.map(({ quadrant }) => quadrant))).toEqual(new Set(['high-high']));
    expect(found.global?.p).toBeLessThan(0.05);
  });

  it('counts everybody who took part', () => {
    expect(found).toMatchObject({ areas: 81, cases: 1980, people: 162_000, tooFew: false });
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
      .filter((key) => key !== 'c00')
      .join(' '),
  }));
  const found = findClusters(search(alone));
  expect(found.neighbourhoods).toHaveLength(80);
  expect(found.neighbourhoods.map(({ clave }) => clave)).not.toContain('c00');
  expect(zonesBeyondChance(found)[0]?.claves).toEqual(['c00']);
});

it('progress only grows, to the end; the same seed gives the same digits', () => {
  const told: number[] = [];
  const one = findClusters(search(grid(cornered)), (share) => told.push(share));
  expect(told.toSorted((a, b) => a - b)).toEqual(told);
  expect(told.at(-1)).toBeCloseTo(1, 12);
  expect(findClusters(search(grid(cornered)))).toEqual(one);
});
