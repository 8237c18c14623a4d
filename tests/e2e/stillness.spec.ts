/** Nothing that stands on the screen jumps while a page comes alive. */
import { started } from './helpers/brokenProgram';
import { expect, test } from './helpers/origin';

/** Half of what web.dev calls good for the cumulative layout shift (0.1, at the 75th percentile). */
const MOST = 0.05;

for (const [path, tag] of [
  ['/', ['@touch']],
  ['/colonias/centro/', ['@all', '@touch']],
  ['/prioridades/', ['@all']],
  ['/cambios/', ['@all', '@touch']],
  ['/servicios/', ['@all']],
] as const) {
  test(`${path} stays where it was first painted`, { tag: [...tag] }, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
      Object.assign(window, { shifts });
    });
    await page.goto(path);
    await started(page);
    await page.waitForLoadState('networkidle');
    const shifts = await page.evaluate(
      () => Object.entries(window).find(([name]) => name === 'shifts')?.[1],
    );
    if (!Array.isArray(shifts)) throw new Error('La página no mide lo que se mueve.');
    const moved = shifts.reduce<number>((sum, each) => sum + Number(each), 0);
    expect(moved).toBeLessThanOrEqual(MOST);
  });
}
