/**
 * The polygons of colonias beside those of the last release, one another, and the points where people of each
 * live: told before any case is read.
 */
import { geoArea, geoDistance } from 'd3';
import type { ColoniaPolygon } from '../geo/coloniaPolygons';
import { labelPoint } from '../geo/labelPoint';
import { coloniaFinder } from '../harmonise/pointInColonia';
import { listed, type Finding, type NameOf } from './rule';

/** Mean radius of the Earth (IUGG), km. */
const EARTH_RADIUS_KM = 6371.0088;
/** Of the points where people live, the share that must lie in the polygon of their colonia: of the real ones all do. */
const LEAST_INSIDE = 0.9;
const LEAST_POINTS = 10;
/** Times by which the area of a colonia may change between layers, simplified ones among them. */
const MOST_TIMES = 1.4;
/** Metres by which all polygons together may lie from where they were, and how few say nothing of that. */
const MOST_SHIFT_M = 40;
const LEAST_COLONIAS = 10;

/** What the last release says of a colonia. */
interface ColoniaPlace {
  readonly clave: string;
  /** Of its label, inside the polygon and far from its border. */
  readonly lon: number;
  readonly lat: number;
  readonly area_km2: number;
}

/** A point of which the colonia is known. */
interface KnownPoint {
  readonly colonia: string;
  readonly lon: number;
  readonly lat: number;
}

/** @param before the colonias of the last release; none on a first build. */
export function layer(
  id: string,
  polygons: readonly ColoniaPolygon[],
  before: readonly ColoniaPlace[],
  known: readonly KnownPoint[],
  nameOf: NameOf,
): Finding {
  const finder = coloniaFinder(polygons);
  const shapes = new Map(polygons.map((polygon) => [polygon.clave, polygon]));
  const labels = polygons.map((polygon) => ({ ...polygon, label: labelPoint(polygon.geometry) }));
  const both = before.filter(({ clave }) => shapes.has(clave));
  const moved = both.filter(({ clave, lon, lat }) => finder.isOutside(clave, lon, lat));
  const resized = both.flatMap(({ clave, area_km2 }) => {
    const now = areaOf(shapes.get(clave));
    const times = Math.max(now / area_km2, area_km2 / now);
    return times > MOST_TIMES ? [{ clave, before: area_km2, now }] : [];
  });
  const twice = labels.flatMap(({ clave, label: [lon, lat] }) => {
    const other = finder.at(lon, lat);
    return other === null || other === clave ? [] : [{ clave, other }];
  });
  const shift = both.length < LEAST_COLONIAS ? 0 : shiftOf(both, labels);
  const own = known.filter(({ colonia }) => shapes.has(colonia));
  const outside = own.filter(({ colonia, lon, lat }) => finder.isOutside(colonia, lon, lat));
  const places = (one: { readonly clave: string }) => nameOf(one.clave);
  const km2 = (area: number) => area.toFixed(2);
  const faults = [
    moved.length > 0 &&
      `${moved.length} de ${both.length} colonias no están donde la publicación anterior las pone: ${listed(
        moved,
        ({ clave, lon, lat }) =>
          `${nameOf(clave)}, en (${lon}, ${lat})${hereIs(finder.at(lon, lat), nameOf)}`,
      )}`,
    resized.length > 0 &&
      `cambian de tamaño ${listed(resized, (one) => `${places(one)}, de ${km2(one.before)} a ${km2(one.now)} km²`)}`,
    twice.length > 0 &&
      `ocupan el mismo lugar ${listed(twice, ({ clave, other }) => `${nameOf(clave)} y ${nameOf(other)}`)}`,
    shift > MOST_SHIFT_M &&
      `todas juntas se movieron ${Math.round(shift)} m (se detiene sobre ${MOST_SHIFT_M})`,
    own.length >= LEAST_POINTS &&
      outside.length > own.length * (1 - LEAST_INSIDE) &&
      `de ${own.length} puntos donde se sabe que vive gente de cada colonia, ${outside.length} caen fuera de ella: ${listed(
        outside,
        ({ colonia, lon, lat }) => `${nameOf(colonia)}, en (${lon}, ${lat})`,
      )}`,
  ].filter((fault) => fault !== false);
  return {
    rule: 'capa',
    fuente: id,
    figure:
      faults.join('; ') ||
      `${both.length} colonias están donde la publicación anterior las pone, y ${own.length - outside.length} de ${own.length} puntos conocidos caen en la suya`,
    isBreach: faults.length > 0,
    cells: moved.map(places),
    causes:
      faults.length > 0
        ? ['¿Los polígonos están cambiados de nombre o movidos, o es otra capa?']
        : [],
  };
}

const hereIs = (clave: string | null, nameOf: NameOf) =>
  clave === null ? ', donde no hay ninguna' : `, donde ahora está ${nameOf(clave)}`;

function areaOf(polygon: ColoniaPolygon | undefined): number {
  if (polygon === undefined) return NaN;
  const area = geoArea(polygon.geometry);
  return Math.min(area, 4 * Math.PI - area) * EARTH_RADIUS_KM ** 2;
}

/** Metres from the mean of the old labels to the mean of the new. */
function shiftOf(
  before: readonly ColoniaPlace[],
  labels: readonly { readonly clave: string; readonly label: readonly [number, number] }[],
): number {
  const now = new Map(labels.map(({ clave, label }) => [clave, label]));
  const pairs = before.flatMap(({ clave, lon, lat }) => {
    const label = now.get(clave);
    return label === undefined ? [] : [{ was: [lon, lat] as const, is: label }];
  });
  const mean = (points: readonly (readonly [number, number])[]): [number, number] => [
    points.reduce((sum, [lon]) => sum + lon, 0) / points.length,
    points.reduce((sum, [, lat]) => sum + lat, 0) / points.length,
  ];
  return (
    geoDistance(mean(pairs.map(({ was }) => was)), mean(pairs.map(({ is }) => is))) *
    EARTH_RADIUS_KM *
    1000
  );
}
