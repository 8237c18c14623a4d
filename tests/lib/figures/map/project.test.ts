import { describe, expect, it } from 'vitest';
import { projectMap } from '$lib/figures/map/project';
import { bundledTopology, rectangles } from '../topology';

const PAIR = { oeste: [-99.2, 19.4, -99.15, 19.5], este: [-99.15, 19.4, -99.1, 19.5] } as const;

describe('projectMap', () => {
  it('fills the width and keeps the proportions of the ground', () => {
    const { width, height } = projectMap(rectangles(PAIR), 646);
    expect(width).toBe(646);
    // A tenth of a degree each way: at 19.45° a degree of longitude is cos 19.45° of one of latitude.
    expect(height - 6).toBeCloseTo(640 / Math.cos((19.45 * Math.PI) / 180), -0.5);
  });

  it('puts north up and west to the left', () => {
    const { colonias } = projectMap(
      rectangles({ ...PAIR, norte: [-99.2, 19.5, -99.1, 19.6] }),
      600,
    );
    const [oeste, este, norte] = colonias.map(({ centroid }) => centroid);
    expect(oeste?.[0]).toBeLessThan(este?.[0] ?? 0);
    expect(norte?.[1]).toBeLessThan(este?.[1] ?? 0);
  });

  it('does not depend on how the rings wind', () => {
    const [one, other] = [true, false].map((clockwise) =>
      projectMap(rectangles(PAIR, clockwise), 600),
    );
    expect(one?.height).toBe(other?.height);
    expect(one?.colonias.map(({ area }) => Math.round(area))).toEqual(
      other?.colonias.map(({ area }) => Math.round(area)),
    );
  });

  it('draws every colonia of the bundled release inside the drawing', () => {
    const map = projectMap(bundledTopology(), 640);
    expect(map.colonias).toHaveLength(33);
    expect(map.outline).toMatch(/^M/);
    for (const { path, rings, area } of map.colonias) {
      expect(path).toMatch(/^M.*Z$/s);
      expect(area).toBeGreaterThan(0);
      for (const [x, y] of rings.flat()) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(map.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(map.height);
      }
    }
  });

  it('refuses a file without colonias', () => {
    expect(() => projectMap(rectangles({}), 600)).toThrow('no tiene colonias que dibujar');
  });
});
