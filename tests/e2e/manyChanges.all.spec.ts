/** A page that is left open and moved for hours takes no more memory than at first: its own and the engine's. */
import type { Page } from '@playwright/test';
import { settled } from './helpers/figures';
import { expect, test } from './helpers/origin';
import { withoutPrepared } from './helpers/unprepared';

test.skip(({ isMobile }) => isMobile, 'La memoria no depende del ancho.');

// Its pictures of the page would be memory too.
test.use({ trace: 'off' });

/** Until the engine and its tables stand. */
const FIRST = 30;
/** Each asks the engine; what it answers is kept, up to a limit of its own. */
const ASKED = 155;
/** The same again, answered from what was kept; each time. */
const AGAIN = 155;
/**
 * What leaks does so each time; once in so many the browser keeps half a megabyte more of a program that it has
 * made faster.
 */
const TIMES = 3;
/**
 * Bytes that each change may leave behind: what the browser learns of a program that runs again and again. A
 * drawing that is kept each time takes five times as many.
 */
const LEFT_BEHIND = 5000;

const ENGINE_SCRIPT = /duckdb-browser-eh\.worker.*\.js$/;

/** In the worker, before its own script: it keeps the memory of its module where a test can look. */
const KEEPS_MEMORY = `
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const intact = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await intact.apply(WebAssembly, given);
      const { exports } = made.instance ?? made;
      self.engineMemory = Object.values(exports).find((each) => each instanceof WebAssembly.Memory);
      return made;
    };
  }
`;

/**
 * Moves indicator and period by turns, each change after the answer to the one before.
 * @returns how many different views were seen
 */
async function change(page: Page, from: number, to: number): Promise<number> {
  return page.evaluate(
    async ([first = 0, last = 0]) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const isBusy = () => document.querySelector('.figures')?.getAttribute('aria-busy') === 'true';
      const seen = new Set<string>();
      for (let count = first; count < last; count += 1) {
        const [indicators, periods] = document.querySelectorAll('main select');
        const moved = count % 2 === 0 ? indicators : periods;
        if (!(moved instanceof HTMLSelectElement)) throw new Error('Sin controles.');
        // The step grows with each round, so that a round is not the one before.
        moved.selectedIndex = ((count >> 1) + (count >> 5)) % moved.options.length;
        moved.dispatchEvent(new Event('change', { bubbles: true }));
        do await frame();
        while (isBusy());
        seen.add(document.querySelector('figure#tendencia')?.textContent ?? '');
        seen.add(document.querySelector('figure#mapa')?.textContent ?? '');
        if (document.querySelector('[role="alert"]') !== null)
          throw new Error(`Falló el cambio ${count}.`);
      }
      return seen.size;
    },
    [from, to],
  );
}

interface Held {
  /** Bytes, after a collection. */
  readonly page: number;
  readonly engine: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function held(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  const [worker] = page.workers();
  if (worker === undefined) throw new Error('El motor no está en marcha.');
  const engine = await worker.evaluate<number>('self.engineMemory.buffer.byteLength');
  return { page: usedSize, engine, nodes, listeners: jsEventListeners };
}

test('memory is flat over 620 changes', async ({ page, context }) => {
  test.slow();
  await withoutPrepared(context);
  await page.route(ENGINE_SCRIPT, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${KEEPS_MEMORY}\n${await response.text()}` });
  });
  await page.goto('/');
  await settled(page);
  await change(page, 0, FIRST);
  const standing = await held(page);
  expect(await change(page, FIRST, ASKED), 'vistas distintas').toBeGreaterThan(30);
  const asked = await held(page);
  const rounds = [asked];
  for (let time = 0; time < TIMES; time += 1) {
    await change(page, 0, AGAIN);
    rounds.push(await held(page));
  }
  const again = rounds.at(-1) ?? asked;
  const told = JSON.stringify([standing, ...rounds]);
  expect(asked.page, told).toBeGreaterThan(1_000_000);
  const left = rounds.slice(1).map(({ page }, at) => (page - (rounds[at]?.page ?? 0)) / AGAIN);
  expect(left.toSorted((one, other) => one - other)[1], told).toBeLessThan(LEFT_BEHIND);
  expect(again.nodes / asked.nodes, told).toBeLessThan(1.1);
  expect(again.listeners / asked.listeners, told).toBeLessThan(1.1);
  expect(standing.engine, told).toBeGreaterThan(1_000_000);
  expect([asked.engine, again.engine], told).toEqual([standing.engine, standing.engine]);
});
