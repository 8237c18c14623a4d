/** The floor of browsers, `browserslist` of package.json (docs/decisions/piso-de-navegadores.md). */
import { readFileSync } from 'node:fs';

/** @type {readonly string[]} As Browserslist writes them: `chrome 100`. */
export const FLOOR = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
).browserslist;

/**
 * What code and styles are compiled for, in the words of Vite. Samsung Internet is left out: its engine is
 * Chrome's, newer than the floor's Chrome, and Vite has no name for it.
 * @returns {string[]} `chrome100`
 */
export function buildTargets() {
  return FLOOR.filter((browser) => !browser.startsWith('samsung ')).map((browser) =>
    browser.replace('ios_saf ', 'ios').replace(' ', ''),
  );
}
