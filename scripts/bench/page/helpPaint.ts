/** How long who asks for help waits on a slow line, with an old telephone, for what to call. */
import type { Browser } from '@playwright/test';
import { median } from 'd3';
import { atMost, seconds, type Measure } from '../measure';
import { onSlowLine, SLOW_PHONE } from './browser';
import { secondsUntil } from './painted';

const REPEATS = 5;
const MOST = 1;

/** Its title and a telephone are there. */
const HELP = `
  document.querySelector('h1') !== null && document.querySelector('main a[href^="tel:"]') !== null`;

const PAGES = [
  { what: 'la pregunta', path: 'servicios/' },
  { what: 'una necesidad cerca de una colonia', path: 'servicios/#3-10020' },
  { what: 'una necesidad cerca de una colonia, en inglés', path: 'en/servicios/#3-10020' },
  { what: 'una necesidad cerca de una colonia, en francés', path: 'fr/servicios/#3-10020' },
] as const;

/** Each with a cache of its own, which is empty. */
export async function helpPaint(browser: Browser, url: string): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const { what, path } of PAGES) {
    const waits: number[] = [];
    for (let repeat = 0; repeat < REPEATS; repeat++) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await onSlowLine(page, SLOW_PHONE);
      waits.push(await secondsUntil(page, url + path, HELP));
      await context.close();
    }
    const name = `ayuda, ${what}: primera pintura a 1.6 Mbit/s y procesador 4 veces más lento`;
    measures.push(atMost(name, median(waits) ?? NaN, MOST, seconds));
  }
  return measures;
}
