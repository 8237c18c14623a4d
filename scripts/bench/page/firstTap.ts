/** What a visit costs in which nothing is touched, and how long its first tap takes. */
import type { Browser } from '@playwright/test';
import { median } from 'd3';
import { atMost, kilobytes, seconds, type Measure } from '../measure';
import { LINE, onSlowLine, SLOW_PHONE } from './browser';
import { choose, takeCompiled } from './repaint';

const REPEATS = 5;
/** Milliseconds after which a page that nobody touches asks for nothing more. */
const QUIET = 3000;
const MOST_BYTES = 350_000;

/** What the closest dashboard took for its first filter on each line: told by who ordered the page, not measured here. */
const TAPS = [
  { name: '9 Mbit/s', line: LINE, most: 0.4, peer: '0.5–1.6 s' },
  {
    name: '1.6 Mbit/s y procesador 4 veces más lento',
    line: SLOW_PHONE,
    most: 1.5,
    peer: '3.2–8.8 s',
  },
] as const;

/** All that the front page brings by itself. */
export async function untouchedVisit(browser: Browser, url: string): Promise<Measure[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const { bytes } = await onSlowLine(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(QUIET);
  const sent = bytes();
  await context.close();
  return [atMost('bytes de una visita en la que no se toca nada', sent, MOST_BYTES, kilobytes)];
}

/** From the choice of another indicator to its figures, with nothing kept from before. */
export async function firstTaps(browser: Browser, url: string): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const { name, line, most, peer } of TAPS) {
    const waits: number[] = [];
    for (let repeat = 0; repeat < REPEATS; repeat++) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await onSlowLine(page, line);
      await page.goto(url, { waitUntil: 'networkidle' });
      await page.locator('html[data-app="alive"]').waitFor();
      await takeCompiled(page);
      waits.push(((await choose(page, 'Indicador', 2)) ?? NaN) / 1000);
      await context.close();
    }
    const what = `primer toque, en frío: ${name} (el tablero más parecido, según el encargo: ${peer})`;
    measures.push(atMost(what, median(waits) ?? NaN, most, seconds));
  }
  return measures;
}
