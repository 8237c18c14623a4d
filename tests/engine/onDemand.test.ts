import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Progress } from '$lib/engine/door';
import { EngineOnDemand } from '$lib/engine/onDemand';
import type { PageRelease } from '$lib/engine/releaseIdentity';

const RELEASE: PageRelease = { address: '/data/', prepared: null, publicacion: 'una', huella: 'h' };

const made = vi.hoisted(() => ({
  releases: [] as PageRelease[],
  report: (_: Progress): void => undefined,
  failure: null as Error | null,
}));

vi.mock('$lib/engine/engine', () => ({
  createEngine(release: PageRelease, report: (progress: Progress) => void) {
    if (made.failure !== null) throw made.failure;
    made.releases.push(release);
    made.report = report;
    return { release };
  },
}));

afterEach(() => {
  made.releases.length = 0;
  made.failure = null;
});

describe('EngineOnDemand', () => {
  it('starts one engine, and only when it is asked for', async () => {
    const engine = new EngineOnDemand(RELEASE);
    expect(made.releases).toEqual([]);
    const [first, second] = await Promise.all([engine.running(), engine.running()]);
    expect(second).toBe(first);
    expect(made.releases).toEqual([RELEASE]);
  });

  it('asks again for one that did not load', async () => {
    const engine = new EngineOnDemand(RELEASE);
    made.failure = new Error('sin conexión');
    await expect(engine.running()).rejects.toThrow('sin conexión');
    made.failure = null;
    await engine.running();
    expect(made.releases).toEqual([RELEASE]);
  });

  it('tells the share of all the bytes to come, once it knows of them', async () => {
    const shares: number[] = [];
    await new EngineOnDemand(RELEASE, (share) => shares.push(share)).running();
    made.report({ what: 'engine', bytes: 0, total: 0 });
    made.report({ what: 'engine', bytes: 10, total: 40 });
    made.report({ what: 'colonias', bytes: 0, total: 60 });
    made.report({ what: 'engine', bytes: 40, total: 40 });
    expect(shares).toEqual([0.1, 0.4]);
  });
});
