import { describe, expect, it } from 'vitest';
import { scanWindows, type ScanWindows } from '$lib/stats/space/scanWindows';

/** Each circle of a centre: its members and its share. */
function circles({ starts, members, shares }: ScanWindows, centre: number): unknown[] {
  const from = starts[centre] ?? 0;
  const ends = Array.from(shares.subarray(from, starts[centre + 1]), (share, place) => ({
    members: [...members.subarray(from, from + place + 1)],
    share,
  }));
  return ends.filter(({ share }) => share < 1);
}

describe('scanWindows', () => {
  it('grows circles from the nearest, up to the share of the population', () => {
    const windows = scanWindows(
      { x: [0, 1, 3, 10], y: [0, 0, 0, 0], population: [10, 20, 30, 40] },
      { share: 0.6 },
    );
    expect(circles(windows, 0)).toEqual([
      { members: [0], share: 0.1 },
      { members: [0, 1], share: 0.3 },
      { members: [0, 1, 2], share: 0.6 },
    ]);
    expect(circles(windows, 3)).toEqual([{ members: [3], share: 0.4 }]);
    expect([...windows.distances.subarray(0, 3)]).toEqual([0, 1, 3]);
  });

  it('lets in together what is as far, though a rounding apart', () => {
    const windows = scanWindows(
      { x: [0, 0.1 + 0.2, -0.3, 1], y: [0, 0, 0, 0], population: [1, 1, 1, 1] },
      { share: 0.75 },
    );
    expect(circles(windows, 0)).toEqual([
      { members: [0], share: 0.25 },
      { members: expect.toSatisfy((members: number[]) => members.length === 3), share: 0.75 },
    ]);
  });

  it('tells apart what is near, on a map far larger', () => {
    const windows = scanWindows(
      { x: [0, 2e-9, 1e-9, 1000], y: [0, 0, 0, 0], population: [1, 1, 1, 1] },
      { share: 0.5 },
    );
    expect(circles(windows, 0)).toEqual([
      { members: [0], share: 0.25 },
      { members: [0, 2], share: 0.5 },
    ]);
  });

  it('makes no circle of a part of those that are as far', () => {
    const windows = scanWindows(
      { x: [0, 1, -1, 9], y: [0, 0, 0, 0], population: [1, 1, 1, 1] },
      { share: 0.5 },
    );
    expect(circles(windows, 0)).toEqual([{ members: [0], share: 0.25 }]);
  });

  it('lets in together what stands on one point', () => {
    const twins = scanWindows({ x: [0, 0, 5], y: [0, 0, 0], population: [1, 1, 4] });
    expect(circles(twins, 1)).toEqual([{ members: [0, 1], share: 1 / 3 }]);
    const all = scanWindows({ x: [2, 2, 2], y: [3, 3, 3], population: [1, 1, 1] }, { share: 1 });
    expect([...all.members.subarray(0, 3)]).toEqual([0, 1, 2]);
    expect([...all.shares.subarray(0, 3)]).toEqual([1, 1, 1]);
  });

  it('measures great circles in kilometres', () => {
    const windows = scanWindows(
      { x: [0, 90, 0, -99.1332], y: [0, 0, 45, 19.4326], population: [1, 1, 1, 1] },
      { share: 1, distance: 'greatCircle' },
    );
    const quarter = (Math.PI / 2) * 6371.0088;
    const from = windows.starts[0] ?? 0;
    expect([...windows.members.subarray(from, from + 4)]).toEqual([0, 2, 1, 3]);
    expect(windows.distances[from + 1]).toBeCloseTo(quarter / 2, 6);
    expect(windows.distances[from + 2]).toBeCloseTo(quarter, 6);
    // Where a degree of longitude is short, the nearest on the plane is not the nearest.
    const north = { x: [0, 1.5, 0], y: [60, 60, 61], population: [1, 1, 1] };
    const second = (distance: 'euclidean' | 'greatCircle'): number | undefined =>
      scanWindows(north, { share: 1, distance }).members[1];
    expect([second('euclidean'), second('greatCircle')]).toEqual([2, 1]);
  });

  it('has room for areas where nobody lives', () => {
    const windows = scanWindows({ x: [0, 1, 2], y: [0, 0, 0], population: [0, 5, 5] });
    expect(circles(windows, 0)).toEqual([
      { members: [0], share: 0 },
      { members: [0, 1], share: 0.5 },
    ]);
  });

  it('refuses what is no map', () => {
    const [x, y] = [
      [0, 1],
      [0, 0],
    ];
    expect(() => scanWindows({ x, y, population: [1] })).toThrow(
      'Hay 2 y 2 coordenadas para 1 poblaciones.',
    );
    expect(() => scanWindows({ x: [0], y, population: [1, 1] })).toThrow('1 y 2 coordenadas');
    expect(() => scanWindows({ x, y: [0], population: [1, 1] })).toThrow('2 y 1 coordenadas');
    expect(() => scanWindows({ x, y, population: [Infinity, 1] })).toThrow('área 1 no es válida');
    expect(() => scanWindows({ x, y: [Infinity, 0], population: [1, 1] })).toThrow(
      'El centroide del área 1 no es un punto.',
    );
    expect(() => scanWindows({ x, y, population: [1, -1] })).toThrow(
      'La población del área 2 no es válida: -1.',
    );
    expect(() => scanWindows({ x, y, population: [0, 0] })).toThrow(
      'Ninguna de las áreas tiene población.',
    );
    expect(() => scanWindows({ x: [0, Number.NaN], y, population: [1, 1] })).toThrow(
      'El centroide del área 2 no es un punto.',
    );
    for (const share of [0, 1.1, Number.NaN]) {
      expect(() => scanWindows({ x, y, population: [1, 1] }, { share })).toThrow(
        new RangeError(`La parte de la población debe estar entre 0 y 1, y es ${share}.`),
      );
    }
  });

  it('tells how far it is', () => {
    const steps: number[] = [];
    scanWindows(
      { x: [0, 1], y: [0, 0], population: [1, 1] },
      { onProgress: (done) => steps.push(done) },
    );
    expect(steps).toEqual([1, 2]);
  });
});
