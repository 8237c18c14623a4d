/** A portal that breaks in the usual ways. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** `cut`: half of it, then the connection breaks. `stall`: half of it, then nothing. */
  readonly breaks?: 'cut' | 'stall';
  /** `chunked`, or `none`: until the connection ends. Else the length is told. */
  readonly length?: 'chunked' | 'none';
  /** Whether it gives the rest of a body that is asked for by its ETag. */
  readonly ranges?: boolean;
}

export interface Portal {
  readonly base: string;
  /** What was asked: the address, and `bytes=…` or `navegador` where it was asked so. */
  readonly asked: string[];
  /** The answers of each address, one after another; the last one stays. */
  answers: Readonly<Record<string, readonly Answer[]>>;
  close(): Promise<void>;
}

export async function openPortal(): Promise<Portal> {
  const portal: Portal = { base: '', asked: [], answers: {}, close };
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    const { range = '', 'user-agent': agent = '' } = request.headers;
    const times = portal.asked.filter((asked) => asked.split(' ')[0] === url).length;
    const how = [range, agent.startsWith('Mozilla') ? 'navegador' : ''];
    portal.asked.push([url, ...how.filter((said) => said !== '')].join(' '));
    const answers = portal.answers[url] ?? [{ status: 404, body: 'No existe' }];
    give(answers[Math.min(times, answers.length - 1)] ?? {}, request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return Object.assign(portal, { base: `http://127.0.0.1:${port}` });

  async function close(): Promise<void> {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}

function give(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  const { status = 200, headers = {}, breaks, length, ranges = false } = answer;
  const whole = Buffer.from(answer.body ?? '');
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? NaN);
  if (headers['etag'] !== undefined && request.headers['if-none-match'] === headers['etag']) {
    response.writeHead(304, headers).end();
    return;
  }
  const isRest = ranges && from > 0 && request.headers['if-range'] === headers['etag'];
  const body = isRest ? whole.subarray(from) : whole;
  if (length === 'none') {
    response.useChunkedEncodingByDefault = false;
    response.shouldKeepAlive = false;
  }
  response.writeHead(isRest ? 206 : status, {
    ...headers,
    ...(length === undefined ? { 'content-length': String(body.length) } : {}),
    ...(isRest ? { 'content-range': `bytes ${from}-${whole.length - 1}/${whole.length}` } : {}),
  });
  if (breaks === undefined) response.end(body);
  else {
    response.write(body.subarray(0, body.length / 2), () => {
      if (breaks === 'cut') setImmediate(() => response.destroy());
    });
  }
}
