/** Chromium, as Playwright drives it. */
import type { Page } from '@playwright/test';
import { expressionOf, type Engine } from './engine';

/**
 * The page must not be closed meanwhile; what it must not do is noted by the test's own watch
 * (helpers/origin), so here it never complains.
 */
export function chromium(page: Page): Engine {
  const version = page.context().browser()?.version() ?? '';
  return {
    name: `Chromium ${version}`,
    async open(url) {
      await page.goto(url);
    },
    async evaluate(ask, asked) {
      return JSON.parse(await page.evaluate<string>(expressionOf(ask, asked)));
    },
    async click({ x, y }) {
      await page.mouse.click(Math.round(x), Math.round(y));
    },
    async press(key) {
      await page.keyboard.press(typeof key === 'string' ? key : key.letter);
    },
    complaints: () => Promise.resolve([]),
    close: () => page.close(),
  };
}
