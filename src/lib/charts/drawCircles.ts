/** The map of circles as Plot draws it when a page is prerendered: grounds, circles parted from one another, numbers, names; and rates where they sit best. */
import * as Plot from '@observablehq/plot';
import { forceCollide, forceSimulation, forceX, forceY, geoMercator, geoPath } from 'd3';
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
      Plot.text(colonias, { x: 'lon', y: 'lat', text: 'clave', className: 'rates' }),
      Plot.text(colonias, {
        x: 'lon',
        y: 'lat',
        text: 'nombre',
        className: 'marked',
        lineWidth: 7,
      }),
    ],
  });
  const keys = colonias.map(({ clave }) => clave);
  const grounds = polygons.features.map(({ properties }) => properties.cvegeo);
  for (const part of PARTS) {
    for (const [index, node] of nodesOf(drawn, part).entries()) {
      node.setAttribute('data-clave', (part === 'grounds' ? grounds : keys)[index] ?? '');
    }
  }
  const areas = new Map(
    polygons.features.map((each) => [each.properties.cvegeo, geoPath(projection).area(each)]),
  );
  for (const node of [...nodesOf(drawn, 'rates'), ...nodesOf(drawn, 'marked')]) {
    const colonia = colonias.find(({ clave }) => clave === node.getAttribute('data-clave'));
    const [x, y] = (colonia && projection([colonia.lon, colonia.lat])) ?? [0, 0];
    node.setAttribute('data-x', x.toFixed(0));
    node.setAttribute('data-y', y.toFixed(0));
    node.setAttribute('data-room', (areas.get(colonia?.clave ?? '') ?? 0).toFixed(0));
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
