/** The map of circles as Plot draws it when a page is prerendered: grounds, circles parted from one another, numbers, names. */
import * as Plot from '@observablehq/plot';
import { forceCollide, forceSimulation, forceX, forceY, geoMercator } from 'd3';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { nodesOf, PARTS, radiusOf, SIZE, type Circled } from './circles';

/** Between two circles, px. */
const GAP = 1;
/** Room for circles on the border. */
const INSET = 4;

/** @returns the picture, with one circle, one number and one name of each colonia, not painted yet */
export function drawCircles(
  document: Document,
  polygons: FeatureCollection<Polygon | MultiPolygon, { cvegeo: string }>,
  colonias: readonly Circled[],
): Element {
  const projection = geoMercator().fitExtent(
    [
      [INSET, INSET],
      [SIZE.width - INSET, SIZE.height - INSET],
    ],
    polygons,
  );
  const points = partedPoints(colonias, ({ lon, lat }) => projection([lon, lat]));
  const at = {
    x: (_: Circled, index: number) => projection.invert?.(points[index] ?? [0, 0])?.[0] ?? null,
    y: (_: Circled, index: number) => projection.invert?.(points[index] ?? [0, 0])?.[1] ?? null,
  };
  const drawn = Plot.plot({
    ...SIZE,
    ...{ document, margin: 0, projection: () => projection },
    marks: [
      Plot.geo(polygons, { className: 'grounds' }),
      Plot.dot(colonias, { ...at, r: 1, className: 'circles' }),
      Plot.text(colonias, { ...at, text: 'clave', className: 'numbers' }),
      Plot.text(colonias, { ...at, text: 'nombre', className: 'names', lineWidth: Infinity }),
    ],
  });
  const keys = colonias.map(({ clave }) => clave);
  const grounds = polygons.features.map(({ properties }) => properties.cvegeo);
  for (const part of PARTS) {
    for (const [index, node] of nodesOf(drawn, part).entries()) {
      node.setAttribute('data-clave', (part === 'grounds' ? grounds : keys)[index] ?? '');
    }
  }
  return drawn;
}

/** Centres, px, moved apart as far as their largest circles need. */
function partedPoints(
  colonias: readonly Circled[],
  place: (colonia: Circled) => [number, number] | null,
): readonly [number, number][] {
  const nodes = colonias.map((colonia) => {
    const [x, y] = place(colonia) ?? [0, 0];
    return { x, y, home: [x, y] as const, r: radiusOf(colonia.most) + GAP };
  });
  forceSimulation(nodes)
    .force('collide', forceCollide<(typeof nodes)[number]>(({ r }) => r).iterations(4))
    .force('x', forceX<(typeof nodes)[number]>(({ home }) => home[0]).strength(0.2))
    .force('y', forceY<(typeof nodes)[number]>(({ home }) => home[1]).strength(0.2))
    .stop()
    .tick(200);
  return nodes.map(({ x, y }) => [x, y]);
}
