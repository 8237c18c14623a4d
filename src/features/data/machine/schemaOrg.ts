/** The release as a `Dataset` of schema.org, for the page of the data: what search engines of data sets read. */
import { machineWords } from '../words/es/machine';
import { at, licenceAddress, PARQUET, spanOf, tablesOf, type Published } from './published';

/** As the text of a script of the page: it has nothing that HTML would read or write in another way. */
export function schemaOrg(published: Published): string {
  const { site, manifest, place, zip } = published;
  const { publicacion, construida, k, fuentes } = manifest;
  const span = spanOf(published);
  const given = (path: string, name: string, encodingFormat: string, bytes: number) => ({
    '@type': 'DataDownload',
    name,
    contentUrl: at(published, path),
    encodingFormat,
    contentSize: `${bytes} B`,
  });
  const told = {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': at(published, 'datos/#conjunto'),
    name: machineWords.title(place),
    description: machineWords.description(place, k),
    url: at(published, 'datos/'),
    identifier: publicacion,
    version: publicacion,
    dateModified: construida,
    inLanguage: 'es',
    isAccessibleForFree: true,
    license: licenceAddress(published),
    creator: { '@type': 'Organization', name: machineWords.author, url: site },
    keywords: machineWords.keywords,
    ...(span === null ? {} : { temporalCoverage: `${span.from}/${span.to}` }),
    spatialCoverage: { '@type': 'Place', name: machineWords.where(place) },
    isBasedOn: [...new Set(fuentes.map(({ url }) => url))],
    variableMeasured: (manifest.tablas.observaciones?.columnas ?? []).map(
      ({ nombre, significado, unidad }) => ({
        '@type': 'PropertyValue',
        name: nombre,
        description: significado,
        unitText: unidad,
      }),
    ),
    distribution: [
      given(zip.path, machineWords.all, 'application/zip', zip.bytes),
      ...tablesOf(published).map(([name, { archivo, bytes }]) =>
        given(`data/${archivo}`, name, PARQUET, bytes),
      ),
    ],
  };
  return JSON.stringify(told).replace(
    /[&<>]/g,
    (each) => `\\u${(each.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
