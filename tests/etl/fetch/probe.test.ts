/** `npm run etl -- fetch --probar`: what each source would download, asked without keeping anything. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runProbe } from '../../../scripts/etl/fetch/probe';
import { dataset, file, openPortal, page, send, type Handler } from './portal';
import { ACCUMULATED, calm, ckanPlace, projectWith, SEARCH, SHOW, writeSource } from './project';

const CSV = 'delito,fecha_hecho\nVIOLENCIA FAMILIAR,2024-05-01\n'.repeat(1000);
/** Found from wherever the order is run. */
const TSX = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href;
const PATH = '/archivos/carpetas_2025_01.csv';

/** Every path under a folder with its size and the moment of its last change. */
function snapshot(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    })
    .toSorted();
}

async function withFile(...handlers: [Handler, ...Handler[]]) {
  const portal = await openPortal();
  const resources = ['carpetas_2025_01.csv', 'carpetas_2024_12.csv', 'diccionario.xlsx'];
  portal.serve(
    SHOW,
    dataset(
      portal,
      'carpetas',
      resources.map((name) => ({ file: name })),
    ),
  );
  portal.serve(PATH, ...handlers);
  return { portal, root: projectWith({ fgj: [ckanPlace(portal.url)] }) };
}

const probeIn = (root: string, args: readonly string[] = ['--probar']) =>
  runProbe(root, args, calm().surroundings);

describe('a probe', () => {
  it('says of each file where it is, what answers, and by which rule it was chosen', async () => {
    const { portal, root } = await withFile((request, response) => {
      response.setHeader('last-modified', 'Sat, 01 Feb 2025 00:00:00 GMT');
      file(request.method === 'HEAD' ? CSV : 'no')(request, response);
    });
    writeSource(root, 'a_mano', {});
    const before = snapshot(root);
    const { text, failures } = await probeIn(root);
    expect(failures).toBe(0);
    expect(text).toContain('2025-03-01T18:00:00.000Z');
    expect(text).toContain('## fgj\n');
    expect(text).toContain(`ckan ${portal.url} (carpetas): «Conjunto carpetas», 3 archivos`);
    expect(text).toContain('✓ acumulado (2025-01): carpetas_2025_01.csv');
    expect(text).toContain(`dirección: ${portal.url}${PATH}`);
    expect(text).toMatch(
      /contestó: 200 a HEAD · 49 kB · text\/csv · modificado Sat, 01 Feb 2025 00:00:00 GMT/,
    );
    expect(text).toContain(`regla: «${ACCUMULATED.patron}»`);
    expect(text).toMatch(/no se toma «carpetas_2024_12\.csv»: es de 2024-12/);
    expect(text).toMatch(/1 archivo se bajaría, 0 fallas\. Se dan a mano: a_mano\./);
    expect(portal.requests.map(({ method }) => method)).toEqual(['GET', 'HEAD']);
    expect(snapshot(root)).toEqual(before);
  });

  it('asks for one byte where HEAD is refused, and keeps none', async () => {
    for (const status of [403, 405, 501]) {
      let sent = '';
      const { portal, root } = await withFile((request, response) => {
        if (request.method === 'HEAD') send(status, '')(request, response);
        else {
          sent = request.headers.range ?? '';
          send(206, 'd', {
            'content-range': `bytes 0-0/${CSV.length}`,
            'content-type': 'text/csv',
          })(request, response);
        }
      });
      const { text, failures } = await probeIn(root);
      expect([failures, sent]).toEqual([0, 'bytes=0-0']);
      expect(text).toContain('contestó: 206 a un byte · 49 kB · text/csv');
      expect(portal.hits(PATH)).toBe(2);
    }
  });

  it('leaves a server that sends the whole in its place after its first bytes', async () => {
    const big = Buffer.alloc(20_000_000, 'a');
    let gone = false;
    const { root } = await withFile((request, response) => {
      if (request.method === 'HEAD') send(404, '')(request, response);
      else {
        response.writeHead(200, { 'content-length': big.length }).write(big);
        response.on('close', () => (gone = !response.writableFinished));
      }
    });
    const { text, failures } = await probeIn(root);
    expect(failures).toBe(0);
    expect(text).toContain('contestó: 200 a un byte · 20 MB · sin tipo · sin fecha');
    await expect.poll(() => gone).toBe(true);
  });
});

describe('what is missing', () => {
  it('is told with its remedy: a page in the place of the file', async () => {
    const { root } = await withFile(page(200, '<title>Verificación</title>'));
    const { text, failures } = await probeIn(root);
    expect(failures).toBe(1);
    expect(text).toContain('✗ acumulado (2025-01): carpetas_2025_01.csv');
    expect(text).toContain('con una página que dice «Verificación');
    expect(text).toMatch(/remedio: Descárgalo en un navegador, desde México/);
  });

  it('is told with its remedy: a file that is not there, and a portal that keeps us out', async () => {
    const { root } = await withFile(send(404, 'No'));
    expect((await probeIn(root)).text).toContain(
      'contestó 404: el portal lo anuncia, pero no está',
    );
    const { root: other, portal } = await withFile(send(200, ''));
    portal.serve(SHOW, page(403, '<title>Access denied</title>'));
    const { text, failures } = await probeIn(other);
    expect(failures).toBe(1);
    expect(text).toContain(`✗ ckan ${portal.url} (carpetas)`);
    expect(text).toContain('contestó 403 con una página que dice «Access denied');
  });

  it('is told with all that the place announces, for the rule to be mended from afar', async () => {
    const { root, portal } = await withFile(file(CSV));
    writeSource(root, 'roto', {
      descarga: [{ ...ckanPlace(portal.url, [{ ...ACCUMULATED, patron: 'averiguaciones' }]) }],
    });
    const { text, failures } = await probeIn(root);
    expect(failures).toBe(1);
    expect(text).toContain('## roto');
    expect(text).toContain('no hay ningún archivo de la serie «acumulado»');
    for (const name of ['carpetas_2025_01.csv', 'carpetas_2024_12.csv', 'diccionario.xlsx']) {
      expect(text).toContain(`      ${portal.url}/archivos/${name}`);
    }
    expect(text).toContain('✓ acumulado (2025-01)');
  });

  it('is told of a dataset that moved', async () => {
    const { root, portal } = await withFile(file(CSV));
    portal.serve(SEARCH, send(200, JSON.stringify({ result: { results: [] } })));
    writeSource(root, 'otro', { descarga: [{ ...ckanPlace(portal.url), slugs: ['nada'] }] });
    expect((await probeIn(root, ['otro', '--probar'])).text).toContain(
      'ya no tiene el conjunto «nada»',
    );
  });
});

it('is an order of the command, whose exit code tells whether anything is missing', () => {
  const etl = join(process.cwd(), 'scripts/etl.ts');
  const root = projectWith({ fgj: [{ ...ckanPlace('ftp://localhost:1') }] });
  const before = snapshot(root);
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', TSX, etl, 'fetch', '--probar'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json') },
    },
  );
  expect(stdout).toContain('1 falla');
  expect(status).toBe(1);
  expect(snapshot(root)).toEqual(before);
});
