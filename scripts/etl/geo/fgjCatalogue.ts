/** The Fiscalía's own catalogue of colonias for the whole city, named as it writes `colonia_catalogo`. */
import type { MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import { readPolygonFeatures } from './geojson';

export interface FgjColonia {
  /** As written: `CUAUHTEMOC`. */
  readonly alcaldia: string;
  /** As written: `Ex Hipodromo De Peralvillo`. */
  readonly nombre: string;
  readonly geometry: Polygon | MultiPolygon;
}

const filled = v.pipe(v.string(), v.trim(), v.minLength(1, 'está vacío'));

/** @throws EtlError when the file is not that layer, naming the first thing missing. */
export function readFgjCatalogue(path: string): readonly FgjColonia[] {
  return readPolygonFeatures(
    path,
    v.object({ alcaldia: filled, colonia: filled }),
    'el catálogo de colonias de la Fiscalía',
    'Pasa con --input colonias_fgj=ARCHIVO el GeoJSON del catálogo, con «alcaldia» y «colonia» en cada polígono.',
  ).map(({ properties, geometry }) => ({
    alcaldia: properties.alcaldia,
    nombre: properties.colonia,
    geometry,
  }));
}
