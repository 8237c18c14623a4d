import { describe, expect, it } from 'vitest';
import { drawMap } from '$lib/figures/map/drawing';
import { bundledTopology } from '../topology';

describe('drawMap', () => {
  const drawing = drawMap(bundledTopology());

  it('holds every colonia of the bundled release, and names only of those', () => {
    const slugs = drawing.colonias.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(33);
    const { wide, narrow } = drawing.labels;
    expect([...wide, ...narrow].filter(({ slug }) => !slugs.includes(slug))).toEqual([]);
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
});
