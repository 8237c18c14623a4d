/** One address into one whole file on disk, however often the way there breaks. */
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parse } from 'content-disposition';
import type { Response } from 'undici';
import { EtlError } from '../errors';
import type { Client } from './client';
import { PassingFailure } from './failures';
import { isDataName, nameByKind, whyCut } from './whole';

interface Arrived {
  /** As the portal calls it, fit for any disk. */
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly etag: string | null;
}

interface Order {
  readonly url: string;
  /** Where it is written; what lay there is overwritten. */
  readonly part: string;
  readonly name: string;
  /** Of what is already had of this address. */
  readonly etag: string | null;
  readonly told: (line: string) => void;
}

/** What takes long enough to be told beforehand. */
const LARGE_BYTES = 20_000_000;

export const megabytes = (bytes: number): string =>
  `${(bytes / 1e6).toLocaleString('es-MX', { maximumFractionDigits: 1 })} MB`;

/**
 * @returns null where the server says that it is what is already had.
 * @throws EtlError when it can't be had whole, or is not what it should be.
 */
export function download(client: Client, order: Order): Promise<Arrived | null> {
  const { url, part, name, etag, told } = order;
  /** By which the server can tell that what is on disk is still its beginning; null where nothing is. */
  let validator: string | null = null;
  let have = 0;
  return client.persist(url, attempt, () => have);

  async function attempt(): Promise<Arrived | null> {
    const from = validator === null ? 0 : have;
    const response = await client.get(url, conditions(from));
    const { status, headers } = response;
    const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get('content-range') ?? '');
    const isRest = status === 206 && Number(range?.[1]) === from;
    if (status !== 200 && !isRest) {
      await response.body?.cancel();
      if (status === 304) return null;
      if (status !== 206 && status !== 416) {
        throw new EtlError(`«${url}» contestó ${status}.`, 'Avisa a quien lleva el portal.');
      }
      validator = null;
      throw new PassingFailure('mandó otro pedazo del que se pidió');
    }
    const named = headers.get('etag');
    validator = named?.startsWith('W/') === false ? named : headers.get('last-modified');
    const total = isRest ? Number(range?.[2]) : lengthOf(response);
    if (total !== null && total > LARGE_BYTES) told(`… ${name}, ${megabytes(total)}`);
    await write(response, isRest ? 'a' : 'w');
    if (total !== null && have !== total) {
      throw new PassingFailure(`llegaron ${have} de ${total} bytes`);
    }
    const kept = nameByKind(part, safeName(response, name), url);
    const cut = await whyCut(part, total !== null);
    if (cut === null) return { name: kept, sha256: await sha256Of(part), bytes: have, etag: named };
    validator = null;
    if (total === null) throw new PassingFailure(`llegó cortado: ${cut}`);
    throw new EtlError(`«${url}» está cortado en el portal: ${cut}.`, 'Avisa a quien lo lleva.');
  }

  function conditions(from: number): Readonly<Record<string, string>> {
    if (from > 0 && validator !== null) return { range: `bytes=${from}-`, 'if-range': validator };
    return etag === null ? {} : { 'if-none-match': etag };
  }

  async function write(response: Response, flags: 'a' | 'w'): Promise<void> {
    mkdirSync(dirname(part), { recursive: true });
    const file = await open(part, flags);
    try {
      for await (const chunk of response.body ?? []) await file.writeFile(chunk);
    } finally {
      have = (await file.stat()).size;
      await file.close();
    }
  }
}

/** Compressed on the way in spite of what was asked, it is the length of other bytes. */
function lengthOf({ headers }: Response): number | null {
  const length = headers.get('content-length');
  const isIdentity = (headers.get('content-encoding') ?? 'identity') === 'identity';
  return length === null || !isIdentity ? null : Number(length);
}

function safeName({ headers }: Response, announced: string): string {
  const header = headers.get('content-disposition') ?? '';
  const given = isDataName(announced) ? announced : parse(header).parameters['filename'];
  return diskName(given ?? announced);
}

/** Fit for any disk. */
export const diskName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .replace(/^[._]+/, '')
    .slice(-120) || 'archivo';

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
