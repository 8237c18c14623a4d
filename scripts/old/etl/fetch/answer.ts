/** What a server says of a file, asked without taking it. */
import type { Response } from 'undici';
import { EtlError } from '../io/errors';
import type { Surroundings } from '../io/surroundings';
import type { Client } from './client';
import { blocked, byHand } from './failures';
import { firstWords } from './firstWords';
import { persist } from './retry';

export interface Answer {
  readonly asked: 'HEAD' | 'un byte';
  readonly status: number;
  /** Where it came from, after every redirection. */
  readonly url: string;
  /** Of the whole file; null where the server does not say. */
  readonly bytes: number | null;
  readonly type: string | null;
  readonly modified: string | null;
}

/**
 * By HEAD, and where that is refused or answered with a page, by one byte; no more than the first
 * piece of a body is read, and none is kept.
 * @throws EtlError where what answers is not the file.
 */
export async function answerOf(
  client: Client,
  source: string,
  url: string,
  surroundings: Surroundings,
): Promise<Answer> {
  // What HEAD fails in, the byte fails in too, and says why.
  const head = await client.head(url).catch(() => undefined);
  if (head?.status === 200 && !isPage(head)) return described(head, 'HEAD', url);
  return persist(url, surroundings, async () => {
    const response = await client.get(url, { range: 'bytes=0-0' });
    const start = await startOf(response, (thrown) => client.failureOf(thrown, url));
    const { status } = response;
    if (status !== 200 && status !== 206) {
      throw new EtlError(
        `«${url}» contestó ${status}: ${status === 404 || status === 410 ? 'el portal lo anuncia, pero no está' : 'no se esperaba'}.`,
        byHand(source, url),
      );
    }
    if (
      start
        .replace(/^\ufeff/, '')
        .trimStart()
        .startsWith('<')
    ) {
      throw blocked(source, url, status, firstWords(start));
    }
    return described(response, 'un byte', url);
  });
}

const isPage = ({ headers }: Response) => headers.get('content-type')?.includes('html') ?? false;

function described(response: Response, asked: Answer['asked'], url: string): Answer {
  const header = (name: string) => response.headers.get(name);
  const whole = /\/(\d+)$/.exec(header('content-range') ?? '')?.[1];
  const length = response.status === 206 ? whole : (header('content-length') ?? undefined);
  return {
    asked,
    status: response.status,
    url: response.url === '' ? url : response.url,
    bytes: length === undefined ? null : Number(length),
    type: header('content-type'),
    modified: header('last-modified'),
  };
}

async function startOf(response: Response, failure: (thrown: unknown) => Error): Promise<string> {
  const reader = response.body?.getReader();
  try {
    const first = await reader?.read();
    return new TextDecoder().decode(first?.value);
  } catch (thrown) {
    throw failure(thrown);
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
}
