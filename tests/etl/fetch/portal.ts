/** A portal of our own on loopback, as good or as bad as each test wants it. */
import { createHash } from 'node:crypto';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

// Whatever proxy this machine goes out by, it does not lead to itself.
process.env['NO_PROXY'] = 'localhost';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Portal {
  readonly url: string;
  readonly requests: IncomingMessage[];
  /** Answers a path; of several handlers, each answers once and the last one ever after. */
  serve(path: string, ...handlers: [Handler, ...Handler[]]): void;
  /** How many times a path was asked for. */
  hits(path: string): number;
  close(): Promise<void>;
}

export async function openPortal(tls?: { key: string; cert: string }): Promise<Portal> {
  const routes = new Map<string, Handler[]>();
  const requests: IncomingMessage[] = [];
  const listener: RequestListener = (request, response) => {
    requests.push(request);
    const handlers = routes.get(pathOf(request)) ?? [];
    const handler = handlers.length > 1 ? handlers.shift() : handlers[0];
    if (handler === undefined) send(404, 'Not Found')(request, response);
    else handler(request, response);
  };
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((closed) => server.close(() => closed()));
  };
  onTestFinished(close);
  const { port } = portOf(server.address());
  return {
    url: `${tls === undefined ? 'http' : 'https'}://localhost:${port}`,
    requests,
    serve: (path, ...handlers) => void routes.set(path, handlers),
    hits: (path) => requests.filter((request) => pathOf(request) === path).length,
    close,
  };
}

export function portOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address;
}

export function pathOf({ url = '/' }: IncomingMessage): string {
  return new URL(url, 'http://localhost').pathname;
}

/** The same answer whatever is asked. */
export function send(
  status: number,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): Handler {
  return (_request, response) => void response.writeHead(status, headers).end(body);
}

export function page(status: number, html: string): Handler {
  return send(status, `<!doctype html><html>${html}</html>`, { 'content-type': 'text/html' });
}

export function etagOf(body: string | Buffer): string {
  return `"${createHash('md5').update(body).digest('hex')}"`;
}

/** A server that does all that HTTP asks of it: conditions, ranges and the size. */
export function file(body: string | Buffer, type = 'text/csv'): Handler {
  const bytes = Buffer.from(body);
  const etag = etagOf(bytes);
  return (request, response) => {
    const facts = { etag, 'content-type': type, 'accept-ranges': 'bytes' };
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, facts).end();
      return;
    }
    const from = startOf(request);
    if (from === null || request.headers['if-range'] !== etag) {
      response.writeHead(200, { ...facts, 'content-length': bytes.length }).end(bytes);
    } else if (from >= bytes.length) {
      response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end();
    } else {
      const range = `bytes ${from}-${bytes.length - 1}/${bytes.length}`;
      response
        .writeHead(206, {
          ...facts,
          'content-range': range,
          'content-length': bytes.length - from,
        })
        .end(bytes.subarray(from));
    }
  };
}

/** The first byte that is asked for; null where the whole is. */
export function startOf({ headers }: IncomingMessage): number | null {
  const start = /^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1];
  return start === undefined ? null : Number(start);
}

/** Sends part of a file as if it were going to send all of it, and cuts the connection. */
export function cutAfter(
  count: number,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = { etag: etagOf(body) },
): Handler {
  const bytes = Buffer.from(body);
  return (request, response) => {
    const from = startOf(request) ?? 0;
    response.writeHead(from > 0 ? 206 : 200, {
      ...headers,
      'content-length': bytes.length - from,
      ...(from > 0 ? { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` } : {}),
    });
    // Half a second at most: what was written must have left before the cut.
    response.write(bytes.subarray(from, from + count), () =>
      setTimeout(() => response.socket?.destroy(), 50),
    );
  };
}

/** What each portal shares, by token. */
const shares = new WeakMap<Portal, Map<string, Handler>>();

/**
 * A link that SharePoint makes to share a file (`/:x:/g/personal/OWNER/TOKEN`): it shows a page, with `download=1`
 * it asks to log in, and its page of downloads gives a cookie and sends to the file, which goes to none without it.
 */
export function sharePoint(
  portal: Portal,
  path: string,
  name: string,
  body: string | Buffer,
): void {
  const [, owner = '', token = ''] = /\/personal\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  const place = `/personal/${owner}/Documents/${name}`;
  const cookie = `FedAuth=${etagOf(path).slice(1, 9)}`;
  portal.serve(path, (request, response) => {
    const asked = new URL(request.url ?? '/', portal.url).searchParams;
    if (asked.get('download') === '1') {
      send(302, '', { location: `${portal.url}/oauth2/v2.0/authorize` })(request, response);
    } else page(200, `<title>${name}</title><p>Excel</p>`)(request, response);
  });
  const shared = shares.get(portal) ?? new Map<string, Handler>();
  shares.set(portal, shared);
  shared.set(
    token,
    send(302, '', { location: place, 'set-cookie': `${cookie}; path=/; HttpOnly` }),
  );
  portal.serve(`/personal/${owner}/_layouts/15/download.aspx`, (request, response) => {
    const asked = new URL(request.url ?? '/', portal.url).searchParams.get('share') ?? '';
    (shared.get(asked) ?? page(404, '<title>Not found</title>'))(request, response);
  });
  portal.serve(place, (request, response) => {
    if (request.headers.cookie === cookie) file(body)(request, response);
    else page(403, '<title>Access denied</title>')(request, response);
  });
}

/** Where a token's file is downloaded from. */
export const downloadOf = (token: string) =>
  `/personal/sesnsp/_layouts/15/download.aspx?share=${token}`;

/** How many times the file of a token was asked for. */
export const timesShared = (portal: Portal, token: string): number =>
  portal.requests.filter(({ url }) => url === downloadOf(token)).length;

export interface Resource {
  readonly file: string;
  readonly name?: string;
  readonly format?: string;
  readonly last_modified?: string;
}

/** A dataset of the catalogue, whose files are under `/archivos/`. */
export function dataset(portal: Portal, slug: string, resources: readonly Resource[]): Handler {
  return (request, response) => {
    const asked = new URL(request.url ?? '/', portal.url).searchParams.get('id');
    if (asked !== slug) {
      const error = { __type: 'Not Found Error', message: 'No encontrado' };
      send(404, JSON.stringify({ success: false, error }))(request, response);
      return;
    }
    const result = {
      name: slug,
      title: `Conjunto ${slug}`,
      license_title: 'CC-BY-4.0',
      resources: resources.map(({ file: name, ...rest }) => ({
        url: `${portal.url}/archivos/${name}`,
        format: 'CSV',
        ...rest,
      })),
    };
    send(200, JSON.stringify({ success: true, result }))(request, response);
  };
}
