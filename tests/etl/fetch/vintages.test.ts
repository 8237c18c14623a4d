import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rawFiles, standingFiles } from '../../../scripts/etl/fetch/rawFiles';
import { dataset, etagOf, file, openPortal, page, send } from './portal';
import {
  ACCUMULATED,
  calm,
  ckanPlace,
  complaint,
  fetchIn,
  projectWith,
  SHOW,
  terminal,
} from './project';
import { runFetch } from '../../../scripts/etl/fetch/runFetch';

const CSV = 'delito,fecha_hecho\nVIOLENCIA FAMILIAR,2024-05-01\n';
const sha = createHash('sha256').update(CSV).digest('hex');

async function withCarpetas(body = CSV) {
  const portal = await openPortal();
  portal.serve(SHOW, dataset(portal, 'carpetas', [{ file: 'carpetas_2025_01.csv' }]));
  portal.serve('/archivos/carpetas_2025_01.csv', file(body));
  return { portal, root: projectWith({ fgj: [ckanPlace(portal.url)] }) };
}

describe('a download', () => {
  it('is a vintage: bytes untouched, with a card that says where they come from', async () => {
    const { portal, root } = await withCarpetas();
    const vintage = `2025-03-01-${sha.slice(0, 8)}`;
    expect(await fetchIn(root)).toBe(
      `fgj: carpetas_2025_01.csv (2025-01), 49 bytes → data/raw/fgj/${vintage}`,
    );
    const [raw, ...others] = rawFiles(root, 'fgj');
    expect(others).toEqual([]);
    expect(raw?.path).toBe(join(root, 'data/raw/fgj', vintage, 'carpetas_2025_01.csv'));
    expect(readFileSync(raw?.path ?? '', 'utf8')).toBe(CSV);
    expect(raw?.sidecar).toEqual({
      publica: 'Fiscalía',
      conjunto: 'Conjunto fgj',
      licencia: 'CC BY 4.0',
      licencia_portal: 'CC-BY-4.0',
      url: `${portal.url}/archivos/carpetas_2025_01.csv`,
      pagina: `${portal.url}/dataset/carpetas`,
      serie: 'acumulado',
      pieza: 'acumulado',
      periodo: '2025-01',
      obtenida: '2025-03-01',
      obtenida_en: '2025-03-01T18:00:00.000Z',
      sha256: sha,
      bytes: 49,
      etag: etagOf(CSV),
      last_modified: null,
      content_type: 'text/csv',
      modificada_portal: null,
    });
    expect(readdirSync(join(root, 'data/raw/fgj'))).toEqual([vintage]);
  });

  it('says who asks, for bytes as they are, and as a browser only to who turns that away', async () => {
    const { portal, root } = await withCarpetas();
    await fetchIn(root);
    for (const { headers } of portal.requests) {
      expect(headers['user-agent']).toMatch(/^AtlasVioleta/);
      expect(headers['accept-encoding']).toBe('identity');
    }
  });

  it('is had of a portal that takes only what looks like a browser', async () => {
    const { portal, root } = await withCarpetas();
    const path = '/archivos/carpetas_2025_01.csv';
    portal.serve(path, (request, response) => {
      const isBrowser = /^Mozilla\/5\.0 .*AtlasVioleta/.test(request.headers['user-agent'] ?? '');
      (isBrowser ? file(CSV) : page(403, '<title>No</title>'))(request, response);
    });
    await fetchIn(root);
    expect(rawFiles(root, 'fgj')).toHaveLength(1);
    expect(portal.hits(path)).toBe(2);
  });

  it('draws bytes, speed and time left on a terminal, and nothing in a pipe', async () => {
    const { root } = await withCarpetas(CSV.repeat(50_000));
    const stream = terminal(true);
    await runFetch(root, [], stream, calm().surroundings);
    expect(stream.drawn).toMatch(
      /carpetas_2025_01\.csv .*100 % · 2\.5 MB de 2\.5 MB · .*\/s · faltan 0:00/,
    );
    const pipe = terminal(false);
    await runFetch(root, [], pipe, calm().surroundings);
    expect(pipe.drawn).toBe('');
  });
});

describe('what is already had', () => {
  it('is not brought again: the portal is asked whether it changed', async () => {
    const { portal, root } = await withCarpetas();
    await fetchIn(root);
    expect(await fetchIn(root)).toMatch(/^fgj: carpetas_2025_01.csv \(2025-01\) ya estaba → /);
    const [, second] = portal.requests.filter(({ url }) => url?.startsWith('/archivos'));
    expect(second?.headers['if-none-match']).toBe(etagOf(CSV));
    expect(rawFiles(root, 'fgj')).toHaveLength(1);
  });

  it('is not brought again where only the day of the change is told', async () => {
    const { portal, root } = await withCarpetas();
    const day = 'Sat, 01 Feb 2025 00:00:00 GMT';
    let sent = 0;
    portal.serve('/archivos/carpetas_2025_01.csv', (request, response) => {
      if (request.headers['if-modified-since'] === day) send(304, '')(request, response);
      else {
        sent += 1;
        send(200, CSV, { 'last-modified': day })(request, response);
      }
    });
    await fetchIn(root);
    await fetchIn(root);
    expect(sent).toBe(1);
  });

  it('is not read again from a portal that ignores conditions but names the version', async () => {
    const { portal, root } = await withCarpetas();
    const body = Buffer.from(CSV.repeat(400_000));
    let written = 0;
    portal.serve('/archivos/carpetas_2025_01.csv', (_request, response) => {
      response.writeHead(200, { etag: '"uno"', 'content-length': body.length });
      response.end(body, () => (written += 1));
    });
    await fetchIn(root);
    expect(await fetchIn(root)).toContain('ya estaba');
    expect([portal.hits('/archivos/carpetas_2025_01.csv'), written]).toEqual([2, 1]);
  });

  it('is not asked for where the portal names no version, but its catalogue says when it changed', async () => {
    const { portal, root } = await withCarpetas();
    const resource = { file: 'carpetas_2025_01.csv', last_modified: '2025-02-01T00:00:00' };
    portal.serve(SHOW, dataset(portal, 'carpetas', [resource]));
    portal.serve('/archivos/carpetas_2025_01.csv', send(200, CSV));
    await fetchIn(root);
    expect(await fetchIn(root)).toContain('ya estaba');
    expect(portal.hits('/archivos/carpetas_2025_01.csv')).toBe(1);
    portal.serve(
      SHOW,
      dataset(portal, 'carpetas', [{ ...resource, last_modified: '2025-03-01T00:00:00' }]),
    );
    await fetchIn(root);
    expect(portal.hits('/archivos/carpetas_2025_01.csv')).toBe(2);
  });

  it('is not kept twice when the same bytes come under another name; the card follows them', async () => {
    const { portal, root } = await withCarpetas();
    await fetchIn(root);
    portal.serve(SHOW, dataset(portal, 'carpetas', [{ file: 'carpetas_2025_02.csv' }]));
    portal.serve('/archivos/carpetas_2025_02.csv', file(CSV));
    const april = calm({ now: () => Date.parse('2025-04-01T18:00:00Z') });
    expect(await fetchIn(root, [], april)).toContain('ya estaba');
    const [raw, ...others] = rawFiles(root, 'fgj');
    expect(others).toEqual([]);
    expect(raw?.sidecar).toMatchObject({
      url: `${portal.url}/archivos/carpetas_2025_02.csv`,
      obtenida: '2025-03-01',
    });
    await fetchIn(root, [], april);
    const last = portal.requests.at(-1);
    expect([last?.url, last?.headers['if-none-match']]).toEqual([
      '/archivos/carpetas_2025_02.csv',
      etagOf(CSV),
    ]);
  });

  it('serves every source that announces the same address, with one copy on disk', async () => {
    const portal = await openPortal();
    portal.serve('/pagina', page(200, '<a href="/2025.csv">Carpetas y víctimas 2025</a>'));
    portal.serve('/2025.csv', file(CSV));
    const place = {
      tipo: 'pagina',
      pagina: `${portal.url}/pagina`,
      archivos: [{ serie: 'anual', patron: '(?<anio>20\\d{2})', cuales: 'todos' }],
    };
    const root = projectWith({ carpetas: [place], victimas: [place] });
    await fetchIn(root);
    const [one] = rawFiles(root, 'carpetas');
    const [two] = rawFiles(root, 'victimas');
    expect(two?.sidecar).toMatchObject({ conjunto: 'Conjunto victimas', pieza: 'anual/2025' });
    expect(statSync(two?.path ?? '').ino).toBe(statSync(one?.path ?? '').ino);
    expect(await fetchIn(root)).not.toContain(' bytes →');
  });

  it('is brought once for all of them, whatever the portal says of its version', async () => {
    const portal = await openPortal();
    portal.serve('/pagina', page(200, '<a href="/2025.csv">Carpetas y víctimas 2025</a>'));
    portal.serve('/2025.csv', send(200, CSV, { 'content-type': 'text/csv' }));
    const place = {
      tipo: 'pagina',
      pagina: `${portal.url}/pagina`,
      archivos: [{ serie: 'anual', patron: '(?<anio>20\\d{2})', cuales: 'todos' }],
    };
    const root = projectWith({ carpetas: [place], mujeres: [place], victimas: [place] });
    await fetchIn(root);
    expect(portal.hits('/2025.csv')).toBe(1);
    const kept = ['carpetas', 'mujeres', 'victimas'].map((id) => rawFiles(root, id));
    expect(kept.map((files) => files.length)).toEqual([1, 1, 1]);
    const places = kept.flatMap((files) => files.map(({ path }) => statSync(path).ino));
    expect(new Set(places).size).toBe(1);
    // Another day the portal may have another one.
    portal.serve('/2025.csv', send(200, `${CSV}más\n`, { 'content-type': 'text/csv' }));
    await fetchIn(root);
    expect(portal.hits('/2025.csv')).toBe(2);
    expect(rawFiles(root, 'victimas')).toHaveLength(2);
  });

  it('that breaks for one of them is not begun again for the others', async () => {
    const portal = await openPortal();
    const place = {
      tipo: 'directo',
      pagina: `${portal.url}/pagina`,
      direcciones: [`${portal.url}/2025.csv`],
      archivos: [{ serie: 'anual', patron: '(?<anio>20\\d{2})', cuales: 'ultimo' }],
    };
    portal.serve('/2025.csv', send(404, 'no'));
    const root = projectWith({ carpetas: [place], victimas: [place] });
    const told = await complaint(fetchIn(root));
    expect(portal.hits('/2025.csv')).toBe(1);
    expect(told.match(/contestó 404/g)).toHaveLength(1);
    expect(told).toContain('victimas: tampoco, que es el mismo archivo');
  });
});

describe('a monthly file that is renamed', () => {
  it('is followed: the newest replaces the one before, whose vintage stays', async () => {
    const { portal, root } = await withCarpetas();
    await fetchIn(root);
    const names = ['carpetas_2024_09.csv', 'carpetas_2025_02.csv', 'carpetas_2025_01.csv'];
    portal.serve(
      SHOW,
      dataset(
        portal,
        'carpetas',
        names.map((name) => ({ file: name })),
      ),
    );
    portal.serve('/archivos/carpetas_2025_02.csv', file(`${CSV}ABUSO SEXUAL,2025-01-02\n`));
    await fetchIn(root);
    const files = rawFiles(root, 'fgj');
    expect(files.map(({ sidecar }) => sidecar.periodo)).toEqual(['2025-02', '2025-01']);
    expect(standingFiles(files).map(({ sidecar }) => sidecar.periodo)).toEqual(['2025-02']);
    expect(portal.hits('/archivos/carpetas_2024_09.csv')).toBe(0);
  });

  it('is taken from another portal with --portal', async () => {
    const { portal } = await withCarpetas();
    const root = projectWith({ fgj: [ckanPlace('https://portal.invalid')] });
    expect(await fetchIn(root, ['fgj', '--portal', portal.url])).toContain('2025-01');
  });
});

describe('a page with links', () => {
  it('gives every file that matches, once, wherever its links begin', async () => {
    const portal = await openPortal();
    portal.serve(
      '/transparencia/incidencia',
      page(
        200,
        `<head><base href="/docs/"></head><body><a href="a%C3%B1o_2025.csv">Descargar</a>
         <a href="a%C3%B1o_2025.csv#tabla">Descargar</a> <a href="/b.csv?v=2">Incidencia 2026</a>
         <a href="guia_2025.pdf">Guía 2025</a> <a href="mailto:a@b.mx?2025.csv">2025</a></body>`,
      ),
    );
    portal.serve('/docs/a%C3%B1o_2025.csv', file(CSV));
    portal.serve('/b.csv', file(`${CSV}ABUSO SEXUAL,2026-01-02\n`));
    const root = projectWith({
      fgj: [
        {
          tipo: 'pagina',
          pagina: `${portal.url}/transparencia/incidencia`,
          archivos: [
            { serie: 'anual', patron: '(?<anio>20\\d{2})', formatos: ['csv'], cuales: 'todos' },
          ],
        },
      ],
    });
    await fetchIn(root);
    expect(
      standingFiles(rawFiles(root, 'fgj')).map(({ path, sidecar }) => [
        path.split('/').at(-1),
        sidecar.pieza,
      ]),
    ).toEqual([
      ['b.csv', 'anual/2026'],
      ['año_2025.csv', 'anual/2025'],
    ]);
  });
});

describe('a compressed file', () => {
  const zip = Buffer.from(zipSync({ 'carpetas.csv': Buffer.from(CSV) }));
  const gzip = gzipSync(CSV);

  it.each([
    ['carpetas_2025_01.csv.gz', gzip, 'carpetas_2025_01.csv.gz'],
    ['carpetas_2025_01.csv.zip', zip, 'carpetas_2025_01.csv.zip'],
    // What says CSV and comes packed keeps its bytes, and says so.
    ['carpetas_2025_01.csv', gzip, 'carpetas_2025_01.csv.gz'],
    ['carpetas_2025_01.csv', zip, 'carpetas_2025_01.csv.zip'],
  ])('%s is kept as it comes', async (name, bytes, kept) => {
    const { portal, root } = await withCarpetas();
    portal.serve(SHOW, dataset(portal, 'carpetas', [{ file: name }]));
    portal.serve(`/archivos/${name}`, file(bytes));
    await fetchIn(root);
    const [raw] = rawFiles(root, 'fgj');
    expect(raw?.path.split('/').at(-1)).toBe(kept);
    expect(readFileSync(raw?.path ?? '')).toEqual(bytes);
  });

  it('by the server on the way, in spite of us, is kept as the file that it was', async () => {
    const { portal, root } = await withCarpetas();
    portal.serve(
      '/archivos/carpetas_2025_01.csv',
      send(200, gzip, { 'content-encoding': 'gzip', 'content-length': String(gzip.length) }),
    );
    await fetchIn(root);
    expect(readFileSync(rawFiles(root, 'fgj')[0]?.path ?? '', 'utf8')).toBe(CSV);
  });

  it('takes the name that the server gives where the address has none', async () => {
    const portal = await openPortal();
    portal.serve('/pagina', page(200, '<a href="/s/AbC?download=1">IDM_NM_ago25</a>'));
    portal.serve(
      '/s/AbC',
      send(200, CSV, {
        'content-disposition': `attachment; filename*=UTF-8''..%2FIDM%20ago25.csv`,
      }),
    );
    const patron = 'IDM_NM_(?<mes>[a-z]{3})(?<anio>\\d{2})';
    const archivos = [{ ...ACCUMULATED, patron }];
    const root = projectWith({
      sesnsp: [{ tipo: 'pagina', pagina: `${portal.url}/pagina`, archivos }],
    });
    await fetchIn(root);
    const [raw] = rawFiles(root, 'sesnsp');
    expect(raw?.path.split('/').at(-1)).toBe('IDM_ago25.csv');
    expect(raw?.sidecar.periodo).toBe('2025-08');
  });
});
