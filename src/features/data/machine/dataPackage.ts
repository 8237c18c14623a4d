/** `datapackage.json`: the release as a Data Package (datapackage.org, version 1 of the standard and 2). */
import { machineWords } from '../words/es/machine';
import { asJson, at, licenceAddress, PARQUET, tablesOf, type Published } from './published';

const TYPES = {
  INTEGER: 'integer',
  DOUBLE: 'number',
  VARCHAR: 'string',
  DATE: 'date',
  BOOLEAN: 'boolean',
} as const;

export function dataPackage(published: Published): string {
  const { manifest, place } = published;
  const { publicacion, construida, k, fuentes } = manifest;
  return asJson({
    name: 'atlas-violeta',
    id: at(published, `datos/#${publicacion}`),
    title: machineWords.title(place),
    description: machineWords.description(place, k),
    homepage: at(published, 'datos/'),
    version: publicacion,
    created: `${construida}T00:00:00Z`,
    keywords: machineWords.keywords,
    contributors: [{ title: machineWords.author, path: published.site }],
    // Each by who publishes it, in its own words; where all are, as the address that a licence must have.
    licenses: [...new Set(fuentes.map(({ licencia }) => licencia))].map((title) => ({
      title,
      path: licenceAddress(published),
    })),
    sources: fuentes.map(({ conjunto, publica, url }) => ({
      title: `${conjunto} (${publica})`,
      path: url,
    })),
    resources: tablesOf(published).map(([name, table]) => ({
      name,
      path: at(published, `data/${table.archivo}`),
      description: table.descripcion,
      format: 'parquet',
      mediatype: PARQUET,
      bytes: table.bytes,
      hash: `sha256:${table.sha256}`,
      schema: {
        fields: table.columnas.map(({ nombre, tipo, unidad, significado }) => ({
          name: nombre,
          type: TYPES[tipo],
          description: significado,
          unidad,
        })),
      },
    })),
  });
}
