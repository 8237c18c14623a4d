/** What a file of 200 MB of a reader's costs her page: how long it is read, how long the page does not answer, and its memory. */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { buildSite, missingSite } from '../../lib/build-site.mjs';
import { PROJECT } from '../../lib/project.mjs';
import { startServer } from '../../lib/static-server.mjs';
import { atMost, megabytes, milliseconds, seconds, type Measure } from '../measure';
import { launch } from '../page/browser';

const BYTES = 200_000_000;
/** Seconds; what holds the page, in milliseconds; bytes above what the page held before there was a file. */
const MOST = { read: 60, task: 50, memory: 400_000_000 };
const NAMES = ['Centro', 'ROMA NORTE', 'Zona Rosa', 'Guerero', 'Peña del Ñandú', 'el centro'];
const PATIENCE = 300_000;

/** On the built site, in headless Chromium. */
export async function ownFile(): Promise<Measure[]> {
  if (missingSite(PROJECT) !== null) await buildSite(PROJECT);
  const folder = mkdtempSync(join(tmpdir(), 'propios-'));
  const browser = await launch();
  const server = await startServer({ dir: join(PROJECT, 'build') });
  try {
    const path = writeFile(join(folder, 'propios.csv'));
    return await measured(browser, `${server.url}datos/propios/`, path);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

/** As a spreadsheet saves it: Windows-1252, with cells that need quotes. */
function writeFile(path: string): string {
  const file = openSync(path, 'w');
  let written = writeSync(file, 'folio;colonia;nota\n');
  for (let at = 0; written < BYTES;) {
    const rows: string[] = [];
    for (let row = 0; row < 10_000; row += 1, at += 1) {
      rows.push(
        `${at};${NAMES[at % NAMES.length] ?? ''};"nota ""${at}""; con más de una palabra"\n`,
      );
    }
    written += writeSync(file, Buffer.from(rows.join(''), 'latin1'));
  }
  closeSync(file);
  return path;
}

async function measured(browser: Browser, url: string, path: string): Promise<Measure[]> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.locator('html[data-app="alive"]').waitFor({ state: 'attached' });
  await page.evaluate(WATCH_TASKS);
  const before = await memoryOf(browser);
  const began = performance.now();
  await page.getByLabel('Archivo CSV').setInputFiles(path);
  await page.locator('#donde').waitFor({ timeout: PATIENCE });
  const read = (performance.now() - began) / 1000;
  const memory = (await memoryOf(browser)) - before;
  return [
    atMost('archivo propio de 200 MB: se lee y se ubica', read, MOST.read, seconds),
    atMost(
      'archivo propio de 200 MB: tarea más larga de la página (0: ninguna pasa de 50 ms)',
      await longestTask(page),
      MOST.task,
      milliseconds,
    ),
    atMost(
      'archivo propio de 200 MB: memoria de más, en su punto más alto',
      memory,
      MOST.memory,
      megabytes,
    ),
  ];
}

/** As a text: what compiles the bench adds helpers that no page has. */
const WATCH_TASKS = `
  globalThis.tasks = [0];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.tasks.push(duration);
  }).observe({ type: 'longtask' });`;

/** Milliseconds; 0 where none is over 50, which is all that a browser tells of. */
const longestTask = (page: Page): Promise<number> => page.evaluate('Math.max(...globalThis.tasks)');

/** Bytes that the processes of the pages have held at most, as Linux tells. */
async function memoryOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => readFileSync(`/proc/${id}/status`, 'utf8'))
    .reduce((sum, status) => sum + 1024 * Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0), 0);
}
