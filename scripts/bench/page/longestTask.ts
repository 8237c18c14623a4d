/** How long the page stops answering the reader while she changes what it shows. */
import type { Browser, Locator, Page } from '@playwright/test';
import { traceTasks } from './mainThread';

/** Tasks of the thread that answers the reader, in milliseconds. */
export interface Blocking {
  /** Changes made. */
  readonly changes: number;
  /** Longest, in time of its processor: other programs do not lengthen it. */
  readonly longest: number;
  /** Longest by the clock. */
  readonly longestElapsed: number;
}

/** What a reader changes on a page, once each. */
export interface Reading {
  /** Whose second choice brings what is prepared. */
  readonly first: 'Indicador' | 'Periodo';
  /** @returns changes made */
  readonly changeAll: (page: Page) => Promise<number>;
}

/** Every indicator, every measure and every period. */
export const EXPLORER: Reading = { first: 'Indicador', changeAll: changeExplorer };
/** Every period, each with its search in the worker. */
export const SEARCH: Reading = { first: 'Periodo', changeAll: changePeriods };

/** On a page that has answered once: what it does while it first loads is not counted. */
export async function blockingOf(
  browser: Browser,
  url: string,
  { first, changeAll }: Reading,
): Promise<Blocking> {
  const page = await browser.newPage();
  await page.goto(url);
  // What is prepared is there.
  await choose(page, page.getByLabel(first, { exact: true }), 1);
  const tasksOf = await traceTasks(browser, page);
  const changes = await changeAll(page);
  const tasks = await tasksOf();
  await page.close();
  return {
    changes,
    longest: Math.max(...tasks.map(({ busy }) => busy)),
    longestElapsed: Math.max(...tasks.map(({ elapsed }) => elapsed)),
  };
}

async function changeExplorer(page: Page): Promise<number> {
  const indicators = page.getByLabel('Indicador', { exact: true });
  const periods = page.getByLabel('Periodo', { exact: true });
  const measures = page.getByRole('group', { name: 'Medida' }).locator('label');
  let changes = 0;
  for (let place = 0; place < (await optionsOf(indicators)); place++) {
    await choose(page, indicators, place);
    changes += 1;
    // Where nothing is published by colonia, no figure depends on the rest.
    if ((await page.locator('#mapa').count()) === 0) continue;
    for (const measure of await measures.all()) {
      await measure.click();
      await settled(page);
      changes += 1;
    }
    for (let period = 0; period < (await optionsOf(periods)); period++) {
      await choose(page, periods, period);
      changes += 1;
    }
  }
  return changes;
}

async function changePeriods(page: Page): Promise<number> {
  const periods = page.getByLabel('Periodo', { exact: true });
  const changes = await optionsOf(periods);
  for (let period = 0; period < changes; period++) await choose(page, periods, period);
  return changes;
}

function optionsOf(select: Locator): Promise<number> {
  return select.locator('option').count();
}

async function choose(page: Page, select: Locator, index: number): Promise<void> {
  await select.selectOption({ index });
  await settled(page);
}

/** The figures answer what was asked, and are painted. */
async function settled(page: Page): Promise<void> {
  await page.locator('.figures[aria-busy="false"]').waitFor();
  await page.evaluate(
    'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
  );
}
