// Serves build/ as any static host would: node scripts/serve.mjs, with PORT, HOST and BASE_PATH.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { argv, env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { basePath } from './build.mjs';

const SITE = fileURLToPath(new URL('../build/', import.meta.url));
const DEFAULT_PORT = 4173;

/** What Node.js says where it may not listen, in words. @type {Readonly<Record<string, string>>} */
const REFUSALS = { EADDRINUSE: 'está ocupado', EACCES: 'necesita permisos de administración' };

/** Serves the built site until the process is interrupted, and prints its address. */
export function serve() {
  if (!existsSync(join(SITE, '404.html'))) {
    fail('No hay un sitio construido: corre antes «npm run build».');
  }
  const [port, host, base] = [portFrom(env.PORT), env.HOST || '127.0.0.1', basePath()];
  const headersOf = readHeaders(readFileSync(join(SITE, '_headers'), 'utf8'));
  const notFound = readFileSync(join(SITE, '404.html'));
  const files = sirv(SITE, {
    etag: true,
    setHeaders(response, path) {
      for (const [name, value] of headersOf(path)) response.appendHeader(name, value);
    },
  });

  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.slice(base.length);
    if (!pathname.startsWith(base) || !/^\/|^$/.test(path)) return sayMissing();
    // Pages name their files by relative address, which without the final slash would be wrong.
    if (!path.endsWith('/') && existsSync(join(SITE, path, 'index.html'))) {
      return response.writeHead(308, { Location: `${base}${path}/${search}` }).end();
    }
    request.url = path + search;
    return files(request, response, sayMissing);

    function sayMissing() {
      for (const [name, value] of headersOf('/404.html')) response.appendHeader(name, value);
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
    }
  });
  server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    const refusal = REFUSALS[error.code ?? ''];
    if (refusal === undefined) throw error;
    const other = port < 1024 ? DEFAULT_PORT : port + 1;
    fail(`El puerto ${port} ${refusal}: elige otro con PORT, como «PORT=${other} npm start».`);
  });
  server.listen(port, host, () => {
    const address = server.address();
    const listening = address !== null && typeof address === 'object' ? address.port : port;
    console.log(`Atlas Violeta está en http://${host}:${listening}${base}/ (Ctrl+C para terminar)`);
  });
}

/**
 * The rules of static/_headers, as Netlify and Cloudflare Pages read them: every rule that fits applies.
 * @param {string} text
 * @returns {(path: string) => readonly (readonly [string, string])[]} name and value of each header of a file
 */
function readHeaders(text) {
  const rules = text
    .split(/\n(?=\S)/)
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [pattern = '', ...lines] = block.trim().split('\n');
      const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
      return {
        fits: new RegExp(`^${source.join('.*')}$`),
        headers: lines.map((line) => {
          const [, name = '', value = ''] = /^\s*([\w-]+):\s*(.*)$/.exec(line) ?? [];
          return /** @type {const} */ ([name, value]);
        }),
      };
    });
  return (path) => rules.flatMap(({ fits, headers }) => (fits.test(path) ? headers : []));
}

/** @param {string | undefined} text */
function portFrom(text) {
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  return fail(`PORT debe ser un número entre 0 y 65535 y vale «${text}».`);
}

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  console.error(sentence);
  return exit(1);
}

if (argv[1] === fileURLToPath(import.meta.url)) serve();
