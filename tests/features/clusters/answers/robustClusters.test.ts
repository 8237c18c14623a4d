import { describe, expect, it } from 'vitest';
import { countedAreas, filledIn } from '$features/clusters/answers/area';
import { zonesBeyondChance } from '$features/clusters/answers/finding';
import {
  hasDenominator,
  otherDenominator,
  robustClusters,
  sameNeighbourhoods,
  sameZones,
  type RobustSearch,
} from '$features/clusters/answers/robustClusters';
import { finding, neighbourhood, zone } from './findings';
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
    expect(extremes && zonesBeyondChance(extremes.most)[0]?.claves).toEqual(['09000-c00']);
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

describe('two searches tell the same', () => {
  const zones = (...claves: readonly string[]) => finding({ zones: [zone(claves)] });
  const high = (...claves: readonly string[]) =>
    finding({ neighbourhoods: claves.map((clave) => neighbourhood(clave)) });

  it('where at least half of the colonias that either names are named by both', () => {
    expect(sameZones(zones('a', 'b', 'c'), zones('a', 'b', 'd'))).toBe(true);
    expect(sameZones(zones('a', 'b', 'c'), zones('a', 'd', 'e'))).toBe(false);
    expect(sameNeighbourhoods(high('a', 'b', 'c'), high('b', 'c', 'd'))).toBe(true);
    expect(sameNeighbourhoods(high('a', 'b'), high('b', 'c'))).toBe(false);
  });

  it('where neither names any, and not where one does', () => {
    expect(sameZones(finding(), finding())).toBe(true);
    expect(sameZones(finding(), zones('a'))).toBe(false);
    expect(sameZones(zones('a'), zones('b'))).toBe(false);
  });

  it('only of zones beyond chance, and of neighbourhoods of the same kind', () => {
    expect(sameZones(finding({ zones: [zone(['a'], { p: 0.05 })] }), finding())).toBe(true);
    const low = finding({ neighbourhoods: [neighbourhood('a', 'low-low')] });
    expect(sameNeighbourhoods(low, high('a'))).toBe(false);
    expect(sameNeighbourhoods(low, low)).toBe(true);
  });
});

it('the other denominator is the other', () => {
  expect(otherDenominator('mujeres')).toBe('ambiente');
  expect(otherDenominator('ambiente')).toBe('mujeres');
});

it('there is something to divide by where one colonia has it', () => {
  const one = grid((row, column) => (row + column === 0 ? {} : { ambiente: null }));
  expect(hasDenominator(one, 'ambiente')).toBe(true);
  expect(
    hasDenominator(
      grid(() => ({ ambiente: 0 })),
      'ambiente',
    ),
  ).toBe(false);
});

describe('the colonias that take part', () => {
  const [area] = grid(() => ({}));
  const counted = (rest: object) =>
    area === undefined ? [] : countedAreas([{ ...area, ...rest }], 'mujeres');

  it('are those with a count and somebody to divide by', () => {
    expect(counted({})).toEqual([
      {
        clave: '09000-c00',
        n: 20,
        people: 2000,
        lon: -99.1,
        lat: 19.4,
        neighbours: ['09000-c10', '09000-c01'],
      },
    ]);
    expect(counted({ n: 0 })).toHaveLength(1);
    expect(counted({ n: null })).toEqual([]);
    expect(counted({ mujeres: null })).toEqual([]);
    expect(counted({ mujeres: 0 })).toEqual([]);
  });

  it('may touch none', () => {
    expect(counted({ vecinas: '' })[0]?.neighbours).toEqual([]);
  });
});

it('what protects another has its least share where nobody is known to live', () => {
  const areas = grid((row, column) =>
    row + column === 0 ? { n: null, supresion: 'complementaria', mujeres: null } : {},
  );
  expect(filledIn(areas, 1600 + 200, 'most')[0]?.n).toBe(4);
});
