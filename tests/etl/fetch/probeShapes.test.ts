/** `fetch --probar` of the project's own descriptors, on a portal that announces what others have met. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runProbe } from '../../../scripts/etl/fetch/probe';
import {
  dataset,
  downloadOf,
  file,
  openPortal,
  page,
  send,
  sharePoint,
  timesShared,
  type Handler,
  type Resource,
} from './portal';
import { calm, projectWith, SEARCH, SHOW } from './project';
import { placesOf } from './realPlaces';

const FGJ_PAGE = '/transparencia/incidencia-delictiva';
const FGJ_FOLDER = '/storage/app/Transparencia/2025/Febrero%20Marzo%202025';
const BOOKS = ['1A%20CARPETAS', '1B%20VICTIMAS', '2A%20CARPETAS', '2B%20VICTIMAS'];
const SESNSP_PAGE = '/sesnsp/acciones-y-programas/datos-abiertos-de-incidencia-delictiva';
const SHARED = '/:x:/g/personal/sesnsp/';
const LINKS = {
  EaAgosto: 'Enero - agosto 2026 (Fuero común - Delitos). Incidencia delictiva municipal',
  EaVictimas: 'Enero - agosto 2026 (Fuero común - Víctimas). Incidencia delictiva municipal',
  EaHistoria: '2015 - 2025 (Fuero común - Delitos). Incidencia delictiva municipal',
  EaEstatal: 'Enero - agosto 2026 (Fuero común - Delitos). Incidencia delictiva estatal',
};
const DIRECT = '/api_update/sesnsp/incidencia_delictiva/IDM_NM_dic25.csv';

const UUID = '026b42d3-a609-44c7-a83d-22b2150caffc';

/** Dataset → its files. */
const DATASETS: Readonly<Record<string, readonly (string | Resource)[]>> = {
  'llamadas-numero-de-atencion-a-emergencias-911': [
    'llamadas_911_2021_s2.csv',
    'llamadas_911_2022_s1.csv',
  ],
  'catalogo-de-colonias-datos-abiertos': [
    { file: `${UUID}.json`, name: 'Catálogo de colonias datos abiertos', format: 'JSON' },
  ],
  'carpetas-de-investigacion-fgj-de-la-ciudad-de-mexico': [
    'carpetasFGJ_2024.csv',
    'carpetasFGJ_acumulado_2025_01.csv',
  ],
  'victimas-en-carpetas-de-investigacion-fgj': ['victimasFGJ_acumulado_2024_09.csv'],
  coloniascdmx: [{ file: `${UUID}.zip`, name: 'Unidades territoriales', format: 'SHP' }],
  'servicios-para-la-poblacion-en-general': [
    'servicios_integrales_2016-2018.csv',
    'servicios_integrales_2019-2021.csv',
  ],
};

/** What each descriptor takes of it: `serie (periodo): file`. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  c5_911: [
    'semestral (2021-12): llamadas_911_2021_s2.csv',
    'semestral (2022-06): llamadas_911_2022_s1.csv',
  ],
  colonias_fgj: ['catalogo (sin periodo): Catálogo de colonias datos abiertos.json'],
  fgj_carpetas: [
    'acumulado (2025-01): carpetasFGJ_acumulado_2025_01.csv',
    'libros (2025-03): 1A CARPETAS.xlsx',
    'libros (2025-03): 2A CARPETAS.xlsx',
  ],
  fgj_victimas: [
    'acumulado (2024-09): victimasFGJ_acumulado_2024_09.csv',
    'libros (2025-03): 1B VICTIMAS.xlsx',
    'libros (2025-03): 2B VICTIMAS.xlsx',
  ],
  iecm_unidades: ['unidades (sin periodo): Unidades territoriales.zip'],
  linea_mujeres: [
    'llamadas (2018): servicios_integrales_2016-2018.csv',
    'llamadas (2021): servicios_integrales_2019-2021.csv',
  ],
  sesnsp_2026: [`municipal_rnid (2026-08): ${LINKS.EaAgosto}`],
  sesnsp_anual: [
    `municipal_hasta_2025 (2025): ${LINKS.EaHistoria}`,
    'municipal_hasta_2025 (2025-12): IDM_NM_dic25.csv',
  ],
  sesnsp_idm: [
    'municipal_hasta_2025 (2025-12): IDM_NM_dic25.csv',
    `municipal_hasta_2025 (2025): ${LINKS.EaHistoria}`,
    `municipal_rnid (2026-08): ${LINKS.EaAgosto}`,
  ],
  sesnsp_victimas: [`municipal_rnid (2026-08): ${LINKS.EaVictimas}`],
};

const filesOf = (told: readonly (string | Resource)[]): readonly Resource[] =>
  told.map((one) => (typeof one === 'string' ? { file: one } : one));

async function openPortals() {
  const portal = await openPortal();
  const shown: Handler = (request, response) => {
    const slug = new URL(request.url ?? '/', portal.url).searchParams.get('id') ?? '';
    const files = filesOf(DATASETS[slug] ?? []);
    dataset(portal, files.length === 0 ? 'otro' : slug, files)(request, response);
  };
  portal.serve(SHOW, shown);
  portal.serve(SEARCH, send(200, JSON.stringify({ result: { results: [] } })));
  for (const { file: name } of filesOf(Object.values(DATASETS).flat())) {
    portal.serve(`/archivos/${name}`, file('a\n'));
  }
  const books = BOOKS.map((name) => `<a href="${FGJ_FOLDER}/${name}.xlsx">Descargar</a>`);
  portal.serve(FGJ_PAGE, page(200, books.join('<br>')));
  for (const name of BOOKS) portal.serve(`${FGJ_FOLDER}/${name}.xlsx`, file('PK', 'application/x'));
  const links = Object.entries(LINKS).map(
    ([id, text]) => `<a href="${portal.url}${SHARED}${id}?e=Ab3">${text}</a>`,
  );
  portal.serve(SESNSP_PAGE, page(200, links.join('<br>')));
  for (const id of Object.keys(LINKS)) sharePoint(portal, `${SHARED}${id}`, `${id}.csv`, 'a\n');
  portal.serve(DIRECT, file('a\n'.repeat(1000)));
  return portal;
}

async function probed(id: string) {
  const portal = await openPortals();
  const root = projectWith({ [id]: placesOf(id, portal) });
  const { text, failures } = await runProbe(root, ['--probar'], calm().surroundings);
  const taken = text.split('\n').flatMap((line) => /^✓ (.*)$/.exec(line)?.[1] ?? []);
  return { portal, text, failures, taken: taken.toSorted() };
}

describe('each descriptor of the project', () => {
  it('that says where to download is among those tried here', () => {
    const saying = readdirSync('data/sources').filter((name) =>
      readFileSync(`data/sources/${name}`, 'utf8').includes('"descarga"'),
    );
    expect(saying.map((name) => name.replace('.json', '')).toSorted()).toEqual(
      Object.keys(TAKEN).toSorted(),
    );
  });

  it('heads the report with one table: the forms in which it was met, its newest period', async () => {
    const { text } = await probed('sesnsp_idm');
    const [, , , head = '', row = ''] = text.split('\n');
    expect(head.split(/ {2,}/)).toEqual(['fuente', 'forma', 'lo más nuevo', 'fallas']);
    expect(row.split(/ {2,}/)).toEqual([
      'sesnsp_idm',
      'dirección conocida, SharePoint',
      '2026-08',
      '0',
    ]);
  });

  it.each(Object.entries(TAKEN))('%s takes what its places announce', async (id, files) => {
    const { taken, failures, text } = await probed(id);
    expect(taken).toEqual(files.toSorted());
    expect(failures).toBe(0);
    expect(text).toContain(
      files.length === 1 ? '1 archivo se bajaría' : `${files.length} archivos se bajarían`,
    );
  });
});

describe('a page with links', () => {
  it('is told with the whole address of each book, and which rule it met', async () => {
    const { portal, text } = await probed('fgj_carpetas');
    expect(text).toContain(`página ${portal.url}${FGJ_PAGE}: «`);
    expect(text).toContain('», 4 archivos o enlaces');
    expect(text).toContain(`dirección: ${portal.url}${FGJ_FOLDER}/1A%20CARPETAS.xlsx`);
    expect(text).toContain('pieza: libros/2025-02_2025-03/1');
    const asked = portal.requests.filter(({ url }) => url?.startsWith('/storage') === true);
    expect(asked.map(({ method }) => method)).toEqual(['HEAD', 'HEAD']);
  });

  it('to SharePoint is told with the text of the link and where it leads', async () => {
    const { portal, text } = await probed('sesnsp_victimas');
    expect(text).toContain(`dirección: ${portal.url}${downloadOf('EaVictimas')}`);
    expect(text).toContain(`lleva a: ${portal.url}/personal/sesnsp/Documents/EaVictimas.csv`);
    expect(text).toContain(`título: ${LINKS.EaVictimas}`);
    expect(timesShared(portal, 'EaEstatal')).toBe(0);
  });

  it('where none is what is sought is told with all of them', async () => {
    const portal = await openPortals();
    portal.serve(
      SESNSP_PAGE,
      page(200, `<a href="${portal.url}${SHARED}EaEstatal">${LINKS.EaEstatal}</a>`),
    );
    const root = projectWith({ sesnsp_victimas: placesOf('sesnsp_victimas', portal) });
    const { text, failures } = await runProbe(root, ['--probar'], calm().surroundings);
    expect(failures).toBe(1);
    expect(text).toContain('anuncia:');
    expect(text).toContain(`      ${portal.url}${downloadOf('EaEstatal')} «${LINKS.EaEstatal}»`);
  });
});

describe('an address that is known', () => {
  it('is asked itself, before any page', async () => {
    const { portal, text } = await probed('sesnsp_anual');
    expect(text).toContain(`direcciones conocidas (${portal.url}${SESNSP_PAGE})`);
    expect(text).toContain('contestó: 200 a HEAD · 2 kB · text/csv');
    expect(portal.requests.map(({ method, url }) => `${method} ${url}`)[0]).toBe(`HEAD ${DIRECT}`);
  });

  it('is a failure with its address where it is gone', async () => {
    const portal = await openPortals();
    portal.serve(DIRECT, send(404, 'No'));
    const root = projectWith({ sesnsp_anual: placesOf('sesnsp_anual', portal) });
    const { text, failures } = await runProbe(root, ['--probar'], calm().surroundings);
    expect(failures).toBe(1);
    expect(text).toContain(`dirección: ${portal.url}${DIRECT}`);
  });
});
