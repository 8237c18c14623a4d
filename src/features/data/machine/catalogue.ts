/** The catalogue of the site for harvesters: DCAT-AP 3 as JSON-LD. */
import { machineWords } from '../words/es/machine';
import { asJson, at, licenceAddress, PARQUET, spanOf, tablesOf, type Published } from './published';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const iri = (id: string) => ({ '@id': id });
const text = (value: string) => ({ '@value': value, '@language': 'es' });
const date = (value: string) => ({ '@value': value, '@type': 'xsd:date' });
const whole = (value: number) => ({
  '@value': String(value),
  '@type': 'xsd:nonNegativeInteger',
});

const SPANISH = 'http://publications.europa.eu/resource/authority/language/SPA';
const JUSTICE = 'http://publications.europa.eu/resource/authority/data-theme/JUST';
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';

export function catalogue(published: Published): string {
  const { site, manifest, place, zip } = published;
  const { publicacion, construida, k } = manifest;
  const agent = {
    '@id': `${site}#atlas`,
    '@type': 'foaf:Agent',
    'foaf:name': text(machineWords.author),
  };
  const span = spanOf(published);
  const given = (address: string, title: string, mediaType: string, bytes: number) => ({
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': text(title),
    'dcat:accessURL': iri(at(published, 'datos/')),
    'dcat:downloadURL': iri(address),
    'dcat:mediaType': iri(`${MEDIA_TYPES}${mediaType}`),
    'dcat:byteSize': whole(bytes),
    'dct:license': iri(licenceAddress(published)),
  });
  const dataset = {
    '@id': at(published, 'datos/#conjunto'),
    '@type': 'dcat:Dataset',
    'dct:title': text(machineWords.title(place)),
    'dct:description': text(machineWords.description(place, k)),
    'dct:identifier': publicacion,
    'dcat:version': publicacion,
    'dct:modified': date(construida),
    'dct:publisher': iri(agent['@id']),
    'dct:language': iri(SPANISH),
    'dcat:theme': iri(JUSTICE),
    'dcat:keyword': machineWords.keywords.map(text),
    'dcat:landingPage': iri(at(published, 'datos/')),
    ...(span === null
      ? {}
      : {
          'dct:temporal': {
            '@type': 'dct:PeriodOfTime',
            'dcat:startDate': date(span.from),
            'dcat:endDate': date(span.to),
          },
        }),
    'dct:source': manifest.fuentes.map(({ url }) => iri(url)),
    'dcat:distribution': [
      given(at(published, zip.path), machineWords.all, 'application/zip', zip.bytes),
      ...tablesOf(published).map(([, { archivo, descripcion, bytes, sha256 }]) => ({
        ...given(at(published, `data/${archivo}`), descripcion, PARQUET, bytes),
        'spdx:checksum': {
          '@type': 'spdx:Checksum',
          'spdx:algorithm': iri('spdx:checksumAlgorithm_sha256'),
          'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
        },
      })),
    ],
  };
  return asJson({
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': `${site}#catalogo`,
        '@type': 'dcat:Catalog',
        'dct:title': text(machineWords.catalogue(place)),
        'dct:description': text(machineWords.ofCatalogue(place)),
        'dct:publisher': iri(agent['@id']),
        'dct:language': iri(SPANISH),
        'dct:modified': date(construida),
        'foaf:homepage': iri(site),
        'dcat:dataset': iri(dataset['@id']),
      },
      agent,
      dataset,
    ],
  });
}
