/** The Fiscalía's catalogue of colonias, as a file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { COLONIAS } from '../project';

const square = (west: number, south: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 0.01, south],
      [west + 0.01, south + 0.01],
      [west, south + 0.01],
      [west, south],
    ],
  ],
});

/** The Fiscalía's catalogue: the three of Cuauhtémoc as in the official layer, two of Coyoacán. */
export function fgjLayer(dir: string): string {
  const official = v.parse(
    v.object({
      features: v.array(
        v.object({ properties: v.object({ nom_asen: v.string() }), geometry: v.unknown() }),
      ),
    }),
    JSON.parse(readFileSync(COLONIAS, 'utf8')),
  );
  const feature = (alcaldia: string, colonia: string, geometry: unknown) => ({
    type: 'Feature',
    properties: { alcaldia, colonia },
    geometry,
  });
  const path = join(dir, 'fgj.geojson');
  writeFileSync(
    path,
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        ...official.features.map(({ properties, geometry }) =>
          feature('CUAUHTEMOC', properties.nom_asen, geometry),
        ),
        feature('COYOACAN', 'El Sauce', square(-99.17, 19.34)),
        feature('COYOACAN', 'Jacarandas', square(-99.16, 19.34)),
      ],
    }),
  );
  return path;
}
