/** nginx, Caddy and Apache of Debian with the files of docs/desplegar: each shows the built site as our own server does. */
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { debianServers, mayDoWithout } from '../../scripts/lib/debian-servers.mjs';
import { headersOf, policyHeader, REST_HEADERS } from '../../scripts/lib/headers.mjs';
import { pagePolicy } from '../../scripts/lib/policy.mjs';
import { PROJECT } from '../../scripts/lib/project.mjs';
import { alive } from './helpers/alive';
import { builtPages } from './helpers/builtPages';
import { expect, test as guarded } from './helpers/origin';
import { withoutPrepared } from './helpers/unprepared';
import {
  SERVER_NAMES,
  startWebServer,
  type ServerName,
  type WebServer,
} from './helpers/webServers';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

const POLICY = 'content-security-policy';

/** As asked: nothing is followed, decoded or kept. */
function ask(url: string, accept = 'identity'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { 'accept-encoding': accept } }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: {
            ...response.headers,
            [POLICY]: inOrder(String(response.headers[POLICY])),
          },
          body: Buffer.concat(pieces),
        }),
      );
    });
    asked.on('error', reject).end();
  });
}

const site = (file: string) => readFileSync(`build/${file}`);
const files = readdirSync('build', { recursive: true, encoding: 'utf8' });
const first = (name: RegExp): string => {
  const file = files.find((each) => name.test(each));
  if (file === undefined) throw new Error(`build no tiene ${name}`);
  return file;
};

/** The order of its directives means nothing. */
const inOrder = (text: string) => text.split('; ').toSorted().join('; ');

const policy = policyHeader(pagePolicy(site('404.html').toString()));

/** Of the program, and of figures for other sites: the only folders whose policy is their own. */
const apart = (path: string) =>
  policy.exceptions.find(({ patterns }) =>
    patterns.some((pattern) => path.startsWith(pattern.replace('*', ''))),
  );

/** All that headers.mjs says of a file, by names in small letters. */
function expectedHeaders(path: string): Record<string, string> {
  const all = {
    ...headersOf(path),
    [POLICY]: inOrder(apart(path)?.value ?? policy.rest),
  };
  return Object.fromEntries(
    Object.entries(all)
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .filter(([name]) => name !== 'content-type'),
  );
}

/** One of each class of file, with its type. */
const KINDS: readonly (readonly [file: string, type: string])[] = [
  [first(/^_app\/immutable\/assets\/.*\.wasm$/), 'application/wasm'],
  [first(/^_app\/immutable\/entry\/app.*\.js$/), 'text/javascript; charset=utf-8'],
  [first(/^_app\/immutable\/assets\/.*\.css$/), 'text/css; charset=utf-8'],
  [first(/^data\/observaciones\..*\.parquet$/), 'application/vnd.apache.parquet'],
  [first(/^data\/.*\.topojson$/), 'application/json'],
  ['data/manifest.json', 'application/json'],
  ['respuestas/panorama.json', 'application/json'],
  ['colonias/centro/__data.json', 'application/json'],
  ['insertar/mapa/index.html', 'text/html; charset=utf-8'],
  ['licencias.txt', 'text/plain; charset=utf-8'],
  ['favicon.svg', 'image/svg+xml'],
  ['datos/atlas-violeta.zip', 'application/zip'],
];

interface Servers {
  /** Starts each once. */
  serverOf: (named: ServerName, path: string, debian: string) => Promise<WebServer>;
}

interface Served {
  named: ServerName;
  path: string;
  server: WebServer;
}

const test = guarded.extend<Served, Servers>({
  serverOf: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const started = new Map<string, Promise<WebServer>>();
      await use((named, path, debian) => {
        const key = `${named} ${path}`;
        const server = started.get(key) ?? startWebServer(named, { debian, path });
        started.set(key, server);
        return server;
      });
      for (const server of started.values()) await (await server).close();
    },
    { scope: 'worker' },
  ],
  named: ['nginx', { option: true }],
  path: ['', { option: true }],
  server: async ({ serverOf, named, path }, use, testInfo) => {
    const debian = debianServers(PROJECT);
    if ('folder' in debian) {
      await use(await serverOf(named, path, debian.folder));
      return;
    }
    const reason = `sin nginx, Caddy y Apache: ${debian.reason}`;
    testInfo.skip(mayDoWithout(process.env), reason);
    throw new Error(reason);
  },
});

for (const named of SERVER_NAMES) {
  for (const path of ['', '/atlas']) {
    test.describe(`${named} en «${path}/»`, () => {
      test.use({ named, path });

      test('every page opens, with the headers of headers.mjs', async ({ server }) => {
        const pages = builtPages();
        expect(pages.length).toBeGreaterThan(90);
        for (const { address } of pages) {
          const { status, headers, body } = await ask(`${server.url}${address.slice(1)}`);
          expect(status, address).toBe(200);
          expect(headers, address).toMatchObject({
            ...expectedHeaders(address),
            'content-type': 'text/html; charset=utf-8',
          });
          expect(body.equals(site(`${address}index.html`)), address).toBe(true);
        }
      });

      test('each class of file has its type and how long it keeps', async ({ server }) => {
        for (const [file, type] of KINDS) {
          const { status, headers, body } = await ask(server.url + file);
          expect(status, file).toBe(200);
          expect(headers, file).toMatchObject({
            ...expectedHeaders(`/${file}`),
            'content-type': type,
          });
          expect(body.equals(site(file)), file).toBe(true);
        }
      });

      test('what can be is compressed, as it was asked for, with Vary', async ({ server }) => {
        const read = { br: brotliDecompressSync, gzip: gunzipSync };
        const hasBrotli = named !== 'nginx';
        for (const [file, type] of [['', 'text/html; charset=utf-8'] as const, ...KINDS]) {
          const whole = site(file === '' ? 'index.html' : file);
          if (whole.length < 1024) continue;
          for (const [accept, best] of [
            ['gzip, deflate, br', hasBrotli ? 'br' : 'gzip'],
            ['gzip', 'gzip'],
          ] as const) {
            const { headers, body } = await ask(server.url + file, accept);
            const { 'content-encoding': encoding, vary } = headers;
            expect(headers['content-type'], file).toBe(type);
            expect(String(vary).toLowerCase(), file).toContain('accept-encoding');
            // A table and a zip are compressed within: each goes in brotli where that took something off, else as it is.
            const isReady = best === 'br' && files.includes(`${file}.br`);
            if (/\.(?:parquet|zip)$/.test(file) && !isReady) {
              expect(encoding, file).toBeUndefined();
              continue;
            }
            expect(encoding, `${file} ${accept}`).toBe(best);
            expect(read[best](body).equals(whole), file).toBe(true);
            if (file.endsWith('.wasm') && best === 'br') {
              expect(body.equals(site(`${file}.br`))).toBe(true);
            }
          }
        }
      });

      test('a folder without its slash is sent there, with its query', async ({ server }) => {
        for (const query of ['', '?x=1', '?x=1&y=a%20b']) {
          const asked = `${server.url}servicios${query}`;
          const { status, headers } = await ask(asked);
          expect([301, 307, 308], asked).toContain(status);
          const to = new URL(String(headers['location']), asked);
          expect(to.href).toBe(`${server.url}servicios/${query}`);
        }
        if (path === '') return;
        const { headers } = await ask(`${server.url.slice(0, -1)}?x=1`);
        expect(new URL(String(headers['location']), server.url).href).toBe(`${server.url}?x=1`);
      });

      test('what is not there shows 404.html, and what is hidden is not there', async ({
        server,
      }) => {
        const rest = Object.fromEntries(
          Object.entries({ ...REST_HEADERS, [POLICY]: inOrder(policy.rest) }).map(
            ([name, value]) => [name.toLowerCase(), value],
          ),
        );
        for (const missing of ['nada', 'nada/', 'data/', '.inputs-sha256', 'sesiones/nada']) {
          const { status, headers, body } = await ask(server.url + missing);
          expect(status, missing).toBe(404);
          expect(headers, missing).toMatchObject(rest);
          expect(headers['content-type'], missing).toBe('text/html; charset=utf-8');
          expect(body.equals(site('404.html')), missing).toBe(true);
        }
      });

      test.describe('in a browser', () => {
        test.use({ baseURL: async ({ server }, use) => use(server.url) });

        test('pages live, and the engine answers', async ({ page, context, server }) => {
          await withoutPrepared(context);
          const table = page.waitForResponse(/\.parquet$/);
          const engine = page.waitForResponse(/\.wasm$/);
          await page.goto(`${server.url}?indicador=abuso_sexual`);
          await alive(page);
          expect((await table).ok()).toBe(true);
          expect((await engine).ok()).toBe(true);
          await page.goto(`${server.url}servicios/alcance`);
          await expect(page).toHaveURL(`${server.url}servicios/alcance/`);
          await expect(page.locator('html[data-app=alive]')).toBeAttached();
        });
      });
    });
  }
}
