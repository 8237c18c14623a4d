import { describe, expect, it, vi } from 'vitest';
import { compute } from '$lib/compute/compute';
import { ComputeError } from '$lib/compute/errors';
import type { JobNews as News, JobRequest } from '$lib/compute/job';
import { perform } from '$lib/compute/perform';
import { runInWorker, type Helper } from '$lib/compute/runInWorker';
import {
  robustClusters,
  type RobustClusters,
  type RobustSearch,
} from '$features/clusters/answers/robustClusters';
import { clustersInBackground } from '$features/clusters/background';
import { cornered, grid, search } from '../../features/clusters/answers/invented';

const input = { ...search(grid(cornered)), total: null, tryOther: true };
type JobNews = News<RobustClusters>;

/** A worker without a browser: an event target that answers as it is told. */
class FakeWorker extends EventTarget implements Helper {
  readonly terminate = vi.fn();

  constructor(readonly answer: (worker: FakeWorker, request: JobRequest<RobustSearch>) => void) {
    super();
  }

  postMessage(message: JobRequest<RobustSearch>): void {
    queueMicrotask(() => this.answer(this, structuredClone(message)));
  }

  tell(data: JobNews): void {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
  }
}

const working = () =>
  new FakeWorker((worker, asked) => {
    let clock = 0;
    perform(
      robustClusters,
      asked.input,
      (news) => worker.tell(news),
      () => (clock += 30),
    );
  });

describe('perform', () => {
  it('tells progress now and then, and at last the answer', () => {
    const told: JobNews[] = [];
    let clock = 0;
    perform(
      robustClusters,
      input,
      (news) => told.push(news),
      () => (clock += 1),
    );
    const shares = told.flatMap((news) => (news.kind === 'progress' ? [news.share] : []));
    expect(shares.length).toBeGreaterThan(3);
    expect(told.length).toBeLessThan(500);
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
    expect(told.at(-1)).toEqual({ kind: 'done', output: robustClusters(input) });
  });

  it('tells why it failed', () => {
    const told: JobNews[] = [];
    perform(
      robustClusters,
      { ...input, share: 2 },
      (news) => told.push(news),
      () => 0,
    );
    expect(told).toEqual([
      { kind: 'failed', message: 'La parte de la población debe estar entre 0 y 1, y es 2' },
    ]);
  });
});

const NEWS: JobNews = { kind: 'progress', share: 0.1 };

describe('in a worker', () => {
  it('gives what the method gives, says how far it is, and ends the worker', async () => {
    const worker = working();
    const shares: number[] = [];
    const output = await runInWorker(() => worker, input, {
      onProgress: (share) => shares.push(share),
    });
    expect(output).toEqual(robustClusters(input));
    expect(shares.length).toBeGreaterThan(3);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('ends at once when it is aborted, and hears nothing more', async () => {
    const controller = new AbortController();
    const worker = new FakeWorker((own) => own.tell({ kind: 'progress', share: 0.1 }));
    const onProgress = vi.fn(() => controller.abort());
    const running = runInWorker(() => worker, input, { signal: controller.signal, onProgress });
    await expect(running).rejects.toThrow('aborted');
    expect(worker.terminate).toHaveBeenCalledOnce();
    worker.tell({ kind: 'progress', share: 0.2 });
    expect(onProgress).toHaveBeenCalledOnce();
  });

  it('is not started where it was aborted before', async () => {
    const spawn = vi.fn(working);
    const running = runInWorker(spawn, input, { signal: AbortSignal.abort() });
    await expect(running).rejects.toThrow();
    expect(spawn).not.toHaveBeenCalled();
  });

  it.each<[string, (worker: FakeWorker) => void, string]>([
    [
      'the method fails',
      (worker) => worker.tell({ kind: 'failed', message: 'no hay áreas' }),
      'no hay áreas',
    ],
    [
      'the worker dies without a word',
      (worker) => worker.dispatchEvent(new Event('error', { cancelable: true })),
      'the worker could not read its script',
    ],
  ])('says so where %s, and ends it', async (_, answer, reason) => {
    const worker = new FakeWorker(answer);
    const running = runInWorker(() => worker, input);
    await expect(running).rejects.toThrow(ComputeError);
    await expect(running).rejects.toMatchObject({ reason });
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('that is silent is given up and ended; one that tells how far it is, never', async () => {
    vi.useFakeTimers();
    const silent = new FakeWorker(() => {});
    const slow = new FakeWorker((own) => void setInterval(() => own.tell(NEWS), 20_000));
    const given = expect(runInWorker(() => silent, input)).rejects.toMatchObject({
      name: 'ComputeError',
      reason: expect.stringMatching(/no sign of life/),
    });
    const ended = vi.fn();
    const leaving = new AbortController();
    const { signal } = leaving;
    const going = runInWorker(() => slow, input, { signal }).then(ended, ended);
    await vi.advanceTimersByTimeAsync(200_000);
    await given;
    expect(silent.terminate).toHaveBeenCalledOnce();
    expect(ended).not.toHaveBeenCalled();
    leaving.abort();
    await going;
    vi.useRealTimers();
  });
});

it('tells why a program does not come', async () => {
  vi.stubGlobal('Worker', class {});
  const absent = new TypeError('Failed to fetch dynamically imported module');
  const running = compute(
    { worker: () => Promise.reject(absent), here: clustersInBackground.here },
    input,
  );
  await expect(running).rejects.toBe(absent);
  vi.unstubAllGlobals();
});

describe('without workers', () => {
  it('runs in place and gives the same', async () => {
    const shares: number[] = [];
    const output = await compute(clustersInBackground, input, {
      onProgress: (share) => shares.push(share),
    });
    expect(output).toEqual(robustClusters(input));
    expect(shares.at(-1)).toBeCloseTo(1, 12);
  });

  it('stops where it is aborted on the way', async () => {
    const controller = new AbortController();
    const running = compute(clustersInBackground, input, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(running).rejects.toThrow('aborted');
  });
});
