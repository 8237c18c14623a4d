/**
 * nginx, Caddy and Apache of Debian, each with its file of docs/desplegar and with its logs on: of help they write
 * nothing, whatever is asked of it, and of the rest they do.
 */
import { request } from 'node:http';
import { afterAll, describe, expect, test } from 'vitest';
import { debianServers, mayDoWithout } from '../../scripts/lib/debian-servers.mjs';
import { PROJECT } from '../../scripts/lib/project.mjs';
import { SERVER_NAMES, startWebServer, type WebServer } from '../e2e/helpers/webServers';

const debian = debianServers(PROJECT);
const isWithout = 'reason' in debian && mayDoWithout(process.env);
const why = 'reason' in debian ? `: sin nginx, Caddy y Apache, ${debian.reason}` : '';

/** As it is written, which no address of the site is. */
const MARK = 'marca-que-se-registra';

/** Of help: its page, its program, old addresses, what is not there, and what is mistyped or escaped of them. */
const OF_HELP = [
  'servicios/',
  'servicios',
  'servicios/?x=4-10009',
  'servicios/ayuda.js',
  'servicios/4/',
  'servicios/4',
  'servicios/4/10009/',
  'servicios/4/10009',
  'servicios/4/10009/index.html',
  'servicios/refugio/',
  'servicios/refugio',
  'servicios/4/99999/',
  'servicios/nada',
  'Servicios/4/10009/',
  '%73ervicios/4/10009/',
  'servicios//4/10009/',
  'en/servicios/4/10009/',
  'fr/servicios/5/',
  'fr/servicios/nada',
];

/** As asked: nothing is followed; how the answer is encoded is said. */
function ask(url: string, path: string): Promise<number> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request(
      { port, host: '127.0.0.1', path, headers: { 'accept-encoding': 'gzip, br' } },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      },
    );
    asked.on('error', reject).end();
  });
}

const started: WebServer[] = [];
afterAll(async () => {
  for (const server of started) await server.close();
});

describe.each(SERVER_NAMES)('%s', (named) => {
  test.skipIf(isWithout).each(['', '/atlas'])(
    `in «%s/» logs nothing of help, and what is beside it${why}`,
    async (path) => {
      if ('reason' in debian) throw new Error(`sin nginx, Caddy y Apache: ${debian.reason}`);
      const server = await startWebServer(named, { debian: debian.folder, path });
      started.push(server);
      for (const asked of OF_HELP) {
        const status = await ask(server.url, `${path}/${asked}`);
        expect([200, 301, 307, 308, 404], asked).toContain(status);
      }
      expect(await ask(server.url, `${path}/servicios/4/10009/`)).toBe(200);
      expect(await ask(server.url, `${path}/servicios/nada`)).toBe(404);
      expect(await ask(server.url, `${path}/colonias/centro/`)).toBe(200);
      expect(await ask(server.url, `${path}/${MARK}`)).toBe(404);
      await expect.poll(() => server.logged(), { timeout: 10_000 }).toContain(MARK);
      const logged = server.logged();
      expect(logged).toContain('/colonias/centro/');
      expect(logged.split('\n').filter((line) => /ervicios|10009|refugio/i.test(line))).toEqual([]);
    },
  );
});
