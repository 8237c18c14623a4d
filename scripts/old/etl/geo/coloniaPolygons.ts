/** The official colonia polygons, at full resolution, from GeoJSON. */
import type { MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import { EtlError } from '../io/errors';
import { readPolygonFeatures } from './geojson';

export interface ColoniaPolygon {
  readonly clave: string;
  readonly nombre: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** @throws EtlError when the file is not the asentamientos layer, or gives a colonia twice, naming the first fault. */
export function readColoniaPolygons(path: string): readonly ColoniaPolygon[] {
  const polygons = readPolygonFeatures(
    path,
    v.object(
      { cvegeo: v.string('no es un texto'), nom_asen: v.string('no es un texto') },
      'no trae «cvegeo» y «nom_asen»',
    ),
    'la capa de colonias',
    'Pasa con --input colonias=ARCHIVO el GeoJSON de asentamientos, con «cvegeo» y «nom_asen» en cada polígono.',
  ).map(({ properties, geometry }) => ({
    clave: properties.cvegeo,
    nombre: properties.nom_asen,
    geometry,
  }));
  const twice = polygons.find(
    ({ clave }, nth) => polygons.findIndex((other) => other.clave === clave) !== nth,
  );
  if (twice === undefined) return polygons;
  throw new EtlError(
    `«${path}» trae dos veces la colonia ${twice.nombre} (${twice.clave}): no se sabe cuál polígono es el suyo.`,
    'Deja uno solo, o descarga la capa de nuevo.',
  );
}
