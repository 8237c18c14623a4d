import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { EMBEDS } from './embeds/embed-list.mjs';
import { holdsInternal } from './find-internal.mjs';
import { headersOf, REST_HEADERS, unshared } from './headers.mjs';
import { listen } from './listen.mjs';
import { isOwnHost, OTHER_HOST } from './own-host.mjs';
import { filePolicy, pagePolicy } from './policy.mjs';
import { filesUnder } from './walk.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {string} dir The built site.
 * @property {number} [port] 0 (the default) takes any that is free.
 * @property {string} [host] Only this machine unless told otherwise: a release of internal use
 *   must not be offered to the network by accident.
 * @property {string} [base] Path the site is mounted under: `/atlas`. Empty for the root.
 */

/**
 * Serves a built site as a careful static host would: precompressed files, strict headers, long
 * cache for what never changes, 404.html for unknown addresses. The files are listed once, at start.
 * A site of internal use answers only to its own name and port, and lets nothing be kept.
 * @param {ServerOptions} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends in `/`.
 * @throws {import('./user-error.mjs').UserError} When the port is taken.
 */
export async function startServer({ dir, port = 0, host = '127.0.0.1', base = '' }) {
  const files = filesUnder(dir);
  const policies = pagePolicies(dir, files);
  const notFound = readFileSync(join(dir, '404.html'));
  const notFoundPolicy = pagePolicy(notFound.toString());
  const otherPolicy = filePolicy(notFoundPolicy);
  const isInternal = holdsInternal(dir);
  const sealed = (/** @type {Record<string, string>} */ headers) =>
    isInternal ? { ...unshared(headers), ...UNKEPT } : headers;

  const serveFile = sirv(dir, {
    etag: !isInternal,
    brotli: true,
    setHeaders(response, path) {
      response.setHeader('Content-Security-Policy', policies.get(path) ?? otherPolicy);
      const headers = sealed(headersOf(path));
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });

  const server = createServer({ requireHostHeader: !isInternal }, (request, response) => {
    const headers = sealed(REST_HEADERS);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (
      isInternal &&
      !isOwnHost(request.headers.host, { host, port: request.socket.localPort ?? port })
    ) {
      response.writeHead(421, { 'Content-Type': 'text/plain;charset=utf-8' }).end(OTHER_HOST);
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end();
      return;
    }
    const [pathname = '/', ...query] = (request.url ?? '/').split('?');
    const search = query.length > 0 ? `?${query.join('?')}` : '';
    const missing = () => {
      response
        .writeHead(404, {
          'Content-Type': 'text/html;charset=utf-8',
          'Content-Length': notFound.length,
          'Content-Security-Policy': notFoundPolicy,
        })
        .end(notFound);
    };
    const path = pathname.slice(base.length);
    if (!pathname.startsWith(base) || (path !== '' && !path.startsWith('/'))) {
      missing();
    } else if (policies.has(`${path}/`)) {
      // Pages name their files by relative address, which without the final slash would be wrong.
      response.writeHead(308, { Location: `${base}${path}/${search}`, 'Content-Length': 0 }).end();
    } else {
      request.url = path + search;
      serveFile(request, response, missing);
    }
  });

  // What is no request at all gets its answer before the headers above.
  if (isInternal) {
    server.on('clientError', (_, socket) => {
      if (socket.writable) socket.end(UNREADABLE);
    });
  }
  const listening = await listen(server, { port, host });
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${listening}${base}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const UNREADABLE =
  'HTTP/1.1 400 Bad Request\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n';

/** What is of internal use stays in no cache, and is embedded by no other page. */
const UNKEPT = { 'Cache-Control': 'no-store', 'Cross-Origin-Resource-Policy': 'same-origin' };

/**
 * @param {string} dir
 * @param {string[]} files
 * @returns {Map<string, string>} Policy of each page, by every address that shows it.
 */
function pagePolicies(dir, files) {
  /** @type {Map<string, string>} */
  const policies = new Map();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const embedded = file.startsWith(EMBEDS);
    const policy = pagePolicy(readFileSync(join(dir, file), 'utf8'), { embedded });
    policies.set(`/${file}`, policy);
    if (/(^|\/)index\.html$/.test(file))
      policies.set(`/${file.slice(0, -'index.html'.length)}`, policy);
  }
  return policies;
}
