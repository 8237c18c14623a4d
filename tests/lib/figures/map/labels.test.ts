import { polygonArea, polygonContains } from 'd3';
import { describe, expect, it } from 'vitest';
import { LEADING, placeLabels, textWidth, wrappings, type Label } from '$lib/figures/map/labels';
import { projectMap, type ColoniaShape, type Point } from '$lib/figures/map/project';
import { bundledTopology } from '../topology';
import { key } from '../../../coloniaKey';

function shape(nombre: string, ring: readonly Point[]): ColoniaShape {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return {
    clave: key(nombre),
    nombre,
    path: '',
    rings: [ring],
    centroid: [middle(xs), middle(ys)],
    area: Math.abs(polygonArea(ring.map(([x, y]) => [x, y]))),
  };
}

const rectangle = (nombre: string, width: number, height: number): ColoniaShape =>
  shape(nombre, [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
    [0, 0],
  ]);

/** Corners of the words themselves, without the clear space around them. */
function cornersOf({ lines, x, y, fontSize }: Label): readonly Point[] {
  const half = [
    (Math.max(...lines.map(textWidth)) * fontSize) / 2,
    (((lines.length - 1) * LEADING + 0.9) * fontSize) / 2,
  ] as const;
  return [
    [x - half[0], y - half[1]],
    [x + half[0], y - half[1]],
    [x + half[0], y + half[1]],
    [x - half[0], y + half[1]],
  ];
}

describe('wrappings', () => {
  it('tries fewest lines first, and of as many lines the narrowest', () => {
    expect(wrappings('Santa María la Ribera').slice(0, 2)).toEqual([
      ['Santa María la Ribera'],
      ['Santa María', 'la Ribera'],
    ]);
    expect(wrappings('Centro')).toEqual([['Centro']]);
  });
});

describe('placeLabels', () => {
  it('writes a name on one line in the middle where there is room', () => {
    const [label] = placeLabels([rectangle('Roma Norte', 300, 100)], [12]);
    expect(label?.lines).toEqual(['Roma Norte']);
    expect(Math.abs((label?.x ?? 0) - 150)).toBeLessThan(8);
    expect(Math.abs((label?.y ?? 0) - 50)).toBeLessThan(8);
  });

  it('breaks a name that is too wide', () => {
    const [label] = placeLabels([rectangle('Roma Norte', 60, 100)], [12]);
    expect(label?.lines).toEqual(['Roma', 'Norte']);
  });

  it('takes smaller letters before giving up, and then gives up', () => {
    expect(placeLabels([rectangle('Tabacalera', 70, 30)], [12, 10])[0]?.fontSize).toBe(10);
    expect(placeLabels([rectangle('Tabacalera', 40, 30)], [12, 10])).toEqual([]);
  });

  it('leaves a centroid that lies outside a bent shape', () => {
    const bent = shape('Juárez', [
      [0, 0],
      [200, 0],
      [200, 30],
      [30, 30],
      [30, 200],
      [0, 200],
      [0, 0],
    ]);
    const [label] = placeLabels([bent], [12]);
    expect(label?.y).toBeLessThan(30);
  });

  it.each([
    ['wide', [12.5, 11.25], 22],
    ['narrow', [21, 19], 10],
  ] as const)('keeps every name of the %s map inside its own colonia', (_, sizes, fewest) => {
    const { colonias } = projectMap(bundledTopology(), 640);
    const labels = placeLabels(colonias, sizes);
    expect(labels.length).toBeGreaterThanOrEqual(fewest);
    for (const label of labels) {
      const rings = colonias.find(({ clave }) => clave === label.clave)?.rings ?? [];
      for (const [x, y] of cornersOf(label)) {
        const around = rings.filter((ring) =>
          polygonContains(
            ring.map(([px, py]) => [px, py]),
            [x, y],
          ),
        );
        expect(around.length % 2, `${label.clave} (${x}, ${y})`).toBe(1);
      }
    }
  });
});
