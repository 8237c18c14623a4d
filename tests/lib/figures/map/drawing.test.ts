import { describe, expect, it } from 'vitest';
import { drawMap } from '$lib/figures/map/drawing';
import { bundledTopology, clavesOf } from '../topology';

describe('drawMap', () => {
  const topology = bundledTopology();
  const drawing = drawMap(topology, clavesOf(topology));

  it('holds every colonia of the bundled release, and names only of those', () => {
    const claves = drawing.colonias.map(({ clave }) => clave);
    expect(new Set(claves).size).toBe(33);
    const { wide, narrow } = drawing.labels;
    expect([...wide, ...narrow].filter(({ clave }) => !claves.includes(clave))).toEqual([]);
  });

  it('names more on a wide screen, and in letters a phone would draw too small', () => {
    const { wide, narrow } = drawing.labels;
    expect(wide.length).toBeGreaterThan(narrow.length);
    // 358 of a phone's pixels for 640 units: no name under 10 pixels.
    expect(Math.min(...narrow.map(({ fontSize }) => (fontSize * 358) / 640))).toBeGreaterThan(10);
  });

  it('is the same when written into the page and read back', () => {
    expect(JSON.parse(JSON.stringify(drawing))).toEqual(drawing);
  });

  it('of a release of several alcaldías draws the colonias asked for, as large, within their own edge', () => {
    const [one] = clavesOf(topology);
    const asked = new Set(one === undefined ? [] : [one]);
    const alone = drawMap(topology, asked);
    expect(alone.colonias).toHaveLength(1);
    expect(alone.width).toBe(drawing.width);
    expect(alone.outline).toBe(alone.colonias[0]?.path);
    expect(() => drawMap(topology, new Set(['09007-ajena']))).toThrow(/no tiene colonias/);
  });
});
