import { describe, expect, it } from 'vitest';
import { filledIn } from '$features/clusters/answers/area';
import { zonesBeyondChance } from '$features/clusters/answers/findClusters';
import {
  robustClusters,
  sameNeighbourhoods,
  sameZones,
  type RobustSearch,
} from '$features/clusters/answers/robustClusters';
import { cornered, grid, search } from './invented';

const robust = (areas: RobustSearch['areas'], changed: Partial<RobustSearch> = {}) =>
  robustClusters({ ...search(areas), total: null, tryOther: true, ...changed });

describe('another denominator', () => {
  it('undoes a corner that many more people pass through', () => {
    const areas = grid((row, column) => {
      const corner = cornered(row, column);
      return { ...corner, ...('n' in corner ? { ambiente: 12_000 } : {}) };
    });
    const { finding, other } = robust(areas);
    expect(zonesBeyondChance(finding)).toHaveLength(1);
    expect(other?.denominator).toBe('ambiente');
    expect(other && zonesBeyondChance(other)).toEqual([]);
    expect(other && sameZones(finding, other)).toBe(false);
    expect(other && sameNeighbourhoods(finding, other)).toBe(false);
  });

  it('of everywhere alike changes nothing', () => {
    const { finding, other } = robust(grid(cornered));
    expect(other && sameZones(finding, other)).toBe(true);
  });

  it('is not tried where it is not asked, or there is none', () => {
    expect(robust(grid(cornered), { tryOther: false }).other).toBeNull();
    expect(robust(grid((...at) => ({ ...cornered(...at), ambiente: null }))).other).toBeNull();
  });
});

describe('what is not published', () => {
  const hiddenCorner = (supresion: string) =>
    grid((row, column) => (row === 0 && column === 0 ? { n: null, supresion } : {}));

  it('is between 1 and 4 where it is under five', () => {
    const areas = hiddenCorner('primaria');
    expect(filledIn(areas, 1000, 'least')[0]?.n).toBe(1);
    expect(filledIn(areas, 1000, 'most')[0]?.n).toBe(4);
  });

  it('is between 0 and what remains of the alcaldía where it protects another', () => {
    const areas = hiddenCorner('complementaria');
    expect(filledIn(areas, 1630, 'least')[0]?.n).toBe(0);
    expect(filledIn(areas, 1630, 'most')[0]?.n).toBe(30);
    expect(filledIn(areas, 1601, 'most')[0]?.n).toBe(4);
    expect(filledIn(areas, null, 'most')[0]?.n).toBe(4);
  });

  it('is shared by residents among several, after the small ones have had their most', () => {
    const areas = grid((row, column) => {
      if (row > 0) return {};
      if (column === 0) return { n: null, supresion: 'primaria' };
      if (column === 1) return { n: null, supresion: 'complementaria', mujeres: 3000 };
      return column === 2 ? { n: null, supresion: 'complementaria', mujeres: 1000 } : {};
    });
    const most = filledIn(areas, 78 * 20 + 4 + 80, 'most').slice(0, 3);
    expect(most.map(({ n }) => n)).toEqual([4, 60, 20]);
    expect(filledIn(areas, null, 'least').slice(3)).toEqual(areas.slice(3));
  });

  it('is tried at both ends, and what was left out is counted', () => {
    const { hidden, extremes, finding } = robust(hiddenCorner('complementaria'), {
      total: 1600 + 200,
    });
    expect(hidden).toBe(1);
    expect(zonesBeyondChance(finding)).toEqual([]);
    expect(extremes && sameZones(finding, extremes.least)).toBe(true);
    expect(extremes && zonesBeyondChance(extremes.most)[0]?.claves).toEqual(['c00']);
    expect(extremes && sameZones(finding, extremes.most)).toBe(false);
  });

  it('is not tried where all is published', () => {
    expect(robust(grid(cornered))).toMatchObject({ hidden: 0, extremes: null });
  });
});

it('progress only grows, over all that is tried', () => {
  const told: number[] = [];
  const areas = grid((row, column) =>
    row + column === 0 ? { n: null, supresion: 'primaria' } : {},
  );
  robustClusters({ ...search(areas), total: 1604, tryOther: true }, (share) => told.push(share));
  expect(told.toSorted((a, b) => a - b)).toEqual(told);
  expect(told.at(-1)).toBeCloseTo(1, 12);
});
