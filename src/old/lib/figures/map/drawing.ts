/**
 * The map as it is drawn: made once, while prerendering, so that the page needs neither d3-geo nor
 * the search for room for its names.
 */
import { mergeArcs } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import { placeLabels, type Label } from './labels';
import { projectMap, type ColoniaShape, type ColoniaTopology } from './project';

export interface MapDrawing {
  /** Units of the drawing, close to pixels on a wide screen. */
  readonly width: number;
  readonly height: number;
  readonly colonias: readonly Pick<ColoniaShape, 'clave' | 'nombre' | 'path' | 'centroid'>[];
  readonly outline: string;
  readonly labels: {
    readonly wide: readonly Label[];
    readonly narrow: readonly Label[];
  };
}

/** Width of every drawing, in its units. */
export const MAP_WIDTH = 640;

/** Sizes of the names, in units. A wide screen draws a unit at about 0.66 pixels, a phone at 0.4: fewer names, larger. */
const LABEL_SIZES = { wide: [18.5, 16.5], narrow: [28, 25] };

/**
 * @param claves which colonias are drawn: those of one alcaldía, of a topology that may hold the city
 * @throws RangeError if the topology holds none of them
 */
export function drawMap(topology: ColoniaTopology, claves: ReadonlySet<string>): MapDrawing {
  const { width, height, colonias, outline } = projectMap(only(topology, claves), MAP_WIDTH);
  return {
    width,
    height,
    colonias: colonias.map(({ clave, nombre, path, centroid }) => ({
      clave,
      nombre,
      path,
      centroid: [Math.round(centroid[0]), Math.round(centroid[1])],
    })),
    outline,
    labels: {
      wide: placeLabels(colonias, LABEL_SIZES.wide),
      narrow: placeLabels(colonias, LABEL_SIZES.narrow),
    },
  };
}

type Names = { nombre: string };

/** The topology of some colonias, its edge theirs; the same where they are all. */
export function only(topology: ColoniaTopology, claves: ReadonlySet<string>): ColoniaTopology {
  const { colonias } = topology.objects;
  const kept = colonias.geometries.filter(({ id }) => claves.has(String(id)));
  if (kept.length === colonias.geometries.length) return topology;
  return {
    ...topology,
    objects: {
      colonias: { ...colonias, geometries: kept },
      alcaldia: mergeArcs(topology, kept.filter(isArea)),
    },
  };
}

function isArea(geometry: GeometryObject<Names>): geometry is Polygon<Names> | MultiPolygon<Names> {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}
