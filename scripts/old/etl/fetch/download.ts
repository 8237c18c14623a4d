/** One address into one whole file on disk, however often the way there breaks. */
import { pipeline } from 'node:stream/promises';
import type { Response } from 'undici';
import { EtlError } from '../io/errors';
import type { Client } from './client';
import { assertRoom, writeFailure } from '../io/disk';
import { byHand } from './failures';
import type { Meter } from './meter';
import { nameInUrl } from './offer';
import type { Answered, Kept, PartialFile } from './partial';
import { PassingFailure, persist } from './retry';
import type { Surroundings } from '../io/surroundings';
import { writeBytes } from '../io/units';

type Validators = Pick<Answered, 'etag' | 'last_modified'>;

/** What is already had of an address, as the server named it. */
interface Known {
  readonly sidecar: Validators;
}

export type Outcome<What extends Known> =
  | { readonly kind: 'whole'; readonly answered: Answered }
  | { readonly kind: 'same'; readonly known: What };

export interface Means {
  /** Named in the remedies. */
  readonly source: string;
  readonly client: Client;
  readonly surroundings: Surroundings;
  readonly meter: Meter;
}

/**
 * Downloads into the partial file, going on from what is there.
 * @param known what is already had of this address, if anything.
 * @returns what the server said of the file, or that it is the one already had.
 * @throws EtlError when it cannot be had; what came is kept.
 */
export function download<What extends Known>(
  url: string,
  partial: PartialFile,
  known: What | undefined,
  { source, client, surroundings, meter }: Means,
): Promise<Outcome<What>> {
  return persist(url, surroundings, attempt, { reached: partial.bytes, note: meter.note });

  async function attempt(): Promise<Outcome<What>> {
    const kept = partial.kept();
    const response = await client.get(url, conditions(kept, known?.sidecar));
    const { status } = response;
    if (status === 206 && kept !== undefined && continues(response, kept)) {
      return receive(response, kept.answered, kept.bytes);
    }
    if (status === 200) {
      const answered = answeredBy(response, url);
      if (known !== undefined && sameVersion(answered, known.sidecar)) {
        await response.body?.cancel();
        return { kind: 'same', known };
      }
      partial.begin(answered);
      return receive(response, answered, 0);
    }
    await response.body?.cancel();
    if (status === 304 && known !== undefined) return { kind: 'same', known };
    if (kept !== undefined && (status === 206 || status === 416)) {
      if (status === 416 && wholeSize(response) === kept.bytes) {
        return { kind: 'whole', answered: kept.answered };
      }
      // Other bytes than those that we have: from the start, and without asking for a range.
      partial.discard();
      return attempt();
    }
    throw new EtlError(
      `«${url}» contestó ${status}: ${status === 404 || status === 410 ? 'el portal lo anuncia, pero no está' : 'no se esperaba'}.`,
      byHand(source, url),
    );
  }

  async function receive(
    response: Response,
    answered: Answered,
    have: number,
  ): Promise<Outcome<What>> {
    const { total } = answered;
    const missing = () => (total === null ? null : total - partial.bytes());
    if (total !== null) {
      try {
        await assertRoom(partial.path, total - have, surroundings);
      } catch (thrown) {
        await response.body?.cancel();
        throw thrown;
      }
    }
    const track = meter.track(nameInUrl(answered.url), total, have);
    const file = surroundings.openToAppend(partial.path);
    try {
      await pipeline(async function* () {
        try {
          for await (const chunk of response.body ?? []) {
            track.advance(chunk.length);
            yield chunk;
          }
        } catch (thrown) {
          throw client.failureOf(thrown, url);
        }
      }, file);
    } catch (thrown) {
      if (!file.closed) await new Promise((closed) => file.once('close', closed));
      if (thrown instanceof PassingFailure || thrown instanceof EtlError) throw thrown;
      throw await writeFailure(thrown, partial.path, missing(), surroundings);
    } finally {
      track.stop();
    }
    assertSize(partial, total);
    return { kind: 'whole', answered };
  }
}

/** Goes on with what is kept, if the server can tell that it is still the same; else, if new. */
function conditions(
  kept: Kept | undefined,
  known: Validators | undefined,
): Readonly<Record<string, string>> {
  const same = kept === undefined ? null : strongValidator(kept.answered);
  if (kept !== undefined && same !== null) {
    return { range: `bytes=${kept.bytes}-`, 'if-range': same };
  }
  return {
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.last_modified ? { 'if-modified-since': known.last_modified } : {}),
  };
}

/** A weak ETag does not vouch for bytes (RFC 9110, 13.1.5). */
function strongValidator({ etag, last_modified }: Validators): string | null {
  return etag !== null && !etag.startsWith('W/') ? etag : last_modified;
}

/** Whether a partial answer begins where the kept bytes end, and is of the same file. */
function continues(response: Response, { bytes, answered }: Kept): boolean {
  const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.headers.get('content-range') ?? '');
  const etag = response.headers.get('etag');
  return (
    range !== null &&
    Number(range[1]) === bytes &&
    (range[2] === '*' || answered.total === null || Number(range[2]) === answered.total) &&
    (etag === null || answered.etag === null || etag === answered.etag)
  );
}

function wholeSize(response: Response): number | null {
  const size = /^bytes \*\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1];
  return size === undefined ? null : Number(size);
}

/** A server that ignores conditions still says what it is sending. */
function sameVersion(answered: Answered, known: Validators): boolean {
  return answered.etag !== null && answered.etag === known.etag;
}

function answeredBy(response: Response, asked: string): Answered {
  const header = (name: string) => response.headers.get(name);
  const length = header('content-length');
  // Compressed on the way in spite of our request, its length is that of other bytes.
  const identical = (header('content-encoding') ?? 'identity') === 'identity';
  return {
    url: response.url === '' ? asked : response.url,
    etag: header('etag'),
    last_modified: header('last-modified'),
    content_type: header('content-type'),
    content_disposition: header('content-disposition'),
    total: length !== null && identical ? Number(length) : null,
  };
}

function assertSize(partial: PartialFile, total: number | null): void {
  const have = partial.bytes();
  if (total === null || have === total) return;
  if (have > total) partial.discard();
  throw new PassingFailure(`llegaron ${writeBytes(have)} de ${writeBytes(total)}`);
}
