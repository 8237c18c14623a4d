import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SilenceError, unlessSilent } from '$lib/engine/silence';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const forEver = () => new Promise<never>(() => {});

/** What became of a promise so far. */
function watched(promise: Promise<unknown>) {
  const seen = { outcome: 'waiting' };
  promise.then(
    (value) => (seen.outcome = `gave ${String(value)}`),
    (thrown: unknown) => (seen.outcome = `threw ${String(thrown)}`),
  );
  return seen;
}

describe('unlessSilent', () => {
  it('gives up when the limit has passed without a sign of life, and ends the work', async () => {
    let ending: AbortSignal | undefined;
    const seen = watched(
      unlessSilent({ limit: 10_000 }, ({ signal }) => {
        ending = signal;
        return forEver();
      }),
    );
    await vi.advanceTimersByTimeAsync(9_000);
    expect(seen.outcome).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen.outcome).toContain('SilenceError');
    expect(ending?.aborted).toBe(true);
    expect(ending?.reason).toBeInstanceOf(SilenceError);
  });

  it('bears a wait of an hour as long as something is heard', async () => {
    let heard = () => {};
    const seen = watched(
      unlessSilent({ limit: 10_000 }, (listening) => {
        ({ heard } = listening);
        return forEver();
      }),
    );
    for (let minute = 0; minute < 60 * 7; minute += 1) {
      await vi.advanceTimersByTimeAsync(8_500);
      heard();
    }
    expect(seen.outcome).toBe('waiting');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen.outcome).toContain('SilenceError');
  });

  it('does not take the sleep of a page for silence', async () => {
    const seen = watched(unlessSilent({ limit: 10_000 }, forEver));
    await vi.advanceTimersByTimeAsync(3_000);
    // Timers do not run while a lid is closed: the clock is elsewhere when they do again.
    vi.setSystemTime(Date.now() + 3_600_000);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(seen.outcome).toBe('waiting');
  });

  it('asks for a sign of life while it waits, and no longer', async () => {
    const onBeat = vi.fn();
    let give = (_: string) => {};
    const waiting = unlessSilent(
      { limit: 10_000, onBeat },
      () => new Promise<string>((resolve) => (give = resolve)),
    );
    await vi.advanceTimersByTimeAsync(5_000);
    expect(onBeat).toHaveBeenCalledTimes(5);
    give('listo');
    expect(await waiting).toBe('listo');
    await vi.advanceTimersByTimeAsync(50_000);
    expect(onBeat).toHaveBeenCalledTimes(5);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves at once with the reason of its signal', async () => {
    const leaving = new AbortController();
    let ending: AbortSignal | undefined;
    const seen = watched(
      unlessSilent({ limit: 10_000, signal: leaving.signal }, ({ signal }) => {
        ending = signal;
        return forEver();
      }),
    );
    leaving.abort('ya no');
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.outcome).toBe('threw ya no');
    expect(ending?.reason).toBe('ya no');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('passes on what the work throws', async () => {
    const failing = unlessSilent({ limit: 10_000 }, () => Promise.reject(new Error('se cortó')));
    await expect(failing).rejects.toThrow('se cortó');
    expect(vi.getTimerCount()).toBe(0);
  });
});
