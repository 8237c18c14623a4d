import { describe, expect, it } from 'vitest';
import { isCornerFree } from '$lib/figures/map/cardCorner';
import { loadFacts } from '$lib/page/edition.server';
import { readGeometry } from '$lib/page/release.server';
import { key } from '../../../coloniaKey';

const mapOf = (...centroids: readonly (readonly [number, number])[]) => ({
  width: 640,
  colonias: centroids.map((centroid, place) => ({
    clave: key(String(place)),
    nombre: String(place),
    path: '',
    centroid,
  })),
});

describe('the corner of the map', () => {
  it.each([
    ['of a square', mapOf([40, 40], [600, 600]), false],
    ['with nothing but to its right and under it', mapOf([320, 40], [40, 320]), true],
  ])('%s', (_, drawing, free) => {
    expect(isCornerFree(drawing)).toBe(free);
  });

  it('of the bundled release has room for the words', async () => {
    const geometry = await readGeometry(await loadFacts());
    expect(geometry.colonias.length).toBeGreaterThan(30);
    expect(isCornerFree(geometry)).toBe(true);
  });
});
