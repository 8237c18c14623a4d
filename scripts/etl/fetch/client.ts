/** Asks portals for things: follows them where they lead, waits where they ask for it, and tries again. */
import { setTimeout as sleep } from 'node:timers/promises';
import { EnvHttpProxyAgent, fetch, getSetCookies, type Response } from 'undici';
import { EtlError } from '../errors';
import { blocked, failureOf, PassingFailure } from './failures';

/** How long a portal is waited for, in milliseconds, and how many tries it has. */
export interface Patience {
  readonly tries: number;
  /** Before the second try; each wait doubles the last one, up to a minute. */
  readonly waitMs: number;
  readonly answerMs: number;
  /** Without a byte. */
  readonly stallMs: number;
}

export const PATIENCE: Patience = { tries: 6, waitMs: 1_000, answerMs: 90_000, stallMs: 60_000 };

type Headers = Readonly<Record<string, string>>;

/** Plain first: gob.mx gives whoever only says to be a browser a puzzle for robots; others turn away who does not. */
const PLAIN = 'AtlasVioleta/0.2 (datos abiertos sobre violencia de genero)';
const BROWSER = `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 ${PLAIN}`;
const MOST_REDIRECTS = 10;
const LONGEST_WAIT_MS = 60_000;
const LONGEST_RETRY_AFTER_MS = 5 * 60_000;
const WORTH_IT_BYTES = 1_000_000;

export type Client = ReturnType<typeof openClient>;

/** Obeys HTTP_PROXY, HTTPS_PROXY and NO_PROXY, and verifies certificates whatever the environment says. */
export function openClient({ tries, waitMs, answerMs, stallMs }: Patience) {
  const tls = { rejectUnauthorized: true };
  const timeouts = { headersTimeout: answerMs, bodyTimeout: stallMs };
  const dispatcher = new EnvHttpProxyAgent({ connect: tls, requestTls: tls, ...timeouts });
  /** By origin: SharePoint gives on the way what it asks for at its end. */
  const cookies = new Map<string, string[]>();

  async function follow(url: string, headers: Headers): Promise<Response> {
    let at = url;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      const { origin } = new URL(at);
      const jar = cookies.get(origin) ?? [];
      const all = jar.length === 0 ? headers : { ...headers, cookie: jar.join('; ') };
      const response = await fetch(at, { dispatcher, redirect: 'manual', headers: all });
      const given = getSetCookies(response.headers).map(({ name, value }) => `${name}=${value}`);
      cookies.set(origin, [...jar, ...given]);
      const { status } = response;
      const location = response.headers.get('location');
      const isRedirected = status >= 300 && status < 400 && location !== null;
      if (!isRedirected && status < 500 && status !== 408 && status !== 429) return response;
      await response.body?.cancel();
      if (!isRedirected) throw new PassingFailure(`contestó ${status}`, retryAfterOf(response));
      at = nextStop(at, location);
    }
    throw new EtlError(`«${url}» manda de un lugar a otro sin fin.`, 'Corrige la dirección.');
  }

  /**
   * One try, within `persist`. Any status is given back but those that keep us out or may pass.
   * @throws whatever `failureOf` understands.
   */
  async function get(url: string, headers: Headers = {}): Promise<Response> {
    // With a range, fetch asks by itself for the bytes as they are.
    const asTheyAre = headers['range'] === undefined ? { 'accept-encoding': 'identity' } : {};
    const first = await follow(url, { 'user-agent': PLAIN, ...asTheyAre, ...headers });
    if (!isOut(first)) return first;
    await first.body?.cancel();
    const second = await follow(url, { 'user-agent': BROWSER, ...asTheyAre, ...headers });
    if (!isOut(second)) return second;
    throw blocked(url, second.status, await second.text().catch(() => ''));
  }

  /**
   * Works until it succeeds, fails for good, or has failed in passing too often.
   * @param reached bytes brought so far: a try that brings a megabyte more was not in vain.
   * @throws EtlError with the last reason.
   */
  async function persist<T>(url: string, work: () => Promise<T>, reached = () => 0): Promise<T> {
    let farthest = 0;
    for (let failures = 1; ; failures += 1) {
      try {
        return await work();
      } catch (thrown) {
        const failure = failureOf(thrown, url);
        if (!(failure instanceof PassingFailure)) throw failure;
        if (reached() >= farthest + WORTH_IT_BYTES) {
          failures = 1;
          farthest = reached();
        }
        const { message, retryAfterMs } = failure;
        if (failures >= tries || retryAfterMs > LONGEST_RETRY_AFTER_MS) {
          const minutes = Math.ceil(retryAfterMs / 60_000);
          throw new EtlError(
            `«${url}» falló (intento ${failures} de ${tries}): ${message}.`,
            `Vuelve a ejecutar fetch ${minutes > 1 ? `dentro de ${minutes} minutos` : 'más tarde'}.`,
          );
        }
        await sleep(retryAfterMs + Math.min(LONGEST_WAIT_MS, waitMs * 2 ** (failures - 1)));
      }
    }
  }

  /** A whole text, asked for until it comes; `at` is where it came from. @throws EtlError */
  const text = (url: string) =>
    persist(url, async () => {
      const response = await get(url);
      return { status: response.status, text: await response.text(), at: response.url };
    });

  return { get, text, persist, close: () => dispatcher.destroy() };
}

const isOut = ({ status }: Response): boolean => status === 403 || status === 451;

/** @throws EtlError where the next address is none, or would leave the protected connection. */
function nextStop(from: string, location: string): string {
  const next = URL.canParse(location, from) ? new URL(location, from) : null;
  if (next !== null && ['https:', new URL(from).protocol].includes(next.protocol)) return next.href;
  throw new EtlError(
    `«${from}» manda a «${location}», que no es una dirección o no protege la conexión.`,
    'Avisa a quien lleva el portal.',
  );
}

/** `Retry-After` in milliseconds: it comes in seconds or as a date (RFC 9110, 10.2.3). */
function retryAfterOf(response: Response): number {
  const header = response.headers.get('retry-after') ?? '';
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return ms > 0 ? ms : 0;
}
