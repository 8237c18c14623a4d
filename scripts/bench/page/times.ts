import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { median, quantile } from 'd3';
import { buildSite, missingSite } from '../../lib/build-site.mjs';
import { PROJECT } from '../../lib/project.mjs';
import { startServer } from '../../lib/static-server.mjs';
import { indicatorOf } from '../../../src/lib/contract/indicators/catalogue';
import { atMost, kilobytes, milliseconds, seconds, type Measure } from '../measure';
import { launch, onSlowLine } from './browser';
import { firstTaps, untouchedVisit } from './firstTap';
import { helpPaint } from './helpPaint';
import { blockingOf, EXPLORER, SEARCH } from './longestTask';
import { ANSWER, answered, secondsUntil } from './painted';
import { changeEverything } from './repaint';

const REPEATS = 5;
/** Where a reader changes what is shown. */
const CHANGING = [
  { name: '/', path: '', reading: EXPLORER },
  { name: 'una colonia', path: 'colonias/centro/', reading: EXPLORER },
  { name: 'agrupamientos', path: 'agrupamientos/abuso_sexual/', reading: SEARCH },
] as const;
const GOALS = {
  paintSeconds: 1,
  paintBytes: 200_000,
  coldSeconds: 5,
  warmSeconds: 1,
  repaintMilliseconds: 100,
  taskMilliseconds: 50,
} as const;

/** What a reader waits for at `/`, on the built site. */
export async function pageTimes(): Promise<Measure[]> {
  if (missingSite(PROJECT) !== null) await buildSite(PROJECT);
  const server = await startServer({ dir: join(PROJECT, 'build') });
  const browser = await launch();
  try {
    return [
      ...(await firstPaint(browser, server.url)),
      ...(await untouchedVisit(browser, server.url)),
      ...(await firstTaps(browser, server.url)),
      ...(await helpPaint(browser, server.url)),
      ...(await firstAnswer(browser, server.url)),
      ...(await repaint(browser, server.url)),
      ...(await blocking(browser, server.url)),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

async function firstPaint(browser: Browser, url: string): Promise<Measure[]> {
  const waits: number[] = [];
  const bytes: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const page = await browser.newPage();
    const line = await onSlowLine(page);
    waits.push(await secondsUntil(page, url, ANSWER, () => bytes.push(line.bytes())));
    await page.close();
  }
  return [
    atMost('primera pintura de la respuesta', middle(waits), GOALS.paintSeconds, seconds),
    atMost('bytes enviados antes de ella', middle(bytes), GOALS.paintBytes, kilobytes),
  ];
}

/** What is prepared does not come: the engine answers. */
const UNPREPARED = `
  const intact = window.fetch;
  window.fetch = (asked, ...rest) =>
    String(asked).includes('/respuestas/')
      ? Promise.reject(new TypeError('sin respuestas preparadas'))
      : intact(asked, ...rest);`;

/** From the navigation to an address that asks the engine, to its figures. */
async function firstAnswer(browser: Browser, url: string): Promise<Measure[]> {
  const asked = 'violencia_sexual';
  const address = `${url}?indicador=${asked}`;
  const condition = answered(indicatorOf(asked).enFrase);
  const cold: number[] = [];
  const warm: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    // A context of its own begins with an empty cache.
    const context = await browser.newContext();
    for (const waits of [cold, warm]) {
      const page = await context.newPage();
      await page.addInitScript(UNPREPARED);
      await onSlowLine(page);
      waits.push(await secondsUntil(page, address, condition));
      await page.close();
    }
    await context.close();
  }
  return [
    atMost('primera respuesta de SQL, en frío', middle(cold), GOALS.coldSeconds, seconds),
    atMost('primera respuesta de SQL, en caliente', middle(warm), GOALS.warmSeconds, seconds),
  ];
}

async function repaint(browser: Browser, url: string): Promise<Measure[]> {
  const page = await browser.newPage();
  const asked = 'violencia_sexual';
  await secondsUntil(page, `${url}?indicador=${asked}`, answered(indicatorOf(asked).enFrase));
  const waits = await changeEverything(page);
  await page.close();
  return [
    atMost(
      'cambia un filtro → todo repintado, p95 (33 colonias)',
      quantile(waits, 0.95) ?? NaN,
      GOALS.repaintMilliseconds,
      milliseconds,
      { changes: waits.length, median: middle(waits) },
    ),
  ];
}

async function blocking(browser: Browser, url: string): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const { name, path, reading } of CHANGING) {
    const address = `${url}${path}`;
    const { longest, changes, longestElapsed } = await blockingOf(browser, address, reading);
    measures.push(
      atMost(
        `tarea más larga al cambiar un filtro, ${name} (de procesador)`,
        longest,
        GOALS.taskMilliseconds,
        milliseconds,
        { changes, longestElapsed },
      ),
    );
  }
  return measures;
}

function middle(values: readonly number[]): number {
  return median(values) ?? NaN;
}
