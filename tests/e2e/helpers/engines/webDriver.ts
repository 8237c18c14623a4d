/** A session of WebDriver, over HTTP. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ANSWER_LIMIT } from './engine';

export interface Session {
  readonly version: string;
  /** @throws {Error} what the driver answered, when it is an error */
  send<R>(method: 'GET' | 'POST' | 'DELETE', path: string, body: object | null): Promise<R>;
}

interface Answer<R> {
  readonly value: R;
}
interface Failure {
  readonly error: string;
  readonly message: string;
}
interface Started {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

/** Milliseconds between two looks at a driver that starts, and how many there are. */
const PAUSE = 100;
const LOOKS = 300;

/**
 * @param driver its address, where it listens soon
 * @param capabilities all of which the browser must have
 */
export async function newSession(driver: string, capabilities: object): Promise<Session> {
  await listens(driver);
  const { sessionId, capabilities: had } = await command<Started>(driver, 'POST', '/session', {
    capabilities: { alwaysMatch: capabilities },
  });
  return {
    version: had.browserVersion,
    send: (method, path, body) => command(driver, method, `/session/${sessionId}${path}`, body),
  };
}

async function listens(driver: string): Promise<void> {
  for (let look = 0; look < LOOKS; look++) {
    const answer = await fetch(`${driver}/status`).catch(() => null);
    if (answer !== null) return;
    await sleep(PAUSE);
  }
  throw new Error(`Nadie contesta en ${driver}.`);
}

async function command<R>(
  driver: string,
  method: string,
  path: string,
  body: object | null,
): Promise<R> {
  const headers = { 'content-type': 'application/json' };
  const sent = body === null ? {} : { body: JSON.stringify(body), headers };
  const signal = AbortSignal.timeout(ANSWER_LIMIT);
  const answer = await fetch(`${driver}${path}`, { method, signal, ...sent });
  if (answer.ok) {
    const { value }: Answer<R> = await answer.json();
    return value;
  }
  const { value }: Answer<Failure> = await answer.json();
  throw new Error(`${method} ${path}: ${value.error}, ${value.message}`);
}
