/** The portals as they are: addresses, texts and names that others' code has met, on loopback. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rawFiles, standingFiles } from '../../../scripts/etl/fetch/rawFiles';
import {
  cutAfter,
  dataset,
  downloadOf,
  file,
  openPortal,
  page,
  send,
  sharePoint,
  timesShared,
  type Resource,
} from './portal';
import { placesOf } from './realPlaces';
import { complaint, fetchIn, projectWith, SHOW, writeSource } from './project';

/** Of each piece that stands: its name on disk, the piece and its period. */
function standing(root: string, id: string) {
  return standingFiles(rawFiles(root, id))
    .map(({ path, sidecar }) => [basename(path), sidecar.pieza, sidecar.periodo])
    .toSorted();
}

/** A workbook is a ZIP; each of ours has other bytes. */
const book = (text: string) =>
  file(Buffer.from(zipSync({ 'xl/workbook.xml': Buffer.from(text) })), 'application/xlsx');

describe('the page of the Fiscalía', () => {
  const PAGE = '/transparencia/incidencia-delictiva';
  const FOLDER = '/storage/app/Transparencia';
  const BOOKS = [
    ['2024/Diciembre%202024/1A%20CARPETAS%20ALTO%20IMPACTO.xlsx', '1a Carpetas iniciadas'],
    ['2025/Enero%202025/1A%20CARPETAS%20ALTO%20IMPACTO.xlsx', '1a Carpetas iniciadas'],
    ['2025/Enero%202025/1B%20VICTIMAS%20ALTO%20IMPACTO.xlsx', '1b V&iacute;ctimas'],
    ['2025/Febrero%20Marzo%202025/1A%20CARPETAS%20ALTO%20IMPACTO.xlsx', 'Descargar'],
    ['2025/Febrero%20Marzo%202025/1B%20VICTIMAS%20ALTO%20IMPACTO.xlsx', 'Descargar'],
    ['2025/Febrero%20Marzo%202025/2A%20CARPETAS%20BAJO%20IMPACTO.xlsx', 'Descargar'],
    ['2025/Febrero%20Marzo%202025/2B%20VICTIMAS%20BAJO%20IMPACTO.xlsx', 'Descargar'],
  ] as const;

  async function withBooks(books: readonly (readonly [string, string])[] = BOOKS) {
    const portal = await openPortal();
    const links = books.map(([path, text]) => `<a href="${FOLDER}/${path}">${text}</a>`);
    portal.serve(PAGE, page(200, `<body>${links.join('<br>')}</body>`));
    for (const [path] of books) portal.serve(`${FOLDER}/${path}`, book(path));
    const only = (id: string) =>
      placesOf(id, portal).filter((place) => 'tipo' in place && place.tipo === 'pagina');
    const ids = ['fgj_carpetas', 'fgj_victimas'];
    return { portal, root: projectWith(Object.fromEntries(ids.map((id) => [id, only(id)]))) };
  }

  it('gives each book of carpetas and of victims to its source, by folder and number', async () => {
    const { root } = await withBooks();
    await fetchIn(root);
    expect(standing(root, 'fgj_carpetas')).toEqual([
      ['1A_CARPETAS_ALTO_IMPACTO.xlsx', 'libros/2025-02_2025-03/1', '2025-03'],
      ['1A_CARPETAS_ALTO_IMPACTO.xlsx', 'libros/2025/1', '2025-01'],
      ['2A_CARPETAS_BAJO_IMPACTO.xlsx', 'libros/2025-02_2025-03/2', '2025-03'],
    ]);
    expect(standing(root, 'fgj_victimas')).toEqual([
      ['1B_VICTIMAS_ALTO_IMPACTO.xlsx', 'libros/2025-02_2025-03/1', '2025-03'],
      ['1B_VICTIMAS_ALTO_IMPACTO.xlsx', 'libros/2025/1', '2025-01'],
      ['2B_VICTIMAS_BAJO_IMPACTO.xlsx', 'libros/2025-02_2025-03/2', '2025-03'],
    ]);
  });

  it('gives one book of both to both, told by its link as before', async () => {
    const { root } = await withBooks([
      ['a1b2.xlsx', 'Incidencia delictiva 2025'],
      ['c3d4.xlsx', 'Incidencia 2026 al 31 de enero'],
      ['boletin.pdf', 'Boletín 2026'],
    ]);
    await fetchIn(root);
    for (const id of ['fgj_carpetas', 'fgj_victimas']) {
      expect(standing(root, id)).toEqual([
        ['a1b2.xlsx', 'libros/2025', '2025'],
        ['c3d4.xlsx', 'libros/2026', '2026-01'],
      ]);
    }
  });

  it('takes of two books from January the longer, and says why not the other', async () => {
    const { root, portal } = await withBooks([
      ['2026/Enero%202026/1A%20CARPETAS%20ALTO%20IMPACTO.xlsx', '1a'],
      ['2026/Enero%20-%20marzo%202026/1A%20CARPETAS%20ALTO%20IMPACTO.xlsx', '1a'],
    ]);
    expect(await fetchIn(root, ['fgj_carpetas'])).toMatch(
      /no se toma «1A CARPETAS ALTO IMPACTO\.xlsx \(1a\)»: es de 2026-01, y de «libros\/2026\/1» hay otro de 2026-03/,
    );
    expect(portal.hits(`${FOLDER}/2026/Enero%202026/1A%20CARPETAS%20ALTO%20IMPACTO.xlsx`)).toBe(0);
  });

  it('does not take both of two books for the same months', async () => {
    const { root } = await withBooks([
      ['2026/Abril%202026/1A%20CARPETAS%20ALTO%20IMPACTO.xlsx', '1a'],
      ['2026/Abril%202026/1A%20CARPETAS%20ALTO%20IMPACTO%20(2).xlsx', '1a'],
    ]);
    expect(await complaint(fetchIn(root, ['fgj_carpetas']))).toMatch(
      /hay 2 archivos para «libros\/2026-04\/1»/,
    );
  });
});

describe('the page of the Secretariado', () => {
  const PAGE = '/sesnsp/acciones-y-programas/datos-abiertos-de-incidencia-delictiva';
  const DIRECT = '/api_update/sesnsp/incidencia_delictiva/IDM_NM_dic25.csv';
  const SHARED = '/:x:/g/personal/sesnsp/';
  const HEADER = 'Año,Clave_Ent,Entidad,Cve. Municipio\n';
  const official = Buffer.from(`${HEADER}2025,9,Ciudad de México,9015\n`.repeat(5000), 'latin1');

  const LINKS = [
    ['EaJulio', 'Enero - julio 2026 (Fuero común - Delitos). Incidencia delictiva municipal'],
    ['EaAgosto', 'Enero - agosto 2026 (Fuero común - Delitos). Incidencia delictiva municipal'],
    ['EaEstatal', 'Enero - agosto 2026 (Fuero común - Delitos). Incidencia delictiva estatal'],
    ['EaFederal', 'Enero - agosto 2026 (Fuero federal). Incidencia delictiva municipal'],
    ['EaVictimas', 'Enero - agosto 2026 (Fuero común - Víctimas). Incidencia delictiva municipal'],
  ] as const;

  async function withLinks() {
    const portal = await openPortal();
    const links = LINKS.map(
      ([id, text]) => `<li><a href="${portal.url}${SHARED}${id}?e=Ab3">${text}</a></li>`,
    );
    portal.serve(PAGE, page(200, `<body><ul>${links.join('')}</ul></body>`));
    for (const [id, text] of LINKS) {
      sharePoint(portal, `${SHARED}${id}`, `${id}.csv`, `${HEADER}2026,9,${text},9015\n`);
    }
    portal.serve(DIRECT, file(official));
    const ids = ['sesnsp_idm', 'sesnsp_victimas'];
    const places = Object.fromEntries(ids.map((id) => [id, placesOf(id, portal)]));
    return { portal, root: projectWith(places) };
  }

  it('gives the newest edition by its text, over SharePoint, and the file to 2025', async () => {
    const { root, portal } = await withLinks();
    const said = await fetchIn(root);
    expect(standing(root, 'sesnsp_idm')).toEqual([
      ['EaAgosto.csv', 'municipal_rnid/2026', '2026-08'],
      ['IDM_NM_dic25.csv', 'municipal_hasta_2025', '2025-12'],
    ]);
    expect(standing(root, 'sesnsp_victimas')).toEqual([
      ['EaVictimas.csv', 'municipal_rnid/2026', '2026-08'],
    ]);
    expect(said).toMatch(
      /sesnsp_idm: no se toma «Enero - julio 2026 .*municipal»: es de 2026-07, y de «municipal_rnid\/2026» hay otro de 2026-08/,
    );
    expect(timesShared(portal, 'EaJulio')).toBe(0);
  });

  it('keeps the year that closed when the next begins', async () => {
    const { root, portal } = await withLinks();
    await fetchIn(root, ['sesnsp_idm']);
    const text = 'Enero - febrero 2027 (Fuero común - Delitos). Incidencia delictiva municipal';
    portal.serve(PAGE, page(200, `<a href="${portal.url}${SHARED}Eb?e=1">${text}</a>`));
    sharePoint(portal, `${SHARED}Eb`, 'Eb.csv', `${HEADER}2027\n`);
    await fetchIn(root, ['sesnsp_idm']);
    expect(standing(root, 'sesnsp_idm').map(([, pieza]) => pieza)).toEqual([
      'municipal_rnid/2026',
      'municipal_rnid/2027',
      'municipal_hasta_2025',
    ]);
  });

  it('goes on with the large file where it was cut, asking for its bytes as they are', async () => {
    const { root, portal } = await withLinks();
    portal.serve(DIRECT, cutAfter(100_000, official), file(official));
    await fetchIn(root, ['sesnsp_idm']);
    const asked = portal.requests.filter(({ url }) => url === DIRECT);
    expect(asked.map(({ headers }) => headers.range)).toEqual([undefined, 'bytes=100000-']);
    expect(asked.every(({ headers }) => headers['accept-encoding'] === 'identity')).toBe(true);
    const raw = rawFiles(root, 'sesnsp_idm').find(({ path }) => path.endsWith('dic25.csv'));
    expect(readFileSync(raw?.path ?? '').equals(official)).toBe(true);
  });

  it('is asked once for what several of its sources read: the large file and that of 2026', async () => {
    const { root, portal } = await withLinks();
    for (const id of ['sesnsp_2026', 'sesnsp_anual']) {
      writeSource(root, id, { descarga: placesOf(id, portal) });
    }
    await fetchIn(root);
    expect([portal.hits(DIRECT), timesShared(portal, 'EaAgosto')]).toEqual([1, 1]);
    const names = (id: string) => standing(root, id).map(([name]) => name);
    expect(names('sesnsp_idm')).toEqual(['EaAgosto.csv', 'IDM_NM_dic25.csv']);
    expect([names('sesnsp_2026'), names('sesnsp_anual')]).toEqual([
      ['EaAgosto.csv'],
      ['IDM_NM_dic25.csv'],
    ]);
  });

  it('gives the history that it issues anew each month, by its text, and that stands for the old one', async () => {
    const { root, portal } = await withLinks();
    const history = '2015 - 2025 (Fuero común - Delitos). Incidencia delictiva municipal';
    const links = [...LINKS, ['EaHistoria', history] as const].map(
      ([id, text]) => `<a href="${portal.url}/:u:/g/personal/sesnsp/${id}?e=Ab3">${text}</a>`,
    );
    portal.serve(PAGE, page(200, `<body>${links.join('')}</body>`));
    const name = 'Municipal-Delitos-2015-2025_ago2026.csv';
    const again = Buffer.concat([official, official]);
    sharePoint(portal, '/:u:/g/personal/sesnsp/EaHistoria', name, again);
    await fetchIn(root, ['sesnsp_idm']);
    expect(standing(root, 'sesnsp_idm')).toContainEqual([name, 'municipal_hasta_2025', '2025']);
    expect(standing(root, 'sesnsp_idm')).toHaveLength(2);
  });

  it.each([
    ['to log in', '/oauth2/v2.0/authorize'],
    ['its own page of passwords', '/_layouts/15/Authenticate.aspx'],
  ])('refuses where SharePoint sends %s, and says where to open it by hand', async (_, where) => {
    const { root, portal } = await withLinks();
    portal.serve('/personal/sesnsp/_layouts/15/download.aspx', send(302, '', { location: where }));
    const said = await complaint(fetchIn(root, ['sesnsp_idm']));
    expect(said).toContain('a decir quién eres: no se da sin cuenta');
    expect(said).toContain(`${portal.url}${downloadOf('EaAgosto')} y pásalo con:`);
    expect(portal.hits(where)).toBe(0);
  });

  it('refuses a folder, which is no file', async () => {
    const { root, portal } = await withLinks();
    const folder = `${portal.url}/:f:/g/personal/sesnsp/Ef`;
    portal.serve(PAGE, page(200, `<a href="${folder}">${LINKS[1][1]}</a>`));
    expect(await complaint(fetchIn(root, ['sesnsp_idm']))).toContain(
      `comparte una carpeta (${folder}), no un archivo.`,
    );
  });

  it('that answers 200 with a puzzle for robots is told as that', async () => {
    const { root, portal } = await withLinks();
    portal.serve(PAGE, page(200, '<head><script>window.reto=1</script></head><body></body>'));
    const said = await complaint(fetchIn(root, ['sesnsp_idm']));
    expect(said).toContain('contestó 200 con una página sin enlaces');
    expect(said).toContain(`${portal.url}${PAGE} y pásalo con:`);
  });
});

describe('Locatel and the names that rotate', () => {
  const UUID = '59af003e-042e-4aeb-b4f0-8ca9a6600ec4';
  const OTHER = '44913088-806d-4f80-acca-1409a8225e9c';
  const ROWS = 'FOLIO,FECHA_ALTA\n1,2020-01-01\n';

  async function with_(id: string, slug: string, resources: readonly Resource[]) {
    const portal = await openPortal();
    portal.serve(SHOW, dataset(portal, slug, resources));
    for (const [index, resource] of resources.entries()) {
      portal.serve(`/archivos/${resource.file}`, file(`${ROWS}${index}`));
    }
    return { portal, root: projectWith({ [id]: placesOf(id, portal) }) };
  }

  it('finds the calls as integral services, a file for some years each', async () => {
    const { root } = await with_('linea_mujeres', 'servicios-para-la-poblacion-en-general', [
      { file: 'servicios_integrales_2016-2018.csv' },
      { file: 'servicios_integrales_2019-2021.csv' },
      { file: 'servicios_integrales_2022-2023.csv' },
      { file: 'diccionario.csv', name: 'Diccionario de datos' },
    ]);
    await fetchIn(root);
    expect(standing(root, 'linea_mujeres')).toEqual([
      ['servicios_integrales_2016-2018.csv', 'llamadas/2016_2018', '2018'],
      ['servicios_integrales_2019-2021.csv', 'llamadas/2019_2021', '2021'],
      ['servicios_integrales_2022-2023.csv', 'llamadas/2022_2023', '2023'],
    ]);
  });

  it.each([
    'linea-mujeres-cdmx.csv',
    'base-integrales-0702.csv',
    'servicios_integrales_20220921.csv',
  ])('finds them as %s, which tells no period', async (name) => {
    const { root } = await with_('linea_mujeres', 'linea-mujeres', [{ file: name }]);
    await fetchIn(root);
    expect(standing(root, 'linea_mujeres')).toEqual([[name, `llamadas/${name}`, null]]);
  });

  it('names a file of <uuid>.csv as the catalogue does, and knows it when its address rotates', async () => {
    const resource = { file: `${UUID}.csv`, name: 'Línea Mujeres' };
    const { root, portal } = await with_('linea_mujeres', 'linea-mujeres', [resource]);
    expect(await fetchIn(root)).toContain('linea_mujeres: Línea_Mujeres.csv, ');
    const rotated = { ...resource, file: `${OTHER}.csv` };
    portal.serve(SHOW, dataset(portal, 'linea-mujeres', [rotated]));
    portal.serve(`/archivos/${OTHER}.csv`, file(`${ROWS}2,2020-01-02\n`));
    await fetchIn(root);
    expect(standing(root, 'linea_mujeres')).toEqual([
      ['Línea_Mujeres.csv', 'llamadas/Línea Mujeres.csv', null],
    ]);
  });

  it('matches the name where the pattern ends in the extension that it lacks', async () => {
    const { root } = await with_('c5_911', 'llamadas-numero-de-atencion-a-emergencias-911', [
      { file: `${UUID}.csv`, name: 'llamadas_911_2021_s2' },
    ]);
    await fetchIn(root);
    expect(standing(root, 'c5_911')).toEqual([
      ['llamadas_911_2021_s2.csv', 'semestral/2021-12', '2021-12'],
    ]);
  });

  it('lists such files by the name of the catalogue when none matches', async () => {
    const { root } = await with_('c5_911', 'llamadas-numero-de-atencion-a-emergencias-911', [
      { file: `${UUID}.csv`, name: 'Llamadas del primer semestre' },
    ]);
    expect(await complaint(fetchIn(root))).toMatch(
      /Lo que sí hay:\n\s+Llamadas del primer semestre\.csv\n/,
    );
  });
});

it('a page that gives addresses without its links is read by them', async () => {
  const portal = await openPortal();
  portal.serve('/datos/x_2025_02.csv', send(200, 'a\n1\n'));
  const place = {
    tipo: 'directo',
    pagina: `${portal.url}/pagina`,
    direcciones: [`${portal.url}/datos/x_2025_02.csv`],
    archivos: [{ serie: 'x', patron: 'x_(?<anio>\\d{4})_(?<mes>\\d{2})\\.csv', cuales: 'ultimo' }],
  };
  const root = projectWith({ x: [place] });
  await fetchIn(root);
  expect(standing(root, 'x')).toEqual([['x_2025_02.csv', 'x', '2025-02']]);
  expect(portal.hits('/pagina')).toBe(0);
});
