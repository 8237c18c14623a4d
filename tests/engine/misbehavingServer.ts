/** A loopback server that gives each address what the test says, and counts what it was asked. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (response: ServerResponse) => void;

export interface MisbehavingServer {
  readonly url: URL;
  /** Answers to one path, in order; the last one goes on. */
  answer(path: string, ...answers: readonly Answer[]): void;
  asked(path: string): number;
  close(): Promise<void>;
}

export const whole =
  (body: Uint8Array | string, type = 'application/octet-stream'): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': type });
    response.end(body);
  };

export const status =
  (code: number): Answer =>
  (response) => {
    response.writeHead(code, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>No</title>');
  };

/** Announces the whole and hangs up half way. */
export const dropped =
  (body: Uint8Array): Answer =>
  (response) => {
    response.writeHead(200, { 'content-length': body.length });
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  };

export const redirect =
  (to: string): Answer =>
  (response) => {
    response.writeHead(302, { location: to });
    response.end();
  };

export async function startServer(): Promise<MisbehavingServer> {
  const answers = new Map<string, Answer[]>();
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    counts.set(path, (counts.get(path) ?? 0) + 1);
    const left = answers.get(path) ?? [];
    const [next = status(404)] = left;
    if (left.length > 1) left.shift();
    next(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = addressOf(server.address());
  return {
    url: new URL(`http://127.0.0.1:${port}/`),
    answer: (path, ...given) => answers.set(path, [...given]),
    asked: (path) => counts.get(path) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string')
    throw new Error('El servidor no abrió un puerto.');
  return address;
}
