/**
 * A whole site of an alcaldía that is not the one of the bundled release: it names that one nowhere but as
 * one of the city, has every page, and says what it lacks.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildRelease } from '../../scripts/etl/build/build';
import type { PlaceNamesFile } from '$lib/place/namesFile';
import { writeRelease, type SyntheticRow, type SyntheticTables } from '../engine/syntheticRelease';
import { embedWeights } from '../heavyEmbeds';
import { inventedRelease } from '../fixtures/inventedRelease/inventedRelease';
import { IN_OTHER_LANGUAGES, isOldHelp } from '../helpAddresses';
import { builtOn, type BuiltSite } from '../ownSite';
import { isAbsent, shared } from '../shared';
import { ALCALDIAS, editionIn, FIXED_ROUTES, type BuiltEdition } from './builtEdition';
import { OTHER_CABINET } from './otherCabinet';

const BUILD = 600_000;
/** To read every page of the largest. */
const READING = 300_000;
const CARPETAS = shared('data/real/fgj/carpetas_cdmx_2019_2024_puntos.csv.gz');
const COLONIAS = shared('data/real/geo/colonias_fgj_catalogo_cdmx_simplificado.geojson.gz');

/** Another's name and figure, which no page says and no file holds. */
const OF_ANOTHER = [/cuauht[eé]moc/gi, /508,?458/g] as const;

/** But in its data, for the page that reads a claim: one of another alcaldía must not pass for one of this. */
const KNOWS_THE_OTHERS =
  /^verificar\/(?:index\.html|__data\.json): .*(?:Juárez".*"Cuauhtémoc"|"Cuauhtémoc":\{habitantes:)/;

/** What would be false of Iztapalapa, on any page. */
const FALSE = [
  /gabinete violeta/i,
  /faltan tres años/,
  /tienen? su cuenta publicada, y hacen falta/,
  /Ninguno de los acuerdos publicados/,
];

/** What is said where it lacks something, by page. */
const SAID: readonly (readonly [page: string, sentence: string])[] = [
  [
    'sesiones/index.html',
    'De la alcaldía Iztapalapa no se lleva registro de sesiones ni de acuerdos de ningún gabinete.',
  ],
  [
    'gabinete/index.html',
    'De la alcaldía Iztapalapa no se lleva registro de sesiones ni de acuerdos de ningún gabinete.',
  ],
  ['gabinete/index.html', 'Esta publicación no conoce ninguna sesión'],
  ['sesiones/editor/index.html', 'Los archivos de aquí empiezan vacíos'],
  [
    'evaluar/index.html',
    'De la alcaldía Iztapalapa no se lleva registro de sesiones ni de acuerdos de ningún gabinete.',
  ],
  [
    'indicadores/acoso_sexual/index.html',
    'De la alcaldía Iztapalapa no se lleva registro de sesiones ni de acuerdos de ningún gabinete.',
  ],
  [
    'prioridades/index.html',
    'Esta publicación no alcanza para ordenar las colonias: no dice cuántas mujeres viven en cada una.',
  ],
  ['agrupamientos/index.html', 'de ninguna de '],
  ['agrupamientos/index.html', ' colonias se sabe cuántas mujeres viven en ella, y hacen falta 10'],
  [
    'comparar/index.html',
    'No se sabe cuánta gente entra cada día a trabajar a la alcaldía Iztapalapa: tampoco cuánto infla ' +
      'eso su tasa en los delitos de la calle y el transporte.',
  ],
];

function expectOfIztapalapa(edition: BuiltEdition, colonias: number) {
  const addresses = edition.pages.map((page) => page.replace('index.html', ''));
  expect(FIXED_ROUTES.length).toBeGreaterThan(9);
  expect(addresses).toEqual(expect.arrayContaining([...FIXED_ROUTES]));
  const ofColonias = addresses.filter((address) => address.startsWith('colonias/'));
  // Of many, their list is a page of its own.
  const list = 'colonias/todas/';
  expect(ofColonias.includes(list)).toBe(colonias > 60);
  const pages = ofColonias.filter((address) => ![list, 'colonias/'].includes(address));
  expect(pages).toHaveLength(colonias);
  expect(addresses.filter((address) => /^sesiones\/\d/.test(address))).toEqual([]);
  for (const pattern of OF_ANOTHER) {
    const found = edition.found(pattern).filter((where) => !KNOWS_THE_OTHERS.test(where));
    expect(found, String(pattern)).toEqual([]);
  }
  for (const page of edition.pages) {
    for (const pattern of FALSE) expect(edition.words(page), page).not.toMatch(pattern);
  }
  expect(edition.words('verificar/index.html')).not.toMatch(OF_ANOTHER[0]);
  const others = [...ALCALDIAS.values()].filter((name) => name !== 'Iztapalapa');
  expect(others).toHaveLength(15);
  const named = new RegExp(`[Aa]lcaldía (?:${others.join('|')})`, 'g');
  expect(edition.found(named)).toEqual([]);
  expectPlacesOfIztapalapa(edition.placeNames(), colonias);
  expect(edition.words('index.html')).toContain('Alcaldía Iztapalapa');
  for (const [page, sentence] of SAID) expect(edition.words(page), page).toContain(sentence);
}

/** What a search finds: colonias of this alcaldía alone, and of any other only that a place is in it. */
function expectPlacesOfIztapalapa(file: PlaceNamesFile, colonias: number) {
  expect(file.alcaldia).toBe('09007');
  expect(file.alcaldias).toEqual(Object.fromEntries(ALCALDIAS));
  expect(file.colonias).toHaveLength(colonias);
  const own = new Set<string>(file.colonias.map(({ clave }) => clave));
  expect([...own].filter((clave) => !clave.startsWith('09007'))).toEqual([]);
  const where = Object.values(file.nombres)
    .flat()
    .map(([, place]) => place);
  const others = [...ALCALDIAS.keys()].filter((clave) => clave !== '09007');
  expect(where.filter((place) => !own.has(place) && !others.includes(place))).toEqual([]);
}

describe('a site of an invented release of 09007', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    const { tables, parts } = inventedRelease({ colonias: 12 });
    site = await builtOn(
      async (directory) =>
        void (await writeRelease({ ...tables, ...OTHER_CABINET }, { ...parts, directory })),
    );
  }, BUILD);
  afterAll(() => site.dispose());

  it(
    'is of Iztapalapa alone, has every page and says what it lacks',
    () => {
      expectOfIztapalapa(editionIn(site.dir), 12);
    },
    READING,
  );

  it('shows the help of all the city, and not that of another government for its own', () => {
    const edition = editionIn(site.dir);
    // Orientation in law, which all of them attend.
    const words = edition.words('servicios/index.html');
    expect(words).toContain('Calle Inventada 5, alcaldía Cuauhtémoc');
    expect(words).not.toContain('Casa de las mujeres de Cuauhtémoc');
    const planned = edition.words('servicios/alcance/index.html');
    expect(planned).toContain('No se conoce ningún servicio que esté en la alcaldía Iztapalapa');
    expect(planned).not.toMatch(/Puntos? Violeta/);
    expect(words.replaceAll('alcaldía Cuauhtémoc', '')).not.toMatch(/Cuauhtémoc|Puntos? Violeta/);
    expect(words).toContain('No se conoce ningún servicio que esté en la alcaldía Iztapalapa');
  });

  it('says nothing of a choice among several', () => {
    expect(editionIn(site.dir).words('index.html')).not.toContain('este sitio muestra sólo');
  });
});

/** All that either has, of alcaldías that both know. */
function together(a: SyntheticTables, b: SyntheticTables): SyntheticTables {
  const both = (table: 'colonias' | 'adyacencia' | 'observaciones'): readonly SyntheticRow[] => [
    ...(a[table] ?? []),
    ...(b[table] ?? []).filter((row) => row['nivel'] !== 'alcaldia'),
  ];
  return {
    ...a,
    colonias: both('colonias'),
    adyacencia: both('adyacencia'),
    observaciones: both('observaciones'),
  };
}

describe('a site of a release of several alcaldías', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    const own = inventedRelease({ colonias: 12, alcaldia: '09007' });
    const other = inventedRelease({ colonias: 4, alcaldia: '09015', seed: 2 });
    const tables = { ...together(own.tables, other.tables), ...OTHER_CABINET };
    const parts = { ...own.parts, alcaldiasConColonias: ['09007', '09015'] };
    vi.stubEnv('ATLAS_ALCALDIA', '09007');
    site = await builtOn(
      async (directory) => void (await writeRelease(tables, { ...parts, directory })),
    );
    vi.unstubAllEnvs();
  }, BUILD);
  afterAll(() => site.dispose());

  it(
    'is of the one that was asked for, and says on every page that it shows that one',
    () => {
      const edition = editionIn(site.dir);
      expectOfIztapalapa(edition, 12);
      // What an old address of help shows has no datum of any.
      for (const page of edition.pages.filter((path) => !isOldHelp(dirname(path)))) {
        if (page.startsWith('insertar/')) {
          expect(edition.words(page), page).toContain('Alcaldía Iztapalapa');
          continue;
        }
        expect(edition.words(page), page).toMatch(
          IN_OTHER_LANGUAGES.test(page)
            ? /\b2 (?:boroughs|arrondissements)\b.*\b(?:those of|ceux de) Iztapalapa\b/
            : /La publicación trae las colonias de 2 alcaldías; este sitio muestra sólo las de Iztapalapa\./,
        );
      }
    },
    READING,
  );
});

const absent = isAbsent(CARPETAS, 'no se construye el sitio de la Iztapalapa real');

describe.skipIf(absent)('a site of the real carpetas of 09007', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await builtOn(async (out) => {
      const inputs = new Map([
        ['fgj_carpetas', [CARPETAS]],
        ['colonias_fgj', [COLONIAS]],
      ]);
      await buildRelease('.', { inputs, out, profile: 'publico', alcaldia: '09007' });
    });
  }, 2 * BUILD);
  afterAll(() => site.dispose());

  it(
    'is of Iztapalapa alone, has every page and says what it lacks',
    () => {
      expectOfIztapalapa(editionIn(site.dir), 198);
    },
    READING,
  );

  it('has figures for other sites of at most 60 kB, with a map of 198 true outlines', () => {
    const { count, most, heavy } = embedWeights(site.dir);
    console.log(`${count} embeds, the largest ${most} bytes`);
    expect(count).toBeGreaterThan(10);
    expect(heavy).toEqual([]);
  });

  it('has a page of help in each language of at most 60 kB in gzip, with its 198 colonias', () => {
    for (const language of ['', 'en/', 'fr/']) {
      const page = readFileSync(join(site.dir, language, 'servicios/index.html'));
      const bytes = gzipSync(page, { level: 9 }).length;
      console.log(`servicios/ of 198 colonias, ${language}: ${bytes} bytes`);
      expect(bytes).toBeLessThan(60_000);
      expect(new Set(String(page).match(/href="#0-[^"]+"/g)).size).toBe(198);
    }
  });
});
