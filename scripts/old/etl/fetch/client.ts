/** Asks portals for things: follows them where they send us, and says what they answered. */
import { EnvHttpProxyAgent, fetch, getSetCookies, type Response } from 'undici';
import { EtlError } from '../io/errors';
import { blocked, byHand, networkFailure } from './failures';
import { firstWords } from './firstWords';
import { PassingFailure, persist, retryAfterMs } from './retry';
import type { Surroundings } from '../io/surroundings';

/**
 * Plain first: who says to be a browser and is none gets a puzzle for robots from some portals. Others turn away
 * what does not look like one; they are asked once more, and told who asks all the same.
 */
const PLAIN = 'AtlasVioleta/0.1 (datos abiertos sobre violencia de genero)';
const AS_BROWSER = `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 ${PLAIN}`;
/** Where one is asked who one is, before anything is given. */
const LOGIN = /^https?:\/\/login\.|\/oauth2\/|\/_forms\/|\/_layouts\/15\/authenticate\.aspx/i;
const MOST_REDIRECTS = 10;
/** Enough for the first words of a page. */
const START_BYTES = 65_536;

type Method = 'GET' | 'HEAD';

interface Text {
  readonly status: number;
  readonly text: string;
  /** Where the answer came from, after every redirection. */
  readonly url: string;
}

export interface Client {
  /**
   * One attempt. Any status is given back but those that keep us out or may pass.
   * @throws PassingFailure, or EtlError for a certificate, a block or a redirection that we refuse.
   */
  get(url: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** The same without a body. */
  head(url: string): Promise<Response>;
  /** A whole answer, asked for until it comes. @throws EtlError */
  readText(url: string): Promise<Text>;
  /** Turns whatever was thrown while a body was read into a failure of ours. */
  failureOf(thrown: unknown, url: string): Error;
}

/**
 * A client that obeys HTTP_PROXY, HTTPS_PROXY and NO_PROXY.
 * @param source named in the remedies.
 */
export function openClient(source: string, surroundings: Surroundings): Client {
  const { connect, answer, bytes } = surroundings.patience;
  // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
  const checked = { timeout: connect, rejectUnauthorized: true };
  const dispatcher = new EnvHttpProxyAgent({
    connect: checked,
    requestTls: checked,
    headersTimeout: answer,
    bodyTimeout: bytes,
  });

  async function ask(
    method: Method,
    url: string,
    headers: Readonly<Record<string, string>>,
    agent: string,
  ): Promise<Response> {
    try {
      return await fetch(url, {
        method,
        dispatcher,
        redirect: 'manual',
        headers: { 'user-agent': agent, ...asTheyAre(headers), ...headers },
      });
    } catch (thrown) {
      throw networkFailure(thrown, source, url);
    }
  }

  async function follow(
    method: Method,
    url: string,
    headers: Readonly<Record<string, string>> = {},
    agent = PLAIN,
  ): Promise<Response> {
    let at = url;
    const cookies = new Map<string, string>();
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      const { origin } = new URL(at);
      const cookie = cookies.get(origin);
      const response = await ask(
        method,
        at,
        cookie === undefined ? headers : { ...headers, cookie },
        agent,
      );
      keepCookies(response, origin, cookies);
      const location = response.headers.get('location');
      if (response.status < 300 || response.status > 399 || location === null) {
        const isTurnedAway = method === 'GET' && response.status === 403 && agent === PLAIN;
        if (!isTurnedAway) return await judged(response, at);
        await response.body?.cancel();
        return await follow(method, url, headers, AS_BROWSER);
      }
      await response.body?.cancel();
      at = nextStop(at, location);
      if (LOGIN.test(at)) {
        throw new EtlError(
          `«${url}» manda a «${new URL(at).host}» a decir quién eres: no se da sin cuenta.`,
          byHand(source, url),
        );
      }
    }
    throw new EtlError(
      `«${url}» manda de un lugar a otro más de ${MOST_REDIRECTS} veces.`,
      'Ábrelo en un navegador para ver a dónde lleva, y corrige la dirección en data/sources-old/.',
    );
  }

  async function judged(response: Response, url: string): Promise<Response> {
    const { status } = response;
    if (status === 403 || status === 451) {
      throw blocked(source, url, status, await wordsOf(response));
    }
    if (status >= 500 || status === 429 || status === 408) {
      const words = await wordsOf(response);
      throw new PassingFailure(
        words === '' ? `contestó ${status}` : `contestó ${status}: «${words}»`,
        retryAfterMs(response.headers.get('retry-after'), surroundings.now()),
      );
    }
    return response;
  }

  return {
    get: (url, headers) => follow('GET', url, headers),
    head: (url) => follow('HEAD', url),
    failureOf: (thrown, url) => networkFailure(thrown, source, url),
    readText: (url) =>
      persist(url, surroundings, async () => {
        const response = await follow('GET', url);
        try {
          return { status: response.status, text: await response.text(), url: response.url };
        } catch (thrown) {
          throw networkFailure(thrown, source, url);
        }
      }),
  };
}

/**
 * Compressed on the way, their length and their ranges would be those of other bytes. Where a range is
 * asked for, `fetch` says it by itself, and with ours it would stand twice.
 */
function asTheyAre({ range }: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return range === undefined ? { 'accept-encoding': 'identity' } : {};
}

/** Some (SharePoint) give on the way what they ask for at its end; it goes back to none but who gave it. */
function keepCookies(response: Response, origin: string, cookies: Map<string, string>): void {
  const given = getSetCookies(response.headers).map(({ name, value }) => `${name}=${value}`);
  if (given.length === 0) return;
  const before = cookies.get(origin);
  cookies.set(origin, (before === undefined ? given : [before, ...given]).join('; '));
}

/** @throws EtlError where the next address is none, or would leave the protected connection. */
function nextStop(from: string, location: string): string {
  const next = URL.canParse(location, from) ? new URL(location, from) : null;
  const leavesTls = next?.protocol === 'http:' && from.startsWith('https:');
  if (next === null || leavesTls || !['http:', 'https:'].includes(next.protocol)) {
    throw new EtlError(
      `«${from}» manda a «${location}», ${leavesTls ? 'que no protege la conexión' : 'que no es una dirección'}.`,
      'Ábrelo en un navegador para ver a dónde lleva, y avisa a quien lleva el portal.',
    );
  }
  return next.href;
}

/** The first words of an answer that is not a file; the rest is left unread. */
async function wordsOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      if (text.length > START_BYTES) break;
    }
  } catch {
    // Cut short: what came is what can be told.
  }
  return firstWords(text);
}
