/** The official colonia polygons, at full resolution, from GeoJSON. */
import type { MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import { readPolygonFeatures } from './geojson';

export interface ColoniaPolygon {
  readonly clave: string;
  readonly nombre: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** @throws EtlError when the file is not the asentamientos layer, naming the first thing missing. */
export function readColoniaPolygons(path: string): readonly ColoniaPolygon[] {
  return readPolygonFeatures(
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
}
