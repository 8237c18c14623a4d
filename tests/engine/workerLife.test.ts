/** A worker that answers, falls silent, fails or is ended, with a clock and locks of the test's own. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EngineError } from '$lib/engine/errors';
import { lifeOf } from '$lib/engine/workerLife';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const LIMIT = 20_000;
const forEver = () => new Promise<never>(() => {});

const lifeWith = (ping: () => Promise<unknown>, worker = new EventTarget()) =>
  lifeOf(worker, { lifeline: 'línea', ping, limit: LIMIT });

describe('a worker', () => {
  it('that answers its pings is waited for as long as it takes', async () => {
    let give = (_: number) => {};
    const slow = lifeWith(async () => 'pong').during(
      () => new Promise<number>((resolve) => (give = resolve)),
    );
    await vi.advanceTimersByTimeAsync(600_000);
    give(7);
    expect(await slow).toBe(7);
  });

  it('that answers nothing is given up, with all that waits for it and all that is asked later', async () => {
    const life = lifeWith(forEver);
    const failed = [life.during(forEver), life.during(forEver)].map((waiting) =>
      expect(waiting).rejects.toThrow(EngineError),
    );
    await vi.advanceTimersByTimeAsync(LIMIT);
    await Promise.all(failed);
    const work = vi.fn(forEver);
    await expect(life.during(work)).rejects.toMatchObject({
      retryable: true,
      cause: expect.objectContaining({ message: expect.stringMatching(/no sign of life/) }),
    });
    expect(work).not.toHaveBeenCalled();
  });

  it('whose script fails says so at once', async () => {
    const worker = new EventTarget();
    const waiting = lifeWith(forEver, worker).during(forEver);
    const event = new Event('error', { cancelable: true });
    Object.assign(event, { message: 'Uncaught RuntimeError: unreachable' });
    worker.dispatchEvent(event);
    await expect(waiting).rejects.toMatchObject({ cause: { message: 'unreachable' } });
    expect(event.defaultPrevented).toBe(true);
  });

  it('that the browser ends without an event is noticed by the lock that it held', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    vi.stubGlobal('navigator', {
      locks: {
        query: async () => ({ held: [{ name: 'línea' }] }),
        request: async (_: string, __: object, granted: () => void) => released.then(granted),
      },
    });
    const waiting = lifeWith(async () => 'pong').during(forEver);
    const refused = expect(waiting).rejects.toMatchObject({
      name: 'EngineError',
      cause: { message: 'the browser ended the worker' },
    });
    await vi.advanceTimersByTimeAsync(1);
    release();
    await refused;
  });

  it('is not taken for dead before it ever held its lock', async () => {
    const request = vi.fn(async () => {});
    vi.stubGlobal('navigator', { locks: { query: async () => ({ held: [] }), request } });
    const life = lifeWith(async () => 'pong');
    const waiting = life.during(() => new Promise((resolve) => setTimeout(resolve, 5_000, 1)));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await waiting).toBe(1);
    expect(request).not.toHaveBeenCalled();
    life.forget();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});
