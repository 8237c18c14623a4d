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

const properties = v.union(
  [
    v.object({ alcaldia: filled, colonia: filled }),
    // The portal's own file shortens it; files derived from it spell it out.
    v.pipe(
      v.object({ alc: filled, colonia: filled }),
      v.transform(({ alc, colonia }) => ({ alcaldia: alc, colonia })),
    ),
  ],
  'no tiene «colonia» y «alcaldia» (o «alc»)',
);

/** @throws EtlError when the file is not that layer, naming the first thing missing. */
export function readFgjCatalogue(path: string): readonly FgjColonia[] {
  return readPolygonFeatures(
    path,
    properties,
    'el catálogo de colonias de la Fiscalía',
    'Pasa con --input colonias_fgj=ARCHIVO el GeoJSON del catálogo, con «alcaldia» (o «alc») y «colonia» en cada polígono.',
  ).map(({ properties: { alcaldia, colonia }, geometry }) => ({
    alcaldia,
    nombre: colonia,
    geometry,
  }));
}
