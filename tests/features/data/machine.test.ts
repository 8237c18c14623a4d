/**
 * What programs are told of the release. The published profile of a Data Package and the shapes of DCAT-AP come in no
 * package that installs here: what both make mandatory, and what they say of what is given, is written again below.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { parseManifest } from '$lib/contract/manifest';
import { catalogue } from '$features/data/machine/catalogue';
import { dataPackage } from '$features/data/machine/dataPackage';
import { feed } from '$features/data/machine/feed';
import { guide } from '$features/data/machine/guide';
import type { Published } from '$features/data/machine/published';
import { schemaOrg } from '$features/data/machine/schemaOrg';
import { countedIn } from '../../counted/release';
import { DATA_PACKAGE } from './dataPackageSchema';

const RELEASE = 'static/data';
const SITE = 'https://atlas.example.org/violeta/';
const manifest = parseManifest(readFileSync(join(RELEASE, 'manifest.json'), 'utf8'));
const tables = Object.entries(manifest.tablas).flatMap(([name, table]) =>
  table === undefined ? [] : [{ name, ...table }],
);
const PUBLISHED: Published = {
  site: SITE,
  manifest,
  place: 'Peña & «Centro» <b>',
  earlier: ['2026-05-31-publico-fb72843b', '2026-06-30-publico-0b319e70'],
  revised: [
    {
      fuente: 'sesnsp_idm',
      comparacion: 'publicacion',
      de: '2026-06-30-publico-0b319e70',
      a: null,
      nombre: 'Violencia familiar',
      nivel: 'alcaldia',
      periodo_tipo: 'mes',
      cuentas: 2,
      primero: '2026-05-01',
      ultimo: '2026-06-01',
      antes: 1200,
      despues: 1210,
    },
  ],
  zip: { path: 'datos/atlas-violeta.zip', bytes: 200_000 },
};
const ALL = { catalogue, dataPackage, feed, guide, schemaOrg };

/** Parsed, by whoever does not know its types. */
const parsed = (json: string): unknown => JSON.parse(json);

it.each(Object.entries(ALL))(
  '%s gives every address whole, and all of them of the site or a source',
  (_, made) => {
    const text = made(PUBLISHED);
    const addresses = text.match(/https?:\/\/[^\s"<>)\\]+/g) ?? [];
    expect(addresses.filter((address) => address.startsWith(SITE)).length).toBeGreaterThan(3);
    expect(addresses.filter((address) => !URL.canParse(address))).toEqual([]);
    expect(text).not.toMatch(/"(?:\.\.?\/|\/)[a-z]|undefined|\bnull\b|NaN/);
  },
);

describe('the Data Package', () => {
  const told = parsed(dataPackage(PUBLISHED));
  const validate = new Ajv({ allErrors: true }).compile(DATA_PACKAGE);

  it('has what the standard makes mandatory', () => {
    expect([validate(told), validate.errors]).toEqual([true, null]);
  });

  it.each([
    ['no resource', { resources: [] }],
    ['a resource without an address', { resources: [{ name: 'colonias' }] }],
    ['a licence that is none', { licenses: [{ title: 'Libre' }] }],
    ['a day that is no moment', { created: '2026-07-31' }],
    ['a column of a type that is not known', withType('texto')],
  ])('and is refused with %s', (_, wrong) => {
    expect(validate({ ...Object(told), ...wrong })).toBe(false);
  });

  it('names each table once, with the bytes, hash and columns of its file', async () => {
    const ask = countedIn(RELEASE);
    const types: Readonly<Record<string, string>> = {
      INTEGER: 'integer',
      DOUBLE: 'number',
      VARCHAR: 'string',
      DATE: 'date',
      BOOLEAN: 'boolean',
    };
    const expected = [];
    for (const { name, archivo, sha256 } of tables) {
      const columns = await ask(`DESCRIBE ${name}`);
      expected.push({
        name,
        path: `${SITE}data/${archivo}`,
        bytes: statSync(join(RELEASE, archivo)).size,
        hash: `sha256:${sha256}`,
        schema: {
          fields: columns.map((column) => ({
            name: column['column_name'],
            type: types[String(column['column_type'])],
          })),
        },
      });
    }
    expect(told).toMatchObject({ version: manifest.publicacion, resources: expected });
  });
});

function withType(type: string) {
  return {
    resources: [
      { name: 'a', path: 'https://ejemplo.invalid/a', schema: { fields: [{ name: 'a', type }] } },
    ],
  };
}

type Node = Readonly<Record<string, unknown>>;

/** Every node of a JSON-LD document that has a type. */
function nodesOf(value: unknown): readonly Node[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  const node: Node = { ...value };
  return [
    ...('@type' in node && !('@value' in node) ? [node] : []),
    ...Object.values(node).flatMap(nodesOf),
  ];
}

/** Of each class, what DCAT-AP 3 makes mandatory, and of what kind each property is. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  'dcat:Catalog': ['dct:title', 'dct:description', 'dct:publisher'],
  'dcat:Dataset': ['dct:title', 'dct:description'],
  'dcat:Distribution': ['dcat:accessURL'],
  'foaf:Agent': ['foaf:name'],
  'spdx:Checksum': ['spdx:algorithm', 'spdx:checksumValue'],
};
const OF_KIND: readonly (readonly [kind: RegExp, properties: RegExp])[] = [
  [
    /^\{"@value":".+","@language":"es"\}$/,
    /^(?:dct:title|dct:description|foaf:name|dcat:keyword)$/,
  ],
  [
    /^\{"@id":"https?:\/\/.+"\}$/,
    /^(?:dct:(?:publisher|language|license|source)|dcat:(?:accessURL|downloadURL|mediaType|landingPage|theme|dataset)|foaf:homepage)$/,
  ],
  [
    /^\{"@value":"\d{4}-\d\d-\d\d","@type":"xsd:date"\}$/,
    /^(?:dct:modified|dcat:startDate|dcat:endDate)$/,
  ],
  [/^\{"@value":"\d+","@type":"xsd:nonNegativeInteger"\}$/, /^dcat:byteSize$/],
  [/^\{"@value":"[0-9a-f]{64}","@type":"xsd:hexBinary"\}$/, /^spdx:checksumValue$/],
];

/** What is wrong with a catalogue by the shapes. */
function unshaped(document: unknown): readonly string[] {
  const nodes = nodesOf(document);
  const ids = new Set(nodes.map((node) => node['@id']));
  return nodes.flatMap((node) => {
    const type = String(node['@type']);
    const missing = (SHAPES[type] ?? []).filter((property) => node[property] === undefined);
    const unlike = Object.entries(node).flatMap(([property, value]) =>
      [value]
        .flat()
        .filter((one) =>
          OF_KIND.some(([kind, of]) => of.test(property) && !kind.test(JSON.stringify(one))),
        )
        .map(() => `${type} ${property}`),
    );
    const publisher = Object(node['dct:publisher'])['@id'];
    const unknown = publisher === undefined || ids.has(publisher) ? [] : [`${type}: ${publisher}`];
    return [...missing.map((property) => `${type} sin ${property}`), ...unlike, ...unknown];
  });
}

describe('the catalogue', () => {
  const told = parsed(catalogue(PUBLISHED));

  it('is a catalogue of one data set, with a distribution for each table and one for all', () => {
    expect(unshaped(told)).toEqual([]);
    const nodes = nodesOf(told);
    const of = (type: string) => nodes.filter((node) => node['@type'] === type);
    expect([of('dcat:Catalog').length, of('dcat:Dataset').length]).toEqual([1, 1]);
    expect(of('dcat:Distribution').map((node) => node['@id'])).toEqual([
      `${SITE}datos/atlas-violeta.zip`,
      ...tables.map(({ archivo }) => `${SITE}data/${archivo}`),
    ]);
    expect(of('spdx:Checksum')).toHaveLength(tables.length);
  });

  it.each([
    ['"dct:publisher"', '"dct:creator"', 'dcat:Catalog sin dct:publisher'],
    ['"dcat:accessURL"', '"dcat:url"', 'dcat:Distribution sin dcat:accessURL'],
    ['"foaf:name"', '"foaf:nick"', 'foaf:Agent sin foaf:name'],
    ['"xsd:date"', '"xsd:string"', 'dct:modified'],
    ['#atlas",\n      "@type"', '#otro",\n      "@type"', '#atlas'],
  ])('with %s as %s it would not be one', (is, other, found) => {
    const text = catalogue(PUBLISHED);
    expect(text).toContain(is);
    expect(unshaped(parsed(text.replaceAll(is, other))).join('\n')).toContain(found);
  });
});

it('the data set of schema.org has what search engines ask of one, and ends no script', () => {
  const text = schemaOrg(PUBLISHED);
  expect(text).not.toMatch(/[<>&]/);
  expect(parsed(text)).toMatchObject({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: 'Violencia de género en la alcaldía Peña & «Centro» <b>, colonia por colonia',
    description: expect.stringMatching(/^.{50,5000}$/s),
    url: `${SITE}datos/`,
    license: `${SITE}datos/#licencia`,
    version: manifest.publicacion,
    dateModified: manifest.construida,
    creator: { '@type': 'Organization', name: 'Atlas Violeta', url: SITE },
    temporalCoverage: expect.stringMatching(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/),
    distribution: [
      { '@type': 'DataDownload', contentUrl: `${SITE}datos/atlas-violeta.zip` },
      ...tables.map(({ archivo }) => ({
        '@type': 'DataDownload',
        contentUrl: `${SITE}data/${archivo}`,
        encodingFormat: 'application/vnd.apache.parquet',
      })),
    ],
  });
});

describe('the feed', () => {
  const document = new DOMParser().parseFromString(feed(PUBLISHED), 'text/xml');
  const textsOf = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');

  it('has what Atom makes mandatory, of itself and of each entry', () => {
    expect(feed(PUBLISHED)).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed /);
    for (const element of document.querySelectorAll('feed, entry')) {
      for (const name of ['id', 'title', 'updated']) {
        const own = [...element.children].filter(({ tagName }) => tagName === name);
        expect([element.tagName, name, own.length]).toEqual([element.tagName, name, 1]);
      }
    }
    expect(textsOf('author name')).toEqual(['Atlas Violeta']);
    expect(document.querySelector('link[rel="self"]')?.getAttribute('href')).toBe(
      `${SITE}datos/novedades.xml`,
    );
    for (const moment of textsOf('updated')) expect(moment).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  });

  it('tells each release of its alcaldía, the last first, and what it changed', () => {
    // Not those that it was audited with, which are of any.
    expect(manifest.auditoria.historia?.publicaciones.length).toBeGreaterThan(2);
    const releases = [manifest.publicacion, ...PUBLISHED.earlier.toReversed()];
    const ids = textsOf('entry id');
    expect(ids).toEqual(releases.map((release) => `${SITE}datos/#${release}`));
    expect(new Set(ids).size).toBe(ids.length);
    const [first = '', second = ''] = textsOf('entry content');
    expect(first).toContain(
      'Cambió desde 2026-06-30-publico-0b319e70: Violencia familiar: 2 meses de 2026; sumaban 1,200 y ahora suman 1,210.',
    );
    expect(second).toContain('sus archivos ya no se dan aquí');
  });

  it('says so where nothing changed', () => {
    expect(feed({ ...PUBLISHED, revised: [] })).toContain('Ninguna cuenta ya dicha cambió.');
  });
});

it('the guide begins with the name and what the site is, and lists addresses', () => {
  const text = guide(PUBLISHED);
  expect(text).toMatch(/^# Atlas Violeta\n\n> .+\n\n/);
  expect(text).toContain(manifest.publicacion);
  const links = text.match(/^- \[[^\]]+\]\(https:\/\/[^)]+\): .+$/gm) ?? [];
  expect(links).toHaveLength(11);
  expect(text.match(/^## .+$/gm)).toHaveLength(3);
});
