/** What every screen owes its reader, in either light and at every width. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

export const LIGHTS = ['light', 'dark'] as const;

/** Opens all that is folded there, so that it is looked at too. */
export async function unfold(within: Page | Locator): Promise<void> {
  for (const details of await within.locator('details').all()) {
    await details.evaluate((element) => element.setAttribute('open', ''));
  }
}

export async function expectNoAxeViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** No page scrolls sideways. */
export async function expectFitsWidth(page: Page): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: innerWidth,
  }));
  expect(content).toBeLessThanOrEqual(window);
}
