/** A `test` with the engines: the page's own, and the others, each started once for all of them. */
import { enginesToTest } from '../../../../scripts/lib/engines.mjs';
import { test as base } from '../origin';
import { chromium } from './chromium';
import type { Engine } from './engine';
import { startFirefox } from './firefox';
import { startWebKit } from './webKit';

interface EngineFixtures {
  /** Chromium first, which says what the others are compared with. */
  engines: readonly [Engine, ...Engine[]];
}
interface EngineWorkerFixtures {
  /** Null where they are not installed, which in CI is an error. */
  others: readonly Engine[] | null;
}

export const test = base.extend<EngineFixtures, EngineWorkerFixtures>({
  others: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const paths = enginesToTest();
      if (paths === null) return use(null);
      const engines = await Promise.all([startFirefox(paths.firefox), startWebKit(paths)]);
      await use(engines);
      for (const engine of engines) await engine.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  engines: async ({ page, others }, use, testInfo) => {
    testInfo.skip(
      others === null,
      'Faltan Firefox ESR o WebKitGTK: «npm run test:engines» dice cómo instalarlos.',
    );
    await use([chromium(page), ...(others ?? [])]);
  },
});
